/** Example sentences of group B; how they are written is told in `read-examples.ts`. */
export const INFORMATION = `
T04
- Ik wist niet eens bij wie ik moest beginnen.
+ Bij de bibliotheek lag een kaart met alle nummers.
- Ik wist niet welk nummer ik moest draaien.
- Ik heb vier avonden zitten zoeken op internet en wist nog niet bij wie ik moest zijn.
- Niemand vertelde me dat er in ons dorp gewoon een loket voor was.
+ Op de balie lag een kaart van alle organisaties in de buurt, met een gezicht en een nummer erbij.
- De gemeente zei dat ik bij de huisarts moest zijn en de huisarts zei de gemeente.
+ Een moeder op het schoolplein vertelde me van het scheidingsloket, anders had ik het nooit geweten.
- Als je nog nooit hulp hebt gevraagd, weet je niet welke deur van jou is.
- Via een folder in de bibliotheek kwam ik er toevallig achter dat zoiets bestond.
- Ik typte in uit elkaar en kind en nu en kreeg alleen advocaten.
+ Bij het eerste telefoontje kreeg ik meteen te horen bij wie ik moest zijn.
- Waar begin je, als je op maandagochtend naast een leeg bed wakker wordt?
- Ik heb de verkeerde instantie gebeld, en de verkeerde daarna ook.
- Er was van alles in de regio, maar je moest het kennen om het te vinden.
- Bij welk bureau moet je zijn als je niet ziek bent en niet bang, alleen verdrietig?
- Als jongere weet je niet dat er een plek is waar je naartoe kan.
+ Op insta zag ik een filmpje waar stond waar je heen kon appen als je ouders scheiden.
- Google zei praat met iemand, maar ik wist niet met wie.
- Ik wist nie eens dat er mensen waren voor kinderen met gescheiden ouders.
- Ik wist niet aan wie ik het kon vragen.
+ In de klas hing een poster met een nummer dat kinderen mogen bellen.
+ De juf zei er is een mevrouw in het buurthuis, daar kan je heen.
- Papa wist niet waar hij hulp moest halen en belde de verkeerde mensen.
- Ik werk hier elf jaar en ken de sociale kaart nog niet uit mijn hoofd.
- De lijst met organisaties op onze website is drie jaar oud, dus ik bel zelf rond.
+ Sinds we één pagina met namen en nummers hebben, weet ik direct waar ik een ouder naartoe kan wijzen.
- Ouders vragen mij de weg en ik moet hem zelf ook zoeken.
+ De huisarts pakte een briefje en schreef er een naam, een straat en een tijd op.
- Je moet al weten hoe het heet voordat je het kunt aanvragen.
- Ik stond bij de balie van het verkeerde gebouw en ze wisten daar ook niet waar ik wel moest zijn.
~ Er bestaat een wegwijzer voor ouders, maar die vond ik pas toen alles al geregeld was.
- Mijn dochter vroeg waar ze hulp kon krijgen en ik had geen idee.
- Opa en oma weten helemaal niet waar ze met hun vragen terechtkunnen.
+ Er was één ingang waar ze met mij meekeken wat er allemaal was.
- Het heeft me een half jaar gekost om de juiste deur te vinden.
T05
- De brief telde zes bladzijden en ik begreep er één zin van.
+ Zij tekende het uit op een kladblok, toen snapte ik het.
- De brief van de belastingdienst heb ik vier keer gelezen en ik begreep het nog niet.
+ De mediator tekende op een vel papier wie wat betaalt, en toen viel het kwartje.
- Ze praatten over partneralimentatie en draagkracht alsof ik daarvoor gestudeerd had.
- De ene website zei twaalf jaar, de andere zestien, en mijn advocaat zei weer iets anders.
- Het formulier telde veertien bladzijden en het woord gezag stond erin zonder uitleg.
+ Ze legde de stappen uit alsof ik het zou moeten navertellen aan mijn moeder.
- Ik tekende omdat ik niet durfde te zeggen dat ik de woorden niet kende.
- Mijn Nederlands is niet zo goed en de brief was voor advocaten geschreven.
+ Er zat een filmpje bij dat in gewone taal vertelde hoe het met de toeslagen zit.
- Niemand legde uit wat co-ouderschap betekent voor de kinderbijslag.
- Tijdens het gesprek knikte ik overal ja op, en thuis wist ik niets meer.
+ Zij zette de moeilijke woorden in een lijstje met daarachter wat het voor mij betekende.
- Elke instantie gaf een ander antwoord op dezelfde vraag over het huis.
- Ik snapte niks van wat die man allemaal zei over gezag en hoofdverblijf.
- De raad praatte in afkortingen, ots en uhp en weet ik veel.
- Ze gaven me een boekje van zestig pagina's, ja dag.
+ De begeleider ging naast me zitten en las de brief met mij door, zin voor zin.
- Er stonden allemaal woorden die ik niet ken.
+ De mevrouw tekende twee huisjes en een pijl en toen snapte ik het.
- Mama las de brief en zei ik snap het niet.
- Ouders gaan naar huis met een folder waar ik zelf drie keer over moet lezen.
- We praten over hun hoofden in ons eigen jargon.
+ Ik schrijf nu na elk gesprek in vijf zinnen op wat we besloten hebben, in gewone woorden.
+ De rekenhulp op de site maakte in tien minuten duidelijk wat er overbleef.
- Ik wist niet dat ik de kinderbijslag moest opsplitsen, dat stond in een bijlage.
- Voor de rechtbank kreeg ik een brief waarvan alleen mijn eigen naam duidelijk was.
+ Het was voor het eerst dat iemand gewoon zei: dit mag wel, dit mag niet, en dit hoef je nog niet te weten.
- Hij legde het zo snel uit dat ik alleen de bedragen heb onthouden.
~ De uitleg was helder, maar ik kreeg hem toen ik al had getekend.
- Er was een avond over financiën waar ze sheets lieten zien vol wetsartikelen.
- Mijn man regelde altijd de papieren, dus voor mij was het Chinees.
+ De notaris vroeg of ik het in mijn eigen woorden kon herhalen, en dat hielp.
- Wat is een convenant, dacht ik, en ik durfde het niet te vragen.
- De regels over pensioen kreeg ik per mail als een pdf zonder uitleg.
T06
+ We oefenden samen de zin die we aan tafel zouden zeggen.
- Mijn vader vertelde het in de auto en zette toen de radio aan.
- Ik wist niet welke zin ik als eerste moest zeggen aan tafel.
+ We hebben samen geoefend hoe we het de jongens zouden vertellen.
- Ik heb het boven op de slaapkamer gerepeteerd en beneden kreeg ik er niets van uit.
+ Een boekje over twee nesten hielp me om het onze peuter uit te leggen.
- Hoe leg je een vierjarige uit dat papa niet meer komt ontbijten?
- Toen ze vroeg of het haar schuld was, wist ik niets te zeggen.
+ De coach zei: vertel het samen, kort, en op een dag dat er niets hoeft.
- Wij vertelden het ieder apart, met een ander verhaal, en dat merkten ze meteen.
- Ik zei dat papa voor zijn werk weg was, omdat ik niet wist hoe het anders moest.
+ Zij gaf ons een paar zinnen mee die je tegen een kind van zes kunt zeggen.
- Moet je eerlijk zijn over die andere vrouw, of juist niet?
- Ik had graag met iemand willen overleggen wat ik wel en niet moest antwoorden.
- Hoe streng moet je zijn als ze net uit het andere huis komen?
+ De praktijkondersteuner vertelde me dat boosheid erbij hoort en hoe ik dan kon reageren.
- Ik ben bang dat ik het verkeerd doe in hoe ik mijn puber nu opvoed, alleen.
- Mijn ouders vertelden het in de auto, bij een stoplicht.
- Ze gooiden het er gewoon uit tijdens het avondeten.
- Ik hoorde dat ze gingen scheiden via een appje van mijn vader.
+ Ze hadden het voorbereid, je kon zien dat ze hadden afgesproken wie wat zei.
- Niemand had hun verteld hoe je zoiets tegen je kinderen zegt.
+ Papa en mama zeiden het samen op de bank en ze hadden een tekening gemaakt.
- Mama zei we moeten iets vertellen en toen zei ze het heel snel.
+ Ze zeiden wel tien keer dat het niet door mij kwam.
- Ouders vragen mij het vaakst: wat zeg ik, en wanneer, en met z'n tweeën of alleen.
+ Ik gaf ze een kaartje met drie voorbeeldzinnen mee naar huis.
+ We hebben in het spreekuur het vertelgesprek voorbereid, met de knuffels als publiek.
- In het eerste jaar na de scheiding miste ik iemand om mee te sparren over opvoeden in je eentje.
- Ik liet alles maar toe omdat ze het al zo moeilijk hadden.
~ We hadden het netjes verteld, maar op de vragen daarna waren we niet voorbereid.
+ Door de oudercursus weet ik nu wat ik kan zeggen als ze om de ander vraagt.
- De jongste bleef vragen wanneer papa terugkwam, en ik verzon elke keer iets anders.
- Mijn zoon hoorde het van zijn neefje, omdat wij het moment steeds uitstelden.
+ De juf dacht mee over de woorden die we voor de kleintjes konden gebruiken.
`
