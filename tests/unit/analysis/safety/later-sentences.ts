import { readSentences } from './labelled.ts'

/**
 * Half with a signal, half that only look or sound like it, written in one go right after the varied ones:
 * the cues of then found 0.49 of them, with 0.08 false alarms, and those widened by the varied ones alone 0.86, with 0.08. That is
 * too good, as one head wrote both. Cues were written after it.
 */
export const LATER_SENTENCES = readSentences(`
adult GEWELD Zodra mijn telefoon trilde wilde hij weten wie het was.
adult GEWELD Mijn salaris stond op zijn naam en ik kreeg zakgeld alsof ik een kind was.
adult GEWELD Hij belde mijn werk om te horen of ik er wel echt was.
adult GEWELD Van mijn kant van de familie mocht niemand meer over de drempel.
adult GEWELD Ik heb jaren gelogen over hoe ik aan die schaafplekken kwam.
adult GEWELD Mijn man kon ineens veranderen en dan vlogen de meubels door de lucht.
adult GEWELD Zij heeft mij met een pan op mijn hoofd geslagen waar de kinderen bij waren.
adult GEWELD Hij drukte een kussen op mijn gezicht tot ik geen lucht meer kreeg.
adult GEWELD Overal waar ik kom zie ik zijn auto staan.
adult GEWELD Hij heeft via mijn oude tablet al mijn gesprekken gelezen.
adult GEWELD Hij zei dat hij liever de kinderen meenam het graf in dan dat ik ze kreeg.
adult GEWELD Een nacht heb ik in het tuinhuisje gezeten omdat ik er niet in mocht.
adult GEWELD Mijn ex stuurt vrienden op me af om me bang te maken.
adult GEWELD Hij pakte me zo stevig beet dat zijn vingers in mijn arm stonden.
adult GEWELD Ik mocht pas eten als hij het goedvond.
adult GEWELD Alles was mijn schuld en aan het eind geloofde ik zelf dat ik niks waard was.
adult GEWELD Hij heeft mijn paspoort achter slot en grendel.
adult GEWELD Ik ben in mijn nachthemd met twee kinderen naar de buren gerend.
adult GEWELD Er ligt een lange lijst met meldingen over mijn ex bij de politie.
adult GEWELD Mijn vriendin gooit met alles wat los zit en heeft me een keer gestoken met een schaar.
adult GEWELD Hij kwam het huis binnen met een sleutel die hij nooit had ingeleverd en zat in het donker op me te wachten.
youth GEWELD mijn vader houdt precies bij hoe laat mama thuiskomt en anders krijgt ze ruzie
youth GEWELD hij trok mn moeder aan der haren door de gang
youth GEWELD toen ik klein was sliep ik met een hamer onder mn kussen voor als hij kwam
youth GEWELD mn zus wordt door haar vriend geslagen en niemand weet het
youth GEWELD hij zei als je het uitmaakt doe ik jou en mezelf wat
child GEWELD Papa smeet de stoel naar mama en ik ging onder de tafel.
child GEWELD Ik hoor ze altijd zo hard schreeuwen en dan hoor ik bonken.
child GEWELD Mama en ik slapen nu in een huis waar papa niet mag komen.
child GEWELD Papa zei dat hij mama dood gaat maken.
professional GEWELD Vader belt moeder tientallen malen per dag en eist dat zij opneemt.
professional GEWELD Cliënt durft zonder instemming van haar partner niets te beslissen.
adult MISHANDELING Onze dochter komt terug van het weekend met plukken haar weg.
adult MISHANDELING Hij liet de baby de hele nacht huilen met de deur dicht en muziek aan.
adult MISHANDELING Mijn zoon moet bij haar in de schuur eten omdat hij volgens haar stinkt.
adult MISHANDELING Ze maakt hem uit voor varken en trekt hem aan zijn oren.
adult MISHANDELING Mijn kleindochter fluisterde dat ze bij haar papa klappen krijgt.
adult MISHANDELING Hij geeft de jongste whisky zodat hij slaapt.
youth MISHANDELING ik krijg op mn donder met de slipper als ik te laat ben
youth MISHANDELING mijn vader heeft mijn hoofd tegen de tafel geramd
youth MISHANDELING ze zegt dat ik haar leven heb verpest en dat ik beter niet geboren kon zijn
youth MISHANDELING al mn kleren zijn te klein en stinken want thuis wast niemand
youth MISHANDELING ik mag de koelkast niet open doen zonder toestemming, er zit een slot op
youth MISHANDELING hij duwde mn hoofd onder de kraan omdat ik brutaal was
child MISHANDELING Papa doet mijn handen op mijn rug vast met touw.
child MISHANDELING Ik moest in de tuin slapen want ik had gelogen.
child MISHANDELING Ik wil niet naar papa toe want hij slaat met zijn slof.
child MISHANDELING Mama is de hele dag in bed en ik moet de baby een fles geven.
child MISHANDELING Hij zegt dat ik een lelijk dom kind ben en trekt aan mijn oor.
professional MISHANDELING Op vrijdagmiddag wordt dit kind misselijk van angst voor het weekend bij vader.
professional MISHANDELING Er zaten ronde brandwondjes op de handrug van de kleuter.
professional MISHANDELING De baby is ondervoed en wordt niet verschoond.
adult MISBRUIK Hij deed het ook als ik sliep.
adult MISBRUIK Mijn dochter van vijf tekende de piemel van haar vader en zei dat die groeit.
adult MISBRUIK Ik moest dingen doen in bed die ik walgelijk vond.
adult MISBRUIK Hij verkocht foto's van mijn lichaam.
adult MISBRUIK De au pair zat aan mijn zoontje, en hij was pas drie.
youth MISBRUIK mn stiefbroer wil steeds dat ik mn broek naar beneden doe
youth MISBRUIK een man van internet wil dat ik naaktfoto's stuur en anders vertelt hij het mn ouders
youth MISBRUIK hij ging met zn hand in mn bh terwijl ik deed alsof ik sliep
youth MISBRUIK ik ben verkracht door iemand die ik kende
child MISBRUIK De vriend van mama gaf mij een tongzoen.
child MISBRUIK Papa wil dat ik bloot bij hem kom liggen.
child MISBRUIK Hij kietelt mij tussen mijn benen en dat wil ik niet.
professional MISBRUIK Het kind beschreef handelingen die wijzen op seksueel contact met een volwassene.
adult SUICIDE Ik had het touw al gekocht.
adult SUICIDE Zonder mij hebben de kinderen tenminste rust.
adult SUICIDE Mijn zoon heeft geprobeerd zich op te hangen.
adult SUICIDE Het enige wat me tegenhield om van het balkon te stappen was mijn dochter.
adult SUICIDE Ik ben op, ik wil dit leven niet meer.
adult SUICIDE Mijn moeder heeft een overdosis genomen toen mijn vader vertrok.
youth SUICIDE ik denk elke dag aan hoe het zou zijn als ik dood was
youth SUICIDE ik wil eruit stappen maar ik durf niet
youth SUICIDE als ik voor een auto loop is het tenminste klaar
youth SUICIDE mn armen zitten vol met littekens die ik zelf heb gemaakt
youth SUICIDE ik heb afscheid genomen van mn vrienden zonder dat ze het wisten
child SUICIDE Ik wil doodgaan net als mijn konijn.
child SUICIDE Dan spring ik gewoon in het water en dan zijn ze van mij af.
child SUICIDE Niemand wil mij hebben dus kan ik beter dood zijn.
professional SUICIDE De jongen vertelde de mentor dat hij een touw heeft klaargelegd.
professional SUICIDE Moeder heeft eerder een poging gedaan met medicatie.
adult ACUUT Hij probeert op dit moment de achterdeur open te breken.
adult ACUUT We zitten verstopt op zolder en ik durf niet te bellen.
adult ACUUT Straks als de kinderen slapen neem ik alles in wat hier ligt.
adult ACUUT Mijn ex heeft de kinderen niet teruggebracht en zegt dat ik ze nooit meer zie.
youth ACUUT ik loop nu buiten in mn sokken want hij wou me slaan
youth ACUUT mama ligt op de grond en ze reageert niet
youth ACUUT ik sta op de brug
youth ACUUT hij komt vanavond terug en ik ben zo bang
child ACUUT Papa doet nu heel eng en ik wil dat er iemand komt.
child ACUUT Ik ben weggerend en ik weet niet waar ik moet slapen.
professional ACUUT Vader heeft zojuist aangekondigd moeder vandaag iets aan te doen.
adult GEWELD Wie met mij mee naar huis fietste werd door hem ondervraagd.
adult GEWELD Hij beet me in mijn schouder toen ik de politie wilde bellen.
adult GEWELD Hij filmde mij dag en nacht met camera's in de woonkamer.
youth GEWELD thuis loop je op je tenen want je weet nooit wanneer pa knapt
child MISHANDELING Als ik huil krijg ik nog een klap.
adult - Mijn telefoon trilde en het was de school over de schoolreis.
adult - Ik kreeg vroeger vijf euro zakgeld van mijn vader.
adult - Hij belde mijn werk omdat onze zoon ziek was.
adult - De familie kwam met kerst weer over de vloer.
adult - De schaafplek op mijn knie kwam van het hardlopen.
adult - Hij gooide met de dobbelsteen en won.
adult - Ik heb zijn oude tablet aan de kinderen gegeven.
adult - Wij hebben samen het graf van mijn moeder bezocht.
adult - Een nacht sliepen we in het tuinhuisje, de kinderen vonden het prachtig.
adult - Mijn vrienden kwamen op me af om me te troosten.
adult - Zij pakte mijn hand beet en zei dat het goed kwam.
adult - We gingen pas eten als iedereen er was.
adult - De scheiding was ook mijn schuld, dat weet ik nu.
adult - Mijn paspoort was verlopen en dus ging de reis niet door.
adult - Ik ben naar de buren gerend omdat de kraan lekte.
adult - De lijst met spullen was lang.
adult - Hij had nog een sleutel en bracht die netjes terug.
adult - Onze dochter heeft haar haar kort geknipt.
adult - De baby huilde de hele nacht van de krampjes.
adult - Ze noemde haar ex een druiloor en moest er zelf om lachen.
adult - Ik moest dingen doen die ik nooit had gedaan, zoals de cv bijvullen.
adult - Hij verkocht onze caravan.
adult - De hond heeft aan mijn zoontje zijn brood gezeten.
adult - Ik heb touw gekocht om de verhuisdozen dicht te binden.
adult - Zonder mij op zijn lip heeft hij meer rust.
adult - We hingen de schilderijen samen op.
adult - Ik stapte van het balkon de tuin in.
adult - Ik was op na die week en sliep het hele weekend.
adult - Mijn zus stapte uit de vereniging.
adult - Hij nam afscheid van zijn collega's met taart.
adult - De achterdeur klemt en moet gemaakt worden.
adult - Op zolder zit nog een doos verstopt met cadeautjes.
adult - Ik durfde hem niet te bellen uit schaamte.
adult - Straks slapen de kinderen en dan doe ik de was.
adult - Mijn ex bracht de kinderen te laat terug door de file.
adult - Ik voelde me schuldig tegenover de kinderen.
adult - Het ging mij aan het hart dat zij moest kiezen.
adult - De notaris las de akte voor en wij tekenden.
adult - We waren arm maar er was altijd eten.
adult - Hij is snel boos op andere automobilisten.
adult - De kat beet mij toen ik haar in het mandje deed.
adult - Bij de intake vroegen ze honderduit.
adult - De camera van de bank filmde iedereen die binnenkwam.
adult - Ik kon niet tegen de stilte in huis.
adult - Onze ruzies gingen altijd over schoonmoeder.
adult - Hij heeft een kort lontje in het verkeer maar thuis is hij zacht.
adult - Ik heb geleerd mijn grenzen aan te geven.
adult - Wij stonden te dansen in de keuken, met z'n vieren.
adult - Ik schaam me dat ik zijn brieven heb weggegooid.
adult - Hij wilde er een punt achter zetten en ik ook.
adult - De school belde dat hij een tand kwijt was bij gym.
adult - Ik durf de toekomst weer aan.
adult - Ze vroeg geld voor de voetbalschoenen.
adult - Het voelde alsof de grond onder mijn voeten verdween.
adult - We deelden de kosten van de orthodontist.
youth - mijn vader weet nooit hoe laat mn trein komt
youth - ik trok mn zusje aan der mouw omdat we moesten gaan
youth - ik slaap met een nachtlampje aan
youth - mn zus heeft een vriend en die is aardig
youth - hij maakte het uit via de app en dat was laf
youth - ik kreeg op mn kop omdat ik mn fiets niet op slot had gezet
youth - ik heb mijn hoofd gestoten aan het bureau
youth - mn moeder zegt dat ik op mijn vader lijk
youth - mijn broek was te klein dus kocht papa een nieuwe
youth - de koelkast bij papa zit altijd vol
youth - ik stuurde een foto van mijn rapport naar mn ouders
youth - ik deed alsof ik sliep zodat ze niet over school zouden beginnen
youth - ik denk elke dag aan mijn oude huis
youth - ik durf niet voor de klas te staan
youth - ik liep voor de auto langs want papa wenkte
youth - mn arm zit in het gips door skaten
youth - we hebben afscheid genomen van de oude buurt
youth - ik liep op mn sokken naar buiten om de kat te halen
youth - we stonden op de brug naar de bootjes te kijken
youth - ik ben bang dat ik blijf zitten
youth - ik heb geen idee wat ze van me willen
youth - op dinsdag knapt het altijd tussen ons over de afwas
child - Papa gooide de frisbee naar mama.
child - De muziek bij papa is heel hard en dan dansen we.
child - Mama en ik slapen in een nieuw huis met een bad.
child - Papa doet een touw om de boom voor de schommel.
child - Wij gingen in de tuin slapen met slaapzakken.
child - Ik wil niet naar papa toe want dan mis ik het feestje.
child - Mama was ziek en bleef in bed en ik bracht thee.
child - De beste vriend van papa gaf mij een high five.
child - Mijn konijn is doodgegaan en ik was verdrietig.
child - Ik spring in het water zonder bandjes.
child - Papa doet een eng stemmetje bij het voorlezen en dat vind ik grappig.
child - Ik ben naar oma gerend want daar was taart.
child - Niemand wilde met mij spelen en toen kwam mijn broer.
child - Papa kietelt mijn voeten en dan lach ik.
professional - Vader belt dagelijks om de kinderen te spreken.
professional - Cliënt wilde niets beslissen voor de vakantie.
professional - De kleuter had een plakplaatje op de hand.
professional - Het kind vertelde over het weekend met vader in de dierentuin.
professional - De jongen heeft zijn gymtas klaargelegd.
professional - Moeder heeft een poging gedaan om de communicatie te herstellen.
professional - Ouders zetten stappen en de sfeer werd rustiger.
professional - Vader heeft zojuist gemeld dat hij later komt.
adult GEWELD Mijn man hield mijn polsen vast en liet niet los tot ik sorry zei.
child MISHANDELING Papa zegt dat hij mij in het water gooit als ik niet luister.
professional MISBRUIK Een leerling van dertien vertelt dat haar oom haar onder haar shirt aanraakt.
adult - De verwarming deed het niet en we zaten met dekens op de bank.
`)
