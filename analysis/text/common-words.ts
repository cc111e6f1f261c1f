/** Dutch words that say nothing about what a text is about, folded. *Niet*, *geen* and *nooit* are not among them: they do. */
export const COMMON_WORDS: ReadonlySet<string> = new Set(
  `de het een en of maar want dus als dan dat die dit deze er hier daar waar wie wat welke hoe wanneer waarom
  ik je jij u hij zij ze we wij jullie me mij mijn jou jouw uw hem haar zijn ons onze hun hen zich zelf
  in op aan van voor met bij naar uit over door om te tot onder tegen tussen zonder na sinds per via binnen tijdens
  is ben bent was waren wordt worden werd werden geweest heb hebt heeft hebben had hadden gehad zal zult zullen zou zouden
  kan kunt kunnen kon konden mag mogen mocht moet moeten moest moesten wil wilt willen wilde wilden ga gaat gaan ging gingen
  doe doet doen deed deden gedaan kom komt komen kwam kwamen laat laten liet
  ook nog al wel toch even heel erg zo te veel weer toen nu straks vaak soms altijd weleens alleen samen
  iets iemand alles iedereen andere ander anders meer minder zoals omdat doordat zodat terwijl hoewel toch eigenlijk gewoon
  ja nee oke hoor echt best bijna ongeveer eerst daarna vervolgens later dag keer ding dingen`
    .trim()
    .split(/\s+/),
)
