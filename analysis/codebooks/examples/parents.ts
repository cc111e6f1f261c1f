/** Example sentences of group E; how they are written is told in `read-examples.ts`. */
export const PARENTS = `
T16
+ Bij het afzwemmen zaten we met ons vieren naast elkaar op de bank.
- Als hij koorts heeft, beslist zij zonder met mij te overleggen.
+ We houden een schriftje bij dat met haar meegaat.
+ Elke eerste maandag bellen we een kwartier over de kinderen en over niets anders.
+ Toen ik griep had, bracht zij soep en nam ze de jongens een nacht extra.
- Hij zegt ja tegen alles wat ik verbied.
- Over bedtijden, tandarts, schoolkeuze: we krijgen het niet samen geregeld.
+ We zijn geen vrienden, maar in de app over de kinderen zijn we collega's.
+ Mijn ex heeft me geholpen met de verhuizing, voor haar.
- Zij doet haar dingen, ik de mijne, en de kinderen zitten ertussen met twee soorten ouders.
+ Op de diploma-uitreiking maakten we samen één foto.
+ Hij wist dat ik het niet kon, en ruilde zonder iets terug te vragen.
- Als ik iets voorstel voor onze zoon, komt er een nee of niets.
+ We hebben afgesproken dat we elkaar nooit afvallen waar zij bij is.
- Het lukt ons niet om één lijn te trekken.
~ We doen het ieder op onze manier, en dat is beter dan de hele tijd overleggen.
+ Mijn ouders kunnen samen op een verjaardag zijn zonder dat het raar wordt.
+ Pa en ma appen gewoon met elkaar over mijn tandarts en zo.
- Mijn ouders kunnen niet eens samen beslissen welke fiets ik krijg.
+ Ze kwamen met z'n tweeën naar mijn wedstrijd en zaten naast elkaar.
- Als de ene ja zegt, zegt de andere nee, gewoon uit principe.
+ Papa belde mama om te zeggen dat ik goed had gegeten.
+ Ze vieren mijn verjaardag samen met één taart.
- Papa en mama willen nooit samen iets afspreken over mij.
+ Mama en papa zwaaien naar elkaar bij het hek.
+ Deze ouders zetten een streep onder het verleden en vergaderen nu over hun zoon.
+ Ik zag een vader die zijn ex bedankte, gewoon aan tafel, en zij ontdooide.
- Samen een besluit nemen over logopedie kost deze twee acht maanden.
+ Parallel ouderschap werkt voor hen: ieder zijn huis, één mailtje per week.
+ Ze hebben geleerd elkaar als vader en moeder te zien, niet als ex.
- Van samen opvoeden komt niets, wij zijn twee eilanden.
+ Hij mag van mij op zondag mee-eten als hij haar brengt.
+ Toen zij haar eerste tand verloor, stuurde hij mij meteen een foto.
+ Om de kinderen kunnen we door één deur.
- Ik hoor pas achteraf dat ze haar heeft opgegeven voor een andere sport.
T17
- De uitnodiging voor het rapportgesprek ging alleen naar mijn ex.
- Op het inschrijfformulier was maar plaats voor één ouder.
+ School stuurt elke mail nu naar twee adressen.
- Ik hoorde van een andere vader dat er een schoolreisje was.
- Ze wilden mij de cijfers niet geven omdat ik niet de hoofdouder ben.
+ We kregen twee tienminutengesprekken, achter elkaar, met een deur ertussen.
- Wie mag hem ophalen, vroeg de juf elke vrijdag opnieuw.
- Het rapport gaat mee met degene bij wie hij die week slaapt.
- In de ouderapp sta ik als bezoeker.
+ De directeur heeft een protocol gemaakt voor gescheiden ouders, met alles erin.
- De school koos ervoor om alleen met moeder te bellen, dat was makkelijker.
- De toestemming voor de schoolfoto moest van ons allebei, en niemand had het gevraagd.
+ Zij print altijd twee uitnodigingen, zonder er iets over te zeggen.
- Ik mocht niet helpen bij de kerstviering omdat het niet mijn week was.
- Op de opvang gaven ze hem aan zijn vader mee terwijl dat niet was afgesproken.
- Mijn vader krijgt nooit een mail van school, alleen mijn moeder.
- De mentor wilde mijn ouders samen spreken en dat wordt oorlog op de ouderavond.
+ Mijn school heeft gewoon twee accounts gemaakt voor mijn ouders.
- Ik moest zelf het tweede briefje vragen voor me pa.
- Ik krijg maar één uitnodiging voor de musical en ik heb twee huizen.
+ Juf geeft altijd twee knutsels mee.
- Papa wist niet dat er een rapport was.
- Wij stuurden de nieuwsbrief jarenlang naar één adres en dachten daar niet over na.
+ In de intake vragen we nu standaard naar twee adressen en wie tekent.
- Een vader belde boos of hij ook eens iets te horen kreeg over zijn dochter.
- Als schoolleider krijg ik vragen over gezag waar geen handleiding voor is.
+ Sinds wij een mail aan beide ouders tegelijk sturen, is het op het plein rustiger.
- Bij de inschrijving voor de middelbare school kwam ze er niet in zonder mijn handtekening.
- De leerkracht vroeg aan mij om het door te geven aan de andere ouder.
~ Er waren twee gesprekken mogelijk, maar dan moest ik wel vrij nemen.
- Het informatieverzoek van vader lag zes weken op mijn bureau.
- Met de sportdag stond alleen haar nummer op de lijst.
+ Ze namen mij serieus als vader en gaven me gewoon een inlogcode.
T18
- Als de kinderen weg waren zat ik op de badrand te huilen.
+ Na een jaar kocht ik gele verf en sliep ik weer in het midden van het bed.
- Ik kookte uit gewoonte voor vier en gooide de helft weg.
- Drie maanden heb ik ziek thuis gezeten met de gordijnen dicht.
- In de supermarkt stond ik bij het vak met zijn lievelingskaas en kon niet verder.
- Ik was zo boos dat ik de trouwfoto's in de tuin heb verbrand.
- Overdag hield ik me groot en 's avonds brak ik.
+ Langzaam kwam er lucht, eerst een middag, daarna hele weken.
+ Ik ben gaan hardlopen, eerst tot de hoek, nu tien kilometer.
- Niemand zag dat ik, de sterke, op omvallen stond.
- Ik schaamde me zo dat ik het mijn collega's een half jaar niet vertelde.
- Mijn leven van vijftien jaar paste in elf dozen.
- Ik wist niet meer wie ik was zonder hem.
+ Met de psycholoog heb ik opgeruimd wat er nog lag van mijn huwelijk.
- De eerste week zonder de kinderen heb ik op de bank geslapen omdat boven te stil was.
- Een burn-out, zei de bedrijfsarts, maar het was gewoon verdriet.
+ Op een dag zong ik mee met de radio en schrok ervan.
- Mijn moeder kwam haar bed niet meer uit, en ze droeg al dagen dezelfde trui.
- Pa was een soort schim, hij vergat te eten.
+ Mijn moeder heeft haar haar geknipt en is weer gaan lachen.
- Me vader dronk veel te veel in die tijd.
- Mama huilt in de keuken als ze denkt dat ik slaap.
+ Papa was heel lang verdrietig maar nu fluit hij weer.
- Deze vader rouwt om een gezin, en in onze formulieren is daar geen vakje voor.
- Zij zat tegenover me en zei dat ze zich geamputeerd voelde.
+ Pas toen moeder zelf hulp kreeg, had zij weer ruimte voor haar zoon.
- Ik ben twintig kilo afgevallen en iedereen zei dat ik er goed uitzag.
- Uitgeput was ik, van het sterk zijn.
+ Ik heb leren slapen in een leeg huis.
- Elke feestdag is een dag om door te komen.
- Ik voelde me mislukt als man en als vader.
+ Het duurde twee winters, maar ik ben er weer.
- Mijn dochter is na de scheiding gebroken, ik herken mijn eigen kind niet meer.
- Ik reed naar mijn werk en moest de auto stilzetten omdat ik niets meer zag door de tranen.
+ Ik heb de rouwkaart van mijn huwelijk geschreven en in de Regge gegooid.
T19
- Ik heb mijn zoon al drie jaar niet gezien.
- Mijn verjaardagskaart kwam ongeopend terug.
- Elke maand stuur ik een kaartje en het blijft stil.
- Hij heeft mijn nummer geblokkeerd en zijn moeder zegt dat het zijn eigen keus is.
- Sinds de zomer wil ze niet meer mee, en niemand weet waarom.
- Wij als opa en oma mogen de kleinkinderen niet meer zien.
- Op het schoolplein loopt mijn dochter langs me heen alsof ik een vreemde ben.
- Eerst om het weekend, toen een middag, toen niets.
+ Na vier jaar stond hij op de stoep, met een baard, en vroeg of er koffie was.
- De begeleide omgang in het omgangshuis is stopgezet en daarna hebben we haar niet meer gezien.
- Ik ken de stem van mijn eigen kind niet meer, die is inmiddels gebroken.
- De cadeautjes van vijf jaar liggen in de kast, ingepakt.
- Ik ben bang dat ik hem helemaal kwijtraak.
+ Stap voor stap bouwen we het weer op, eerst een uur in de speeltuin.
- Mijn vader heb ik op mijn elfde voor het laatst gesproken.
- Ik heb mijn moeder zelf geblokkeerd, en nu weet ik niet hoe ik terug moet.
- Mijn zusje woont bij pa en ik bij ma, en we zien elkaar nooit.
+ Kheb na twee jaar me vader weer een berichtje gestuurd, en hij antwoordde binnen een minuut.
- Ik mag nie meer naar me oma omdat zij van de andere kant is.
- Papa komt niet meer.
- Ik weet niet meer hoe het huis van papa ruikt.
- Ik heb oma al heel lang niet gezien en ik weet niet waarom.
+ Ik heb papa weer gezien en hij wist nog dat ik van dino's hou.
- Het contact tussen vader en dochter hangt aan een draadje.
- Als we nu niets doen, is deze jongen zijn moeder over een jaar kwijt.
- In dit dossier is al zestien maanden geen omgang geweest.
- Hij zwaait vanaf de overkant van het voetbalveld, dichterbij mag hij niet komen.
+ Met videobellen is het contact tussen hen weer op gang gekomen.
- Zij noemt haar vader nu bij zijn voornaam en weigert elk bezoek.
- De rechter zei dat er omgang moest komen, maar het kind komt de auto niet uit.
- Een foto op haar profiel is alles wat ik van mijn meisje zie.
- Ze hebben me gewoon uit zijn leven geknipt.
- Hij is verhuisd en we hebben geen adres.
- Mijn broer heeft zijn tweeling sinds Pasen niet meer vastgehouden.
T20
- Elke avond kwamen er berichten vol verwijten.
- Bij de overdracht bleef zij in de auto en keken we elkaar niet aan.
- Om half twaalf 's nachts trilde mijn telefoon voor de negende keer.
- Ze vertelt op het dorp dat ik de kinderen verwaarloos.
- We communiceren alleen nog via een derde, en ook dat gaat mis.
- Een mail over de vakantie eindigde in zes kantjes over wie wat had gedaan in ons huwelijk.
- Op de stoep riepen ze zo hard dat de buren het raam dichtdeden.
- Hij reageert niet, nooit, ook niet als het dringend is.
- Zij leest mijn bericht, de vinkjes worden blauw, en er gebeurt niets.
- Alles wat ik zeg wordt bewaard en tegen mij gebruikt.
+ Sinds we alleen mailen met maximaal vijf regels, is de oorlog voorbij.
- Over een winterjas van dertig euro hebben we drie weken gevochten.
- Hij noemt me alleen nog bij mijn achternaam.
- Ik vertrouw geen woord meer van wat ze opschrijft.
- Iedere overdracht was een wedstrijd in zwijgen.
- Mijn ouders schelden elkaar uit via de speaker waar ik bij zit.
- Ze zijn al vier jaar uit elkaar en maken nog elke week ruzie over dezelfde dingen.
- Ze gooien elkaar modder op facebook, iedereen op school heeft het gelezen.
- Pa noemt ma dat mens, en andersom is het nog erger.
- Zo dom die appjes, ze leken wel brugklassers.
- Papa en mama schreeuwen bij de deur en dan kijkt de buurvrouw.
- Mama gooit de telefoon neer als papa belt.
- Ze zeggen geen hoi tegen elkaar en dan is het heel stil.
+ Papa en mama maken nu geen ruzie meer bij het brengen.
- Beide ouders sturen mij elkaars berichten door, met commentaar.
- In mijn kamer gingen ze los over een bedrag van twaalf jaar geleden.
- Ze spreken niet met elkaar, ze spreken tegen mij over elkaar.
- De strijd gaat allang niet meer over de kinderen, maar over gelijk krijgen.
- Mijn zoon en zijn ex vechten elkaar de tent uit over elke verjaardag.
+ Op een dag antwoordde hij met een duim, en toen hield het schelden op.
- Hij zei dat ik gek was en dat hij dat aan iedereen zou vertellen.
- Er hing een stilte tussen ons die harder was dan ruzie.
- Zij heeft mijn schoonouders wijsgemaakt dat ik vreemdging.
- Een appje met alleen een punt, daar was ik een dag ziek van.
+ Door de communicatiecoach hebben we leren schrijven zonder steken onder water.
T21
- Het ouderschapsplan lag in de la en niemand hield zich eraan.
- Hij zou om vijf uur komen, maar zij zat met haar jas aan te wachten.
+ In het plan staat tot op het kwartier wie er haalt en brengt.
- Er was afgesproken zes uur, en om half acht zat ze nog op de trap met haar jas aan.
- Hij houdt zich niet aan de regeling die wij allebei hebben getekend.
+ We hebben het ouderschapsplan elk jaar in januari op tafel en passen het aan.
- Over de zomervakantie stond er alleen: in overleg.
- Elk weekend is er een reden waarom hij ze later brengt.
- Wij hadden een zorgregeling van vijf dagen om negen dagen, op papier.
+ Door het vaste rooster weet iedereen waar hij aan toe is.
- Zij boekte een reis in mijn drie weken.
- De omgangsregeling is nooit nagekomen, niet één keer.
- We hebben het ouderschapsplan van internet gehaald en ingevuld in een uur.
- Wat er niet in staat is precies waar we nu over vastzitten.
+ Een clausule over ruilen heeft ons een hoop gedoe gescheeld.
- Volgens de afspraak slaapt ze dinsdag bij mij, maar ze komt nooit op dinsdag.
~ We hebben mondeling van alles afgesproken, dat ging goed tot de eerste feestdag.
- Met Hemelvaart was het zijn beurt, en toch stond hij er niet.
- Mijn vader zou me om de twee weken halen en belt steeds op vrijdag af.
- Er is een schema en dat wordt elke maand omgegooid.
+ We hebben een lijst gemaakt van wie wanneer, en die klopt.
- Kmoest van het plan elke zondag terug zijn om vijf uur, ook als ik een feest had.
- Papa zou komen maar hij kwam niet.
+ Op het papier staat welke dagen ik bij papa ben en ik mag het zelf kleuren.
- De vakantie was van mama en toen toch van papa en toen weer niet.
- Ik zie plannen die keurig zijn ingevuld en door geen van beiden gelezen.
+ Met deze ouders hebben we de regeling in kleine stapjes opgebouwd en elke maand geëvalueerd.
- De afspraken over halen en brengen hielden drie weken stand.
- Over wie de paspoorten bewaart stond niets in het plan.
+ De haal- en brengtijden hangen bij ons allebei op de deur.
- Ik kreeg in december een nieuw verdeelschema onder mijn neus geschoven.
- Zij wil de helft, ik wil de helft, en we bedoelen een andere helft.
+ Sinds we de vakanties twee jaar vooruit verdelen, is er geen discussie meer.
- De verdeling past niet meer nu de kinderen pubers zijn, maar hij wil niets veranderen.
- Moederdag viel in zijn weekend en daar stond niets over in.
`
