import type { Invitations } from './nl-invitations.ts'

const HERE = '[address]'

/** Invitations in plain English, ready to copy. */
export const enInvitations: Invitations = {
  place: HERE,
  parents: {
    title: 'For parents',
    text: `Are you separating, or did you separate, and do you have children?

Tell one moment that you do not forget. A good moment or a hard moment. Your story shows what can be better for other families.

Your name is not needed. People of the project read your story and take out what could tell who somebody is. It takes about 10 minutes. You may skip questions.

Go to ${HERE}

This is not a help line. Are you in danger now? Call 112. To talk about violence at home: Veilig Thuis, 0800-2000, free, day and night.`,
  },
  youngsters: {
    title: 'For young people',
    text: `Are your parents separated, or are they separating?

You know what that is like. Tell what you went through. There is no right or wrong. Write as much as you want, and you can always stop.

Your name is not needed and we do not ask who you are. People of the project read your story and take out what could tell who somebody is.

Go to ${HERE}

Would you rather talk to somebody? The Kindertelefoon is free: 0800-0432.`,
  },
  schools: {
    title: 'For schools',
    text: `Dear colleague,

Every class has children whose parents separate. We collect what they went through, to learn what helps.

Would you point parents and pupils to our story point? There they tell one moment. Their name is not needed. Taking part is free: do not ask anybody whether they did.

The address is ${HERE}

With a child under 12 an adult fills in the form together with the child. That can be a parent, or somebody at school whom the child trusts.`,
  },
  professionals: {
    title: 'For professionals',
    text: `Dear colleague,

Do you work with families that separate? Tell one moment of your work: something that went well, or that did not. Without details by which somebody could recognise the family.

Your name is not needed. People of the project read your story and take out what could tell who you or the family are. It takes about 10 minutes.

Go to ${HERE}

Do you want to invite parents and young people too? Ask us for a poster or cards.`,
  },
}
