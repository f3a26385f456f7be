"""QGIS's proxy and certificates, handed to a child process as the environment variables that pip reads."""

from __future__ import annotations

import os
from pathlib import Path
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QProcessEnvironment, QUrl
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

# What is asked of the proxy settings: the same host may be reached directly, as QGIS's exclusions say.
_ASKED_OF = "https://pypi.org/"
_CERTIFICATE_VARIABLES = ("PIP_CERT", "SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")


def add_network(environment: QProcessEnvironment, folder: Path) -> None:
    """Adds QGIS's proxy, and the certificates that were added to QGIS, to a child's variables.

    Variables, not arguments: a proxy's password is then in no list of processes.

    Args:
        environment: Gets the variables.
        folder: Gets a file of certificates where QGIS has some of its own.
    """
    proxy = proxy_address()
    if proxy:
        for name in ("HTTP_PROXY", "HTTPS_PROXY", "http_proxy", "https_proxy"):
            environment.insert(name, proxy)
        excluded = _excluded_hosts()
        if excluded:
            environment.insert("NO_PROXY", excluded)
            environment.insert("no_proxy", excluded)
    bundle = _certificates(folder)
    if bundle:
        for name in _CERTIFICATE_VARIABLES:
            environment.insert(name, bundle)


def proxy_address() -> str:
    """QGIS's proxy for the packages' index, as an address with user and password; "" where there is none."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    if factory is None:
        return ""
    for proxy in factory.queryProxy(QNetworkProxyQuery(QUrl(_ASKED_OF))):
        if proxy.type() in (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy):
            return f"http://{_address(proxy)}"
        if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy:
            return f"socks5h://{_address(proxy)}"
    return ""


def _address(proxy: QNetworkProxy) -> str:
    user, word = quote(proxy.user(), safe=""), quote(proxy.password(), safe="")
    who = f"{user}:{word}@" if word else f"{user}@" if user else ""
    return f"{who}{proxy.hostName()}:{proxy.port()}"


def _excluded_hosts() -> str:
    """Hosts that QGIS reaches without the proxy, with those the environment names."""
    manager = QgsNetworkAccessManager.instance()
    urls = [str(url) for url in (*manager.excludeList(), *manager.noProxyList())]
    hosts = [QUrl(url).host() or url for url in urls if url]
    return ",".join(dict.fromkeys([*filter(None, os.environ.get("NO_PROXY", "").split(",")), *hosts]))


def _certificates(folder: Path) -> str:
    """A file with every authority QGIS trusts, written where the person added some; "" where they added none.

    Without any, pip goes by the system's own store, or by what the environment already names.
    """
    manager = QgsApplication.authManager()
    if manager.isDisabled() or not (manager.databaseCAs() or manager.extraFileCAs()):
        return ""
    trusted = bytes(manager.trustedCaCertsPemText())
    named = next((os.environ[name] for name in _CERTIFICATE_VARIABLES if os.environ.get(name)), "")
    if named and Path(named).is_file():
        trusted += b"\n" + Path(named).read_bytes()
    folder.mkdir(parents=True, exist_ok=True)
    bundle = folder / "certificates.pem"
    bundle.write_bytes(trusted)
    return str(bundle)
