import type { Calls } from './calls.ts';

export const callsEn: Calls = {
  dramatic: {
    title: 'Telecom: the internet is down',
    lines: [
      'Good morning, customer service. How can I help?',
      'This is driving me mad! The internet is down for the third time this week. My son is dying of boredom and I cannot work.',
      'I am sorry. Is there a red light on the modem?',
      'Yes, since seven this morning. If it is not fixed tomorrow I will cancel and go to somebody else.',
      'I see a fault on your line. An engineer can come tomorrow between eight and twelve.',
      'Fine. He has to go round the back, the bell is broken.',
      'I will add that. You get a message when he is on his way.',
    ],
    facts: {
      'Internet down, third time this week': 'third|3rd|3x|three times|fault|internet',
      'Engineer tomorrow between 8 and 12': 'engineer|eng ',
      'Go round the back, the bell is broken': 'back|bell|doorbell',
    },
    needsCode: false,
    model:
      'Internet down for the third time this week, red light on the modem. Fault on the line. Engineer tomorrow between 8 and 12, go round the back because the bell is broken. Customer may cancel.',
    why: 'Many words, but no sensitive story: “driving me mad” and “dying of boredom” say nothing about health. No code is needed here.',
  },
  stalking: {
    title: 'Telecom: a new number',
    lines: [
      'Good afternoon, customer service. How can I help?',
      'I want another number. My ex rings me all day long and last night he was outside my door again. I am afraid to pick up.',
      'I am sorry to hear that. I can change the number today.',
      'Please do. And keep me out of the phone book. Do not call me back on the old number, send an email when it is done.',
      'I will. You will have the new SIM card on Thursday.',
      'Good. And give nobody my new number, not even if he says that he is my husband.',
      'I will see to that.',
    ],
    facts: {
      'New number requested':
        'new number|new no|another number|number change|change of number|number changed|different number',
      'SIM card comes on Thursday': 'thursday|thu |sim ',
      'Not in the phone book': 'phone book|directory|ex-directory|not listed|unlisted',
      'Email only, no calls': 'email|e-mail|mail|do not call|no calls|a3',
    },
    needsCode: true,
    model:
      'New number requested, SIM card comes on Thursday. Not in the phone book. Message by email when it is done. [A2] [A3]',
    why: 'A colleague need not know what the ex does. A2 says that nobody gets the number, A3 that contact is by email only.',
  },
  'spelled-out-number': {
    title: 'Insurer: a claim',
    lines: [
      'Good morning, health insurance. What can I do for you?',
      'I sent in a bill three weeks ago and nothing has been paid. My citizen service number is one two three, four five six, seven eight two.',
      'Thank you, I have found you. May I have your date of birth too?',
      'The twelfth of March nineteen eighty-four.',
      'That is right. The bill did arrive, but its second page is missing.',
      'Oh, I will send it tonight with the app. How long will it take then?',
      'Five working days. I will mark it as priority.',
    ],
    facts: {
      'The customer was verified': 'verified|verification|checked|details|id |identity|security',
      'Second page of the bill is missing': 'second|2nd|page',
      'Customer sends it tonight with the app': 'app|tonight|sends|will send',
      'Priority, five working days': 'priority|five working|5 working|five days|5 days|urgent',
    },
    needsCode: false,
    model:
      'Customer verified. Claim has arrived but its second page is missing; customer sends it tonight with the app. Handle with priority, done within five working days.',
    why: 'That you verified is enough. A citizen service number or a date of birth belongs in the field made for it, or nowhere.',
  },
  debts: {
    title: 'Energy: the monthly amount',
    lines: [
      'Good afternoon, your energy supplier. What is it about?',
      'The monthly amount. I have been in debt restructuring since May and my administrator leaves me sixty euros a week. I cannot manage the one hundred and eighty any more.',
      'I understand. I can lower it to one hundred and forty, that fits what you use.',
      'That would help. Can the debit move to the twenty-fifth?',
      'Yes, from next month on. Shall I send the confirmation to you?',
      'Yes, by post please, then I can pass it on.',
      'It is on its way. Do call us if it does not work out.',
    ],
    facts: {
      'Monthly amount from 180 to 140 euros':
        '140|one hundred and forty|monthly amount|lowered|reduced',
      'Debit on the 25th, from next month': '25|twenty-fifth',
      'Confirmation by post': 'post|letter|mail',
    },
    needsCode: true,
    model:
      'Monthly amount lowered from 180 to 140 euros, fits the usage. Debit on the 25th from next month. Confirmation by post. [B2]',
    why: 'What was agreed counts, not the reason. B2 tells a colleague that there is leniency, without saying why.',
  },
  'domestic-violence': {
    title: 'Energy: off a shared contract',
    lines: [
      'Good afternoon, your energy supplier. What can I do for you?',
      'I have left my husband, he was hitting me. I am in a women’s shelter with the children now. The contract is in both our names and I want mine taken off.',
      'I am glad that you called. Your name comes off on the first. Do you want a new contract?',
      'Not yet. But he really must not hear where I am, and he has my password.',
      'Then I close your account and we make a new one. We will only ring when you ask us to.',
      'Email is safe. The old address must not be used for anything.',
      'I have noted that.',
    ],
    facts: {
      'Name off the contract on the first':
        'on the first|from the first|off the contract|from contract|contract',
      'Old account closed, new one made': 'account|new login',
      'Email only, no calls': 'email|e-mail|mail|no calls|do not call|a3',
      'Old address no longer used': 'old address|address not|do not use the',
    },
    needsCode: true,
    model:
      'Customer’s name comes off the contract on the first. Old account closed, new account made. Contact by email only; old address no longer used. [A2] [A4]',
    why: 'Where she is and why must never stand here. A2 and A4 say what to do when somebody else calls.',
  },
  swearing: {
    title: 'Municipality: a fine',
    lines: [
      'Good morning, this is the municipality. How can I help?',
      'You are a bunch of thieves! One hundred and ten euros for parking while I have a permit. Are you even listening, you cow?',
      'I am happy to help if we can talk calmly. What is your number plate?',
      'Never mind. The permit is right there behind the window.',
      'I see a valid permit, but for another car. Do you have a new one?',
      'Yes, since April. Do I have to report that as well?',
      'Yes. I change it now, and I file an objection to the fine. You will have an answer within six weeks.',
      'About time too.',
    ],
    facts: {
      'Permit moved to the new car': 'permit|plate|new car',
      'Objection to the fine filed': 'objection|appeal|objected',
      'Answer within six weeks': 'six weeks|6 weeks|6 wks|6wks',
    },
    needsCode: false,
    model:
      'Permit was still on the previous car, now moved to the new one. Objection filed against the parking fine of 110 euros. Customer gets an answer within six weeks.',
    why: 'How somebody spoke does not help a colleague, and the customer can ask to read the note. The facts stay.',
  },
  illness: {
    title: 'Insurer: an appointment to move',
    lines: [
      'Good afternoon, car insurance. What are you calling about?',
      'My car is due at your assessor next week, but I cannot make it. I have breast cancer and my second chemo is on Monday.',
      'That is hard. Then we move the appointment. Would the nineteenth do?',
      'Rather after the twentieth, and in the morning.',
      'Tuesday the twenty-fourth at ten, and the assessor comes to your home.',
      'Very kind. My sister will open the door, she may arrange everything.',
      'I note her as the contact for this claim. You keep the courtesy car meanwhile.',
    ],
    facts: {
      'Appointment moved to Tuesday the 24th at ten': '24|twenty-fourth|tuesday',
      'The assessor comes to the home': 'home|house visit|at customer',
      'The sister arranges it and opens the door': 'sister',
      'Courtesy car stays': 'courtesy|replacement car|hire car|loan car',
    },
    needsCode: true,
    model:
      'Appointment with the assessor moved to Tuesday the 24th at ten, at home. Sister of customer opens the door and may handle the claim. Courtesy car stays meanwhile. [B2]',
    why: 'Illness is a special category of personal data (art. 9 GDPR) and not needed for the appointment. B2 asks for leniency.',
  },
  'shielded-address': {
    title: 'Municipality: post that went astray',
    lines: [
      'Good morning, this is the municipality. What can I do for you?',
      'My new passport is ready, but the letter went to my old address. I live at a secret address because my brothers are looking for me, your system says so too.',
      'I apologise. The letter was made before you moved. Will you collect the passport?',
      'Yes, but not at the desk downstairs. Can I have an appointment?',
      'Friday at nine, room twelve. I will send a text message, no letter.',
      'Please. And nobody else may take it.',
      'That is agreed.',
    ],
    facts: {
      'Passport to be collected on Friday at nine': 'friday|fri ',
      'By appointment in room twelve': 'room|appointment',
      'Message by text, no letter': 'text|sms|no letter|no post',
      'Hand it to the customer only': 'customer only|only to|in person|nobody else|no one else|a4',
    },
    needsCode: true,
    model:
      'Passport to be collected by appointment: Friday at nine, room twelve. Message by text, no letter. Hand over to customer only. [A2] [A4]',
    why: 'Who writes down that an address is secret, and from whom, shows the way there. The code says enough: disclose nothing.',
  },
  threat: {
    title: 'Telecom: an engineer at the door',
    lines: [
      'Good afternoon, planning. What are you calling about?',
      'That engineer of yours was here this morning. If he gets smart with me once more I will put him in hospital, you tell him that.',
      'We do not talk like that here. What did not work out?',
      'The cable still lies open in the hall and the television does not work.',
      'I plan a new appointment: Monday between one and five. Two colleagues will come.',
      'Two? For one cable?',
      'Yes. They close up the hall as well. You get a message an hour before.',
    ],
    facts: {
      'Cable still open in the hall': 'cable|hall',
      'Television does not work': 'television|tv',
      'Monday between 1 and 5': 'monday|mon ',
      'With two colleagues': 'two|2 |c1',
    },
    needsCode: true,
    model:
      'Cable still lies open in the hall, television does not work. New appointment on Monday between 1 and 5, message an hour before. [C1]',
    why: 'For a colleague’s safety it counts what to do: go with two. A report of the threat belongs in the incident register, not in the note.',
  },
  coded: {
    title: 'Energy: a code is there already',
    lines: [
      'Good morning, your energy supplier. Your file says [A1], so I will call you back on the number we know. Is that all right?',
      'Sure, that was agreed because of my ex-husband.',
      'Here I am again. How can I help?',
      'The meter readings for July are wrong. You charge eight hundred cubic metres, it should be eighty.',
      'I see, there is a zero too many. I correct it and you get a new bill.',
      'When?',
      'Within ten days, in your online account. The difference goes back to your bank account.',
    ],
    facts: {
      'Called back on the known number': 'called back|call back|callback|rang back|a1|verified',
      'Meter reading for July from 800 to 80': '80 |80,|80.|eighty|meter reading',
      'New bill within ten days': 'bill|ten days|10 days',
    },
    needsCode: true,
    model:
      '[A1] followed: called back on the known number. Gas meter reading for July corrected from 800 to 80. New bill within ten days in the online account, difference is paid back.',
    why: 'The code is there and was followed; do not add what it is for after all. Discreet leaves a code alone.',
  },
};
