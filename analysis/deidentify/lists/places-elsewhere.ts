const split = (list: string): readonly string[] =>
  list
    .trim()
    .split(/\s+/)
    .map((name) => name.replaceAll('_', ' '))

/** More villages and towns of the Netherlands, written down by us. Lower case; names of several words have a space. */
const MORE_DUTCH_PLACES: readonly string[] = split(`
aalsmeer aalst aardenburg abbekerk abcoude achterveld aduard akersloot akkrum alblasserdam almen almkerk alphen ameland
amerongen ammerzoden andelst andijk angeren anna_paulowna apeldoorn appelscha arcen arnemuiden assendelft augustinusga
axel baarle-nassau baarlo baexem bakel bakhuizen balk balloo barger-compascuum barneveld bathmen bavel bedum beekbergen
beesd beets_beilen belfeld bemmel bennebroek bennekom berg_en_dal bergambacht bergeijk bergen_aan_zee bergharen berghem
berkel-enschot berkel_en_rodenrijs berlicum beuningen beusichem biddinghuizen bilthoven bladel blaricum blerick bleskensgraaf
bloemendaal blokzijl bodegraven boekel boskoop bovenkarspel breskens breukelen brielle broek_in_waterland broek_op_langedijk
brummen bruinisse budel bunnik bunschoten buren burgum callantsoog capelle_aan_den_ijssel cadzand culemborg creil
damwoude daarlerveen de_bilt de_krim de_meern de_rijp de_steeg de_wijk delfgauw den_dolder den_ham den_hoorn diessen
diever dinteloord dinxperlo dirksland dodewaard domburg doorn doorwerth doornspijk dordrecht dreumel drempt driebergen
driebruggen drimmelen drunen druten duiven duivendrecht dussen dwingeloo echteld echtenerbrug edam-volendam eelde eemnes
eersel eext egmond egmond_aan_zee eijsden elsloo elspeet elst emst enter erica erp ezinge ewijk exloo ferwert finsterwolde
fijnaart garderen geertruidenberg geffen geldermalsen gendt gennep giesbeek giessenburg gilze ginneken glimmen goudriaan
goudswaard goutum graft grootebroek grootegast groesbeek groenekan groet gulpen haaften haastrecht haelen halfweg halle
halsteren hansweert hapert haps hardinxveld haren harich harmelen hattemerbroek havelte hazerswoude hedel heel heelsum
heemstede heenvliet heerewaarden heesch heeswijk heeten heeze hegelsom heiloo heinkenszand helden hellendoorn helvoirt
hendrik-ido-ambacht herkenbosch herpen herten hertogenbosch 's-hertogenbosch heteren heukelum heusden heythuysen hillegom
hippolytushoef hoek_van_holland hoensbroek hollandse_rading hollum holwerd hoogerheide hoogkarspel hoogland hoogwoud
horn hummelo hurwenen ijmuiden ijsselmuiden ilpendam ijlst jisp joppe julianadorp kaatsheuvel kamerik kapelle katwoude
kekerdom kerkdriel kesteren klarenbeek klazienaveen klundert kockengen koedijk kolham kollum koog_aan_de_zaan kootwijk
kootwijkerbroek kortenhoef koudekerk krimpen_aan_den_ijssel krommenie kruiningen kudelstaart laag-keppel landsmeer
langedijk langweer leek leens leerdam leersum leimuiden lekkerkerk lent leusden leuth leuvenheim liempde lienden lierop
limmen lisse lith lithoijen loenen loon_op_zand loosdrecht loppersum lunteren lutten luttenberg maarn maarssen maarssenbroek
maartensdijk maasbracht maasbree maasdijk maasland maassluis made makkum malden mantgum mariënheem marken markelo
marknesse marum maurik meerssen megen melick mheer middelharnis middenbeemster middenmeer midwolda mijdrecht milheeze mill
millingen moergestel moerkapelle montfoort mook moordrecht muiden muiderberg muntendam musselkanaal naarden neer neerijnen
nes neerkant nieuw-amsterdam nieuw-buinen nieuw-heeten nieuw-vennep nieuwe_niedorp nieuwe_pekela nieuwerkerk_aan_den_ijssel nieuwkoop nieuwkuijk
nijverdal nistelrode noord-scharwoude noordeloos noordhorn noordwijkerhout norg numansdorp nuenen nuth obdam odijk odoorn
oegstgeest oirschot oldeberkoop oldehove oldekerk oldemarkt ommeren onstwedde oost-souburg oostburg oosterbeek oosterend
oosterhesselen oosthuizen oostkapelle oostvoorne oostzaan opeinde opheusden opmeer opperdoes oss_noord oud-beijerland
oudehaske oudenbosch oudeschild oudewater ouddorp ouderkerk ouderkerk_aan_de_amstel oude_pekela panningen papenveer paterswolde
peize pernis petten philippine pijnacker posterholt prinsenbeek puttershoek raamsdonksveer ransdaal ravenstein reeuwijk
renesse renkum renswoude reusel reuver rhenen rhoon rijen rijnsburg rijsbergen rijsenhout rilland rockanje roelofarendsveen
roggel rolde roosteren rosmalen rouveen rozenburg rozendaal ruinen ruinerwold rutten santpoort sappemeer sas_van_gent
sassenheim schagerbrug schaijk scharendijke scheemda scheveningen schiermonnikoog schijf schinnen schinveld schipluiden
schoonebeek schoonhoven schoonloo schoorl sevenum siddeburen silvolde simpelveld sint-michielsgestel sint-oedenrode
sint_annaparochie sint_jansteen sint_nicolaasga sleen sliedrecht slochteren slootdorp sluis soesterberg son_en_breugel spakenburg
spaarndam spanbroek spier sprang-capelle sprundel staphorst steenbergen steenwijkerwold stein sterksel stiens stolwijk
stompetoren stramproy strijen stroe surhuisterveen susteren swalmen swifterbant tegelen ten_boer terheijden terschelling
terwolde teteringen tollebeek tubbergen twijzel twisk udenhout uffelte uitgeest uithuizen uitwellingerga ulrum ureterp
urmond ursem vaals valthe varik veldhuizen velsen velserbroek vierhouten vierlingsbeek vinkeveen vlagtwedde vledder
vlieland vlijmen vlodrop voerendaal voorhout voorschoten voorthuizen vriezenveen vries vrouwenpolder vught waalre waarland
waddinxveen wagenberg wanroij wanssum warffum warmenhuizen warmond warnsveld waspik wateringen weerselo wehe-den_hoorn wehl
wekerom wemeldinge werkendam werkhoven wervershoof wessem westervoort westkapelle westwoud westzaan wierden wieringerwerf
wijchen wijdenes wijk_aan_zee wijk_bij_duurstede wilhelminaoord wilnis wilp winsum wissenkerke witmarsum woensdrecht woerdense_verlaat
wognum wommels workum wormer wormerveer woubrugge woudenberg woudrichem wouw yde ysselsteyn zaamslag zaandijk zaltbommel
zandvoort zeewolde zeist zelhem zetten zevenbergen zevenhuizen zieuwent zoelen zoeterwoude zoutkamp zuid-scharwoude
zuidbroek zuidhorn zuidland zuidlaren zuidwolde zwaag zwanenburg zweeloo zwiggelte zwolle
deventer-noord lemele eerde arriën beerze mariënberg bergentheim kloosterhaar hoge_hexel hellendoornseberg haarlemmermeer
ijburg bijlmer bijlmermeer kanaleneiland overvecht hoograven transvaal schilderswijk delfshaven feijenoord charlois
slotervaart osdorp geuzenveld presikhaaf malburgen schuytgraaf lunetten leidsche_rijn vathorst
`)

