import { readSentences } from './labelled.ts'

/**
 * Half with a signal, half that only look or sound like it, written in one go before the cues were widened by classes of
 * expression: at that first look 0.53 of them was found, with 0.08 false alarms. Cues were written after it.
 */
export const VARIED_SENTENCES = readSentences(`
adult GEWELD Elke avond bladerde hij door mijn berichten om te kijken met wie ik had gepraat.
adult GEWELD Ik kreeg twintig euro per week en moest van elke boodschap de bon laten zien.
adult GEWELD Mijn loon ging naar zijn rekening en ik had zelf geen pas.
adult GEWELD Als ik vijf minuten later thuis was dan afgesproken begon het kruisverhoor.
adult GEWELD Hij wilde niet dat ik nog met mijn zus omging.
adult GEWELD Langzaam raakte ik al mijn vriendinnen kwijt, want hij maakte scènes als ze langskwamen.
adult GEWELD Ze bepaalde wat ik aan mocht en wanneer ik naar bed ging.
adult GEWELD Hij zei dat niemand mij zou geloven en dat ik gek was.
adult GEWELD Bij het minste of geringste vlogen de borden door de keuken.
adult GEWELD Ik heb twee maanden met een gebroken pols rondgelopen omdat ik niet naar de dokter mocht.
adult GEWELD Zijn handen zaten om mijn nek en ik zag sterretjes.
adult GEWELD Hij ramde met zijn vuist een gat in de muur vlak naast mijn hoofd.
adult GEWELD Ik heb mijn jas altijd klaar hangen, voor als we ineens weg moeten.
adult GEWELD Mijn ex staat om de haverklap in de straat te posten.
adult GEWELD Hij rijdt langzaam langs het huis als ik de gordijnen openschuif.
adult GEWELD Ineens dook hij op bij de sportschool, de kapper en de kerk.
adult GEWELD Ik vond een zendertje onder mijn auto.
adult GEWELD Als jij weggaat zie je de kinderen nooit meer terug, zei hij.
adult GEWELD Hij zei dat hij er wel voor zou zorgen dat ik dit niet zou overleven.
adult GEWELD Mijn vrouw haalde met haar nagels mijn hals open.
adult GEWELD Ik ben een man en ik werd thuis door haar afgetuigd.
adult GEWELD Hij spuugde op me waar iedereen bij was.
adult GEWELD Hij trok de stekker van de telefoon eruit en ging voor de deur staan zodat ik er niet langs kon.
adult GEWELD Ik durfde in mijn eigen huis geen geluid te maken als hij sliep.
adult GEWELD Soms dagenlang geen woord, tot ik op mijn blote knieën om vergeving vroeg.
adult GEWELD Er kwam een foto van mijn voordeur binnen met de tekst ik weet je te vinden.
adult GEWELD Hij heeft mijn kat vergiftigd, dat weet ik zeker.
adult GEWELD Ik kreeg een kopstoot toen ik zei dat ik wilde scheiden.
adult GEWELD Mijn schoonfamilie zei dat ik de eer had geschonden en dat ik daarvoor zou boeten.
adult GEWELD Ze smeerde de kinderen in dat ik een monster ben en kwam me met een hamer achterna.
adult GEWELD Toen hij hoorde dat ik zwanger was stompte hij me in mijn maag.
adult GEWELD Ik moest mijn telefoon ontgrendeld op tafel leggen zodra ik binnenkwam.
adult GEWELD Hij stond erop dat ik videobelde zodat hij kon zien waar ik was.
adult GEWELD Mijn inlog van de bank kreeg ik niet, ik moest om alles vragen.
adult GEWELD Ik schrik nog altijd als ik een sleutel in het slot hoor.
youth GEWELD me vader heeft de hele kamer verbouwd en me moeder zat onder het bloed
youth GEWELD ik hoorde door de muur hoe hij haar sloeg en ik deed mijn koptelefoon op
youth GEWELD mijn stiefvader checkt mn moeder der telefoon elke dag
youth GEWELD mama mag van hem niet eens naar oma
youth GEWELD ik ben tussen ze in gaan staan en toen kreeg ik zelf een duw tegen de verwarming
youth GEWELD hij zei tegen mn moeder dat ie haar af zou maken
youth GEWELD mn ex stuurt me 50 appjes per uur en staat bij school te wachten
youth GEWELD als hij zo doet neem ik mn zusje mee naar mijn kamer en doen we de deur op slot
youth GEWELD mijn vriendje wil mn wachtwoorden hebben en wordt boos als ik met andere jongens praat
child GEWELD Papa deed zijn handen om mama haar hals.
child GEWELD Mama huilt als papa thuiskomt en dan moet ik stil zijn.
child GEWELD Papa heeft mama door het raam geduwd.
child GEWELD De politie nam papa mee want hij deed mama pijn.
child GEWELD Als papa boos is gaan er altijd dingen kapot en kruip ik weg.
child GEWELD Mama had een dikke lip en papa zei dat ik niks mocht zeggen.
professional GEWELD Moeder had geen toegang tot eigen geld en vroeg voor ieder gesprek toestemming aan haar man.
professional GEWELD Vader verscheen herhaaldelijk ongevraagd bij de woning en het werk van moeder.
professional GEWELD Er is sprake van een patroon van dwang en isolement binnen het huwelijk.
adult MISHANDELING Mijn zoon plast weer in bed en krimpt in elkaar als ik mijn arm beweeg.
adult MISHANDELING Bij haar moeder krijgt ze geen avondeten als ze een onvoldoende haalt.
adult MISHANDELING Hij heeft onze dochter van vier de hele middag in de auto laten zitten.
adult MISHANDELING Ze begint te gillen en klampt zich aan mij vast als ze naar haar vader moet.
adult MISHANDELING De jongste vertelde dat papa haar onder water had gehouden in bad.
adult MISHANDELING Mijn kleinkind zat vol met schrammen en durfde niet te zeggen hoe dat kwam.
adult MISHANDELING Hij zegt tegen onze zoon dat hij waardeloos is en nooit had mogen bestaan.
adult MISHANDELING Zijn vriendin smeert hem hete peper op de tong als hij vloekt.
adult MISHANDELING Ik weet dat hij drinkt en daarna met de kinderen gaat rijden.
adult MISHANDELING De kinderen slapen bij hem tussen de lege flessen en het huis zit onder de schimmel en de ontlasting.
youth MISHANDELING ik moet alles doen in huis en als het niet goed is krijg ik ervan langs
youth MISHANDELING mijn moeder heeft me aan mijn haren de trap op getrokken
youth MISHANDELING ze haalde de deur van mijn kamer weg en ik mag drie dagen niet praten
youth MISHANDELING pa zegt dat hij me doodslaat als ik het aan iemand vertel
youth MISHANDELING ik heb eten gestolen bij de supermarkt omdat er thuis niks was
youth MISHANDELING mijn stiefmoeder slaat mij met een kabel
youth MISHANDELING ik wil echt niet meer terug naar me vader, hij doet dingen met me als hij boos is
youth MISHANDELING niemand thuis kijkt naar me om, ik was en kook al voor mezelf sinds groep 6
youth MISHANDELING mn ma is altijd stoned en dan liggen we op de grond te wachten
child MISHANDELING Ik wil niet naar huis want daar is het niet fijn en doen ze mij pijn.
child MISHANDELING Ik moet heel lang in de gang staan in mijn onderbroek als ik stout ben.
child MISHANDELING Papa draait de deur op slot en doet het licht uit en dan moet ik daar blijven.
child MISHANDELING Mama zegt dat ze mij weg gaat doen.
child MISHANDELING Mijn billen doen nog zeer van de stok.
child MISHANDELING Ik krijg een tik op mijn mond als ik praat.
child MISHANDELING Ik verstop brood onder mijn bed voor als er niks is.
child MISHANDELING Ik krijg buikpijn op vrijdag want dan moet ik weer naar papa en dan slaat hij.
child MISHANDELING Mama kneep zo hard in mijn arm dat het paars werd.
professional MISHANDELING De leerling zei dat hij thuis met een riem gestraft wordt.
professional MISHANDELING Het kind eet op school alsof het dagen niets gehad heeft en ruikt naar urine.
professional MISHANDELING Bij het omkleden zagen wij afdrukken van vingers op de bovenarmen.
professional MISHANDELING Vader sluit de kinderen volgens de buurvrouw urenlang op zolder op.
professional MISHANDELING Het meisje verstijfde toen haar stiefvader haar kwam ophalen en wilde niet mee.
adult MISBRUIK Nee zeggen in bed kon niet, dan ging hij toch door.
adult MISBRUIK Ik lag er als een plank bij en hoopte dat het snel voorbij was.
adult MISBRUIK Mijn dochtertje zei dat papa haar plasser pijn had gedaan.
adult MISBRUIK Hij dreigde filmpjes van ons in bed naar mijn werk te sturen.
adult MISBRUIK Mijn zoontje vertelde dat oom met hem onder de dekens spelletjes deed zonder kleren.
adult MISBRUIK Seks was voor hem een plicht, ook als ik huilde.
adult MISBRUIK Als tiener werd ik door mijn stiefvader aangerand.
youth MISBRUIK hij zat de hele tijd aan me terwijl ik zei dat ik dat niet wou
youth MISBRUIK de vriend van mama kijkt naar me door de kier als ik me omkleed
youth MISBRUIK ik moest hem aftrekken anders zou hij mijn foto's doorsturen
youth MISBRUIK sinds mn oom bij me in bed kroop slaap ik niet meer
youth MISBRUIK hij heeft me tot seks gedwongen op een feestje
child MISBRUIK Hij deed zijn hand in mijn onderbroek en zei dat het een spelletje was.
child MISBRUIK Ik moet bij papa in bad en dan wast hij mij daar heel lang en dat vind ik vies.
child MISBRUIK Ik moest mijn kleren uitdoen en hij maakte foto's.
child MISBRUIK Opa laat mij zijn piemel zien en dat is ons geheim.
child MISBRUIK Hij wil altijd dat ik aan hem zit en dan krijg ik snoep.
professional MISBRUIK Het jongetje vertoont seksueel gedrag dat niet bij zijn leeftijd past en noemt daarbij zijn vader.
professional MISBRUIK Cliënte onthulde dat zij binnen haar huwelijk jarenlang verkracht is.
professional MISBRUIK Het meisje vertelde dat haar broer haar dwingt hem aan te raken.
adult SUICIDE Iedereen zou beter af zijn zonder mij.
adult SUICIDE Ik hoopte elke avond dat ik de volgende ochtend niet meer wakker zou worden.
adult SUICIDE Ik zocht op internet hoe je het pijnloos kunt doen.
adult SUICIDE De afscheidsbrief aan de kinderen had ik al geschreven.
adult SUICIDE Ik stond met mijn auto voor het kanaal en dacht: gas erop en het is klaar.
adult SUICIDE Mijn ex-man heeft zich van het leven beroofd een jaar na de scheiding.
adult SUICIDE Het liefst was ik gewoon verdwenen, voorgoed.
adult SUICIDE Ik zag geen uitweg meer en heb alle slaapmiddelen ingenomen.
adult SUICIDE Als ik de kinderen niet meer mag zien hoeft het leven voor mij niet meer.
adult SUICIDE Mijn broer hebben ze van het spoor gehaald.
youth SUICIDE ik wil er niet meer zijn
youth SUICIDE wat maakt het uit of ik leef, niemand merkt het
youth SUICIDE ik snij mezelf op plekken die niemand ziet
youth SUICIDE ik heb er echt over nagedacht om voor de trein te gaan
youth SUICIDE ik ben zo moe van alles ik wil gewoon slapen en nooit meer wakker worden
youth SUICIDE soms zit ik met een mes op mijn pols
youth SUICIDE ik google vaak hoeveel pillen je nodig hebt
child SUICIDE Ik wil een engeltje worden want dan zijn papa en mama weer lief.
child SUICIDE Ik ga uit het raam springen als ik weer moet wisselen.
child SUICIDE Ik wou dat ik niet bestond, dan hadden ze geen ruzie.
child SUICIDE Ik wil weg van de wereld.
professional SUICIDE De puber gaf aan geen zin meer in het leven te hebben en een plan te hebben.
professional SUICIDE Vader uitte zich somber en sprak over eruit stappen.
adult ACUUT Hij staat voor de deur en hij heeft gedronken, ik heb alles op slot.
adult ACUUT Help ons alsjeblieft, hij komt er zo aan en ik kan nergens heen.
adult ACUUT Ik zit met de kinderen in de auto en durf niet naar huis.
adult ACUUT Hij heeft een wapen in huis en vandaag zei hij dat het vannacht gaat gebeuren.
adult ACUUT Vannacht maak ik er een einde aan, ik heb alles geregeld.
adult ACUUT Nu typ ik dit stiekem want hij ligt naast me.
youth ACUUT hij is nu beneden alles kapot aan het slaan wat moet ik doen
youth ACUUT ik zit op het dak en weet niet of ik nog naar beneden kom
youth ACUUT kan iemand me helpen ik kan niet meer naar huis vanavond
youth ACUUT ik heb net een heleboel pillen geslikt
child ACUUT Papa en mama vechten nu en ik zit in de kast.
child ACUUT Ik ben alleen thuis en mama wordt niet wakker.
child ACUUT Er staat een boze man voor de deur en mama huilt.
professional ACUUT Moeder belt nu dat vader met een mes in de tuin staat.
professional ACUUT De leerling zit hier en weigert naar huis te gaan omdat hij vandaag geslagen zal worden.
adult - Ik lach me dood om die kindertekeningen op de koelkast.
adult - Wij hebben elkaar in de rechtszaal flink in de haren gezeten over de boot.
adult - Mijn advocaat was een echte vechter.
adult - De rechter sloeg met zijn vuist op tafel van het lachen toen de tolk zich versprak.
adult - We zijn over de kop gegaan met de zaak en daarna ging het huwelijk stuk.
adult - Ik heb maanden gehuild en toen ben ik gaan hardlopen.
adult - De scheiding heeft me gesloopt, maar ik ben er sterker uitgekomen.
adult - Het papierwerk was om gek van te worden.
adult - Hij wilde per se de piano en ik de schilderijen.
adult - Mijn ex houdt zich niet aan de tijden en dat is irritant.
adult - Ze zit altijd op haar telefoon als de kinderen er zijn.
adult - De kinderen pakten mijn telefoon en keken filmpjes.
adult - Ik controleerde de rekeningen zelf, want hij vond dat saai.
adult - We moesten elke maand bonnetjes opsturen aan de gemeente.
adult - Ik heb mijn vrienden minder gezien door het vele werken.
adult - Hij wilde de kinderen graag vaker zien.
adult - Zij mocht van de rechter niet verhuizen met de kinderen.
adult - Ik kon die zomer niet slapen van de hitte en de zorgen.
adult - Mijn dochter wil niet naar zijn nieuwe huis omdat er geen wifi is.
adult - Hij stond voor de deur met bloemen om sorry te zeggen.
adult - We stonden samen op het schoolplein te wachten.
adult - Mijn zoon viel van zijn step en had een bloedneus.
adult - Ik heb hem laten schieten, zo verliefd was ik niet.
adult - Dat gesprek bij de gemeente was een doodlopende weg.
adult - Ik ben bang dat mijn kinderen mij later iets verwijten.
adult - We maakten een einde aan ons huwelijk na twintig jaar.
adult - Ik zag geen toekomst meer in onze relatie.
adult - Het leven gaat door, zei mijn moeder altijd.
adult - Ik wilde niet meer met hem verder leven.
adult - We hebben samen het plan gemaakt voor de kinderen.
adult - Ik was liever verdwenen van schaamte toen ik mijn tekst vergat op het feest.
adult - Zonder mij kan hij de wasmachine niet eens aanzetten.
adult - De kinderen zijn beter af met twee rustige huizen.
adult - Ik heb een slaappil genomen en eindelijk een nacht geslapen.
adult - Mijn vader stierf in het jaar dat wij gingen scheiden.
adult - Ik werd wakker en wist: nu ga ik het vertellen.
adult - Hij sprong in het diepe en begon een eigen bedrijf.
adult - Ik heb de trein gemist en kwam te laat bij de rechtbank.
adult - Zij trok de kar alleen, jarenlang.
adult - We hebben de kinderen nooit laten kiezen.
adult - Mijn ex knijpt hem als er een brief van de belasting komt.
adult - Hij heeft me nooit pijn willen doen met zijn vertrek.
adult - Wat mij het meest raakte was haar stilte aan tafel.
adult - De klap kwam pas toen het huis leeg was.
adult - Ze had een hekel aan mijn nieuwe kleren.
adult - In bed lag ik te piekeren over geld.
adult - Wij hadden geen seks meer en groeiden uit elkaar.
adult - We sliepen apart, hij op zolder en ik beneden.
adult - Onze zoon douchet het liefst bij zijn vader, want daar is het water warmer.
adult - Ik heb de kinderen leren zwemmen in het meer.
adult - Hij deed de kinderen in bad en ik kookte.
adult - Foto's van de kinderen zetten we niet op internet.
adult - Hij vergat de kinderen een keer op te halen en schaamde zich.
adult - Bij hem thuis eten ze altijd laat en vaak friet.
adult - Het huis was een bende na de verhuizing.
adult - De oudste zit in groep 6 en kookt graag pasta.
adult - Mijn moeder was streng maar eerlijk.
adult - Ik kreeg een boete omdat ik te hard reed op weg naar de zitting.
adult - We deden de deur van de kelder op slot vanwege de steile trap.
adult - Mijn ex draaide altijd om de hete brij heen.
adult - De mediator gaf ons allebei een tik op de vingers.
adult - Vergeving vragen vond ik moeilijk, maar ik deed het.
adult - Wij aten op de grond tussen de dozen en lachten.
adult - Mijn hoofd ontplofte bijna van alle formulieren.
adult - Hij schoot uit zijn slof over de afwas en bood meteen excuses aan.
adult - De hond kreeg pillen van de dierenarts.
adult - Ik weet waar hij woont, want we regelen de overdracht bij hem thuis.
adult - Hij belt elke avond om de kinderen welterusten te zeggen.
adult - Ik stuurde hem honderd berichten over de inboedel en kreeg er één terug.
adult - De politie hielp ons de fiets terug te vinden.
adult - Hij had een baard en een dikke jas aan op de foto.
adult - Zij is geboren in een dorp en wilde daar niet weg.
adult - Na de uitspraak voelde ik me leeg en verdrietig.
adult - Hij nam zijn spullen en het keukenmes dat van zijn oma was.
adult - Ik stond op het station met twee koffers en een kat.
youth - ik ga echt stuk als mn broertje moppen vertelt
youth - mn ouders waren echt aan het bekvechten over wie mn beugel betaalt
youth - ik kan wel door de grond zakken als papa gaat dansen
youth - ik werd gek van al dat gepraat over gevoelens
youth - wij hadden slaande ruzie over een game maar dat was zo over
youth - ik was kapot na de toetsweek en sliep 12 uur
youth - mijn moeder checkt magister elke dag
youth - van papa mag ik geen energydrank
youth - ik mag niet op mn telefoon tijdens het eten
youth - ik moest van mama mijn locatie aanzetten toen ik alleen naar de stad ging
youth - ik heb geen zin meer in dat wisselen elke week
youth - ik wil niet meer naar die praatgroep
youth - ik ben moe van alles regelen
youth - toen mn opa overleed kwam iedereen weer samen
youth - ik ben liever bij mijn vriend dan thuis want daar is het gezellig
youth - mijn stiefmoeder kookt best goed
youth - mn zus slaat altijd haar deur dicht
youth - mijn vader drinkt alleen water omdat hij gaat trainen
youth - ik mis mijn kat als ik bij mn moeder ben
youth - mama kwam op mijn kamer om te praten
youth - mn vader en ik kijken horrorfilms waarin iedereen doodgaat
youth - met rugby kreeg ik een kopstoot van een jongen uit het andere team
youth - ik sneed in mijn vinger bij het koken
youth - hij maakte me af met fifa
youth - ik zat op het dak van de schuur met mn vrienden
youth - die toets heeft me de das omgedaan
youth - ik viel in slaap in de trein en kwam in zwolle uit
youth - papa liet me schrikken met een masker
child - Ik heb een engeltje gemaakt voor in de kerstboom.
child - Papa en ik deden een kussengevecht.
child - Mama doet mijn haar in een vlecht en dat trekt een beetje.
child - Ik moest op de gang van de juf omdat ik kletste.
child - Ik speelde verstoppertje in de kast met mijn zusje.
child - Papa doet het licht uit en zegt welterusten.
child - Ik krijg snoep van opa als ik lief ben.
child - Ik was stout en toen mocht ik niet op de tablet.
child - Mijn buik deed pijn want ik had te veel ijs op.
child - Ik wil weg uit dit dorp want mijn vriendin woont in de stad.
child - Ik sprong van de duikplank en papa filmde het.
child - Papa sliep heel lang en werd maar niet wakker van de wekker.
child - Onze kip is dood en we hebben haar begraven.
child - Ik mag in bad met mijn eendjes.
child - Mama was boos op de printer.
child - De boze wolf klopte op de deur in het boek van papa.
child - Ik wou dat ik kon vliegen naar papa.
child - Bij mama slaap ik op de grond in een tent en dat is leuk.
professional - Wij bespraken met de ouders hoe zij de informatie over school delen.
professional - De leerling miste haar vader en tekende twee huizen.
professional - Ouders beschuldigden elkaar van onwil.
professional - Het dossier lag maanden stil.
professional - Vader vroeg toestemming voor de vakantie en kreeg die.
professional - Het jongetje nam op school altijd brood mee voor zijn vriend.
professional - Moeder was bezorgd over de schermtijd bij vader.
professional - Het gezin at samen op school en dat gaf rust.
professional - Ik vond de aanpak dwingend en weinig op het kind gericht.
professional - De zitting werd verplaatst omdat de tolk ziek was.
professional - In het plan staat wie de kinderen op vrijdag ophaalt.
professional - De ouders hebben afgesproken elkaar niet meer onder druk te zetten.
professional - Er was veel spanning aan tafel maar geen onvertogen woord.
professional - Het meisje was verlegen en wilde eerst niet mee naar de spelkamer.
professional - Wij zagen twee ouders die van hun kind houden.
adult GEWELD Hij las mijn dagboek en gebruikte dat tegen me.
adult GEWELD Als ik belde zette hij altijd de luidspreker aan om mee te luisteren.
adult MISHANDELING Mijn zoon van zes moest van hem een uur met zijn armen omhoog staan.
youth SUICIDE ik heb mezelf weer gekrast gister
child ACUUT Papa heeft mij opgesloten en mama hoort mij niet.
professional ACUUT Kind belt ons huilend vanuit de kast terwijl stiefvader op de deur beukt.
adult - Ik luister graag naar de radio als ik in de auto zit.
adult - Zijn dagboek vond ik terug op zolder en ik heb het niet gelezen.
adult - De oudste moest van de tandarts met zijn mond open blijven zitten.
adult - De makelaar belde huilend van geluk.
adult - Het liefst bleef ik de hele dag in bed na dat bericht.
adult - Hij beukte op de toetsen van de piano.
adult - Ik heb krassen op mijn auto sinds de verhuizing.
youth - ik heb me kapot geschaamd op de ouderavond
youth - mijn vader luistert altijd mee met mn muziek
youth - gister weer eens met die twee naar mcdonalds
child - Papa stond met zijn armen omhoog bij het doelpunt.
child - Ik heb een kras op mijn knie van het klimrek.
professional - De collega van de opvang belde over het brengen en halen.
professional - Wij luisterden naar beide verhalen.
`)
