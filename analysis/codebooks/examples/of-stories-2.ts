/** Sentences that people quoted for a theme in the example stories (T15 to T30); written as in `read-examples.ts`. */
export const OF_STORIES_2 = `
T15
+ Er zijn nu twee jassen, een blauwe en een groene, en één tas voor wat echt heen en weer moet.
~ Binnen een maand hadden we een ochtend die te doen was.
+ Wie haar brengt koopt het zakje voer, wie haar haalt krijgt het laatste handje.
- Ik heb nu een bed in het kantoortje naast de printer.
~ mijn olifand lag nog bij papa.
~ toen tekende ik er 2 met een weg er tussen.
- op woensdag heb ik buikpijn want dan is het wissel dag.
~ Vorige maand zei ze bij het afdrogen dat ze op vrijdag vaak niet weet in welk bed ze wakker wordt.
~ Je weet nooit zeker waar je slaapt, zei hij.
~ Die lag in het andere huis, en daarover bellen gaf altijd gedonder.
T16
+ Toen we op een euro dertig kwamen schoten we allebei in de lach, voor het eerst in maanden.
+ We hebben die week voor het eerst samen gebeld over hoe wij praten waar zij bij is.
+ Maar de kinderen vertellen nu in elk huis gewoon over het andere.
+ Vorige week stond er zomaar 'fijn weekend' onder, ik wist niet waar ik het zoeken moest.
+ Vorig jaar mei kwam mijn stiefdochter thuis met twee moederdagkaarten, en op de tweede zat een geeltje: 'zij wilde er ook een voor jou, dat vond ik een goed idee.'
+ Daardoor konden we later weer praten, aan haar tafel.
+ Haar moeder notuleert, ik reken af.
- Die had hij in april gegeven, via de app, met een zonnetje erbij, en die ochtend trok hij hem in.
+ De laatste keer vergat de coach in te loggen en hebben we het zonder haar gedaan.
- Mijn vader staat bij de ene cornervlag en mijn moeder helemaal aan de andere kant, en ik sta op doel, dus de ene helft heb ik hem achter me en de andere helft haar.
+ Maar bij mijn eerste 7 heeft ze haar een kaartje gestuurd, echt op papier met een postzegel.
+ Sindsdien bestaat bij ons derde kerstdag, dan eten we met z'n vieren poffertjes bij mijn vader en om acht uur gaat mijn moeder naar huis.
+ En mijn moeder: dan wij ook, dan hoeft er maar één te filmen.
+ mama zij dank je wel
- bij afzwemmen zat papa helemaal links en mama helemaal rechts.
+ mijn verjaardag is oranje want dan komen ze allebij een uurtje.
+ Om negen uur die avond had ik van allebei een bericht.
- Papa en mama dachten allebei dat de ander hem ophaalde, legde hij uit, en dan kun je beter bezig lijken.
T17
~ In september kwam er een nieuwe intern begeleider en die had het in vier minuten geregeld, ik heb op de klok gekeken.
- Daar sta ik, Bart Kuipers, als derde op de bellijst van mijn eigen zoon, ná de moeder van zijn moeder.
~ Mijn mentor keek me zo aan en zei: zal ik gewoon twee tijden maken?
~ Sinds die dag vragen we bij iedere scheiding om de afspraken en om twee nummers.
~ Als mentor regelde ik een kluisje, een tweede set boeken en een gesprek met beide ouders over een vaste week.
T18
~ Dat heb ik een half jaar gedaan en geen mens die het wist, dacht ik.
~ Op haar verjaardag loop ik naar de brievenbus met een kaart waar niets in staat dat haar tot iets verplicht.
- Mijn zus mocht van haar man niet meer bij mij komen, ze belde vanuit de garage.
+ In de meivakantie heb ik met de kinderen de slaapkamer oranje geverfd, tot aan het plafond, en toen we klaar waren gingen we met zijn vieren overdwars op het matras liggen.
- Ik had in die tijd slaappillen en een dapper gezicht, en ik was ervan overtuigd dat hij er goed doorheen was gekomen: rustig kind, nooit een onvertogen woord.
- Ze is echt een goede moeder, ze kan het alleen even niet meer sinds hij weg is.
- mama huilt op de wc want dan denkt ze dat ik het niet hoor.
+ Met haarzelf gaat het nu beter, ze slaapt en haar zus springt bij.
- Daarna hoor ik hem boven heen en weer lopen, tot diep in de nacht, en weet ik niet of ik naar hem toe moet gaan.
T19
- toen het eindelijk zover was herkende ze me stem wel maar ze ging achter die mevrouw staan.
- Zeven jaar heb ik haar niet gesproken.
~ Ik zie hem nu om het weekend en dat servet heb ik laten inlijsten.
- Mevrouw D. Bruggink deed open, zei dat de meisjes niet wilden en sloot de deur; ik ben op de derde trede blijven zitten tot de buurman vroeg of ik water wilde.
- Anderhalf jaar geleden heb ik mijn moeder geblokkeerd op alles.
- toen heb ik geappt dat ik niet meer kom.
- nu gaan we daar niet meer heen want het is papa zijn opa.
- In die tijd had het meisje haar vader niet gezien, omdat niemand durfde te beginnen voordat ons onderzoek klaar was.
+ De tweede keer schoof de auto over de vloer, de derde keer kwam hij terug.
- Mijn schoondochter heeft nooit gezegd dat ik niet mocht komen, maar sinds mijn zoon bij haar weg is, is er altijd iets.
T20
~ Wij hadden toen al zes jaar ruzie, eerst in één huis en later in twee.
~ Geldzaken gaan sinds die avond per mail, rechtstreeks, hoe stroef ook.
~ Honderdzestig appjes over een broodtrommel, ik heb ze geteld toen ik ze moest printen voor het gesprek.
- Over elk van die dingen hebben we ruzie gemaakt, elke keer met dat papier erbij.
- ik heb er wat onder gezet wat ik beter niet had kunnen doen en nu praten we via de advocaten
- Als ze tegelijk in de keuken zijn doe ik m'n oortjes in, ook als er geen muziek op staat.
- Voor een nieuwe moeten ze alle twee tekenen, en mijn moeder tekent niks wat van mijn vader komt en andersom.
- Zes weken hielden ze zich eraan, daarna begonnen de mails weer en moest ik als jeugdbeschermer opnieuw beginnen.
+ Er bleef één kantje over, met alleen een voorstel voor de zomervakantie.
- haar ex Marco zet op facebook (@marco_rossum81) dat ik zijn kinderen afpak en mijn baas bij Autobedrijf Velthof heeft daar al 2 mails over gehad.
T21
- Wat er niet in stond: dat een jaar soms drieënvijftig weken heeft, zodat we in januari allebei dachten dat het onze week was.
+ Mijn ex en ik hebben toen binnen twintig minuten iets afgesproken waar we twee jaar over hadden gedaan.
+ Elk jaar op de laatste zaterdag van augustus vergaderen wij in een pannenkoekenhuis.
- Met twee kinderen en drie koffers stond ik bij de balie en de marechaussee vroeg om zijn toestemming, op papier.
- Zoiets moet toch ergens op papier staan vóór het misgaat.
- om het weekend moet ik met de bus naar Denekamp en dan haalt hij me op, of niet.
+ we hebben een kalender met geel en groen.
~ Zes weken hielden ze zich eraan, daarna begonnen de mails weer en moest ik als jeugdbeschermer opnieuw beginnen.
+ In het ouderschapsplan staat dat nu als eerste artikel, nog vóór de alimentatie.
- Om zijn zorgdagen te houden had hij een adres nodig, en om aan een adres te komen jaren inschrijftijd.
- Er bleek een beschikking te zijn waarin de dagen stonden, maar moeder had ons die nooit gegeven en wij hadden er nooit om gevraagd.
T22
- Maar bij ons zegt men niets, uit fatsoen.
+ Toen klopte er een collega op het raam, die woont schuin aan de overkant, en hij zei: kom, er is boerenkool en vier schreeuwende kinderen.
- Niemand heeft gevraagd wat er gebeurd was, alleen wie er begonnen was.
+ de campingbaas heeft niet 1x huur gevraagd voor december.
+ Toen haar zoon wegging, ging mijn schoonmoeder niet mee.
- Mijn zus had het aan haar man verteld en die had het aan tafel gezegd, zo gaat dat.
+ De uitkomst was dat er niet gekozen werd: twee zouden hem helpen met zijn verhuizing en twee mij met het hooi, en over de rest ging niemand iets zeggen.
- Ik was boos en iedereen bij mijn vader vond dat wel begrijpelijk, dus zo bleef het.
+ Mijn oom zag dat ik mijn eten niet aanraakte en vroeg of ik meeging met de hond.
+ Toen het bij ons thuis ontplofte zei ze over de heg: mijn achterkamer staat toch leeg, daar kun je leren.
- dat is niet eerlijk het is ook mijn opa!
+ de meneer van hiernaast heeft ons een kachel gegeven
+ Via zijn kerk vond hij ten slotte een kamer, buiten ons om.
+ Na anderhalf uur kwamen ze naar buiten met een lijst: wie rijdt, wie oppast, wie niets meer doorvertelt.
+ In deze keuken wordt niet over de een of de ander gepraat, dat heb ik in het begin één keer gezegd en daar houdt iedereen zich aan, ik ook.
+ De volgende dag heb ik vrij genomen en ben ik met haar meegegaan naar het gemeentehuis, en daar zei de mevrouw achter de balie dat er gewoon een loket voor bestaat.
+ Op zaterdag bakken we pannenkoeken en is het bijna gezellig.
T23
+ Ik heb van een afstand staan kijken hoe ze samen op hun knieën in de modder lagen, met een hamer en een stuk fietsband.
~ Sinds haar kleutertijd smeer ik haar brood, en toch mag ik op papier nog geen zwemles afzeggen.
- niemand had verteld dat die vent er al woonde, me dochter dacht dat ze dat niet mocht zeggen van niemand.
- Toen mijn vader ging samenwonen met Inge kreeg haar zoon mijn kamer, want die zat in zijn examenjaar.
+ De vriendin van mijn vader zei de eerste dag: ik ben geen moeder, die plek is al bezet, maar ik kan wel goed wiskunde.
+ Maar hij pakte m'n duim en toen was ik dus weg.
- 14 maart heb ik daar anderhalf uur gestaan en was hij het vergeten want Finn had een toernooi.
~ zij is soms streng over schoenen maar ze bakt wel cake met mij.
~ Zijn dochters hebben drie maanden langs me heen gegeten.
- ik heb een keer met hem willen praten bij de kantine van het voetbal maar dat liep uit op geschreeuw en Tijn stond erbij.
T24
- Ik verdien te veel voor kwijtschelding en te weinig voor twee kinderkamers.
+ De advocaat die mij het meeste heeft geholpen, heeft precies één uur aan mij verdiend.
- Ondertussen plast ze weer in bed en praat ze alleen nog tegen de kat, dus ik heb het zelf betaald, 95 euro per keer, van het geld voor haar fiets.
- er bleek vier maanden huur open te staan bij woningstichting De Leemhof en een lening op ons allebei van voor de scheiding.
- Pa zei dat ma het moest betalen van de alimentatie, ma zei welke alimentatie.
- Zij werkt vier dagen en kwam na de scheiding elke maand tweehonderd euro tekort.
T25
- Er was in de wijde omtrek niets te huur, dus zij woonde van november tot de hooibouw met de jongste in het bakhuis, dertig meter van mijn keukenraam.
- voor urgentie moest ik bewijzen dat ik dakloos was maar ik had toch een chalet zeiden ze.
- De gemeente zegt: eerst scheidingspapier, dan urgentie.
- Er is niks te huur en kopen kan ook niet, zeggen ze.
- wij slapen nu op de camping met mama want er is geen huis.
- Urgentie kennen wij bij de corporatie toe in een noodsituatie, en een scheiding is dat volgens de verordening niet.
- Om het weekend komen Julian en Sophie erbij, dan slapen wij op het klapbed in de voorkamer, want Henk kan met zijn heup niet naar boven.
T26
- de rechter had gezegd dat het binnen 4 weken moest beginnen maar daar gaat de rechter niet over zeggen ze dan.
+ De mediator pakte een rekenmachine en liet ons uitrekenen wat die jas kostte per ruzie.
- Over dinsdag geen woord.
+ Ze bladerde er een door en zei: dit kunt u winnen, en over een jaar zitten we hier weer, en dan is uw zoon een jaar ouder.
- Vader moest het goedvinden, moeder ook, en de voogd wilde het besluit niet nemen zolang de zitting nog liep.
- De heer Haverkate van Jeugdbescherming De Dinkelstroom deelde per e-mail mee dat hij de regeling niet kan afdwingen.
+ Op de zitting heeft de rechter die zin hardop voorgelezen.
- Na de tweede zitting kwamen ze allebei kwaad terug en ik dacht in bed: als ik morgen niet wakker word is het eindelijk rustig.
+ Mijn confrère antwoordde binnen een dag, even kort en even gewoon, en een zittingsdatum is nooit aangevraagd.
+ Na de derde keer moesten ze erom lachen.
- Op de rol stond het als verzoek tot wijziging van de omgang, in werkelijkheid was het de vijfde procedure in zes jaar.
+ Het werd toegewezen, in één zin.
T27
- Bij de mediator zaten we naast elkaar en ik zei overal ja op, want na afloop moest ik met hem in de lift.
- Vorige week zei hij door het raampje dat ik nog wel zou merken wie de langste adem heeft, en dat hij weet hoe laat mijn late dienst afloopt.
- Toen ik uiteindelijk meldde wat er thuis gebeurde, werd mij drie keer gevraagd of ík haar had aangeraakt.
- Mijn vader kwam zijn spullen halen en duwde mijn moeder hard tegen de trap, ik stond ernaast met mijn fietssleutel in mijn hand.
- als papa boos is op mama dan knijpt hij heel hart in mijn arm.
- Haar ex volgde haar via de tablet van de kinderen en stond al bij het zwembad als zij daar aankwam; vorige week had hij haar bij de arm gegrepen.
- savonds hoor ik hem tekeergaan en dan iets vallen en daarna hoor ik haar niet meer, en de kleine Mila huilt dan zo zacht dat je moet weten dat ze het is.
T28
- De leerkracht vond het vervelend maar wilde, zei ze, niet tussen ons in gaan staan.
- In al die gesprekken heeft niemand mij één keer alleen gesproken.
- De wijkagent zegt dat er eerst iets moet gebeuren.
- Aan haar moeder is die vraag niet gesteld, dat heb ik nagevraagd.
- De eerste hulpverlener vroeg of ik 'een soort tante' was.
- Ik snap die vraag, maar ik had graag ook de andere gehoord.
- Mevrouw van wijkteam schrijft verder.
- Toen ik mijn stem verhief werd er gezegd dat men mij een intimiderende man vond.
- Omdat ik niet wist hoe ik nee moest zeggen nam ik het aan, en daarna zat het drie weken in mijn tas.
- Als directeur stond ik op dat plein zonder te weten wie er gelijk had.
+ nu heb ik gebeld en ze vroegen rustig wat ik gehoord had en op welke dagen, en dat ik het goed had gedaan.
T29
- Niemand knikte ooit bij alle drie, want voor elk onderdeel was er iemand anders en die iemand wist niet wat de vorige had opgeschreven.
~ Een kwartier later was het geregeld en daarna hebben ze, ik overdrijf niet, voor het eerst een uur over het meisje gepraat.
+ Als er iets was met de kinderen, met school of met de zitting, schreef ik dat daarheen en dan zocht zij uit bij wie het moest liggen.
- Beiden wisten niet van elkaar dat zij het hadden gezegd, al delen zij een parkeerterrein.
+ Daardoor ging het overleg niet over wat er gebeurd was, maar over wie wat deed.
- Mijn voorstel voor één plan strandde op een formulier dat eerst langs twee juristen moest.
~ Niemand had ze naast elkaar gelegd, ik ook niet.
+ We hebben samen met de ouders gesproken en er hangt een ophaalrooster in de kantine, voor iedereen, zodat hij niet opvalt.
T30
+ Nu komen andere vrouwen met brieven bij mij, ik ben een beetje expert.
+ Ik slaap weer.
+ Eén keer regende het zo hard dat we met zijn drieën onder het afdak stonden, tussen de bokken, en niemand een telefoon pakte.
+ en een stofzuiger die t nog doet.
+ dat doet ie nu al 2 jaar en hij is er zo trots op als een pauw.
+ Mijn oudste zei: zo, nu is het jouw kamer.
+ Dat hebben ze een jaar volgehouden.
+ Uiteindelijk heb ik zelf een zaaltje in het dorpshuis gehuurd en zijn ze gekomen.
+ Elke woensdag een uur aan de keukentafel, met van die goedkope stroopwafels erbij.
+ Wij noemen het de wapenstilstand maar eigenlijk is het gewoon gezellig.
+ Om vijf uur kreeg ik soep en dan ging het over haar heup en over het weer, nooit over thuis, tenzij ik begon.
+ ik ben nu voor de tweede keer mee, als hulpje, en die stelling doe ik altijd als eerste
+ Niet om mezelf, maar omdat je ze samen hoort lachen als ik bijna van het trapje val.
+ Goedkoper dan één intake was het, en het houdt tot vandaag stand.
~ de enige die er iets zinnigs over zei was de vertrouwenspersoon op mijn werk, die zei dat ik niet hoef te winnen.
`
