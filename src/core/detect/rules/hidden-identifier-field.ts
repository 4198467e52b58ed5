import type { Finding, FormField, ObservationOf } from '../../domain';
import { actorAt, byBehaviour } from '../actor';
import { buildFinding } from '../build-finding';
import { groupBy } from '../../../lib/group-by';
import { hostOf } from '../../../lib/host-of';
import { isDistinct, isKeptIdentifier, joinSights } from '../identifier';
import { identifierFieldNames, protectionName, visitorIdName } from '../identifier-names';
import { surfaceOf } from '../surface-of';
import { sketchesIn } from '../kept';
import { defineRule } from '../rule';

type FieldKind = 'form' | 'cookie-write' | 'cookie-header' | 'cookie-stored' | 'storage-write' | 'storage-item';
type Form = ObservationOf<'form'>;

/**
 * Hidden form fields that carry the identifier of a visitor, so that sending the form joins what was browsed with a name.
 * Told by a value of a cookie or storage item, or a part of one, that stands in the field, by a documented name, or by a
 * varied value under a name that says whose identifier it is (Starov et al., "Are you sure you want to contact us?", PoPETs 2016).
 * False positives: a page's own form session that is named like a visitor's identifier.
 */
export const hiddenIdentifierField = defineRule<FieldKind>({
  id: 'hidden-identifier-field',
  needs: ['form', 'cookie-write', 'cookie-header', 'cookie-stored', 'storage-write', 'storage-item'],
  reference: 'https://doi.org/10.1515/popets-2015-0028',
  falsePositives: "A form's own session that is named like a visitor's identifier.",
  detect(page, observations, knowledge) {
    const kept = [
      ...observations['cookie-write'],
      ...observations['cookie-header'],
      ...observations['cookie-stored'],
      ...observations['storage-write'],
      ...observations['storage-item'],
    ];
    const keptHashes = new Set(kept.filter(isLasting).flatMap(({ value }) => sketchesIn(value)));
    const forms = observations.form.filter((form) => carriers(form, keptHashes).length > 0);
    const groups = groupBy(forms, ({ role, actionUrl, frameUrl }) =>
      JSON.stringify([surfaceOf(role), hostOf(actionUrl) ?? hostOf(frameUrl)]),
    );
    return [...groups.values()].map((group): Finding => {
      const fields = group.flatMap((form) => carriers(form, keptHashes));
      return buildFinding({
        technique: 'hidden_field',
        variant: 'analytics_ids',
        actor: actorAt(group[0].actionUrl ?? group[0].frameUrl, page, knowledge),
        purposes: byBehaviour('marketing'),
        names: fields.map(({ name }) => name),
        holdsIdentifier: joinSights(fields.map((field) => holdsIdentifier(field))),
        surface: surfaceOf(group[0].role),
        weight: 'tracking',
        observations: group,
      });
    });
  },
});

/** What protects a form is kept for the session, or under a name that says so. A long list is kept for what stands in it. */
function isLasting(one: ObservationOf<Exclude<FieldKind, 'form'>>): boolean {
  if (protectionName.test('key' in one ? one.key : one.name)) return false;
  const isDistinctAndKept =
    'key' in one ? one.area === 'local' && isDistinct(one.value) : isKeptIdentifier(one.value, one.maxAgeSeconds);
  return isDistinctAndKept ?? one.value?.parts !== undefined;
}

function carriers(form: Form, keptHashes: ReadonlySet<string>): FormField[] {
  return form.fields.filter((field) => field.isHidden && isCarrier(field, keptHashes));
}

function isCarrier({ name, value }: FormField, keptHashes: ReadonlySet<string>): boolean {
  if (protectionName.test(name)) return false;
  if (identifierFieldNames.some((pattern) => pattern.test(name))) return true;
  if (isDistinct(value) !== true) return false;
  return visitorIdName.test(name) || keptHashes.has(value?.hash ?? '');
}

/** A field that is filled only when the form is sent is empty until then: not known. */
function holdsIdentifier({ value }: FormField): boolean | null {
  if (value === null || value.length === 0) return null;
  return value.entropy === 'high' || value.entropy === 'medium';
}
