"""Two-stage fine-tuning on one's own data: masks first, then reasoning over them (paper section 3.3).

`work.py` knows the order of work; `lessons.py` what is learnt from, `supervision.py` what it costs to be wrong,
`parts.py` what is trained, `stage.py` the steps of one stage, `heldout.py` how good the model is on areas it never saw.
"""
