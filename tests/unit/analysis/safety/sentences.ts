import { readSentences } from './labelled.ts'

/** Every line is `voice SIGNAL[,SIGNAL] text`; `-` for no signal. All written for this test. */
const LINES = `
adult GEWELD Mijn ex heeft me jarenlang geslagen waar de kinderen bij waren.
adult GEWELD Hij gooide een stoel naar mijn hoofd toen ik zei dat ik weg wilde.
adult GEWELD Ze heeft me in mijn gezicht gekrabd en daarna de autosleutels verstopt.
adult GEWELD Tijdens het ophalen van de kinderen gaf hij mij een duw tegen de muur.
adult GEWELD Hij heeft me nooit geslagen, maar ik was altijd bang voor hem.
adult GEWELD Mijn man bepaalde wat ik uitgaf, ik moest elk bonnetje laten zien.
adult GEWELD Hij las al mijn appjes en wilde weten met wie ik had gesproken.
adult GEWELD Ik mocht mijn vriendinnen van hem niet meer zien.
adult GEWELD Hij stond elke avond in zijn auto voor ons huis te wachten.
adult GEWELD Mijn ex stalkt me al twee jaar, ook via nepaccounts.
adult GEWELD Hij zei dat ik de kinderen nooit meer zou zien als ik naar de politie ging, en dreigde met een mes.
adult GEWELD Onder mijn auto vond de garage een tracker.
adult GEWELD Ik liep thuis altijd op eieren vanwege zijn buien.
adult GEWELD Toen hij zijn handen om mijn keel legde wist ik dat ik weg moest.
adult GEWELD De politie legde hem een huisverbod op.
adult GEWELD We zijn met z'n drieën gevlucht naar een blijfhuis.
adult GEWELD Ik had een blauw oog en zei op het werk dat ik gevallen was.
adult GEWELD Zij sloeg mij met een pan, maar niemand gelooft dat een man dat overkomt.
adult GEWELD Hij schold me uit voor hoer waar mijn zoon bij zat.
adult GEWELD Mijn pinpas had hij in zijn bezit, ik moest om geld vragen voor luiers.
adult GEWELD Hij dreigt mij iets aan te doen als ik een advocaat neem.
adult GEWELD Na de breuk stuurde hij me tachtig berichten per nacht.
adult GEWELD Mijn ex rijdt achter me aan als ik naar mijn werk ga.
adult GEWELD Er was sprake van huiselijk geweld, al noemde ik het toen niet zo.
adult GEWELD Hij trok me aan mijn haren de trap op.
adult GEWELD Ze smeet met borden en brulde dat ik niets waard was.
adult GEWELD Hij heeft mij opgesloten in de slaapkamer tot ik toegaf.
adult GEWELD Hij vernederde me elke dag waar zijn familie bij zat.
adult GEWELD Ik heb aangifte gedaan van mishandeling.
adult GEWELD Als ik tien minuten later thuis was, moest ik hem uitleggen waar ik was geweest, want hij hield de tijd bij.
adult GEWELD Mijn wachtwoorden had hij allemaal, hij las mee met mijn mail.
adult GEWELD Hij zei: ik weet waar je woont en ik krijg je nog wel.
adult GEWELD Ik durfde niet te slapen omdat hij zo agressief was.
adult GEWELD Hij sloeg gaten in de deur met zijn vuist.
adult GEWELD Ze heeft gedreigd zichzelf en de kinderen wat aan te doen.
adult GEWELD Hij heeft me een keer in elkaar geslagen op de oprit.
adult GEWELD Mijn ex zegt dat hij me vermoordt als ik een nieuwe vriend neem.
adult GEWELD Ik mocht van mijn man niet werken en geen eigen rekening hebben.
adult GEWELD Hij wist precies waar ik was door de locatie op mijn telefoon.
adult GEWELD Eén keer heeft hij mij de trap af geduwd toen ik zwanger was.
adult GEWELD Mijn ex heeft de banden van mijn auto lekgestoken.
adult GEWELD Hij sloot mij af van mijn familie, ik was helemaal geïsoleerd.
youth GEWELD ik zag hoe papa mama bij haar keel greep
youth GEWELD vroeger sloeg mn vader mn moeder best vaak en dan ging ik ertussen staan
youth GEWELD mijn stiefvader flipt om niks en dan vliegen de glazen door de keuken
youth GEWELD ik hoorde mam gillen en ben met mn broertje in de kast gekropen
youth GEWELD pa dreigde dat ie haar zou afmaken als ze ging scheiden
youth GEWELD mijn moeder had overal blauwe plekken maar ze zei dat ze gestoten was
youth GEWELD hij checkt mn moeders telefoon nog steeds en weet altijd waar we zijn
child GEWELD Papa deed mama pijn en toen moest mama huilen.
child GEWELD Papa slaat mama als ze ruzie hebben.
child GEWELD Toen ging papa met de borden gooien en ik verstopte mij onder het bed.
child GEWELD Mama lag op de grond en papa schreeuwde heel hard.
child GEWELD Papa heeft mama geduwd en toen had ze bloed.
child GEWELD De politie kwam want papa sloeg de deur kapot en mama gilde.
professional GEWELD In de intake noemde moeder slaan en wurgen door haar ex-partner.
professional GEWELD Ik zag striemen in haar hals en vroeg door naar de thuissituatie.
professional GEWELD Volgens het dossier is er sprake van dwingende controle door vader.
professional GEWELD We deden een melding bij Veilig Thuis vanwege partnergeweld.
professional GEWELD Cliënte wordt gestalkt door haar ex en durft niet meer alleen over straat.
professional GEWELD Vader intimideert moeder op het schoolplein.
adult MISHANDELING Mijn ex slaat onze zoon als hij niet luistert.
adult MISHANDELING De kinderen krijgen bij hun vader niet genoeg te eten.
adult MISHANDELING Mijn dochter kwam thuis met blauwe plekken op haar armen.
adult MISHANDELING Hij laat de kleintjes hele avonden alleen thuis.
adult MISHANDELING Ze zet ons zoontje uren in de kelder voor straf.
adult MISHANDELING Ik ben bang dat mijn kinderen bij hem verwaarloosd worden.
adult MISHANDELING Zijn nieuwe vriendin trekt mijn dochter aan haar oor door de kamer.
adult MISHANDELING Mijn zoon zegt dat papa hem opsluit in de schuur.
adult MISHANDELING Ze is dronken als ze voor de kinderen moet zorgen.
adult MISHANDELING Ik heb mijn kind een keer te hard geslagen en daar schaam ik me voor.
adult MISHANDELING Hij schudde de baby omdat die bleef huilen.
adult MISHANDELING Onze dochter durft niet naar haar vader omdat hij haar uitscheldt.
youth MISHANDELING mijn vader zegt elke dag dat ik een mislukking ben
youth MISHANDELING bij mn moeder was er nooit eten in huis dus ik kookte voor mn broertjes
youth MISHANDELING ik kreeg klappen met de riem als mn rapport slecht was
youth MISHANDELING mijn stiefmoeder negeert me wekenlang als straf
youth MISHANDELING ik moest buiten slapen omdat ik te laat thuis was, de deur zat op slot
youth MISHANDELING mijn moeder drinkt elke avond en dan ligt ze op de bank, ik breng mn zusje naar bed
youth MISHANDELING ze zei dat ze me nooit had gewild
youth MISHANDELING ik was bang voor mn vader als hij gedronken had
youth MISHANDELING pa gooide me tegen de kast en zei dat ik het verdiende
youth MISHANDELING mn stiefpa knijpt me in mn nek als niemand kijkt
youth MISHANDELING mama noemt me een kankerkind als ze boos is
youth MISHANDELING ik durf niet naar huis want mijn vader is woest
child MISHANDELING Ik moest in de kelder van papa omdat ik stout was.
child MISHANDELING Papa deed gemeen tegen mij en mijn zusje.
child MISHANDELING Ik krijg een klap als ik knoei.
child MISHANDELING Bij mama mag ik soms niet eten als ik lastig ben.
child MISHANDELING Ik moet buiten staan zonder jas als ik huil.
child MISHANDELING De vriend van mama knijpt mij heel hard.
child MISHANDELING Ik mag het niet zeggen van papa anders wordt hij boos.
child MISHANDELING Mijn stiefpapa is niet lief voor mij, hij schreeuwt en slaat.
child MISHANDELING Ik plas in bed en dan krijg ik straf en een koude douche.
child MISHANDELING Oma slaat met de pantoffel.
child MISHANDELING Ik ben bang voor papa als hij boos wordt.
child MISHANDELING Papa stopt mij in de kast en dan is het donker.
child MISHANDELING We waren heel lang alleen thuis en er was niks te eten.
child MISHANDELING Mama trok aan mijn haar en toen viel ik.
child MISHANDELING Papa gooide mijn knuffel weg voor straf.
child MISHANDELING Hij zegt dat ik dom ben, papa zegt dat elke keer.
professional MISHANDELING Het kind had letsel dat niet paste bij het verhaal van vader.
professional MISHANDELING Wij hadden zorgen over verwaarlozing in beide huizen.
professional MISHANDELING De leerling kwam elke dag zonder eten en in dezelfde vieze kleren op school.
professional MISHANDELING Het meisje vertelde dat ze thuis geslagen wordt.
professional MISHANDELING We hebben de meldcode doorlopen vanwege vermoedens van mishandeling.
professional MISHANDELING Een jongen van zes zei dat hij opgesloten werd op zolder.
professional MISHANDELING Vader kleineert zijn dochter voortdurend.
adult MISBRUIK Mijn dochter vertelde dat opa haar aanraakte onder haar kleren.
adult MISBRUIK Hij dwong me tot seks, ook na de scheiding.
adult MISBRUIK Ik vermoed dat mijn ex onze zoon seksueel heeft misbruikt.
adult MISBRUIK Mijn man verkrachtte mij, maar ik noemde het mijn plicht.
adult MISBRUIK Hij verspreidde naaktfoto's van mij onder zijn vrienden.
adult MISBRUIK Ons meisje speelde na wat de nieuwe vriend bij haar deed in bed.
adult MISBRUIK Tegen mijn wil moest ik met hem naar bed.
adult MISBRUIK Er loopt een zedenzaak tegen haar stiefvader.
youth MISBRUIK de vriend van mn moeder komt snachts mijn kamer in
youth MISBRUIK mijn stiefbroer zat aan me en ik wilde dat niet
youth MISBRUIK hij kijkt naar me als ik douche en zegt dat ik mooie borsten krijg
youth MISBRUIK ik moest foto's sturen zonder kleren, bloot dus
youth MISBRUIK ik ben aangerand door een vriend van mijn vader
youth MISBRUIK mijn oom voelde onder mijn shirt toen ik daar logeerde
youth MISBRUIK mn stiefvader blijft op de rand van mijn bed zitten en streelt mijn been
youth MISBRUIK hij zegt dat het ons geheim is en dat niemand mij gelooft
youth MISBRUIK ik schuif elke avond mijn kastje voor de deur zodat hij er niet in kan
youth MISBRUIK hij wilde dingen doen in bed die ik vies vond
youth MISBRUIK mijn opa zoende me op mijn mond met zijn tong
child MISBRUIK Opa zit aan mijn plasser en dat vind ik niet fijn.
child MISBRUIK De vriend van mama wil dat ik mijn onderbroek uitdoe.
child MISBRUIK Het is een geheimpje van mij en oom, in bed.
child MISBRUIK Hij raakt mij aan op plekken waar het niet mag.
child MISBRUIK Ik moest naar vieze filmpjes kijken bij papa.
child MISBRUIK Hij komt in mijn bed liggen als mama weg is.
child MISBRUIK Mijn neef deed een raar spelletje zonder broek.
professional MISBRUIK Het kind deed een onthulling over seksueel misbruik.
professional MISBRUIK Er waren signalen van grensoverschrijdend gedrag door stiefvader.
professional MISBRUIK Zij vertelde mij over incest in haar jeugd.
professional MISBRUIK Moeder is slachtoffer van een verkrachting door haar ex.
adult SUICIDE Ik dacht dat mijn kinderen beter af waren zonder mij.
adult SUICIDE Na de uitspraak wilde ik niet meer leven.
adult SUICIDE Ik had de pillen al klaarliggen op mijn nachtkastje.
adult SUICIDE Mijn ex heeft een suïcidepoging gedaan.
adult SUICIDE Ik reed over de snelweg en dacht: als ik nu tegen een boom rijd is het klaar.
adult SUICIDE Ik heb geen zelfmoordgedachten, maar het leven hoeft voor mij niet zo.
adult SUICIDE Ik zag geen reden meer om door te gaan met leven.
adult SUICIDE Onze zoon van twaalf zegt dat hij dood wil.
adult SUICIDE Elke avond hoopte ik dat ik niet meer wakker zou worden.
adult SUICIDE Mijn dochter snijdt zichzelf sinds de scheiding.
adult SUICIDE Ik heb een afscheidsbrief geschreven en weer verscheurd.
adult SUICIDE Ik wilde er een eind aan maken.
adult SUICIDE Ik belde 113 omdat ik bang was voor mijn eigen gedachten.
adult SUICIDE Ik stond op het spoor en ben toch weer naar huis gelopen.
youth SUICIDE ik wou dat ik er niet meer was
youth SUICIDE soms denk ik dat het voor iedereen beter is zonder mij
youth SUICIDE ik kras in mijn arm als ze weer ruzie hebben
youth SUICIDE ik wil gewoon verdwijnen en dat niemand me zoekt
youth SUICIDE had ik maar nooit bestaan dan hadden ze geen ruzie
youth SUICIDE ik draag altijd lange mouwen zodat niemand mijn armen ziet
youth SUICIDE ik heb geen zin meer in leven
youth SUICIDE ik denk vaak aan de dood van mezelf en hoe dat zou zijn
youth SUICIDE ik heb mezelf gesneden na het gesprek met de rechter
youth SUICIDE als ik dood was zouden ze misschien stoppen met vechten
youth SUICIDE niemand zou me missen als ik weg was
youth SUICIDE ik wil niet meer, het leven is zinloos
youth SUICIDE ik heb een hele strip paracetamol geslikt
youth SUICIDE ik wil slapen en nooit meer wakker worden
youth SUICIDE ik sta soms op de brug en denk aan springen
youth SUICIDE ik wil niet meer leven op deze wereld
youth SUICIDE mezelf pijn doen helpt als het te vol is in mijn hoofd
child SUICIDE Ik wil dood want dan is er geen ruzie meer.
child SUICIDE Ik wil een sterretje zijn bij opa.
child SUICIDE Ik wou dat ik niet geboren was.
child SUICIDE Als ik er niet ben hoeft mama niet te huilen.
child SUICIDE Ik wil weg voor altijd.
child SUICIDE Ik bijt mezelf als ik verdrietig ben en doe mezelf pijn.
child SUICIDE Ik was liever dood dan dat ze ruzie maken.
professional SUICIDE De jongere uitte doodswensen tijdens het gesprek.
professional SUICIDE Een leerling van vijftien beschadigt zichzelf, ik zag krassen op haar armen.
professional SUICIDE Vader had een plan om uit het leven te stappen.
professional SUICIDE Er was sprake van automutilatie bij het oudste kind.
professional SUICIDE Moeder is suïcidaal geweest in de periode na de breuk.
adult ACUUT Hij staat nu voor de deur te bonken en de kinderen huilen.
adult ACUUT Ik durf vanavond niet naar huis, hij heeft gezegd dat hij me opwacht.
adult ACUUT Ik schrijf dit vanaf de wc met de deur op slot, hij loopt beneden te schreeuwen.
adult ACUUT Morgen haalt hij de kinderen en ik ben bang dat hij ze meeneemt naar het buitenland, de tickets zijn gekocht.
adult ACUUT Vannacht ga ik het doen, de pillen liggen klaar.
adult ACUUT Hij heeft een mes en hij is nu onderweg hierheen.
adult ACUUT We zijn hier niet veilig, hij kan elk moment thuiskomen.
adult ACUUT Help me alsjeblieft, hij slaat me nu weer.
adult ACUUT Hij appt dat hij straks langskomt om mij kapot te maken.
adult ACUUT Dit is mijn laatste bericht, ik kan niet meer leven zo.
youth ACUUT ik durf niet naar huis want dan gaat het weer mis
youth ACUUT ik weet al hoe ik het ga doen, met de trein
youth ACUUT ik zit op mijn kamer met de deur op slot en hij trapt tegen de deur
youth ACUUT vanavond maak ik er een eind aan
youth ACUUT ik heb de pillen bewaard, het zijn er genoeg
youth ACUUT ik ben weggelopen van huis en slaap vannacht op het station
youth ACUUT morgen ben ik er niet meer, ik heb afscheid genomen
child ACUUT Ik heb mij verstopt in de badkamer want papa slaat nu.
child ACUUT Ik durf niet naar papa vanavond want hij slaat.
child ACUUT Papa staat buiten en hij bonkt op het raam.
professional ACUUT Er is acuut gevaar voor moeder en kinderen, vader is onderweg met een wapen.
professional ACUUT Op dit moment zit zij bij mij en durft niet naar huis.
professional ACUUT De jongere heeft een concreet plan om vanavond te springen.
professional ACUUT We hebben 112 gebeld omdat hij dreigde de deur in te trappen.
adult - We hadden veel ruzie over de vakantie, maar nooit waar de kinderen bij waren.
adult - De mediator sloeg de spijker op zijn kop.
adult - Dat slaat nergens op, dacht ik toen ik de brief las.
adult - Ik was doodmoe van het heen en weer rijden.
adult - Ik schrok me dood toen de aanslag van de belasting kwam.
adult - We hebben de knoop doorgehakt en het huis verkocht.
adult - De brief van zijn advocaat voelde als een klap in mijn gezicht.
adult - Het woord vechtscheiding vind ik vreselijk.
adult - Hij sloeg de deur achter zich dicht en reed weg.
adult - Dat hoofdstuk slaan we over.
adult - Mijn dochter is bang voor onweer en slaapt dan bij mij.
adult - We sloegen ons erdoorheen met hulp van mijn ouders.
adult - Ik moest even op adem komen na de zitting.
adult - De wachttijd van acht maanden was het ergste.
adult - Mijn ex betaalt de alimentatie steeds te laat.
adult - Onze oudste wil bij zijn vader wonen en dat doet mij verdriet.
adult - De koelkast ging kapot in de week dat ik verhuisde.
adult - Hij wil niet meer met mij praten, alles gaat via de mail.
adult - Ik sla elke avond een bladzijde om van ons logboek.
adult - Mijn hart sloeg een slag over toen de rechter begon.
adult - We hebben nu een weekschema dat op de deur hangt.
adult - De kinderen hebben twee bedden, twee fietsen en twee tandenborstels.
adult - Ik ben bang dat ik het huis niet kan houden.
adult - De makelaar deed de deur op slot en gaf mij de sleutel.
adult - Het einde van ons huwelijk kwam niet onverwacht.
adult - Ik wilde niet meer samen zijn, hij ook niet.
adult - Er niet meer over praten hielp ons allebei.
adult - Mijn moeder overleed in dezelfde maand, dus de dood was dichtbij.
adult - Hij heeft de kinderen geholpen met hun huiswerk en brood gesmeerd.
adult - We verkopen het huis en delen het geld.
adult - Ze sloeg een arm om mij heen en zei dat het goed kwam.
adult - Onze scheiding heeft ons veel pijn gedaan.
adult - De advocaten gooiden olie op het vuur.
adult - Ik voelde me geraakt door wat de mediator zei.
adult - Het was een zware tijd, maar we leven nog en lachen weer.
adult - Bij de gemeente kreeg ik nul op het rekest.
adult - Het dossier verdween in een la en niemand belde terug.
adult - De nieuwe vriendin van mijn ex is aardig voor de kinderen.
adult - Mijn zoon wil geen eten van de oppas, alleen pannenkoeken.
adult - Ik lag nachten wakker van de schulden.
adult - Het ophalen bij de voordeur ging altijd stroef.
adult - Ik heb mijn ex gevraagd om de kinderen op tijd te brengen.
adult - Hij schopte het tot teamleider en had daarna minder tijd.
adult - We zaten met z'n vieren aan tafel met het ouderschapsplan.
adult - Ik hield de kilometers bij voor de vergoeding van mijn werk.
adult - Hij bleef op de bank slapen tot hij een woning had.
adult - De school belde dat ze zich zorgen maakten om zijn cijfers.
adult - Ik doe aangifte inkomstenbelasting nu zelf.
adult - We gingen een nieuwe kast kopen voor zijn kamer.
adult - De therapeut vroeg naar de geheimen van een goede samenwerking.
adult - De eerste avond zonder kinderen at ik niks.
adult - De paracetamol hielp tegen de hoofdpijn na de zitting.
adult - Mijn ex volgt een cursus voor gescheiden ouders.
adult - Ik moest de deur uit om boodschappen te doen en was blij met de buurvrouw.
youth - ik heb bij papa geen eigen kamer en dat is irritant
youth - mijn ouders zijn uit elkaar sinds ik tien was
youth - ik haat wiskunde maar verder gaat school wel
youth - ze appen de hele dag over geld en ik zit ertussen
youth - mijn moeder was boos omdat ik te laat thuis was
youth - ik lach me dood om mijn kleine broertje
youth - ik was kapot na de training en wilde slapen
youth - we hebben gegamed en ik maakte hem helemaal af
youth - papa vergat mijn verjaardag en dat deed pijn
youth - ik wil dood gewoon normaal doen net als iedereen in mijn klas
youth - mn zusje slaapt bij mij op de kamer bij papa
youth - ik schaam me dood als ze samen op de tribune zitten
youth - ik trek dit schema niet meer, elke week die tas
youth - ik ging met de trein naar mijn vader in Zwolle
youth - de mentor vroeg of ik met hem wilde praten
youth - mijn stiefvader helpt me met mijn brommer in de schuur
youth - we sliepen in een tent in de tuin bij opa
youth - ik ben bang dat ik moet kiezen
youth - ik wilde niet meer elke week wisselen
youth - iedereen heeft een mening maar niemand vraagt mij wat
youth - papa doet heel gewoon en mama ook
youth - mijn telefoon was weg dus ik kon niet appen
youth - het leven in twee huizen is druk maar ook leuk
youth - mn broertje slaat altijd de bal over de schutting
youth - ik kreeg een tik van de molen zegt mijn oma
youth - de hond lag in mijn bed toen ik bij papa kwam
child - Ik heb twee kamers en twee knuffels.
child - Papa is lief en mama is ook lief.
child - Ik vind het stom dat papa weg is.
child - Mijn hond is dood en ik mis hem.
child - Ik was bang in het donker en toen kwam mama.
child - We hebben verstoppertje gespeeld en ik zat in de kast.
child - Papa maakt altijd pannenkoeken met spek.
child - De juf was boos want wij waren druk.
child - Ik mis papa als ik bij mama ben.
child - Ik kan al goed zwemmen en ik heb mijn diploma.
child - Mijn broertje gooide de bal tegen het raam.
child - Mama huilt soms en dan geef ik haar een knuffel.
child - Ik had buikpijn op de dag dat papa verhuisde.
child - Wij spelen in de schuur met de konijnen.
child - Ik kreeg een cadeau van papa en het was nog geheim.
child - Papa leest voor op mijn bed en dan ga ik slapen.
child - Ik moest huilen want ik wou dat ze weer samen waren.
child - Mijn tekening is kapot.
child - In het nieuwe huis is een trap en een zolder.
child - Ik ben bang voor de hond van de buren.
professional - De wachtlijst is zeven maanden, dat leg ik ouders steeds uit.
professional - Ouders spraken door elkaar en ik stelde een time-out voor.
professional - Beide ouders tekenden het plan en gingen rustig naar huis.
professional - Het kind vertelde dat het liever een vast bed wil.
professional - De samenwerking met de wijkcoach loopt goed.
professional - Ik merk dat vaders zich vaak niet gehoord voelen.
professional - We sloegen de handen ineen met drie scholen.
professional - De zaak dreigde vast te lopen op geld.
professional - Ik gaf ouders de folder met de cursus.
professional - In het overleg bleef onduidelijk wie de regie had.
professional - De rechter luisterde naar het meisje en legde het besluit uit.
professional - Moeder was verdrietig en vader stil, meer niet.
professional - Het gesprek liep vast op de vakantieregeling.
professional - We hebben afscheid genomen van de groep met taart.
professional - Dit gezin was na drie gesprekken op weg geholpen.
professional - De ouders zijn strijdbaar maar wel eens over school.
professional - De collega die het gezin kende was met pensioen.
professional - Wij missen een vast aanspreekpunt bij de gemeente.
professional - Kinderen worden te laat betrokken bij de plannen.
professional - Vader kwam te laat en moeder was al weg.
`

/** The sentences of this test, more than three hundred. */
export const SENTENCES = readSentences(LINES)
