// What organisations number themselves. A number right behind one of these names is theirs, not a person's.

/** The beginnings of such names, in Dutch and English; the source of an expression with the flag `i`. */
export const ownNumber =
  '(?:order|bestel[ln]|klant[ns]|ticket|tkt|zaak|case|dossier|claim|schade|polis|policy|contract|factuur|invoice|' +
  '\\bref|kenmerk|meter|seri[ae]|\\bs\\/?n\\b|arti[ck]|onderdeel|\\bpart\\b|track|zending|pakket|parcel|shipment|\\bjob|' +
  'melding|storing|incident|reservering|booking|boeking|pnr|vlucht|flight|kvk|imei|iccid|\\bsim\\b|\\bean|bedrag|' +
  'amount|saldo|routing|iban)';

/** Right before a number, with what may stand between the name and it. */
export const afterOwnNumber = new RegExp(
  `${ownNumber}[A-Za-zÀ-ɏ]*[^A-Za-zÀ-ɏ\\d]{0,3}(?:(?:is|op|on|no|nr|nummer|number|van de)\\b[^A-Za-zÀ-ɏ\\d]{0,3}){0,4}$`,
  'iu',
);
