/** Example sentences of group D; how they are written is told in `read-examples.ts`. */
export const CHILD = `
T11
- Elke zondagavond had hij buikpijn.
- Ik lag nachten naar het plafond te kijken.
- Onze dochter begon weer in bed te plassen.
- Hij beet zijn nagels tot bloed en zei dat er niets was.
- Ze at haar bord niet leeg en werd steeds dunner.
- Op zijn kamer heeft hij een gat in de muur geslagen.
- Sinds haar vader weg is, wil ze niet meer naar verjaardagen van vriendinnen.
- De kinderarts vond niets, maar de hoofdpijn bleef.
- Mijn kleuter klampt zich aan mijn been vast als ik naar het werk moet.
- De oudste deed alsof er niets was en viel toen flauw in de gymzaal.
- Hij schrikt van elke deur die dichtvalt.
- Ons meisje van acht vroeg of je dood kunt gaan van verdriet.
+ Na een jaar hoorde ik haar weer zingen onder de douche.
+ Hij slaapt weer door en de dokter is trots op zijn gewicht.
- Ik zat in de les en hoorde niks van wat ze zeiden.
- Elke ochtend voelde mijn borst alsof er een steen op lag.
- Ik ging niet meer trainen en lag de hele dag op bed.
- Kheb mezelf pijn gedaan omdat ik niks meer voelde.
- Mijn cijfers gingen van achten naar vieren.
- Ik werd om alles boos, op iedereen, en snapte zelf niet waarom.
- In de kerstvakantie kon ik alleen maar huilen zonder reden.
- Ik was egt kapot en deed op school alsof alles chill was.
- Ik dacht dat het door mij kwam dat ze uit elkaar gingen.
- Ik heb een steen in mijn buik als het vrijdag is.
- Snachts droom ik dat het huis in twee stukken breekt.
- Ik wil niet meer buitenspelen want ik ben moe in mijn hoofd.
- Ik moet steeds huilen als ik een liedje hoor van vroeger.
- Ik mis papa het meest als ik in bed lig.
- Een jongen van negen zat bij mij en trok alle haren uit zijn wenkbrauwen.
- Ik zag een meisje dat bij elk geluid op de gang verstijfde.
- De leerling kwam binnen met wallen onder zijn ogen en viel in slaap op zijn tafel.
- In de spreekkamer gaf het meisje haar gevoel het cijfer twee.
- De tweeling sprak een half jaar geen woord buiten de deur.
- Mijn zoon van twaalf zei dat alles grijs was.
- Hij kreeg uitslag op zijn armen in de weken dat er gesprekken waren.
- Mijn kleinzoon lacht niet meer als hij hier komt.
T12
- Niemand vroeg mij waar ik wilde wonen.
+ De kindbehartiger las mijn brief voor aan allebei.
- Alles was al besloten voordat iemand mij iets vroeg.
+ De rechter vroeg wat ik zelf het liefst wou en schreef het op.
- Ze praatten een uur over mijn weekenden terwijl ik op de gang zat.
- Ik heb gezegd dat ik niet elke week wilde wisselen, en toch ging het door.
+ Voor het eerst vroeg iemand: wat zou jij doen als jij mocht kiezen?
- Mijn mening telde niet mee omdat ik elf was.
- Ze deden alsof ik een koffer was die je ergens neerzet.
+ Ik mocht bij het gesprek zitten en ook nee zeggen.
- Over mij, nooit met mij.
- Dat kindgesprek duurde zeven minuten en ze keek op haar scherm.
- Kmocht niks zeggen over het schema, grote mensen beslisten het.
- Niemand vraagt wat ik wil.
+ Er kwam een mevrouw en die vroeg wat ik het stomste vind en wat ik graag wil.
+ Ik mocht zelf kiezen op welke dag ik naar papa ga.
- Grote mensen bepalen alles en dan hoor ik het pas.
+ Ik heb aan de rechter een tekening gestuurd van hoe ik het wil.
- Onze dochter had haar wens op papier gezet en het papier bleef in de map.
- In het hele rapport staat geen zin die van mijn zoon komt.
+ De bijzondere curator is met hem gaan voetballen en heeft toen opgeschreven wat hij wilde.
- Ze was te jong om gehoord te worden, zei de brief.
+ Wij hebben de kinderen laten stemmen over de vakanties, en dat was een goed idee.
+ Hij had een voorstel voor het rooster waar wij nooit op waren gekomen.
- Mijn jongste zei al maanden dat ze liever bij haar oma at op woensdag, en geen mens luisterde.
- Iedereen had het over het belang van het kind, maar wat hij er zelf van vond stond nergens.
+ Ik begin tegenwoordig bij het kind en vraag: wat moeten de grote mensen van jou weten?
- In ons overleg zaten negen volwassenen en we hadden het kind niet gesproken.
+ Het meisje bracht in dat ze haar konijn bij beide ouders wilde, en dat is het plan geworden.
- We schreven over hem zonder hem ooit gezien te hebben.
+ Toen wij de kinderen aan tafel vroegen, veranderden de ouders van toon.
- Mijn broertje mocht niks zeggen omdat hij nog geen twaalf was.
+ Ze zei wat jij vindt is ook belangrijk, en ze deed er iets mee.
- Ik schreef een brief naar de rechter en heb nooit antwoord gekregen.
+ Mijn stem stond gewoon in het plan, in mijn eigen woorden.
- Ze vroegen het wel, maar deden daarna precies het omgekeerde.
T13
+ In het groepje maakte ze een doosje voor haar zorgen.
+ Mijn buddy had ook gescheiden ouders, dat praatte makkelijk.
+ In het groepje op woensdag waren er nog zes met twee huizen.
+ Mijn tante nam mij elke donderdag mee naar de manege, alleen mij.
- Voor ons als ouders was er van alles, voor de kinderen niets.
- Hij had niemand om mee te praten die niet zijn vader of moeder was.
+ Bij de tienercoach mocht ik een uur lang alles eruit gooien.
+ Op boksen kon ik alles kwijt, en de trainer liet me gewoon.
+ De KIES-groep was de plek waar hij merkte dat hij niet de enige was.
+ Zij kreeg een knuffelhoek op de opvang, speciaal voor de dagen dat het te veel was.
- Ik zocht een plek voor mijn dochter en kreeg een nummer voor mezelf.
+ Een student van de universiteit ging elke week met hem naar de bieb.
+ Iemand die alleen voor mij kwam, niet voor mijn ouders.
- Er was nergens een groepje voor jongens van vijftien.
- Ik had graag iemand gehad, gewoon een persoon buiten de familie.
- Alle aandacht ging naar de ruzie, niet naar ons.
+ Op de chat met andere jongeren snapten ze me gelijk.
+ Me buddy stuurt elke vrijdag een appje voor ik moet wisselen.
+ Ik ben naar een club geweest met kinderen die ook gescheiden ouders hebben.
+ Mijn maatje komt op woensdag en dan bakken we pannenkoeken.
+ Er is een paard en daar mag ik alles tegen zeggen.
- Niemand had tijd voor mij, iedereen had het druk met papa en mama.
+ Ik kreeg een schriftje van de mevrouw voor als ik verdrietig ben.
+ We zijn begonnen met een lunchgroep voor leerlingen van wie de ouders scheiden.
- Er is geld voor mediation en geen euro voor het kind zelf.
+ Voor hem hebben we een steunmaatje gezocht dat met hem ging sleutelen aan een brommer.
+ Het enige wat dit meisje vroeg was iemand die met haar wilde knutselen.
+ Haar muziekles ging door, daar heeft iedereen voor gezorgd, want daar was ze even alleen kind.
+ Opa leerde hem vissen in het jaar dat thuis alles overhoop lag.
- Het kind stond alleen, terwijl er om de ouders heen een heel circus was.
+ Op kamp met lotgenootjes heeft ze vriendinnen gemaakt die hetzelfde meemaakten.
- We hebben nergens iets gevonden waar hij terechtkon met zijn vragen.
+ Een uur per week was er iemand die alleen naar haar luisterde en niets opschreef.
+ De scouting was zijn vaste plek, elke zaterdag, ongeacht in welk huis hij sliep.
T14
- Ik durfde bij mam niet te zeggen dat het bij pap leuk was.
- Zij moest de brief over het geld aan haar vader geven.
- Als ik bij de een gelachen had, durfde ik dat bij de ander niet te vertellen.
- Zeg maar tegen je vader dat hij nog moet betalen, zei ze dan.
- Ik moest mijn moeder troosten als ze huilde, ik was tien.
- Ze vroegen allebei bij wie ik kerst wilde vieren, en elk antwoord was fout.
- Hij verzint dat het saai was bij mij, zodat zijn moeder niet verdrietig wordt.
- Onze dochter is de brievenbus tussen twee huizen.
- Zij houdt haar gezicht strak als ik haar ophaal, want mama kijkt door het raam.
- Mijn zoon vraagt of hij op de verjaardag van zijn oma leuk mag vinden.
- Na elk weekend werd hij uitgehoord over wie er in huis was geweest.
- Ons kind loog tegen ons allebei om de vrede te bewaren.
- Ik was de postbode, de spion en de psycholoog van mijn ouders.
- Als ik zeg dat ik papa mis, wordt ma stil en dat is erger dan schreeuwen.
- Ik maakte het avondeten en bracht mijn broertje naar bed, want mam kon het niet.
- Wie ik ook koos, ik verraadde altijd iemand.
- Me vader zei dat ik net zo was als me moeder en dat was geen compliment.
- Ik zeg gewoon overal ja, dan is niemand boos.
- Ik wil niet zeggen wie ik liever vind, want ik hou van allebei.
- Ik mag bij mama niet praten over papa zijn nieuwe huis.
- Als papa belt ga ik op de wc zitten zodat mama het niet hoort.
- Mama is zielig als ik weg ben, dus zeg ik dat ik buikpijn heb.
- Papa zegt stomme dingen over mama en dan doe ik mijn vingers in mijn oren.
- Ik moest een briefje geven over geld en dat wou ik niet.
- De jongen keek eerst naar zijn moeder en gaf toen pas antwoord.
- Ze zei bij elk onderwerp: dat moet je niet tegen papa zeggen.
- Dit kind zorgt voor de stemming van twee volwassenen.
- Zij tekende zichzelf op een brug, met aan elke kant iemand die trok.
- Hij koos uiteindelijk voor degene die het hardst huilde.
- Een meisje van negen regelde de overdracht omdat de ouders dat niet konden.
+ Toen beide ouders tegen hem zeiden dat hij van de ander mocht houden, zag ik zijn schouders zakken.
+ Mama zei dat ik het bij papa ook fijn mag hebben en toen was ik blij.
- Ik moest op het podium kijken zonder naar een van de twee te kijken.
- Mijn kleindochter zegt hier nooit iets over haar vader, alsof het verboden is.
- Ik voelde me schuldig als ik het leuk had met zijn nieuwe vriendin.
- Hij wil op twee plekken tegelijk zijn, om niemand alleen te laten.
- Zij durfde de foto van haar vader niet op haar kamer te zetten.
T15
- Mijn gymspullen liggen altijd in het andere huis.
- Bij de een mag de telefoon mee naar bed, bij de ander niet.
- Mijn sneakers lagen bij pa en mijn boeken bij ma.
- Elke vrijdag staat er een koffer in de gang.
- Het duurt een dag voordat ze weer geland is als ze terugkomt.
+ We hebben alles dubbel gekocht, van tandenborstel tot regenlaars, en nu is er rust.
~ De ene week eten we om zes uur, de andere week om acht uur.
- Wij vieren Sinterklaas twee keer, maar nooit met iedereen.
- Op maandag is de rugzak zo vol dat hij er scheef van loopt.
+ Op de koelkast hangt een kalender met oranje en blauwe dagen.
- Hij slaapt de eerste nacht nooit, in welk bed dan ook.
- In het ene huis is ze jongste van vier, in het andere enig kind.
- Zondag om vijf uur hangt hier een grijze wolk.
+ De poes mag mee in de reismand, dan voelt het in beide huizen hetzelfde.
- Ik moet altijd nadenken waar ik morgen wakker word.
- Ik leef al zes jaar uit een weekendtas.
+ Ik vind twee kamers eigenlijk chill, ik heb bij allebei een bed en een laptop.
- Mijn vrienden wonen bij mijn moeder in de straat, dus in de weken bij pa heb ik niks.
- Kben weer me oplader vergeten in het andere huis.
- Bij mijn vader moet je alles vragen en bij mijn moeder pak je gewoon.
- Knuffel Konijn was bij mama en ik sliep bij papa.
~ Bij mama mag ik op de ipad en bij papa gaan we naar buiten.
+ Ik heb twee kamers en twee fietsen en dat vind ik leuk.
- Ik weet soms niet of het een papadag is of een mamadag.
- De trui die ik aan wil is altijd ergens anders.
- Oud en nieuw was ik om twaalf uur in de auto tussen twee huizen.
- Op maandagochtend heeft deze leerling nooit het goede schrift bij zich.
- Zij vertelde dat ze twee verschillende kinderen is, eentje per adres.
~ Het wisselen zelf gaat goed, het zijn de verschillende regels waar ze moe van wordt.
+ De kinderen blijven in het huis en wij wisselen, dat scheelt een hoop gesleep.
- Hij heeft twee bedden maar zegt dat hij nergens woont.
- De medicijnen, de beugel, het knuffellaken: er is altijd iets dat in het verkeerde huis ligt.
+ Woensdag is vaste overstapdag, na schooltijd, en dat werkt.
- Midden in de week van huis veranderen is gewoon vermoeiend.
- Als de trein vertraging heeft, mis ik het eten bij mijn vader.
`