/** Towns abroad that stories name, written down by us. Lower case; names of several words have a space. */
const FOREIGN_TOWNS: readonly string[] = split(`
new_york los_angeles san_francisco washington chicago boston toronto sydney
antwerpen gent brugge leuven brussel oostende hasselt_belgië genk luik charleroi namen mechelen kortrijk turnhout mol lommel
berlijn berlin hamburg münchen keulen köln düsseldorf dortmund essen bochum bremen hannover stuttgart leipzig dresden
bielefeld osnabrück bonn aken aachen duisburg wuppertal krefeld kassel kleve emmerich bocholt borken coesfeld lingen meppen
steinfurt ibbenbüren emsbüren ochtrup stadtlohn südlohn heek legden neuenhaus emlichheim oldenburg
londen london manchester birmingham liverpool dublin parijs lyon marseille lille rijsel madrid barcelona malaga valencia
alicante sevilla lissabon porto faro rome milaan napels turijn venetië wenen salzburg innsbruck zürich genève bern
warschau krakau kraków gdansk gdańsk poznan poznań wrocław wroclaw łódź lodz lublin katowice szczecin praag boedapest boekarest
sofia athene istanbul ankara izmir bursa adana konya kayseri antalya gaziantep trabzon samsun mardin midyat diyarbakir
casablanca rabat tanger fes fez nador meknes agadir marrakech oujda tetouan alhoceima al_hoceima
damascus aleppo homs hama latakia idlib qamishli bagdad mosul erbil basra teheran kabul asmara addis_abeba mogadishu
beiroet amman cairo caïro tunis algiers paramaribo nickerie willemstad oranjestad philipsburg kralendijk jakarta
kiev kyiv lviv odessa charkov moskou kopenhagen stockholm oslo helsinki new_york toronto sydney melbourne dubai
`)

/** Both together, for a search that can afford the lists: a phone does without. */
export const PLACES_ELSEWHERE: ReadonlySet<string> = new Set([
  ...MORE_DUTCH_PLACES,
  ...FOREIGN_TOWNS,
])
