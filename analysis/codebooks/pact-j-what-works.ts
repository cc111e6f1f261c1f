import type { Theme } from '../coding/codebook.ts'
import { lines } from './lines.ts'

/** Group J of the PACT codebook: what works. */
export const whatWorks: readonly Theme[] = [
  {
    code: 'T30',
    group: 'J',
    name: { nl: 'Veerkracht en wat hielp', en: 'Resilience and what helped' },
    definition:
      'Iets ging goed of bracht een omslag: rust, humor, een vast ritueel, een steunfiguur, loslaten, trots.',
    include:
      'Een keerpunt, een eigen gewoonte die steun geeft, een tip voor anderen, terugkijken met trots.',
    exclude: 'Tevreden zijn over hulp in het algemeen (T10).',
    usually: 'helped',
    examples: [
      'Iedere zondag bakken we nu pannenkoeken met een kaarsje erop, dat is van ons.',
      'Ik ben er trots op dat we er nu om kunnen lachen.',
    ],
    cues: {
      all: lines(`
        veerkracht* ^3; keerpunt ^3; kantelpunt ^3; omslag ^2; ommekeer ^2.5; omslagpunt ^3; ritueel ^2.5; rituelen ^2.5; ritueeltje ^2.5; traditie ^2.2; gewoonte ~ (van ons|nieuwe|eigen|vaste) ^2; trots ^1.7; trots op ~ (mezelf|mijzelf|ons|hoe|dat|mij|me) ^2.5; los+laten ^2.2; loslaten ^2.5; losgelaten ^2.3; accepter* ^2; geaccepteerd ^2; acceptatie ^2.3; vrede ~ (mee|met|gevonden) ^2.5; berust* ^1.8; vergeven ^1.7; vergeving ^2; sterker ~ (geworden|uit|door|dan) ^2.3; er sterker ^2.3; (wat|dat) ~ (mij|me|ons|hem|haar|echt|enorm|vooral|het meest) ~ (hielp|helpt|geholpen|gered) ^2.3; hielp ~ (mij|me|ons|enorm|echt|het meest) ^1.7; het meest geholpen ^2.5; heeft ~ (mij|me|ons) ~ (geholpen|gered|erdoor|doorheen) ^2.3; er doorheen ~ (gesleept|gekomen|getrokken|geholpen) ^2.3; doorheen gesleept ^2.5; erdoorheen ^1.8; redding ^2; houvast ^2.3; lichtpunt* ^2.3; lichtpuntje* ^2.5; hoop ~ (gaf|geeft|gekregen) ^1.7; rust ~ (gevonden|kwam|gekomen|eindelijk|terug|gaf|geeft|bracht|keerde|huis|hoofd) ^1.8; eindelijk rust ^2.3; rustiger ~ (geworden|nu|thuis|huis) ^1.7; weer ~ (lucht|adem) ^1.7; ademruimte ^2; opluchting ^1.5; opgelucht ^1.3; (nu|inmiddels|tegenwoordig|sindsdien) ~ gaat ~ (het|goed|beter|prima) ^2; gaat ~ (nu|inmiddels|weer|stukken|veel) ~ (goed|beter|prima|lekker) ^2.3; het gaat ~ goed ~ (met|nu) ^1.7; komt ~ (wel|altijd|echt) goed ^2.2; (kwam|komen) goed ^1.8; goed gekomen ^2.3; goedgekomen ^2.3; weer gelukkig ^2.3; gelukkig* ~ dan ~ (ooit|eerst|vroeger) ^2; weer ~ (lachen|lach|lachten|lachte) ^1.8; kunnen lachen ^2.2; samen ~ lachen ^1.8; slappe lach ^2.5; om lachen ^1.7; moesten ~ lachen ^2; moest ik ~ lachen ^1.7; humor ^2.5; grap* ^1.3; grapje* ^1.2; =dansen ~ (keuken|woonkamer|kamer|samen) ^2.3; =dansten ~ (keuken|woonkamer|kamer|samen) ^2.3; zingen ~ (samen|keuken|auto) ^1.7; hardop zingen ^1.5; (=kaarsje|=kaarsjes) ^1.8; =kaars ~ (aansteken|branden|tafel|aan) ^1.8; pannenkoeken ~ (elke|iedere|altijd|zondag|vrijdag|samen|dag|eten) ^1.8; (vrijdag|zondag|zaterdag|woensdag|donderdag|avond) ~ (filmavond|pizza|patat|friet|pannenkoeken|pannenkoekendag|spelletjes|spelletjesavond) ^1.8; filmavond ^2; pizza-avond ^2; spelletjesavond ^2; elke ~ (zondag|vrijdag|zaterdag|ochtend|avond|dag) ~~ (samen|wij|wandelen|lopen|koken|bakken|kaarsje|even) ^1.5; vast ~ (ritueel|moment|plekje) ^1.5; bankje ^1; zwaaien ~ (raam|deur|altijd|elke|tot) ^1.5; dagboek ^1.7; schrijven ~ (hielp|helpt|schrift|van me af|gedachten) ^2; van me af ~ (schrijven|schreef|geschreven|praten) ^2.3; wandelen ~ (hond|elke|bos|hielp|hoofd|leeg|iedere) ^1.8; bos ~ (wandelen|lopen|hoofd) ^1.5; hoofd ~ leeg ^1.7; moestuin ^1.7; tuin* ~ (rust|hielp|planten|zaaien) ^1.5; natuur ^1.2; yoga ^1.5; meditatie ^1.5; muziek ~ (hielp|helpt|rust|maken|troost) ^1.8; geloof ~ (steun|kracht|hielp|houvast|troost) ^2; bidden ^1.5; god ^1; hond ~ (steun|troost|hielp|redding|genomen|wandelen|kwam) ^1.8; achteraf ~ (blij|goed|beste|gelukkig|dankbaar) ^2.3; terugkijkend ~ (blij|trots|goed|dankbaar) ^2; beste ~ (beslissing|keuze|wat|besluit|ding) ^2; goede beslissing ^1.8; dankbaar ^1.5; geleerd ~ (van|dat|om|heb) ^1.5; heb ~ geleerd ^1.7; mijn tip ^3; tip ~ (voor|aan) ~ (andere|anderen|ouders|iedereen) ^3; tips ~ (voor|aan) ~ (andere|anderen|ouders) ^2.3; raad ~ (ik|iedereen|anderen) ~ aan ^1.5; advies aan ~ (andere|anderen|ouders) ^2.3; andere ouders ~ (meegeven|zeggen|aanraden|helpen|vertellen) ^2.3; gun ~ (iedereen|elk|ieder|andere|anderen) ^2.3; stap voor stap ~ (beter|verder|opgebouwd|vooruit) ^1.7; kleine stapjes ^1.8; stapje voor stapje ^1.8; dag voor dag ^1.2; lukt* ~ (nu|eindelijk|ons|het|wel|weer) ^0.9; het lukte ^1.3; het is ~ gelukt ^1.8; is ~ goed zo ^2; het is goed ^1.2; op mijn manier ^1.3; op onze manier ^1.8; eigen manier ^1.3; met ~ (z'n|zijn|ons) ~ (tweetjes|drietjes|viertjes|tweeen|drieen|vieren) ^1.3; van ons (samen|drieen|tweeen) ^1.5; dat is van ons ^2.3; overwinning ^2.2; mijlpaal ^2.2; =gevierd ^1.2; opgebloeid ^2.2; op+bloeien ^2.2; bloeide* ~ op ^2.3; kind ~ (lacht|lachte|zingt|vrolijk) ^1.2
      `),
      ouder: lines(`
        (we|wij) ~ (doen|deden|redden|redde) ~ het ~ (goed|samen|prima|best) ^2; ik heb ~ gered ^1.7; het gered ^2; (ik|we|wij) ~ redden ~ het ^2; redde het ^1.8; wij drieen ^2; sindsdien ~ (gaat|eten|doen|wandelen|hebben|is|slaap) ^1.5; nu ~ kunnen we ^1.5; inmiddels ~ (kunnen|lachen|drinken|vieren|is) ^1.3; ons nieuwe ~ (normaal|gezin|leven|thuis) ^2; nieuwe balans ^2.3; balans ^1.3; thuis ~ (gemaakt|gevoel|gecreëerd) ^1
      `),
      jongere: lines(`
        (wat|dat) ~ (helpt|hielp) ^1.3; helpt ~ (mij|me) ^1.7; hielp ~ (mij|me) ^1.7; (nu|inmiddels) ~ chill ^2.3; best chill ^2; eigenlijk ~ (chill|fijner|beter|relaxter|rustiger) ^2; chiller ^2; beter zo ^2; beter dan ~ (vroeger|toen|eerst|samen) ^2; rustiger ^1.5; (mijn|me) tip ^3; sterker ~ geworden ^2.5; eerder volwassen ^1.5; je bent niet de enige ^2.5; niet de enige ^1.8; komt ~ goed ^2; gaat nu ~ (goed|beter) ^2.3; muziek ^1; gamen ~ (met|rust|hoofd) ^1.2; trots op ~ (mezelf|me|mij) ^2.5
      `),
      kind: lines(`
        nu ~ (blij|leuk|fijn|beter|goed) ^1.5; is ~ niet ~ erg meer ^2; gaat nu goed ^2.3; (is|was) ~ (heel|super) ~ (leuk|fijn|gezellig) ^1.2; helpt ~ (mij|me|als) ^1.8; hielp ~ (mij|me) ^1.5; trots ^1.8; (mama|papa) ~ (lacht|lachte|lachen|lachten) ^1.5; (moesten|moest) ~ lachen ^1.8; geheim ~ (zwaai|teken|groet|handdruk) ^2; (=dansen|=danst|=dansten|=danste) ^1.2; elke ~ avond ~ (bellen|verhaaltje|welterusten|kusje|ster|maan) ^2; naar ~ (dezelfde|zelfde) ~ (maan|ster) ^2.5; welterusten ^1.3; kusje ^1; dapper ^1.8; ik kan ~ (het|nu|al) ~ zelf ^1.2
      `),
      professional: lines(`
        (wat|dat) ~ (werkte|werkt) ^1.8; werkte ~ (goed|omdat|echt) ^1.7; het werkte ^2; succes ^1.7; succesverhaal ^2.5; doorbraak ^2.3; beweging ~ (kwam|ontstond) ^1.7; kantelde ^2; (ouders|kind|jongere) ~ (lachten|lachte|lachen|glimlachte|rustiger|opbloeide|ontspande|ontspanden) ^1.8; kracht ~ (van|gezin|ouders|eigen) ^1.5; eigen oplossing* ^2; kleine ~ (gebaar|stap|dingen|dingetjes) ^1.5; bleef me bij ^0.8; hoopvol ^1.5
      `),
    },
  },
]
