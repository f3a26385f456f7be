"""Nouns that are no land cover a mask can show: what questions that can't be grounded ask about.

Comma lists; "mouse/mice" spells out an irregular plural. Many share letters or halves with class words
("grasshopper", "water buffalo", "townsman"), since those are the ones a small model falls for.
"""

from __future__ import annotations

COUNTABLE: dict[str, str] = {
    "animals": """whale, giraffe, elephant, lion, tiger, zebra, cow, sheep/sheep, horse, pig, goat, dog, cat, rabbit, fox/foxes,
wolf/wolves, bear, deer/deer, moose/moose, camel, kangaroo, koala, penguin, seagull, eagle, hawk, owl, sparrow, pigeon, duck,
goose/geese, swan, chicken, turkey, parrot, snake, lizard, crocodile, turtle, frog, toad, salmon/salmon, shark, dolphin, seal,
crab, lobster, shrimp/shrimp, bee, wasp, ant, butterfly/butterflies, spider, mosquito/mosquitoes, grasshopper, worm, snail,
mouse/mice, rat, squirrel, beaver, hedgehog, bat, monkey, gorilla, panda, rhino, hippo, buffalo/buffaloes, water buffalo/water buffaloes,
antelope, llama, donkey, reindeer/reindeer, tree frog, desert fox/desert foxes, prairie dog, meadowlark, field mouse/field mice,
sea lion, seahorse, jellyfish/jellyfish, octopus/octopuses, trout/trout, herd of cattle/herds of cattle, dinosaur, mammoth, unicorn, dragon, polar bear""",
    "vehicles": """car, truck, lorry/lorries, bus/buses, train, tram, bicycle, bike, motorcycle, scooter, tractor, ship, boat, ferry/ferries,
yacht, canoe, submarine, aeroplane, airplane, plane, jet, helicopter, drone, rocket, satellite, spaceship, ambulance, fire engine,
police car, taxi, van, caravan, tank, warship, container ship, tanker, bulldozer, excavator, crane, combine harvester, hot-air balloon, houseboat, sailing boat, fishing boat""",
    "people": """person/people, man/men, woman/women, child/children, baby/babies, boy, girl, farmer, teacher, doctor, nurse, soldier, policeman/policemen,
mayor, president, king, queen, tourist, student, worker, engineer, pilot, sailor, fisherman/fishermen, hunter, shepherd, forest ranger,
lawyer, judge, priest, monk, actor, singer, footballer, inhabitant, resident, citizen, neighbour, friend, brother, sister, uncle, grandmother,
villager, townsman/townsmen, landlord, tenant, voter, refugee, nomad, pirate, ghost, wizard, vampire, angel, burglar, twin, customer, goalkeeper, poet""",
    "objects": """table, chair, sofa, lamp, book, pen, pencil, phone, computer, laptop, keyboard, printer, camera, television, radio, clock, watch/watches, key,
bottle, cup, plate, knife/knives, fork, spoon, pan, bucket, hammer, saw, nail, screw, ladder, umbrella, shoe, shirt, hat, coat, sock, ring, necklace, toy, doll,
ball, football, guitar, piano, violin, drum, mirror, candle, pillow, blanket, carpet, door, window, statue, flag, sign, traffic light, bench/benches, tent,
barrel, box/boxes, suitcase, wallet, coin, banknote, stamp, letter, newspaper, magazine, sandcastle, watering can, lawnmower, treehouse, field hockey stick,
crop circle, street lamp, road sign, house key, gravestone, solar panel, wind turbine, antenna, pylon, fence, mast, buoy, swimming trunk, beach ball, deck chair""",
    "food": """apple, banana, orange, pear, plum, cherry/cherries, strawberry/strawberries, lemon, melon, watermelon, pineapple, mango/mangoes, potato/potatoes,
tomato/tomatoes, carrot, onion, cucumber, mushroom, cookie, cake, pie, pizza, burger, sandwich/sandwiches, sausage, egg, pancake, ice cream, doughnut, lollipop, taco, noodle, dumpling, croissant""",
    "sky": """planet, star, comet, galaxy/galaxies, asteroid, moon, meteor, black hole, cloud, rainbow, thunderstorm, hurricane, tornado/tornadoes, blizzard,
volcano/volcanoes, earthquake, avalanche, iceberg, glacier, snowflake, raindrop, UFO, alien, constellation, aurora""",
    "society": """shop, restaurant, hotel, hospital, school, university/universities, church/churches, mosque, temple, museum, bank account, petrol station, gas station, supermarket,
bakery/bakeries, pharmacy/pharmacies, cinema, theatre, stadium, prison, embassy/embassies, court, company/companies, bus stop, football pitch/football pitches, cafe, pub, nightclub,
party/parties, election, law, war, battle, treaty/treaties, crime, accident, wedding, concert, match/matches, tournament, holiday, meeting, job, contract, loan, tax/taxes, vote, border guard""",
    "minds": """idea, dream, emotion, thought, theory/theories, opinion, memory/memories, secret, lie, joke, word, sentence, poem, song, story/stories, film, movie, novel, language, number,
equation, algorithm, password, email, website, app, bug, virus/viruses, disease, wish/wishes, question, mistake, rumour, rule, colour, symphony/symphonies""",
    "bodies": """hand, foot/feet, tooth/teeth, nose, ear, eye, heart, brain, lung, bone, finger, beard, moustache, elbow, knee, liver, muscle, tongue, eyebrow, kidney""",
}  # fmt: skip

SUBSTANCES: dict[str, str] = {
    "minerals": """gold, silver, copper, iron, iron ore, coal, oil, crude oil, petroleum, natural gas, uranium, lithium, diamond dust, salt, platinum, tin, zinc, lead, nickel, cobalt, phosphate, marble, amber, helium, graphite, sulphur""",
    "weather": """rain, snow, snow cover, ice, fog, wind, lightning, hail, sunshine, humidity, temperature, air pressure, frost, mist, smoke, haze, cloud cover, snowfall, rainfall, sleet, dew, permafrost, moonlight, thunder, heat""",
    "economy": """money, cash, income, wealth, debt, inflation, unemployment, poverty, trade, tourism, traffic, electricity, internet, wifi, noise, crime, corruption, GDP, population, insurance, interest, profit, rent, advertising""",
    "feelings": """love, happiness, anger, fear, hope, boredom, joy, sadness, jealousy, luck, courage, wisdom, patience, friendship, justice, freedom, peace, truth, beauty, music, silence, gravity, time, magic, democracy, intelligence, humour, art, history, philosophy, energy""",
    "food": """bread, milk, cheese, butter, sugar, honey, chocolate, coffee, tea, beer, wine, whisky, rice pudding, soup, pasta, meat, beef, pork, ham, jam, cabbage, spinach, garlic, pepper, mustard, yoghurt, porridge, lemonade, vodka, spaghetti, ketchup""",
    "matter": """plastic, rubber, glass, paper, steel, cotton, wool, leather, silk, rubbish, plutonium, oxygen, nitrogen, carbon dioxide, methane, ozone, pollution, radiation, dust in the air, biomass, chlorophyll, nitrate, DNA, bacteria, plankton, pollen, cattle, livestock, poultry, wildlife, fish, furniture, clothing, software, mould, lava, magma, electricity demand, soil moisture, groundwater level, seaweed soup""",
}  # fmt: skip
