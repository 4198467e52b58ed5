import { describe, expect, it } from 'vitest';
import { asksFor } from '../../../src/collect/asks-for';

const field = (given: Partial<Parameters<typeof asksFor>[0]>) =>
  asksFor({ type: 'text', autocomplete: '', words: [], ...given });

describe('what a field asks for', () => {
  it.each([
    ['email', 'email'],
    ['section-a shipping street-address', 'address'],
    ['billing postal-code', 'address'],
    ['home tel-national', 'phone'],
    ['given-name', 'name'],
    ['cc-number', 'payment_card'],
    ['cc-name', 'payment_card'],
    ['bday-year', 'birth_date'],
    ['organization', 'company'],
    ['organization-title', 'job'],
    ['username', 'username'],
    ['one-time-code', 'password'],
    ['country', 'country'],
    ['url', 'website'],
  ])('reads autocomplete="%s" as %s', (autocomplete, expected) => {
    expect(field({ autocomplete })).toBe(expected);
  });

  it.each([
    ['email', [], 'email'],
    ['tel', [], 'phone'],
    ['tel', ['cardNumber'], 'payment_card'],
    ['tel', ['zip'], 'address'],
    ['password', ['pwd'], 'password'],
    ['password', ['CVV'], 'payment_card'],
    ['search', [], 'search'],
    ['textarea', [], 'message'],
    ['url', [], 'website'],
    ['hidden', ['email'], null],
    ['checkbox', ['email'], null],
    ['submit', ['email'], null],
    ['radio', ['gender'], 'other_personal'],
    ['radio', ['delivery address'], null],
    ['number', ['quantity'], null],
  ] as const)('reads a field of type %s called %j as %s', (type, words, expected) => {
    expect(field({ type, words })).toBe(expected);
  });

  it.each([
    // By its name.
    [['user[FirstName]'], 'name'],
    [['billing_address_line1'], 'address'],
    [['userEmail'], 'email'],
    [['field_17', 'Adresse e-mail *'], 'email'],
    // English, French, German.
    [['x1', 'Your full name'], 'name'],
    [['x1', 'Mailing address'], 'address'],
    [['x1', 'Company (optional)'], 'company'],
    [['x1', 'Job title'], 'job'],
    [['x1', 'Date of birth'], 'birth_date'],
    [['x1', 'Social security number'], 'national_id'],
    [['x1', 'Prénom'], 'name'],
    [['x1', 'Nom de famille'], 'name'],
    [['x1', 'Code postal'], 'address'],
    [['x1', 'Numéro de téléphone'], 'phone'],
    [['x1', 'Date de naissance'], 'birth_date'],
    [['x1', 'Société'], 'company'],
    [['x1', 'Numéro de carte'], 'payment_card'],
    [['x1', 'Votre message'], 'message'],
    [['x1', 'Identifiant'], 'username'],
    [['x1', 'Vorname'], 'name'],
    [['x1', 'Straße und Hausnummer'], 'address'],
    [['x1', 'PLZ'], 'address'],
    [['x1', 'Telefonnummer'], 'phone'],
    [['x1', 'Geburtsdatum'], 'birth_date'],
    [['x1', 'Kartennummer'], 'payment_card'],
    [['x1', 'E-Mail-Adresse'], 'email'],
    // Spanish, Portuguese, Italian, Dutch.
    [['x1', 'Correo electrónico'], 'email'],
    [['x1', 'Apellidos'], 'name'],
    [['x1', 'Dirección'], 'address'],
    [['x1', 'Sobrenome'], 'name'],
    [['x1', 'Telemóvel'], 'phone'],
    [['x1', 'Endereço'], 'address'],
    [['x1', 'Cognome'], 'name'],
    [['x1', 'Codice fiscale'], 'national_id'],
    [['x1', 'Indirizzo'], 'address'],
    [['x1', 'Achternaam'], 'name'],
    [['x1', 'Geboortedatum'], 'birth_date'],
    [['x1', 'Woonplaats'], 'address'],
    // Of nobody.
    [['x1', 'File name'], null],
    [['product-name'], null],
    [['x1', 'Gift card number'], null],
    [['x1', 'Promo code'], null],
    [['x1', 'Colour'], null],
    [['x1', 'Tell us about your dog'], null],
  ] as const)('reads %j as %s', (words, expected) => {
    expect(field({ words })).toBe(expected);
  });
});
