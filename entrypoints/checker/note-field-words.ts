// The words by which a field's name, label or placeholder tells what it is for. Lower case, whole words.

/** Fields that look something up. */
export const lookupWords =
  /^(?:zoek(?:en|veld|term|opdracht|balk|woord)?|opzoeken|(?:quick|global|site|type)?search(?:box|bar|term|field|input|text)?|query|q|filter(?:s|en|veld)?|lookup|combobox|typeahead|autosuggest)$/u;

/** Fields that are made for one kind of detail, so that it stands where it belongs, and those of a login. */
export const detailWords =
  /^(?:login|logon|inloggen|inlognaam|username|userid|gebruikersnaam|wachtwoord|password|passcode|otp|captcha|pincode|bsn|burgerservicenummer|sofinummer|ssn|iban|bic|rekeningnummer|bankrekening|accountnumber|e?mail|mailadres|emailadres|emailaddress|telefoon(?:nummer)?|tel|telnr|phone|phonenumber|telephone|mobile|mobiel|mobielnummer|gsm|fax|geboortedatum|geboren|birthdate|birthday|dob|adres|address|address[12]|straat|straatnaam|street|huisnummer|huisnr|housenumber|postcode|zip|zipcode|postalcode|postal|woonplaats|plaats|city|town|land|country|voornaam|achternaam|tussenvoegsel|firstname|lastname|surname|middlename|fullname|url|website|datum|date|tijd|time|bedrag|amount|prijs|price|aantal|quantity|kenmerk|ordernummer|ticketnummer|klantnummer|paspoortnummer|creditcard|cardnumber|cvc|cvv)$/u;

/** Fields for free text, whatever else their name says. */
export const noteWords =
  /^(?:notitie\w*|\w*notities?|notes?|\w*note|opmerking(?:en)?|comments?|commentaar|toelichting|omschrijving|beschrijving|description|message|bericht\w*|memo|reden|reason|verslag|gespreks\w*|samenvatting|summary|onderwerp|subject|details?|remarks?|bijzonderheden|aantekening(?:en)?|log|reactie|reply|antwoord|body|text|tekst|verhaal|vraag|klacht|melding|bel\w*verslag|worknotes?)$/u;
