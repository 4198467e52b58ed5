// What vendors and the industry's portals offer.
import { Stop } from '../terminal.mjs';

/** Where the address was read. Whether it still leads anywhere was not tried, and is never said. */
const notes = {
  own: {
    en: 'The address was read in a stored copy of the provider’s own page.',
    fr: 'L’adresse a été lue dans une copie archivée de la page du fournisseur lui-même.',
  },
  others: {
    en: 'The address was read in privacy policies of others that give it; the provider may have moved it since.',
    fr: 'L’adresse a été lue dans des politiques d’autres sites qui la donnent ; le fournisseur a pu la changer depuis.',
  },
};

/** Returns the choices with places for entities and classes. */
export function compileChoices({ overlay, classes }, entities) {
  return overlay.choices.map(({ id, entity, forClasses = [], readIn, ...choice }) => ({
    id,
    ...choice,
    note: readIn === null ? null : notes[readIn],
    clauseIds: [],
    draft: null,
    entity: entity === null ? null : entities.placeOf(entity),
    classes: forClasses.map((name) => classPlace(name, id, classes)),
  }));
}

function classPlace(name, id, classes) {
  const place = classes.findIndex((one) => one.name === name);
  if (place === -1)
    throw new Stop(`assets/knowledge/opt-outs.json: class "${name}" of "${id}" is not in classes.json.`);
  return place;
}
