import type { Choice, Knowledge } from '../domain';
import { placeIn } from './place-in';
import type { KnowledgeTables, VendorChoice } from './tables';

/** Builds the look-up of what a vendor offers: its own choices, its owner's, and the portals for what its hosts do. */
export function buildChoices({
  entities,
  owners,
  hosts,
  addresses,
  choices,
}: KnowledgeTables): Knowledge['choicesFor'] {
  const places = new Map(entities.map((name, place) => [name, place]));
  const classesOf = (place: number): Set<number> =>
    new Set([
      ...hosts.entity.flatMap((entity, row) =>
        entity === place ? [placeIn(hosts.own, row), placeIn(hosts.listed, row)] : [],
      ),
      ...addresses.flatMap((row) => (row.entity === place ? [row.class] : [])),
    ]);
  return (entity) => {
    const place = places.get(entity);
    if (place === undefined) return [];
    const own = new Set([place, owners[place]]);
    const classes = classesOf(place);
    return choices
      .filter((choice) => own.has(choice.entity ?? -1) || choice.classes.some((one) => classes.has(one)))
      .map(toChoice);
  };
}

function toChoice({ entity: _entity, classes: _classes, ...choice }: VendorChoice): Choice {
  return choice;
}
