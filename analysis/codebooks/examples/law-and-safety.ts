/** Example sentences of group H; how they are written is told in `read-examples.ts`. */
export const LAW_AND_SAFETY = `
T26
- De zitting duurde twintig minuten en daarna spraken we elkaar helemaal niet meer.
+ De mediator legde een lege stoel neer voor onze dochter.
- De zitting duurde twintig minuten en ging over zes jaar van ons leven.
- Zijn advocaat schreef een brief waarin ik mijzelf niet herkende.
+ De mediator liet ons eerst alleen maar opsommen waar we het over eens waren.
- Vanaf het moment dat er advocaten bij kwamen, praatten wij niet meer.
- In de gang van de rechtbank zaten we op één bankje, met twee advocaten ertussen.
- De Raad schreef een rapport na één huisbezoek.
+ De rechter zei: u heeft samen een kind, u gaat samen naar buiten en u drinkt koffie.
- De uitspraak loste niets op, er kwam alleen een hoger beroep bij.
- Ik heb een kort geding moeten voeren voor een paspoort.
- Er is een ondertoezichtstelling uitgesproken en toen was ik opeens een dossier.
+ Bij de mediation hebben we in vier gesprekken alles geregeld, zonder toga.
- Hoe meer brieven de advocaten schreven, hoe hoger de muur werd.
- Mijn advocaat belde nooit terug en stuurde wel een rekening.
- Hij heeft me voor de rechter gesleept om een middag in de week.
+ Eén advocaat voor ons samen, dat scheelde een oorlog.
- De beschikking lag in de bus op de verjaardag van de jongste.
- Mijn ouders zaten vaker bij de rechter dan bij mijn wedstrijden.
- Door die rechtszaak haten ze elkaar nog meer.
+ Sinds die man van mediation erbij was konden ze normaal doen.
- Er kwam een vrouw van de raad en een week later stond mijn leven in een rapport.
- De voogd van jeugdbescherming besliste het gewoon, omdat de rechter het had gezegd.
- Papa en mama moeten naar de rechter en dan doet mama haar nette jas aan.
- De rechter heeft gezegd dat het zo moet en mama vindt het niet eerlijk.
+ Ze gingen naar een meneer die helpt met ruzie en toen ging het beter.
- Juridisch had zij gelijk, en sindsdien staat alles stil.
- Het toernooimodel maakt van ouders tegenstanders, ik zie het elke zitting.
+ Deze advocaat stuurde zijn cliënt eerst naar de mediator en toen pas naar de rechtbank.
- Een verzoekschrift vol verwijten, en twee maanden later een verweerschrift met nog meer.
- Met de dwangsom kwam de medewerking, maar niet de vrede.
+ De regierechter hield één zaak, en dat haalde de angel eruit.
- We hebben een procedure gevoerd tot aan het hof en niemand heeft gewonnen.
- Zijn convenant lag al klaar, ik hoefde alleen te tekenen.
- In het proces-verbaal stond een zin die ik nooit heb gezegd.
~ De uitspraak gaf duidelijkheid, maar het vertrouwen was daarna helemaal weg.
T27
- Hij had een zender onder mijn auto geplakt.
- Toen zij haar arm optilde kroop ik onder de tafel.
- Hij stond om drie uur 's nachts in de tuin en ik durfde het licht niet aan te doen.
- Ik moest mijn telefoon elke avond op tafel leggen.
- Zij gooide een pan naar mijn hoofd waar de kinderen bij waren.
- Hij zei dat hij zou zorgen dat ik nergens meer veilig was.
- Ik kreeg huishoudgeld in een envelop en moest bonnetjes inleveren.
- Er zat een zender onder mijn auto.
- De meldcode lag op tafel en wij hebben de melding samen gedaan.
- Ik heb de nacht in de badkamer doorgebracht met de deur op slot.
- Hij kneep in mijn arm, altijd op een plek waar mouwen overheen vallen.
+ Veilig Thuis heeft een veiligheidsplan met ons gemaakt, met een codewoord voor de kinderen.
- Bij de overdracht reed hij op mij in en remde op het laatste moment.
- Ze dreigde dat ik de kinderen nooit meer zou zien als ik weg zou gaan.
- Ik mocht niet meer naar mijn zus en later nergens meer heen.
+ In de opvang sliep ik voor het eerst zonder een stoel onder de klink.
- De politie kwam drie keer en schreef het op.
- Hij volgt mij naar mijn werk en staat op de parkeerplaats.
- Ik stond voor mijn moeder zodat hij haar niet kon raken.
- Mijn vader greep mijn broer bij zijn keel.
- Als hij dronken was verstopte ik de messen.
- Hij checkte me telefoon en sloeg me als ik iets had gewist.
- Papa deed mama pijn en ik zat onder de tafel.
- Ik ben bang als hij boos wordt want dan gooit hij dingen.
- Mama heeft een blauwe plek en zegt dat ze is gevallen.
- De politie kwam bij ons en ik moest in de auto zitten.
- Ze krompen ineen toen vader zijn stem verhief, allebei de kinderen.
- Achter de ruzie zag ik een patroon van controle: geld, telefoon, vrienden.
- Ik heb de vragenlijst voor partnergeweld afgenomen en elk vakje was ja.
- Wij behandelden het als een conflict, terwijl het stalking was.
+ Omdat we het geweld benoemden, kon moeder eindelijk plannen maken.
- Hij had een sleutel laten namaken en zat op mijn bank toen ik thuiskwam.
- Mijn kleindochter vertelde dat papa mama van de trap had geduwd.
- Met een contactverbod in mijn tas durfde ik nog niet naar de supermarkt.
- Ze heeft gedreigd zichzelf en de kinderen iets aan te doen.
- Elke dag tweehonderd berichten, en in het laatste stond mijn nieuwe adres.
`
