/**
 * Forms that no rule brings together: strong and irregular verbs, nouns whose plural changes sound,
 * and small words that would lose a letter. One line per word, first the form that stands for all.
 */
export const IRREGULAR_FORMS = `
zijn ben bent is was waren geweest wezen
hebben heb hebt heeft had hadden gehad hep
worden word wordt werd werden geworden wort
kunnen kan kun kunt kon konden gekund
zullen zal zult zou zouden zouen
mogen mag mocht mochten gemogen
moeten moet moest moesten gemoeten
willen wil wilt wou wilde wilden wouden gewild
gaan ga gaat ging gingen gegaan
staan sta staat stond stonden gestaan
slaan sla slaat sloeg sloegen geslagen
zien zie ziet zag zagen gezien
doen doe doet deed deden gedaan
komen kom komt kwam kwamen gekomen
nemen neem neemt nam namen genomen
geven geef geeft gaf gaven gegeven
zeggen zeg zegt zei zeiden gezegd zegde zeide zee
weten weet wist wisten geweten
denken denk denkt dacht dachten gedacht
brengen breng brengt bracht brachten gebracht
kopen koop koopt kocht kochten gekocht
zoeken zoek zoekt zocht zochten gezocht
vinden vind vindt vond vonden gevonden
krijgen krijg krijgt kreeg kregen gekregen
blijven blijf blijft bleef bleven gebleven
schrijven schrijf schrijft schreef schreven geschreven
kijken kijk kijkt keek keken gekeken
begrijpen begrijp begrijpt begreep begrepen
grijpen grijp grijpt greep grepen gegrepen
wijzen wijs wijst wees wezen gewezen
bewijzen bewijs bewijst bewees bewezen
verwijzen verwijs verwijst verwees verwezen
doorverwijzen doorverwijst doorverwezen
rijden rijd rijdt rij reed reden gereden
lijden lijd lijdt leed leden geleden
snijden snijd snijdt sneed sneden gesneden
strijden strijd strijdt streed streden gestreden
vermijden vermijd vermijdt vermeed vermeden
zwijgen zwijg zwijgt zweeg zwegen gezwegen
verdwijnen verdwijn verdwijnt verdween verdwenen
lijken lijk lijkt leek leken geleken
blijken blijk blijkt bleek bleken gebleken
bijten bijt beet beten gebeten
smijten smijt smeet smeten gesmeten
verwijten verwijt verweet verweten
schijnen schijn schijnt scheen schenen
stijgen stijg stijgt steeg stegen gestegen
lezen lees leest las lazen gelezen
eten eet at aten gegeten
vergeten vergeet vergat vergaten
spreken spreek spreekt sprak spraken gesproken
bespreken bespreek bespreekt besprak bespraken besproken
afspreken spreekaf afgesproken
uitspreken uitgesproken
breken breek breekt brak braken gebroken
steken steek steekt stak staken gestoken
stelen steel steelt stal stalen gestolen
helpen help helpt hielp hielpen geholpen
roepen roep roept riep riepen geroepen
lopen loop loopt liep liepen gelopen
weglopen weggelopen wegliep wegloopt
slapen slaap slaapt sliep sliepen geslapen
laten laat liet lieten gelaten
verlaten verlaat verliet verlieten
houden houd houdt hou hield hielden gehouden
vallen val valt viel vielen gevallen
hangen hang hangt hing hingen gehangen
vangen vang vangt ving vingen gevangen
opvangen opgevangen
ontvangen ontvang ontvangt ontving ontvingen
beginnen begin begint begon begonnen
winnen win wint won wonnen gewonnen
drinken drink drinkt dronk dronken gedronken
zingen zing zingt zong zongen gezongen
springen spring springt sprong sprongen gesprongen
dwingen dwing dwingt dwong dwongen gedwongen
zwemmen zwem zwemt zwom zwommen gezwommen
binden bind bindt bond bonden gebonden
zinken zinkt zonk zonken gezonken
schelden scheld scheldt schold scholden gescholden uitgescholden
sterven sterf sterft stierf stierven gestorven
werpen werp werpt wierp wierpen geworpen
treffen tref treft trof troffen getroffen
trekken trek trekt trok trokken getrokken
betrekken betrek betrekt betrok betrokken
vertrekken vertrek vertrekt vertrok vertrokken
schrikken schrik schrikt schrok schrokken geschrokken
vechten vecht vocht vochten gevochten
zenden zend zendt zond zonden gezonden
bieden bied biedt bood boden geboden
aanbieden aangeboden
verbieden verbied verbiedt verbood verboden
liegen lieg liegt loog logen gelogen
vliegen vlieg vliegt vloog vlogen gevlogen
bedriegen bedrieg bedriegt bedroog bedrogen
sluiten sluit sloot sloten gesloten
uitsluiten uitgesloten
besluiten besluit besloot besloten
kruipen kruip kruipt kroop kropen gekropen
sluipen sluip sluipt sloop slopen geslopen
verliezen verlies verliest verloor verloren kwijtgeraakt
kiezen kies kiest koos kozen gekozen
buigen buig buigt boog bogen gebogen
ruiken ruik ruikt rook roken geroken
genieten geniet genoot genoten
schieten schiet schoot schoten geschoten
verhuizen verhuis verhuist verhuisde verhuisden verhuisd
liggen lig ligt lag lagen gelegen
zitten zit zat zaten gezeten
bidden bid bidt bad baden gebeden
zweren zweer zweert zwoer zwoeren gezworen
wegen weeg weegt woog wogen gewogen
bewegen beweeg beweegt bewoog bewogen
dragen draag draagt droeg droegen gedragen
vragen vraag vraagt vroeg vroegen gevraagd vraagde
jagen jaag jaagt joeg joegen gejaagd
varen vaar vaart voer gevaren
ervaren ervaar ervaart ervoer ervaren
bevriezen bevroor bevroren
verwerven verworven
onderzoeken onderzoek onderzoekt onderzocht onderzochten
bezoeken bezoek bezoekt bezocht bezochten
verzoeken verzoek verzocht
verkopen verkoop verkoopt verkocht verkochten
opvallen opgevallen opviel opvalt
uitvallen uitgevallen
meegaan meegegaan
doorgaan doorgegaan
weggaan weggegaan wegging weggaat
uitgaan uitgegaan
terugkomen teruggekomen
thuiskomen thuisgekomen
nakomen nagekomen
langskomen langsgekomen langskwam
bijkomen bijgekomen
verstaan versta verstaat verstond verstonden
bestaan bestaat bestond bestonden
ontstaan ontstaat ontstond ontstonden
scheiden scheid scheidt scheidde scheidden gescheiden gescheide
hoeven hoef hoeft hoefde hoefden gehoeven
durven durf durft durfde durfden dierf gedurfd
lachen lach lacht lachte lachten gelachen
huilen huil huilt huilde huilden gehuild janken
bakken bak bakt bakte bakten gebakken
wassen wast waste wasten gewassen
spijten spijt speet gespeten
zoenen zoen zoent zoende
leggen leg legt legde legden gelegd
uitleggen uitgelegd uitlegt uitlegde uitleg
overleggen overleg overlegt overlegde overlegden overlegd
stil stille stilte stiltes
kind kinderen kids kinders kindje kindjes kinds
stad steden
schip schepen
dag dagen
weg
broer broers broertje broertjes
zus zussen zusje zusjes zusters
ma mama mam mams mamma mamas mem mamma's mama's mams'
pa papa pap paps pappa papas pappa's papa's
oma oma's omas
opa opa's opas
vader vaders vaeder
moeder moeders moder
zoon zoons zonen zoontje
ouder ouders
ruzie ruzies ruzi ruzieden ruziede
school scholen
juf juffen juffrouw juffie juf's
meester meesters
meisje meisjes
beetje
hart harten hartje
hard harde harder
wild
geld geldt gelden
kost kosten kostte kostten gekost
angst angsten
bed bedden bedje
politie politieagent
advies adviezen
recht rechten
rechter rechters
kracht krachten
feest feesten feestje feestjes
nacht nachten
gezicht gezichten
gezin gezinnen
gevoel gevoelens gevoelen
geweld gewelddadig
gesprek gesprekken gesprekje gesprekjes
gemeente gemeentes gemeenten
gezag
gebied gebieden
geluk geluks
gelukkig gelukkige gelukkiger
geluid geluiden
gelijk gelijke
gewoon gewone
geheim geheimen geheimpje
genoeg
gesloten
getuige getuigen
gedrag
gedoe
gewicht
geduld
gerecht
gerust geruste
gerustgesteld geruststellen
boos boze bozer
lief lieve
vrij vrije
goed goede beter beste
veel meer meeste
auto auto's autos
foto foto's fotos
app apps appje appjes appen appt appte appten geappt
mail mails mailtje mailtjes mailen mailt mailde mailden gemaild email e-mail e-mails emails
bel bellen belt belde belden gebeld
tas tassen tasje
huis huizen huisje
les lessen
wens wensen wenst
eens eensgezind
iedereen
allebei
beide beiden
vakantie vakanties
partij partijen
mening meningen
brief brieven briefje briefjes
plan plannen plannetje
bang bange banger
politiek
buur buren buurvrouw buurman buurtjes
agent agenten
eerst eerste
laat late later laatste
rust rustig rustige rustiger
ziek zieke
moe moeë
hand handen handje
`
