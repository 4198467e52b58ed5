import type { Finding, FormField, Knowledge, ObservationOf, Purpose } from '../../domain';
import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { surfaceOf } from '../surface-of';
import { defineRule, type PageContext } from '../rule';

type Form = ObservationOf<'form'>;

const purposeOf = {
  sign_in: 'service',
  sign_up: 'service',
  newsletter: 'marketing',
  contact: 'service',
  search: 'service',
  payment: 'service',
  other: 'unspecified',
} as const satisfies Record<Form['role'], Purpose>;

/** Fields that say nothing of the person. */
const impersonal: ReadonlySet<FormField['asksFor']> = new Set([null, 'search', 'country', 'message']);

/** Told by a rule of their own, for a company of their own. */
const toldApart: FormField['asksFor'] = 'payment_card';

/**
 * Forms that ask for personal fields, as told by type, autocomplete (HTML, autofill), name and label.
 * A form that was sent is told apart from one that only stands there.
 * False positives: fields that are meant for someone else's data, such as a recipient's address.
 */
export const webForm = defineRule<'form'>({
  id: 'web-form',
  needs: ['form'],
  reference: 'https://html.spec.whatwg.org/multipage/form-control-infrastructure.html#autofill',
  falsePositives: "Fields meant for someone else's data, e.g. a recipient's address.",
  detect(page, observations, knowledge) {
    const personal = observations.form.filter((form) => form.role !== 'search' && asked(form).length > 0);
    const groups = groupBy(personal, (form) =>
      JSON.stringify([form.role, form.isSubmitted, actorAt(form.actionUrl ?? form.frameUrl, page, knowledge).host]),
    );
    return [...groups.values()].map((group) => toFinding(group, page, knowledge));
  },
});

function toFinding(group: readonly [Form, ...Form[]], page: PageContext, knowledge: Knowledge): Finding {
  const [{ role, isSubmitted, actionUrl, frameUrl }] = group;
  const isMarketing = group.some(({ fields }) => fields.some((field) => field.isMarketingConsent));
  const own = purposeOf[role];
  return buildFinding({
    technique: 'web_form',
    variant: isSubmitted ? 'submitted' : 'offered',
    actor: actorAt(actionUrl ?? frameUrl, page, knowledge),
    purposes: byBehaviour(
      ...new Set<Purpose>(isMarketing && own !== 'service' ? ['marketing'] : [own, ...marketing(isMarketing)]),
    ),
    names: group.flatMap(asked),
    surface: surfaceOf(role),
    weight: 'ordinary',
    observations: group,
    key: role,
  });
}

function marketing(isMarketing: boolean): Purpose[] {
  return isMarketing ? ['marketing'] : [];
}

function asked(form: Form): string[] {
  const shown = form.fields.filter(({ isHidden, asksFor }) => !isHidden && asksFor !== toldApart);
  return shown.some(({ asksFor }) => !impersonal.has(asksFor)) ? shown.flatMap(({ asksFor }) => asksFor ?? []) : [];
}
