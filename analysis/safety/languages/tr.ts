import type { LanguageCues } from '../cue.ts'

/** A first list of cues in Turkish, written by us and not read by a native speaker. */
export const trCues: LanguageCues = {
  groups: {
    child: 'çocuk* çocuğ* oğlum* oğlun* kızım* kızın* bebek* bebeğ*',
    me: 'beni bana bize bizi onu ona annem* annesin* kardeş* @child yüzüm* yüzün*',
    beat: 'dövdü* döver dövüyor* dövecek* döverdi dövmüş* dövüldü* dövmek* dayak',
    hit: 'vurdu* vuruyor* vurur vururdu vuracak* tokat* yumruk* tekme* itti* boğazım* boğazın*',
  },
  cues: [
    {
      voice: 'any',
      signals: ['GEWELD'],
      lines: `
        @beat - hamur|halı
        @hit + @me|attı|atıyor|atar|yedi*|sıktı*|sıkıyor* ~5 - top*|gol*|damga|fotoğraf
        tehdit + et*|edi*|ediyor*|etti*|mesaj* ~3
        öldürürüm|öldüreceğim|öldürecek*|öldürmek*|öldürür
        şiddet|şiddete|şiddeti|şiddetin|şiddetten
        bıçak*|bıçağ*|silah* + çekti|çekiyor|tehdit|boğaz*|üstüm*|saldır* ~7 - ekmek|mutfak
        korkuyorum|korkuyoruz|korkuyor|korkuyordum|korkuyorduk + ondan|babamdan|babasından|eşimden|kocamdan|annemden|eskim* ~5
        eve|odaya kilitle*|kapattı
        peşimde|takip ediyor|geliyor
      `,
    },
    {
      voice: 'any',
      signals: ['MISHANDELING'],
      lines: `
        @beat|@hit + @child ~5 - top*|gol*|fotoğraf
        çocuk istismar*
      `,
    },
    {
      voice: 'any',
      signals: ['MISBRUIK'],
      lines: `
        taciz*|tecavüz*
        cinsel istismar*|saldırı*|şiddet
        istismar*
        dokun* + özel|istemediğim*|yatağım*|çıplak ~6
      `,
    },
    {
      voice: 'any',
      signals: ['SUICIDE'],
      lines: `
        intihar*
        ölmek iste*|istiyor*|istedi*
        yaşamak istemi* - onunla|birlikte|burada|babamla|annemle|orada|beraber|evde
        keşke ölsem|ölseydim
        kendimi|kendini öldür*|asaca*|asmak
        kendime|kendine|kendisine zarar
        canıma|canına kıy*
        bileklerimi|bileğimi|bileklerini|kolumu|kollarımı kes*
        bensiz daha iyi
        hayatıma|hayatına son ver*
      `,
    },
    {
      voice: 'any',
      signals: ['ACUUT'],
      lines: `
        güvende değil*
        yardım edin lütfen
        lütfen yardım edin|et
        kapıyı|kapıya yumrukluyor|kırıyor|tekmeliyor|vuruyor - zil
        şimdi|bu_gece|şu_anda|dışarıda + öldür*|bıçak*|dövüyor|tehdit ~8
        polis|polisi aradım|ara|arayın|çağır*
      `,
    },
  ],
}
