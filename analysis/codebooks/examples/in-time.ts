/** Example sentences of group A; how they are written is told in `read-examples.ts`. */
export const IN_TIME = `
T01
- We leefden al twee jaar als huisgenoten.
- Na de geboorte spraken we alleen nog over flessen en luiers.
- Hij sliep sinds de zomer op zolder en zei dat het door zijn rug kwam.
- We konden geen kast in elkaar zetten zonder dat een van ons de deur dichtsloeg.
- Aan tafel hoorde je alleen het bestek, en dat was lang voor een van ons het woord scheiden gebruikte.
- Zij was acht maanden zwanger en we hadden het al weken nergens meer over.
- Ik werkte over om niet naar huis te hoeven.
- Elke zondag maakten we ruzie over dezelfde vaatwasser, terwijl het daar niet om ging.
- In de auto naar zijn ouders hielden we elkaars hand niet meer vast.
- We waren vader en moeder geworden en vergeten dat we ook nog een stel waren.
- De huilbaby, de verbouwing, mijn nachtdiensten: er bleef niets over voor ons tweeën.
- Ik vond een hotelrekening in zijn jas en heb er een half jaar niets van gezegd.
- We bleven bij elkaar omdat de oudste eindexamen moest doen.
- Toen vroeg ik me elke avond af of dit nu liefde was of alleen een hypotheek.
+ De relatietherapeut liet ons stoelen wisselen, en voor het eerst in jaren hoorde ik wat zij miste.
+ De verloskundige vroeg gewoon hoe het met ons samen ging, en toen kwam het eruit.
- Mijn ouders zaten nog in een huis, maar ze praatten via mij en mijn broer.
- Pa keek beneden tv en ma keek boven tv, elke avond, al sinds ik in groep zes zat.
- Ik lag op de trap te luisteren of ze weer begonnen.
- Kzette altijd me muziek harder als ze gingen schreeuwen in de keuken.
- Ze waren nog getrouwd maar je kon de spanning snijden als hij thuiskwam.
- Papa en mama zeiden niks meer tegen elkaar, alleen geef de melk even.
- Mama sliep bij mij in de kamer en papa in het grote bed.
- Ik hoorde ze snachts ruzie maken en toen deed ik mijn kussen op mijn oren.
- Ze gaven elkaar geen kus meer bij de deur.
- Op het consultatiebureau zag ik een stel dat elkaar geen moment aankeek.
~ In de kraamweek merk ik vaak dat de twee ouders naast elkaar leven, maar het is lastig om daar iets over te zeggen.
- Zij beantwoordde mijn vragen, hij keek op zijn horloge, en de baby lag tussen hen in.
~ We hebben nog een weekend zonder de kinderen geprobeerd, om te kijken of er iets van ons over was.
- Toen ons tweede kind kwam, werden we een bedrijfje met twee managers.
- Wij hadden een miskraam gehad en rouwden ieder in een andere kamer.
- Ze zei dat ze zich al jaren eenzaam voelde naast mij.
- Hij had een ander, dat wist iedereen in de straat behalve ik.
- Ik dacht dat alle stellen na tien jaar zo stil waren.
- Mijn zus en haar man groeien uit elkaar, dat zie je aan hoe ze langs elkaar heen lopen op verjaardagen.
~ We stonden op het punt om een advocaat te bellen en boekten toen toch nog een gesprek bij de relatiecoach.
- We hebben er samen nooit over gesproken dat het niet ging, tot er een koffer in de gang stond.
- Hun huwelijk was al lang voorbij, alleen wist het huis het nog niet.
T02
- De leidster zag dat hij niet meer speelde en belde mij.
+ Mijn mentor vroeg na de les of het ging.
+ De trainer zag dat ik na de training als laatste bleef zitten en kwam naast me op de bank.
+ De juf legde een kaartje op mijn tafel waarop stond dat ik altijd mocht komen.
- Op school heeft niemand iets gezien, ook niet toen mijn cijfers instortten.
- De meester dacht dat hij lui was en gaf hem strafwerk.
- Ze zat al een maand met haar jas aan in de klas en geen leerkracht vroeg waarom.
+ De gymdocent merkte dat ik steeds mijn spullen niet had en regelde stil een extra paar schoenen.
+ Op de bso zagen ze dat onze dochter de poppen steeds in twee huizen zette.
+ De intern begeleider belde of er thuis iets speelde, want hij was zichzelf niet.
+ De conciërge liet me elke ochtend vijf minuten bij hem zitten voor ik naar de les ging.
+ In de kring vertelde hij dat papa weg was, en de juf heeft hem daarna apart genomen.
+ Juf zag dat ik huilde bij het buitenspelen en toen mocht ik haar helpen met de plantjes.
+ De meester knipoogt altijd naar mij op maandag, omdat hij weet dat maandag moeilijk is.
+ Mijn lerares zei ik zie dat je moe bent, wil je even liggen in de leeshoek.
- Me leraar nederlands zei alleen dat ik beter me best moest doen.
- Ik zat drie weken in de pauze op de wc en echt niemand van school had het door.
+ Ik zag als leerkracht dat zij op vrijdag stiller werd en heb een gesprekje met haar gevoerd.
+ Bij het afzwemmen viel de zweminstructeur op dat hij schrok van elk hard geluid, en ze zei het tegen mij.
+ De kinderopvang gaf terug dat hij aan haar been bleef hangen zodra er gebeld werd.
+ De dansjuf vroeg mijn kind waarom ze niet meer lachte, en ze belde mij dezelfde avond.
- De school zag een druk jongetje, niet een jongetje dat thuis niet meer sliep.
+ De schoolmaatschappelijk werker kwam de klas in omdat de docent zich zorgen maakte.
- Het viel op dat hij zijn brood niet opat, maar er werd niets mee gedaan.
+ De voetbalcoach had door dat er iets was en liet hem een keer extra keepen.
+ Mijn mentrix vroeg het niet een keer maar elke week, tot ik wat zei.
- Als kleuterjuf zag ik de tekeningen zwarter worden, en ik wist dat ik er iets mee moest.
+ De buschauffeur van de schoolbus zei tegen de directeur dat ons meisje elke ochtend huilde.
- Volgens het rapport was ze afwezig en dromerig, en daar bleef het bij.
~ De meester merkte het wel, maar hij wist niet of hij ernaar mocht vragen.
+ Dankzij de pianoleraar, die vroeg waarom ze zo hard sloeg, kwamen we erachter.
+ Ze zagen op de peuterspeelzaal dat hij weer in zijn broek plaste en nodigden ons allebei uit.
+ De leraar zette mijn tafel naast het raam en zei dat ik mocht weglopen als het te veel werd.
- De decaan zag de absenties en stuurde een brief over leerplicht.
+ Juf vroeg of ik in de klas wilde vertellen van mijn twee huizen en ze hield mijn hand vast.
+ De stagebegeleider had als eerste in de gaten dat het met mij niet ging.
T03
- Pas na de zelfmoordpoging kwam er iemand.
- Iedereen zag het, maar er gebeurde niets tot de politie kwam.
- Pas toen onze zoon was weggelopen, zat er ineens een heel team aan tafel.
- Ik had het al twee jaar gezegd bij de huisarts voordat iemand het serieus nam.
- Er moest eerst een ruit sneuvelen voordat er iemand kwam.
- Hadden ze maar geluisterd toen het nog om slaapproblemen ging.
- Toen er eindelijk hulp was, sprak mijn dochter al een jaar niet meer met haar vader.
- Het escaleerde op oudejaarsavond, en de week erna kreeg iedereen opeens haast.
- We kwamen pas in beeld bij de hulp nadat de politie voor de deur had gestaan.
- Als er bij de eerste melding iets was gedaan, had hij nu niet in een groep gewoond.
- Het zou wel overgaan, zeiden ze, tot ze niet meer naar school durfde.
- Jarenlang riep ik en niemand kwam, en nu is het een crisis.
- Er kwam pas begeleiding toen wij elkaar alleen nog via advocaten spraken.
- Ze keken er pas naar om toen ik in het ziekenhuis lag.
- Vroeger hadden we met twee gesprekken genoeg gehad, nu zitten we in een dwangtraject.
- Ik ben achttien en nu vragen ze hoe het vroeger was.
- Niemand deed iets toen ik dertien was, en op mijn zestiende moest ik opeens naar drie instanties.
- Eerst moest alles stuk zijn voordat er iemand naar mij keek.
- Toen ze eindelijk kwamen was ik al weg bij me moeder.
- Er kwam iemand praten maar papa was toen al verhuisd en alles was al kapot.
- Nu vragen ze het pas, nu het al heel lang zo is.
- Wij krijgen deze gezinnen als de schade er al ligt.
- In het dossier stonden zes signalen, verspreid over vier jaar, en bij de zevende werd er gehandeld.
- Achteraf zie ik dat de kraamzorg het al wist, maar er was geen plek om het neer te leggen.
- Met een half uur aandacht in het begin hadden we dit traject van twee jaar kunnen voorkomen.
- Bij ons komt een zaak binnen als hij al vastzit, nooit als hij nog te draaien is.
+ Gelukkig trok de jeugdverpleegkundige al in het begin aan de bel, nog voor er iets mis was.
- De hulp was goed, alleen drie jaar na de dag dat ik erom vroeg.
- Ik heb gewacht met aankloppen tot ik niet meer kon, omdat ik dacht dat het niet erg genoeg was.
- Ze zeiden dat het nog niet ernstig genoeg was, kom maar terug als het uit de hand loopt.
- Het was al vijf over twaalf toen het wijkteam belde.
- Er was een incident voor nodig voordat het gezin op de lijst kwam.
- Mijn zus wist allang dat het misging, maar hulp kwam er na de inzinking.
- Elke instantie zag een klein stukje, en pas bij de uithuisplaatsing legde iemand ze naast elkaar.
- Te laat, dacht ik, toen de psycholoog eindelijk naar de kleine vroeg.
- Was er eerder iemand geweest die doorvroeg, dan was het niet zo ver gekomen.
`
