/** Example sentences of group J; how they are written is told in `read-examples.ts`. */
export const WHAT_WORKS = `
T30
+ Iedere zondag bakken we nu pannenkoeken met een kaarsje erop, dat is van ons.
+ Ik ben er trots op dat we er nu om kunnen lachen.
+ Elke vrijdag eten we friet uit de zak op de motorkap, dat is van ons geworden.
+ Op een ochtend merkte ik dat ik niet meer keek of zijn auto er stond.
+ Ik heb losgelaten dat zij het op haar manier doet.
+ We kunnen er nu om lachen, om die avond met de twee identieke cadeaus.
+ Mijn tip: maak van de eerste nacht een feestje, met een matras in de kamer.
+ Het keerpunt was een wandeling van een uur door de sneeuw.
+ Ik ben trots dat ik het in mijn eentje heb gered.
+ Toen ik stopte met winnen, kwam er rust.
+ We hebben een nieuw ritueel: kaarsje aan, ieder zegt één mooi ding van de dag.
+ Nu, vijf jaar later, zitten er vier mensen gelukkig aan twee tafels.
+ Het gaat goed met ons, echt waar.
+ Wat mij overeind hield was de moestuin.
+ Ik heb geleerd dat ik niet alles hoef op te lossen.
+ De hond moest toch uit, en zo kwam ik elke dag buiten.
+ Door het dagboek kreeg ik mijn hoofd weer op een rij.
+ Mijn oudste zei: mam, het is hier weer gezellig.
+ Ik weet nu dat ik alles aankan, en dat had ik zonder dit niet geweten.
+ Ik kan overal slapen en met iedereen praten, dat heb ik er wel aan overgehouden.
+ Aan iedereen die er middenin zit: het wordt rustiger, echt.
+ Muziek maken heeft me gered, ik schreef er een nummer over.
+ Ik zie dat mijn ouders nu gelukkiger zijn dan toen ze samen waren.
+ Mijn oma zei een keer iets slims en dat zeg ik nog steeds tegen mezelf.
+ Kben best trots op hoe ik het heb gedaan.
+ We hebben een geheim klopje voor als het stom is, en dan moeten we lachen.
+ Het is nu fijn, we bakken op zaterdag altijd cake.
+ Ik heb een steen uit Spanje en die hou ik vast als het moeilijk is.
+ Nu vind ik het niet meer erg, ik heb twee kerstbomen.
+ Ik was bang dat het nooit meer leuk werd maar het is weer leuk.
+ Bij het laatste gesprek vroeg ik wat er gewerkt had, en ze zeiden: dat we weer pannenkoeken zijn gaan eten.
+ Wat ik van dit gezin leerde, is dat één vaste gewoonte meer doet dan tien gesprekken.
+ Een grap op het goede moment brak de spanning en daarna konden we verder.
+ Er was één volwassene die bleef, en daar hangt dit kind zijn succes aan op.
+ Ze hebben het samen gered, met vallen en opstaan, en ze wisten dat ook te vieren.
+ Elke avond tien minuten op het balkon met thee, meer was het niet, en het was genoeg.
+ Vergeven is een groot woord, maar ik slaap er beter door.
+ Ik ben weer gaan dansen, en mijn dochter danste mee in de keuken.
+ Klein geluk: haar tandenborstel naast de mijne.
`
