/**
 * Groups of words for cue lines, by name: forms of a verb, and people as different writers call them.
 * A group may hold another. Written down by us.
 */
export const WORD_GROUPS: Readonly<Record<string, string>> = {
  // People. Who is hurt is named last; in a cue the order does not count.
  me: 'mij me mn ons mijzelf m’n mem mje',
  child:
    'kind kinderen kids kindje kindjes zoon zoontje zonen dochter dochtertje dochters zusje zus zussen broertje broer broers baby peuter kleuter jongen jongetje meisje meiden tweeling jongste oudste middelste stiefzoon stiefdochter pleegkind kleinzoon kleindochter kleinkind leerling cliëntje',
  partner:
    'ex exman exvrouw ex-man ex-vrouw ex-partner expartner partner man vrouw echtgenoot echtgenote vriend vriendin moeder mama mam ma mamma vader papa pap pappa cliënte patiënte buurvrouw vriendin zus stiefmoeder stiefvader',
  hurt: '@me @child @partner haar hem hun hen jou je elkaar iemand',
  mum: 'mama mam ma mamma moeder mams haar',
  parent:
    'papa pap pa pappa paps vader mama mam ma mamma mams moeder stiefvader stiefmoeder stiefpa stiefma bonusvader bonusmoeder plusvader plusmoeder opa oma hij zij ze ie vriend vriendin ouders',
  grownup:
    'hij ie vriend stiefvader stiefpa stiefbroer stiefmoeder papa vader opa oom oppas buurman trainer neef broer meneer man jongen iemand mama moeder vriendin leraar coach',
  he: 'hij ie ex papa vader vriend man zij ze mama moeder ex-man exman partner stiefvader',
  i: 'ik ikke k wij we',

  // What hands and feet do.
  hit: 'sla slaat sloeg sloegen slaan geslagen slaand slaande sloech meppen mep mept mepte mepten gemept rammen ramt ramde geramd afgeranseld afgetuigd afranselen aftuigen geslage',
  kick: 'schop schopt schopte schopten schoppen geschopt trapt trapte trapten getrapt trappen stomp stompt stompte stompten stompen gestompt',
  grab: 'duw duwt duwde duwden duwen geduwd knijp knijpt kneep knepen knijpen geknepen sleurt sleurde sleuren gesleurd smijt smeet smeten smijten gesmeten gooit gooide gooiden gooien gegooid grijpt greep gegrepen beet bijt gebeten krabt krabde gekrabd gekrapt rukt rukte gerukt drukt drukte gedrukt schudt schudde geschud trekt trok trokken getrokken kneedt',
  throttle:
    'wurg wurgt wurgde wurgden wurgen gewurgd kelen verstikken verstikt verstikte smoren smoorde',
  blow: 'klap klappen mep meppen stomp stompen schop schoppen trappen vuist vuisten vuistslag vuistslagen tikken slagen oplawaai dreun dreunen lel pets petsen oorvijg',
  get: 'krijg krijgt krijgen kreeg kregen gekregen gaf geeft geven gegeven vang ving vangen uitgedeeld deelde verkocht verkoopt',
  throw:
    'gooit gooide gooiden gooien gegooid smijt smeet smeten smijten gesmeten smijt slingerde vloog vlogen',
  things:
    'bord borden glas glazen stoel stoelen tafel servies pan pannen mes messen kopje kopjes fles flessen schaal asbak telefoon spullen vaas kruk strijkijzer',
  break:
    'sloeg slaat slaan geslagen schopte trapte trapt getrapt geschopt kapot brak sloopt sloopte gesloopt vernield vernielde vernielt ingeslagen ingetrapt stuk',
  weapon: 'mes messen pistool wapen wapens geweer bijl vuurwapen honkbalknuppel knuppel hamer',
  threat:
    'dreig dreigt dreigde dreigden dreigen dreigend dreigende gedreigd dreigementen dreigement bedreig bedreigt bedreigde bedreigden bedreigen bedreigd bedreiging bedreigingen dreiging dreigingen dreigmail dreigmails dreigapp dreigappjes',
  kill: 'vermoord vermoorden vermoordt vermoordde doodmaken doodmaakt doodgemaakt ombrengen ombrengt omgebracht doodsteken doodschieten neersteken neergestoken doodslaan doodslaat doodgeslagen',
  shout:
    'schreeuwt schreeuwde schreeuwden schreeuwen geschreeuwd gilt gilde tiert tierde tieren brult brulde vloekt schold scheldt schelden uitgescholden uitscheldt uitschold',
  swear:
    'hoer kuthoer kutwijf wijf slet mongool kankerhoer kankerkind kankerwijf teringwijf trut varken',

  // Control.
  control:
    'controleert controleerde controleren gecontroleerd checkt checkte checken gecheckt bekijkt bekeek doorzoekt doorzocht doorzoeken nakijkt leest las lezen telt telde tellen bijhoudt bijhield noteert noteerde volgt volgde',
  phone:
    'telefoon mobiel mobieltje gsm appjes berichten berichtjes mail mails whatsapp app locatie tas bonnetjes bonnen kassabonnen kassabon kilometers kilometerteller kilometerstand uitgaven gangen agenda',
  follow:
    'achtervolg achtervolgt achtervolgde achtervolgden achtervolgen achtervolgd achternarijdt stalk stalkt stalkte stalkten stalken gestalkt stalking stalker stalkers belaag belaagd belaagt belaging',
  mayNot: 'mocht mochten mag mogen verbood verbiedt verboden',
  money:
    'pinpas bankpas pasje bankpasje pas geld zakgeld salaris loon portemonnee rekening huishoudgeld creditcard',
  take: 'afgepakt afpakt afpakte pakte pakt afgenomen nam neemt ingenomen inneemt beheerde beheert hield houdt bewaarde verstopte verstopt verstoppen verstop',
  ex: 'hij ie ex man vrouw ex-man exman ex-vrouw exvrouw partner echtgenoot echtgenote vriend vriendin vriendje stiefvader zij ze',

  // Fear and marks.
  afraid:
    'bang bange banger angst angstig doodsbang doodsangst doodsangsten bangste schrik benauwd',
  hurtVerb: 'pijn zeer',

  // Shutting in or out, leaving without.
  shut: 'opgesloten opsluit opsluiten opsloot insluiten ingesloten',
  darkPlace:
    'kelder kast schuur schuurtje garage zolder berging balkon bijkeuken meterkast hok kolenhok tuinhuis tuinhuisje kelderkast bezemkast inloopkast trapkast washok fietsenhok kruipruimte hondenhok',
  must: 'moest moet moesten moeten zet zette gezet stopt stopte gestopt sluit sloot duwde duwt slapen sliep zat zit stond staan',
  outside: 'buiten tuin stoep regen kou',
  food: 'eten avondeten ontbijt brood boterham boterhammen drinken warm avondmaaltijd lunch eten',
  drunk: 'dronken bezopen lazarus stomdronken ladderzat straalbezopen laveloos beneveld',

  // Body and bed.
  touch:
    'aanraken aanraakt aanraakte aanraakten aangeraakt raakt raakte aanzit aanzat aanzitten aaide aait aaien streelt streelde strelen gestreeld voelt voelde betast betastte betasten betastt betastte wrijft wreef friemelt friemelde graait graaide gegraaid bevoelt bevoelde knuffelt knuffelde zoent zoende zoenen gezoend kust kuste frunnikt frunnikte',
  private:
    'piemel plasser plassertje kruis borsten borst billen bil vagina penis geslachtsdeel geslachtsdelen onderbroek onderbroekje onderbroeken broekje slipje tieten kont spleetje muis flamoes voorbips poes intiem intieme schaamstreek bh pyjamabroek broek',
  bed: 'bed bedje kamer slaapkamer dekens deken dekbed matras douche badkamer slaapzak',
  night: 'nachts snachts nacht avonds savonds avond nachten donker',
  undress:
    'uitkleden uitkleed uitkleedde uitgekleed bloot blote naakt naakte naaktfoto naaktfotos uittrekken uitdoen uittrok',
  secret: 'geheim geheimpje geheimen dingetje spelletje verklappen doorvertellen',

  // Not wanting to live.
  life: 'leven bestaan wereld aarde',
  end: 'einde eind eindigen beëindigen stoppen stapte stappen uitstappen',
  want: 'wil wilde wou willen wilt wens zou had hoop hoopte wenste liever',
  selfHarm:
    'snij snijd snijdt snijden sneed gesneden sneet kras krast kraste krassen gekrast bekras brand',
  self: 'mezelf mijzelf zichzelf mezelfs mijnzelf jezelf zelf',

  // Now.
  now: 'nu vanavond vannacht straks vandaag morgen zo meteen zometeen momenteel direct onderweg vanmiddag morgenavond morgenochtend',
  dare: 'durf durft durfde durven dierf durfden',
}
