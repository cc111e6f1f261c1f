import { readSentences } from './labelled.ts'

/** Written in one go after the cues, and never used to write any: the honest half. Same form as the other sentences. */
export const FRESH_SENTENCES = readSentences(`
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
