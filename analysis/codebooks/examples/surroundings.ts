/** Example sentences of group F; how they are written is told in `read-examples.ts`. */
export const SURROUNDINGS = `
T22
+ De buurvrouw zette elke donderdag een pan soep neer.
- Mijn schoonfamilie groet me niet meer in de supermarkt.
+ Mijn zus stond elke donderdag met een pan soep op de stoep.
- Onze vrienden hebben hem gekozen.
+ De overbuurvrouw nam de jongens mee naar zwemles zonder dat ik het vroeg.
- Mijn schoonmoeder groet me niet meer bij de bakker.
- De kampeerclub vroeg dit jaar alleen haar.
+ Mijn vader kwam met zijn gereedschapskist en bleef drie dagen.
+ De buurman deed het gras en zei er niets over.
- Op verjaardagen viel de kamer stil als ik binnenkwam.
+ Vrienden namen de kinderen in huis in de week dat ik niet kon.
- Mijn eigen broer bleef bij mijn ex over de vloer komen.
+ In het appgroepje van de straat werd geregeld wie er kookte.
- Van de vijftig mensen op onze bruiloft spreek ik er nog drie.
+ Mijn collega nam mijn dienst over en legde een reep op mijn toetsenbord.
- Mijn moeder zei: je hebt je bed gemaakt, ga er maar in liggen.
+ Zonder opa en oma had ik mijn baan niet kunnen houden.
- Familie bemoeide zich ermee en maakte het alleen maar erger.
+ Bij mijn beste vriend thuis was altijd een bord over.
+ Mijn tante haalde me op als het thuis te druk was.
- Mijn neven praten niet meer met mij omdat ik bij mijn moeder woon.
+ Me bestie d'r ma zei je mag altijd komen logeren, en ze meende het.
- Mijn vrienden wisten het, maar niemand begon erover.
+ Oma heeft een bed voor mij gemaakt en daar slaap ik als ze ruzie hebben.
+ Opa haalt mij van school en dan gaan we naar de eendjes.
- Mijn tante zegt niks meer tegen papa en dat is raar.
+ De buurvrouw bakt koekjes als mama verdrietig is.
- Bij dit gezin vroeg ik wie er om hen heen staan, en het bleef lang leeg op papier.
+ We hebben een tante en een buurman aan tafel gevraagd, en die namen meer over dan wij konden.
- Twee families stonden tegenover elkaar in de gang van de rechtbank.
+ Als oma pas ik op, ik vraag niets, ik bak pannenkoeken.
~ Wij hebben als grootouders geprobeerd geen partij te kiezen, en zijn allebei kwijtgeraakt.
+ De vrouwen van de kerk hebben mijn gordijnen genaaid.
- De hele voetbalkantine wist ervan en koos zijn kant.
+ Een vriendin zat naast me in de wachtkamer, zonder iets te zeggen.
- Ik had niemand die ik om elf uur 's avonds kon bellen.
T23
- Zijn vriendin trok in met twee kinderen en ik moest mijn kamer delen.
+ Mijn stiefvader leerde mij fietsen plakken en drong zich nooit op.
- Mijn dochter wil niet aan tafel met zijn nieuwe vriendin.
- Opeens stond er een man in onze keuken die wist waar de borden stonden.
+ Mijn stiefvader leerde me fietsen en deed nooit alsof hij mijn vader was.
- Haar nieuwe man bepaalt nu hoe laat mijn zoon naar bed gaat.
- Ik was oudste thuis, en toen trokken er twee in die ouder waren.
+ De kinderen van mijn vriend en de mijne hebben samen een hut gebouwd.
- Na drie maanden woonden ze al samen, en mijn kinderen wisten het een week eerder.
- De baby kreeg mijn kamer.
+ We hebben het rustig opgebouwd, eerst een ijsje, na een jaar een weekend.
- Hij heeft een nieuw gezin, en daarin is voor onze zoon een matras op de grond.
- Als stiefmoeder mag ik de was doen en verder mijn mond houden.
+ Mijn halfzusje is het leukste wat er is gebeurd.
- Wie ben ik in dit huis, vroeg mijn vriend, en ik had geen antwoord.
- Mijn kinderen noemen haar bij haar voornaam en dat vindt zij te weinig.
- Zijn vriendin haalt mijn dochter van school, en niemand had het me gezegd.
- Zij gedroeg zich alsof ze mijn moeder was, na twee weken.
- Pa zijn nieuwe is twintig jaar jonger en alles draait om haar.
+ De vriend van mijn moeder is oké, hij vraagt niks en kan goed koken.
- Sinds hun baby er is, besta ik daar niet meer.
- Ma heeft een vriend met drie kids en nu moet ik een kamer delen.
- Papa heeft een nieuwe mevrouw en zij slaapt in het bed van mama.
+ Ik heb nu een plusmama en zij kan heel goed vlechten.
- Er komen kinderen bij ons wonen en ik weet niet of ik ze aardig vind.
- Ik moest hem papa noemen maar ik heb al een papa.
~ Ik heb een nieuw broertje maar hij huilt veel.
- In samengestelde gezinnen zie ik vaak dat niemand heeft afgesproken wie er mag opvoeden.
+ We tekenden het nieuwe gezin met poppetjes, en toen zag vader waar zijn dochter stond.
- De komst van de nieuwe partner blies alle rust weg.
- De stiefouder zat bij het gesprek en voerde het woord.
+ Haar man stapte naar achteren toen ik kwam, dat vond ik groot van hem.
- Twee pubers, een kleuter en een nieuwe liefde op tachtig vierkante meter.
- Mijn zoon kreeg op vakantie te horen dat er een kindje kwam.
~ Het is wennen, drie kinderen erbij, maar er wordt weer gelachen aan tafel.
`
