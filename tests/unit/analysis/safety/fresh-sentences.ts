import { readSentences } from './labelled.ts'

/** Written in one go after the first cues: of these 0.69 was found then, with 0.05 false alarms. Cues were written after it. */
export const SECOND_SENTENCES = readSentences(`
adult GEWELD Tijdens de vakantie heeft hij me tegen de keukenkast aan gesmeten.
adult GEWELD Mijn vriend werd handtastelijk en agressief zodra hij gedronken had.
adult GEWELD Ze krabde mijn gezicht open toen ik de koffers pakte.
adult GEWELD Ik moest elke avond verantwoorden waar ik geld aan had uitgegeven.
adult GEWELD Hij sleepte me aan mijn arm de auto in.
adult GEWELD Mijn ex heeft een gps-zender onder de bumper geplakt.
adult GEWELD Ik kreeg een vuistslag omdat het eten koud was.
adult GEWELD Hij riep dat hij me kapot zou maken als ik bij hem wegging.
adult GEWELD Nog steeds schrik ik als iemand een hand opheft, dat komt door hem.
adult GEWELD Ik had striemen op mijn rug van zijn riem.
adult GEWELD Hij heeft mijn telefoon tegen de muur kapot gegooid zodat ik niemand kon bellen.
adult GEWELD Mijn man liet mij nooit alleen naar buiten gaan.
adult GEWELD Na de scheiding bleef hij me opwachten bij mijn werk.
adult GEWELD Hij kneep mijn keel dicht waar de kleine bij was.
adult GEWELD Ze dreigde het huis in brand te steken met ons erin.
adult GEWELD Wij zitten nu in de vrouwenopvang op een geheim adres.
youth GEWELD als pa gedronken heeft krijgt ma klappen
youth GEWELD mijn vader trapte de badkamerdeur in omdat mama zich daar had opgesloten
youth GEWELD ik ging er altijd tussen springen als hij haar wou slaan
youth GEWELD hij gooide mn moeder van de trap
youth GEWELD thuis was het altijd oppassen wat je zei anders ontplofte hij
child GEWELD Papa schopte mama op haar been en ze kon niet meer lopen.
child GEWELD Mama had een blauw oog en zei dat ze tegen de kast liep.
child GEWELD Papa was zo boos dat hij de tv omgooide.
child GEWELD Ik hield mijn oren dicht toen mama zo gilde.
professional GEWELD Moeder vertelde dat vader haar bij de keel had gegrepen.
professional GEWELD Er loopt een contactverbod omdat vader moeder bleef lastigvallen.
adult MISHANDELING Mijn zoontje had de afdruk van een hand op zijn wang.
adult MISHANDELING Bij haar vader moet ze urenlang op haar knieën zitten als straf.
adult MISHANDELING Zijn stiefmoeder geeft hem een pak rammel als hij morst.
adult MISHANDELING De kinderen komen altijd vies, hongerig en zonder jas terug.
adult MISHANDELING Hij knijpt de kleine zo hard dat je het dagen later ziet.
adult MISHANDELING Ze laat de baby uren in een vieze luier liggen.
youth MISHANDELING mijn stiefpa geeft me een dreun als ik iets terugzeg
youth MISHANDELING ik moest een hele nacht buiten slapen omdat ik te laat was
youth MISHANDELING bij mn vader is er nooit eten in huis en ligt hij laveloos op de bank
youth MISHANDELING mama zegt elke dag dat ze wou dat ze me nooit had gekregen
child MISHANDELING Ik krijg slaag met de riem van papa.
child MISHANDELING Mama sluit mij op in het donkere hok.
child MISHANDELING Papa doet mij au als ik knoei.
child MISHANDELING Ik heb vaak honger want papa vergeet eten te maken.
professional MISHANDELING Op de rug van de leerling zag de gymdocent verse striemen.
professional MISHANDELING De kleuter vertelt dat hij van vader met de pantoffel krijgt.
adult MISBRUIK Mijn dochter vertelde dat opa in haar broekje had gezeten.
adult MISBRUIK Hij nam mij tegen mijn wil als hij thuiskwam uit de kroeg.
adult MISBRUIK Hij zette naaktfoto's van mij online nadat ik weg was gegaan.
adult MISBRUIK Als ik geen seks wilde werd hij gewelddadig.
youth MISBRUIK de vriend van mn moeder komt snachts in mijn kamer en raakt me aan
youth MISBRUIK hij wilde dat ik mn shirt uitdeed voor de camera
youth MISBRUIK mijn stiefbroer zat met zijn handen onder mijn kleren
child MISBRUIK Oom wilde dat ik zijn piemel vasthield.
child MISBRUIK Hij gaf mij kusjes op een plek waar dat niet mag.
professional MISBRUIK Het meisje onthulde tijdens spel dat haar stiefvader haar betast.
adult SUICIDE Ik heb op het punt gestaan om tegen een boom aan te rijden.
adult SUICIDE Sommige dagen zie ik geen reden meer om op te staan, laat staan te leven.
adult SUICIDE Mijn zoon van vijftien zegt dat hij er een eind aan wil maken.
adult SUICIDE Ik dacht dat de kinderen beter af waren zonder mij.
youth SUICIDE ik wou gewoon dat ik niet meer bestond
youth SUICIDE ik kras in mijn benen als ze weer ruzie maken
youth SUICIDE soms hoop ik dat ik morgen niet meer wakker word
youth SUICIDE ik heb al een keer een doos paracetamol genomen
child SUICIDE Ik wil naar de hemel want dan hoef ik niet meer te kiezen.
child SUICIDE Ik sla mezelf op mijn hoofd omdat ik stom ben.
professional SUICIDE De jongere sprak doodswensen uit tijdens het gesprek.
adult ACUUT Hij staat nu beneden te bonken en ik heb de kinderen in de badkamer.
adult ACUUT Vanavond komt hij thuis en ik weet zeker dat het misgaat.
adult ACUUT Hij appte net dat hij onderweg is met een mes.
youth ACUUT ik zit nu opgesloten op mn kamer en hij schreeuwt dat hij me wat aandoet
youth ACUUT ik ben weggelopen en durf vannacht niet naar huis
child ACUUT Papa is nu heel boos en hij slaat alles kapot.
adult - Wij maakten vaak ruzie over geld, maar het bleef bij woorden.
adult - De hamer van de rechter viel en toen was het klaar.
adult - Ik sloeg de bladzijde om en begon opnieuw.
adult - Zijn nieuwe vriendin heeft de kinderen leren zwemmen.
adult - Het onderzoek van de Raad sleepte zich maanden voort.
adult - Ik was kapot van verdriet toen hij zijn spullen kwam halen.
adult - Onze oudste slaat zich er goed doorheen.
adult - De alimentatie was een klap voor mijn portemonnee.
adult - Mijn moeder kwam elke dinsdag koken.
adult - Hij houdt de kalender bij en ik de zwemspullen.
adult - De mediator greep in toen we langs elkaar heen praatten.
adult - Ik ben bang dat ik het huis niet kan betalen.
adult - Wij hebben de knoop doorgehakt tijdens de vakantie.
adult - Ik moest huilen bij het opruimen van zijn kast.
adult - Zij trok bij haar zus in en ik bleef in het huis.
adult - Er viel een last van mijn schouders na de uitspraak.
youth - mijn ouders schreeuwden soms wel maar daarna was het weer goed
youth - ik vind het irritant dat mn moeder altijd vraagt hoe het bij papa was
youth - we keken een film waarin iemand werd vermoord, mocht van papa wel
youth - ik baalde dood van die verhuizing
youth - mn broertje pakt altijd mijn oplader
youth - ik ben klaar met dat heen en weer gesleep
youth - bij papa mag ik later naar bed
youth - ik was te moe voor school op wisseldag
youth - mijn vader is soms streng over huiswerk
child - Papa heeft een nieuw huis met een trap.
child - Ik sloeg de bal heel ver en papa klapte.
child - Mama was verdrietig toen opa dood ging.
child - Ik mag bij papa op de trampoline.
child - Mijn beer slaapt altijd met mij mee.
child - Ik vind het niet leuk als zij ruzie hebben.
professional - We bespraken de zorgregeling en de vakanties.
professional - Ik merkte dat de leerling stiller werd sinds de scheiding.
professional - Ouders communiceerden vooral via de mail.
professional - Het kind kreeg een buddy en bloeide op.
professional - De wachtlijst was lang en dat frustreerde mij.
professional - Vader greep de kans om beter te leren luisteren.
professional - Moeder was boos over de beschikking en belde ons.
`)

