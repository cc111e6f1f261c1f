import { MORE_FAMILY_NAMES } from './more-names.ts'

/** Family names common in the Netherlands and in Twente, written down by us. Lower case, without "de", "van" and the like. */
export const FAMILY_NAMES: ReadonlySet<string> = new Set(
  (
    'jansen janssen janssens hendriks hendriksen peters petersen dekker brouwer dijkstra smit smits meijer meyer meijers mulder muller bakker visser boer bos vos kok kuiper kuipers ' +
    'vries berg dijk vliet leeuwen jong jonge graaf linden wit wal beek heuvel broek brink bosch heijden horst laan meer molen veen velde ven vlist wiel zanden zande zee veer ' +
    'willems willemsen gerritsen gerrits maas verhoeven verhoef jacobs jacobsen scholten scholte post bosman prins huisman driessen kramer koster schouten koning blom timmermans evers bosma hoekstra postma veenstra zijlstra bakkers ' +
    'groot klein lange korte zwart bruin witte rooij roos peeters martens hermans hermsen derksen lammers lamers wolters wouters claassen klaassen schipper mol kroon kuijpers franken vermeulen vermeer verbeek ' +
    'nijhuis nijenhuis nijhof nijland oude lansink wissink morsink assink elferink eertink leferink heerdink hofhuis kamphuis kamphuizen veldhuis veldhuizen brinkhuis groothuis grooteboer grobben haarman haarhuis hesselink hilbrink hulshof hulst huiskes ' +
    'kemerink kerkhof koenderink kuiphuis lentfert lohuis lubbers meijerink mensink mulder olde olthof oosterhof oosterhuis ossewaarde paus pierik pluimers poorthuis raanhuis reinders ribbert roelofs roelofsen rouweler scholten schutte schuurman semmekrot sanderink ' +
    'slotman spenkelink steggink stegeman stokkers tibben tijhuis tijink ten thije toonk velthuis visschers vloedbeld vrielink vrijling wassink weernink weghorst welberg wesselink westenberg wiegink wiggers wigger wolbers workel wolterink zandhuis zegerink zwiers wolf ' +
    'aksoy aslan avci aydin bulut can celik çelik çetin demir dogan doğan erdogan güler gündüz kaplan kara kaya keskin kilic kılıç koc koç korkmaz kurt öz özcan özdemir özkan ozturk öztürk polat sahin şahin simsek tas tekin yavuz yildirim yıldırım yildiz yıldız yilmaz yılmaz ünal ' +
    'ait el amrani bakkali bennani bouzidi chaoui azzouzi haddad haddou idrissi kaddouri khalil lahlou mansouri naji ouali ouahbi rahmani saidi tahiri yacoubi zerouali ' +
    'al hariri hassan hussein ibrahim khalaf mohamad othman sabbagh shami younan yusuf barsom gabriel malki aydin hanna murad ' +
    'kowalski kowalska nowak nowakowski wisniewski wójcik wojcik kaminski kamińska lewandowski lewandowska zielinski szymanski wozniak dabrowski kozlowski mazur ' +
    'ramdin ramlal soekhai sewdien kartosen martis maduro rosalia nguyen chen wang singh khan ali'
  )
    .split(/\s+/)
    .concat(MORE_FAMILY_NAMES),
)

/** Endings that only family names of the east have. */
export const FAMILY_ENDING =
  /(?:\p{L}{3}(?:ink|inck|huis|horst|mink|dink|stra|sma|enga|inga|ski|ska|oğlu|oglu))$/u

/** Small words between a given name and a family name. Lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  "van von de den der het 't ten ter te op in aan la le du el al ait ben bin oude olde du des da di della groot grote klein kleine lutke luttik nieuwe nij vd v".split(
    ' ',
  ),
)
