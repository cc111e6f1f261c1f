/** Example sentences of group G; how they are written is told in `read-examples.ts`. */
export const LIVELIHOOD = `
T24
- De pinpas werd geweigerd terwijl de kinderen naast me stonden.
- De alimentatie kwam drie maanden niet binnen.
- Na de vaste lasten hield ik elf euro per dag over.
- De alimentatie kwam drie maanden niet en de huur wel.
- Ik legde de boodschappen terug bij de kassa en mijn zoon keek toe.
- Over de nieuwe bril hebben we twee maanden gesteggeld wie hem betaalt.
- Zijn schuld bleek ook mijn schuld te zijn.
- De toeslag moest terug omdat we nog op één adres stonden.
- Alles is dubbel: twee bedden, twee abonnementen, twee keer energie.
- De deurwaarder stond op woensdagmiddag voor de deur, met de kinderen thuis.
+ Een vrijwilliger heeft met mij alle enveloppen geopend, en nu is er een plan.
- Ik ben van een koophuis naar de voedselbank gegaan in één jaar.
- Hij verdient vier keer zoveel en stuurt me een tikkie voor de kapper.
- De schoolreis kostte meer dan ik die maand had.
- Mijn pas werd geweigerd bij de benzine.
+ Via de gemeente kreeg mijn dochter een fiets en zwemles.
- De rekening van de beugel lag een half jaar tussen ons in.
- Mijn moeder zei altijd dat ze al gegeten had.
- Bij mijn vader is er geld voor alles en bij mijn moeder draaien we de verwarming uit.
- Ik ben gaan werken bij de snackbar zodat mijn moeder de huur kon betalen.
- Ik ging niet mee op kamp, ik zei dat ik geen zin had, maar het was te duur.
- Ze vechten al jaren over wie me telefoonabonnement moet betalen.
- We kunnen niet meer naar het zwembad want dat is te duur.
- Mama zegt dat de centjes op zijn.
- Papa moet geld geven aan mama maar hij doet het niet.
+ Ik heb een tas gekregen met kleren en een bon voor schoenen.
- Bij elk gesprek over de kinderen komen deze ouders uit op het bedrag.
- Ik zie moeders die hun kind thuishouden omdat er geen geld is voor de bus.
+ We hebben eerst de schulden stilgezet, en toen pas kon er over de kinderen gepraat worden.
- Zij kreeg geen uitkering omdat de scheiding nog niet was ingeschreven.
- De bijdrage van de gemeente stopte toen hun inkomen op papier verdubbelde.
- Ik had nooit een eigen rekening, dus ik begon bij nul.
- Rood staan op de tiende, en dan nog drie weken.
- De advocaat heeft mijn spaargeld opgegeten.
~ Met twee baantjes red ik het net, maar ik zie mijn kinderen amper.
- Hij heeft de gezamenlijke rekening leeggehaald op de dag dat ik het zei.
T25
- Wij woonden nog elf maanden onder één dak omdat er niets te huur was.
- Hij sliep met de kinderen in een caravan op de camping.
- Ik sliep zeven weken op de bank bij mijn broer.
- We konden het allebei niet betalen, dus woonden we gescheiden in hetzelfde huis.
- De woningcorporatie zei dat ik over vier jaar aan de beurt was.
- In een vakantiehuisje mag je van de gemeente niet staan ingeschreven.
- Ik slaap de weken zonder kinderen in mijn busje.
- Zonder adres geen inschrijving, zonder inschrijving geen urgentie.
- Het huis moet verkocht, en voor de helft van de opbrengst koop je hier niets.
+ Na anderhalf jaar kreeg ik een sleutel, twee kamers, van mij.
- Mijn ex zit in ons huis en ik in een kamer van negen meter.
- De kinderen kunnen niet bij mij slapen, want er is geen plek voor een bed.
- We hebben een lijn getrokken door de woonkamer, letterlijk, met tape.
- Urgentie krijg je alleen als je bent geslagen of dakloos bent, en ik was dat net niet.
- Op mijn veertigste woon ik weer in mijn jongenskamer bij mijn ouders.
- Elke zes maanden verhuizen, van antikraak naar antikraak.
+ Een huisbaas in het dorp gaf me een kans zonder drie loonstroken.
- Mijn ouders zijn al een jaar uit elkaar, maar ze wonen nog samen omdat er geen huis is.
- Mijn vader woont in een caravan en daar kan ik niet blijven slapen.
- We zitten met z'n drieën in één kamer bij mijn tante.
- Me ma reageert op elk huis en ze is altijd nummer 300.
- Ons huis is verkocht en we moeten eruit, maar we hebben nog niks.
- Papa heeft geen huis, hij slaapt bij een vriend.
- Wij wonen nu op de camping en het is koud.
+ Mama heeft een nieuw huisje en ik kreeg een eigen deurtje.
- Ik moet in de kamer slapen op een matras want er is geen plek.
- Zonder woning heeft een ouderschapsplan geen zin, zeg ik tegen de gemeente.
- Van de tien vaders die ik spreek, hebben er zes geen eigen voordeur.
- Dit gezin leeft noodgedwongen onder één dak en dat houdt niemand vol.
+ Door de regeling voor gescheiden ouders kon vader tijdelijk in een studio.
- Ik kan mijn kinderen geen thuis bieden, alleen een middag in de McDonald's.
- We hadden een koophuis en daarna had ik een sporttas en een opslagbox.
- Met drie kinderen op een zolderetage, de douche delen we met de buren.
- De huur van wat er vrijkomt is hoger dan mijn loon.
- Ik stond met twee kinderen en vier vuilniszakken bij de opvang.
`