/**
 * Written in one go after the cues that the second set led to: of these 0.59 was found then, with 0.14 false alarms. Cues were
 * written after it as well, so it measures what is kept, not what strangers write.
 */
export const FRESH_SENTENCES = readSentences(`
adult GEWELD Hij haalde uit en raakte mij vol op mijn jukbeen.
adult GEWELD Mijn man las stiekem al mijn post en wist altijd met wie ik belde.
adult GEWELD Ze haalde me uit mijn slaap om me uren te verhoren.
adult GEWELD Ik heb mijn ribben gebroken toen hij me van het balkontrapje schopte.
adult GEWELD Als ik niet deed wat hij wilde zweeg hij weken of gooide hij met deuren en borden.
adult GEWELD Hij zette me midden in de nacht uit de auto langs de snelweg.
adult GEWELD Mijn ex mailt mijn baas leugens en zegt dat hij mijn leven verwoest.
adult GEWELD Ik sliep met een stoel onder de deurklink.
adult GEWELD De wijkagent heeft mij een noodknop gegeven.
adult GEWELD Hij heeft de hond voor mijn ogen doodgetrapt om mij te straffen.
adult GEWELD Ik moest altijd mijn locatie delen en binnen een minuut antwoorden.
adult GEWELD Zij sloeg met de deegroller en ik durfde het niemand te vertellen.
youth GEWELD mn vader heeft mn moeder een keer half bewusteloos geslagen
youth GEWELD hij gooide hete thee over mama heen
youth GEWELD ik lag in bed te trillen terwijl ze beneden vochten
youth GEWELD mijn broer belde de politie omdat pa een mes pakte
youth GEWELD hij pakt altijd haar geld af en ze mag niks kopen
child GEWELD Papa trok mama aan haar haar en ik riep stop.
child GEWELD Papa heeft de deur kapot getrapt en mama huilde op de wc.
child GEWELD Ik ben bang als papa's auto eraan komt.
professional GEWELD Vader bleek moeder al jaren te kleineren en te isoleren.
professional GEWELD Cliënte had wurgsporen en wilde geen aangifte doen.
adult MISHANDELING Hij duwde mijn zoon met zijn gezicht in het bord omdat hij niet at.
adult MISHANDELING Mijn dochter moest bij hem op een matras in de gang slapen zonder deken.
adult MISHANDELING Haar vriend sluit de jongens op in de berging.
adult MISHANDELING Zijn vader zegt dat hij te dom is om voor de duvel te dansen en slaat hem op zijn hoofd.
adult MISHANDELING Hij reed dronken met de kinderen achterin.
youth MISHANDELING ik word elke dag uitgemaakt voor vuil en krijg klappen als ik iets zeg
youth MISHANDELING mama was weer weg het hele weekend en ik moest voor de kleintjes zorgen zonder eten
youth MISHANDELING pa heeft mijn arm omgedraaid tot hij knakte
child MISHANDELING Als ik in bed plas moet ik onder de koude douche.
child MISHANDELING Mama slaat mij met de lepel op mijn vingers.
child MISHANDELING Papa gooit mij op bed en roept hele erge woorden.
professional MISHANDELING De leerling kromp ineen toen ik mijn arm optilde en had brandplekjes.
professional MISHANDELING Wij zagen dat de peuter onderkleed en ondervoed was.
adult MISBRUIK Mijn zoontje speelt seksuele spelletjes na die hij bij zijn vader heeft gezien.
adult MISBRUIK Ik gaf toe in bed omdat hij anders de kinderen wakker schreeuwde.
adult MISBRUIK Hij filmde mij zonder dat ik het wist terwijl ik douchte.
youth MISBRUIK mn stiefvader komt altijd de badkamer in als ik douche en blijft kijken
youth MISBRUIK hij stuurde me foto's van zijn ding
youth MISBRUIK ik was negen toen mijn neef me dwong om dingen bij hem te doen
child MISBRUIK Opa wil altijd dat ik op schoot zit en dan voelt hij aan mijn buik en lager.
child MISBRUIK Hij zei dat het ons geheimpje was wat we in bed deden.
professional MISBRUIK Er waren signalen dat het kind seksueel werd misbruikt door een huisgenoot.
adult SUICIDE Ik had de pillen al op tafel uitgeteld.
adult SUICIDE Het hoeft voor mij allemaal niet meer, heb ik tegen mijn zus gezegd.
adult SUICIDE Mijn dochter snijdt zichzelf sinds de verhuizing.
youth SUICIDE ik stond boven op het viaduct en keek naar beneden
youth SUICIDE niemand zou het erg vinden als ik er niet meer was
youth SUICIDE als ik dood ben hebben ze tenminste geen ruzie meer om mij
child SUICIDE Ik wil liever bij oma in de hemel zijn.
child SUICIDE Ik wou dat ik nooit geboren was.
professional SUICIDE Zij vertelde mij dat zij nadenkt over zelfdoding.
adult ACUUT Ik schrijf dit op de wc want hij zoekt mij door het hele huis.
adult ACUUT Hij heeft de kinderen net meegenomen en zegt dat ik ze nooit meer levend zie.
adult ACUUT Ik weet niet waar ik vannacht veilig kan slapen met de kinderen.
youth ACUUT ze vechten nu weer en ik hoor glas breken help
youth ACUUT vanavond doe ik het, ik heb alles klaarliggen
child ACUUT Kan iemand komen want papa slaat mama nu.
adult - We kregen een klap toen de bank belde over de hypotheek.
adult - Ik gooide alle foto's in een doos op zolder.
adult - Mijn ex en ik bellen op zondag over de week.
adult - Hij is met zijn armen over elkaar blijven zitten bij de mediator.
adult - Wij vochten jarenlang voor een betere regeling.
adult - De kinderen waren hongerig na het zwemmen en aten een hele pan leeg.
adult - Mijn huid brandde van de zon die vakantie.
adult - Ik kneep er met de kinderen een weekend tussenuit.
adult - Het nieuws sloeg in als een bom.
adult - Onze advocaten schreven elkaar lange brieven.
adult - Zijn moeder nam de kinderen vaak mee naar de markt.
adult - Ik viel en brak mijn pols, mijn ex haalde toen de kinderen.
adult - In het begin trilde mijn stem als ik erover vertelde.
adult - Ik at weinig en sliep slecht na de breuk.
adult - De rechter deed uitspraak en we konden door.
adult - Mijn zoon moest zijn eigen bed opmaken bij haar.
youth - ik werd er doodziek van dat ze niet praatten
youth - ik sta op het punt om bij mijn vader te gaan wonen
youth - mijn vader vergeet altijd mijn gymtas
youth - ik schreeuwde terug en toen gingen we allebei huilen
youth - we hebben nu een groepsapp met zn vieren
youth - ik kreeg een nieuwe kamer en mocht zelf de verf kiezen
youth - ik voelde me klem zitten tussen ze
youth - ik zat met mijn handen in mijn zakken te wachten op de bus
child - Papa kan goed pannenkoeken bakken.
child - Ik moest huilen toen mama wegging maar oma gaf een kusje.
child - Ik heb twee bedden en twee tandenborstels.
child - Mama had pijn aan haar rug van het verhuizen.
child - Papa vergeet soms mijn drinken voor school.
child - Mijn zusje trok aan mijn haar en toen was ik boos.
professional - Het gezin stond acht maanden op de wachtlijst.
professional - Ouders kwamen er met hulp van een coach uit.
professional - Ik voelde mij als leerkracht tussen twee vuren staan.
professional - Het overleg werd zonder opgaaf van reden afgezegd.
professional - De jongere wilde meer tijd met zijn vader.
professional - De afspraken over de vakantie waren onduidelijk.
`)
