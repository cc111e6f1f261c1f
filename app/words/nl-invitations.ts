/** What stands where the address of a channel comes. */
const HERE = '[adres]'

/** Invitations at B1, ready to copy. They promise what the program keeps, and nothing more. */
export const nlInvitations = {
  place: HERE,
  parents: {
    title: 'Voor ouders',
    text: `Gaat of ging jij uit elkaar, en heb je kinderen?

Vertel één moment dat je niet vergeet. Een mooi moment of een moeilijk moment. Jouw verhaal laat zien wat er beter kan voor andere gezinnen.

Je naam is niet nodig. Mensen van het project lezen je verhaal en halen weg waaraan iemand je kan herkennen. Het duurt ongeveer 10 minuten. Je mag vragen overslaan.

Ga naar ${HERE}

Dit is geen hulplijn. Is het nu niet veilig? Bel 112. Praten over geweld thuis: Veilig Thuis, 0800-2000, gratis, dag en nacht.`,
  },
  youngsters: {
    title: 'Voor jongeren',
    text: `Zijn jouw ouders uit elkaar, of gaan ze uit elkaar?

Jij weet hoe dat is. Vertel wat je meemaakte. Er is geen goed of fout. Je schrijft zoveel als je wilt en je kunt altijd stoppen.

Je naam is niet nodig en wij vragen niet wie je bent. Mensen van het project lezen het en halen weg waaraan iemand je kan herkennen.

Ga naar ${HERE}

Wil je liever met iemand praten? De Kindertelefoon is gratis: 0800-0432.`,
  },
  schools: {
    title: 'Voor scholen',
    text: `Beste collega,

In elke klas zitten kinderen van wie de ouders uit elkaar gaan. Wij verzamelen hun ervaringen, om te leren wat helpt.

Wil je ouders en leerlingen wijzen op ons vertelpunt? Ze vertellen daar één moment. Hun naam is niet nodig. Meedoen is vrij: vraag niemand of hij heeft meegedaan.

Het adres is ${HERE}

Met een kind onder de 12 vult een volwassene het formulier samen in. Dat kan een ouder zijn, of iemand van school die het kind vertrouwt.`,
  },
  professionals: {
    title: 'Voor professionals',
    text: `Beste collega,

Werk jij met gezinnen die uit elkaar gaan? Vertel één moment uit je werk: iets wat lukte, of juist niet. Zonder gegevens waaraan iemand het gezin kan herkennen.

Je naam is niet nodig. Mensen van het project lezen je verhaal en halen weg waaraan iemand jou of het gezin kan herkennen. Het duurt ongeveer 10 minuten.

Ga naar ${HERE}

Wil je ook ouders en jongeren uitnodigen? Vraag ons om een poster of kaartjes.`,
  },
}

export type Invitations = typeof nlInvitations
