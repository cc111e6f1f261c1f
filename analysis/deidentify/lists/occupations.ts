/** Occupations that single people out. Written down by us, lower case, one form each. */
export const OCCUPATIONS: ReadonlySet<string> = new Set(
  (
    'stukadoor timmerman loodgieter metselaar schilder elektricien monteur lasser chauffeur vrachtwagenchauffeur buschauffeur taxichauffeur treinmachinist machinist conducteur kok bakker slager kapper kapster schoonheidsspecialiste nagelstyliste visagiste kelner serveerster ' +
    'barman ober boer boerin veehouder melkveehouder varkenshouder tuinder hovenier boswachter dierenarts dierenartsassistente paraveterinair visser imker hoefsmid jager ' +
    'brandweerman brandweervrouw militair marechaussee soldaat marinier officier cipier bewaker beveiliger portier douanier rechercheur ambulancechauffeur ambulancebroeder ambulanceverpleegkundige ' +
    'verpleegkundige verpleger verloskundige kraamverzorgende kraamhulp apotheker apothekersassistente doktersassistente tandarts tandartsassistente mondhygiëniste orthodontist chirurg anesthesist radiologisch laborant laborante analist fysiotherapeut ergotherapeut diëtiste diëtist logopedist logopediste opticien audicien podoloog pedicure uitvaartverzorger begrafenisondernemer ' +
    'dominee pastoor priester imam pastor predikant koster ' +
    'accountant boekhouder boekhoudster salarisadministrateur belastingadviseur makelaar notaris bankier actuaris hypotheekadviseur verzekeringsagent deurwaarder curator ' +
    'architect ingenieur programmeur softwareontwikkelaar softwareontwikkelaar webdesigner vormgever fotograaf journalist redacteur schrijver schrijfster muzikant zanger zangeres dj acteur actrice kunstenaar regisseur cameraman ' +
    "wethouder burgemeester raadslid griffier ambtenaar beleidsmedewerker projectleider directeur directrice ondernemer zzp'er winkelier marktkoopman caféhouder horecaondernemer " +
    'stewardess piloot schipper matroos kapitein kraanmachinist heftruckchauffeur magazijnmedewerker orderpicker postbode bezorger pakketbezorger krantenbezorger vuilnisman glazenwasser schoonmaker schoonmaakster stratenmaker dakdekker tegelzetter steigerbouwer betonvlechter ' +
    'caissière vakkenvuller verkoopster verkoper vertegenwoordiger accountmanager receptioniste telefoniste secretaresse bibliothecaris bibliothecaresse conciërge gymleraar gymleerkracht muziekleraar zwemleraar zweminstructeur rijinstructeur sportinstructeur manegehouder paardentrainer voetbaltrainer profvoetballer scheidsrechter ' +
    'professor hoogleraar docent wetenschapper onderzoeker promovendus lector bioloog chemicus scheikundige wiskundige historicus archeoloog tolk vertaler vertaalster ' +
    'tatoeëerder goudsmid horlogemaker meubelmaker instrumentmaker drukker zeefdrukker textielwever naaister kleermaker schoenmaker fietsenmaker automonteur koelmonteur cv-monteur servicemonteur liftmonteur installateur rietdekker smid stoffeerder parketteur'
  ).split(/\s+/),
)

/** People whom every story about a family that parts may hold; naming what they are points at nobody. Lower case. */
export const COMMON_OCCUPATIONS: ReadonlySet<string> = new Set(
  (
    'juf meester leraar lerares docent leerkracht mentor directeur directrice advocaat advocate rechter kinderrechter mediator bemiddelaar hulpverlener hulpverleenster therapeut therapeute psycholoog psychologe kinderpsycholoog psychiater ' +
    'huisarts arts dokter kinderarts jeugdarts verpleegkundige jeugdverpleegkundige wijkverpleegkundige coach kindercoach gezinscoach wijkcoach jongerenwerker jongerencoach jeugdwerker maatschappelijk-werker gezinsvoogd voogd jeugdbeschermer jeugdconsulent consulent ' +
    'begeleider gezinsbegeleider ambulant pedagoog orthopedagoog agent politieagent wijkagent raadsonderzoeker onderzoeker raadsmedewerker medewerker ambtenaar bijzondere curator notaris oppas gastouder pleegouder vrijwilliger stagiair stagiaire ' +
    'trainer voetbaltrainer casemanager casusregisseur regisseur procesregisseur gedragswetenschapper intern-begeleider conciërge baas werkgever collega postbode scheidsrechter tolk schrijver verteller beveiliger koning boodschapper bewaker soldaat politieman bemiddelaarster ' +
    'verloskundige kraamverzorgende schouder houder aanhouder huishouder kunst angst winst dienst lijst feest toekomst herfst ernst gunst komst ' +
    'verhaalophaler ervaringsdeskundige peuterleidster leidster doktersassistente deurwaarder hulpofficier boer'
  ).split(/\s+/),
)

/** Endings of words for somebody's work, for those that no list has ("koelwagenchauffeur"). */
export const OCCUPATION_ENDING =
  /(?:monteur|chauffeur|machinist|adviseur|adviseuse|administrateur|controleur|inspecteur|ingenieur|operator|technicus|laborant|assistente?|medewerker|medewerkster|verkoper|verkoopster|handelaar|ondernemer|bouwer|maker|makelaar|instructeur|instructrice|trainer|manager|planner|analist|ontwikkelaar|programmeur|verpleegkundige|verzorgende|specialiste?|therapeute?|advocaat|advocate|leraar|lerares|docente?|houder|fokker|teler|kweker|snijder|legger|dekker|zetter|voeger|wasser|bezorger|beveiliger|agente?|officier|recherc?heur|loog|ist|iste|arts|directeur|secretaresse|uitvoerder|opzichter|voorman|kapper|kapster|slager|bakker|kok|schilder|timmerman|lasser|bediende)$/
