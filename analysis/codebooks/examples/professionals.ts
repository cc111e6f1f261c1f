/** Example sentences of group I; how they are written is told in `read-examples.ts`. */
export const PROFESSIONALS = `
T28
- Ik zag het gebeuren en wist niet wat ik moest zeggen, dus schonk ik nog maar koffie in.
- Zij had alleen met hem gesproken en haar oordeel stond al vast.
- Ik had geen idee wat ik moest zeggen en begon over het weer.
- Zij geloofde mij niet, dat zag ik aan hoe ze haar pen neerlegde.
- De jeugdbeschermer had haar mening klaar voordat ik mijn jas uit had.
- Beide ouders willen dat ik hun gelijk opschrijf.
- Uit angst voor een klacht schreef ik het rapport zo vaag dat niemand er iets aan had.
- In het verslag stond haar kant van het verhaal en van de mijne één zin.
- Als vader sta je bij voorbaat met één-nul achter.
- De juf zei dat ze zich er liever niet mee bemoeide.
- Toen ik vertelde wat er gebeurd was, zei hij dat er altijd twee schuld hebben.
- Ik durfde de vraag naar geweld niet te stellen, met hem ernaast.
+ Ze zei tegen ons allebei precies hetzelfde, en dat vond ik sterk.
+ Hij koos geen kant en zei dat ook hardop.
- Ik voelde me veroordeeld omdat ik degene was die wegging.
- De therapeut nam het voor mijn ex op en ik zat erbij.
- Ze lachte toen ik zei dat ik bang was.
- Als hulpverlener word je het touw waar twee mensen aan trekken.
- Mijn begeleider wist niet wat hij met mij aan moest en keek steeds op de klok.
- De vrouw van jeugdzorg praatte alleen mijn moeder na.
- Ik vertelde iets ergs en ze zei oké en ging door met de vragenlijst.
- Ze dachten dat ik opgestookt was, dus wat ik zei telde niet.
- Die mevrouw geloofde mij niet.
- De juf wist niet wat ze moest zeggen en toen zei ze ga maar spelen.
+ De meneer was niet voor papa en niet voor mama, hij was voor mij.
- Vader belt mij om half negen en moeder om negen uur, en ik zeg tegen allebei dat ik het begrijp.
- In de opleiding heb ik nooit geleerd wat je doet als twee mensen voor je neus gaan schreeuwen.
- Ik liet het gesprek maar doorgaan omdat ik niet wist hoe ik het moest stoppen.
- Zodra ik iets voor de een doe, dreigt de ander met de tuchtraad.
+ Ik heb geleerd om naast beide ouders te staan zonder het eens te zijn.
- Eerlijk gezegd vond ik haar aardiger en dat hoorde je in mijn stem.
- Ik schrok van het verhaal en heb er niets mee gedaan.
- Ik sta machteloos, mijn gereedschap is niet gemaakt voor zo'n gevecht.
- De casus bleef op mijn bureau liggen omdat ik ertegen opzag.
- De wijkagent zei dat ik het zelf wel zou hebben uitgelokt.
- Er werd met ogen gerold toen ik binnenkwam met mijn map.
- Ik ben een moeder met een hoofddoek en ze vroegen eerst of ik Nederlands sprak.
+ Voor het eerst zat ik tegenover iemand die niet meteen oordeelde.
T29
+ School, wijkteam en huisarts zaten voor het eerst samen aan tafel.
- Wij bleken met vier organisaties in hetzelfde gezin te werken zonder het te weten.
- Vier organisaties hadden een plan voor dit gezin, en de plannen spraken elkaar tegen.
+ Om de zes weken zitten we met school, wijkteam en jeugdarts om één tafel.
- De ggz mocht niets delen, wij mochten niets delen, en zo wist niemand iets.
+ Ik ken haar mobiele nummer en zij het mijne, dat is onze samenwerking.
- Wie heeft hier de regie, vroeg ik, en iedereen keek naar zijn papieren.
- In het overleg zei de een dat het om strijd ging en de ander dat het om veiligheid ging.
+ We hebben één plan gemaakt, met één naam erboven.
- De gemeente had het contract net bij een andere aanbieder gelegd.
- Ik hoorde van de ouders dat mijn collega van de andere instelling gestopt was.
- Ieder werkt vanuit zijn eigen opdracht en zijn eigen systeem.
- Door de privacyregels kreeg de school niet te horen dat er een plan lag.
+ Met toestemming van de ouders mochten we alles met elkaar bespreken, en dat versnelde het.
- De voogd wist niet dat de therapeut al was gestart.
- Drie mensen van drie clubs kwamen op dezelfde dag op huisbezoek.
+ De huisarts belde mij even voordat hij verwees, en dat scheelde weken.
- We spreken een andere taal: zij zeggen cliënt, wij zeggen leerling, de rechter zegt partij.
- Er was een casusoverleg zonder verslag en zonder afspraken.
- Mijn school en het wijkteam wezen naar elkaar.
- Ze hadden allemaal een stukje van mijn dossier maar praatten niet met elkaar.
- Mijn mentor wist niks van de psycholoog en de psycholoog niks van de voogd.
- De mevrouw van school wist niet wat de mevrouw van de rechter had gezegd.
+ De juf en de dokter hebben samen gebeld over mij.
- Ik zag aan de mails dat de instanties het oneens waren over wie ons moest bellen.
+ De gezinscoach en de schuldhulp hadden elkaar gesproken voordat ze bij mij kwamen.
- De afspraken tussen politie en hulpverlening staan in een convenant dat niemand kent.
+ Een gezamenlijke training met de advocatuur heeft meer opgeleverd dan tien protocollen.
- Als een van ons met vakantie is, valt de keten stil.
- Op de tafel lagen vijf verschillende formulieren voor hetzelfde kind.
+ De lijnen zijn kort hier in de regio, we zitten in één gebouw.
- Het wijkteam sloot af omdat de jeugdbescherming er was, en de jeugdbescherming dacht dat het wijkteam nog liep.
- Zonder gedeelde visie op wat er aan de hand is, trekt iedereen een andere kant op.
+ We hebben met elkaar vastgelegd wie belt, wie schrijft en wie erbij zit.
- Financiering stopt bij de gemeentegrens, en moeder woont er net overheen.
- Er is geen plek waar wij als professionals een lastige zaak samen kunnen bekijken.
`
