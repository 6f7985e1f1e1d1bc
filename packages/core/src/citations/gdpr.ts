// The provisions of the General Data Protection Regulation, Regulation (EU) 2016/679, that clauses and rules rest on.
// Data only: titles are ours, short and plain; addresses are the official text. Checked 2026-11.
// An id that is not a key here does not compile.
import type { CitationEntry } from './citation-entry.js'

/** Title and official address of each provision, by id. */
export const GDPR = {
  'gdpr:3(2)': {
    title: 'Controllers outside the Union',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_3',
  },
  'gdpr:4(7)': {
    title: 'What a controller is',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  },
  'gdpr:4(8)': {
    title: 'What a processor is',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  },
  'gdpr:4(9)': {
    title: 'What a recipient is',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  },
  'gdpr:4(11)': {
    title: 'What consent is',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_4',
  },
  'gdpr:5(1)(a)': {
    title: 'Lawfulness, fairness and transparency',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  },
  'gdpr:5(1)(b)': {
    title: 'Use for stated purposes only',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  },
  'gdpr:5(1)(c)': {
    title: 'No more data than needed',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  },
  'gdpr:5(1)(d)': {
    title: 'Data that is correct and up to date',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  },
  'gdpr:5(1)(e)': {
    title: 'No longer than needed',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  },
  'gdpr:5(2)': {
    title: 'Being able to show compliance',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_5',
  },
  'gdpr:6': {
    title: 'Lawful processing',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)': {
    title: 'The six legal bases',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)(a)': {
    title: 'Legal basis: consent',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)(b)': {
    title: 'Legal basis: contract, or steps before one',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)(c)': {
    title: 'Legal basis: legal obligation',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)(d)': {
    title: 'Legal basis: vital interests',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)(e)': {
    title: 'Legal basis: task in the public interest',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(1)(f)': {
    title: 'Legal basis: legitimate interests',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:6(3)': {
    title: 'The law behind a legal obligation or a public task',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_6',
  },
  'gdpr:7(1)': {
    title: 'Being able to show consent',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7',
  },
  'gdpr:7(2)': {
    title: 'Consent asked for separately and plainly',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7',
  },
  'gdpr:7(3)': {
    title: 'Taking back consent',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7',
  },
  'gdpr:7(4)': {
    title: 'Consent freely given',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_7',
  },
  'gdpr:8': {
    title: 'Consent of children in online services',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8',
  },
  'gdpr:8(1)': {
    title: "Age limit for a child's own consent online",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8',
  },
  'gdpr:8(2)': {
    title: 'Checking that a parent has agreed',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_8',
  },
  'gdpr:9': {
    title: 'Special categories of data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(1)': {
    title: 'Special categories: forbidden unless excepted',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)': {
    title: 'Special categories: the ten conditions',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(a)': {
    title: 'Special categories: explicit consent',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(b)': {
    title: 'Special categories: employment and social security law',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(c)': {
    title: 'Special categories: vital interests',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(d)': {
    title: 'Special categories: members of an association',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(e)': {
    title: 'Special categories: made public by the person',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(f)': {
    title: 'Special categories: legal claims',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(g)': {
    title: 'Special categories: substantial public interest',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(h)': {
    title: 'Special categories: health and social care',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(i)': {
    title: 'Special categories: public health',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(2)(j)': {
    title: 'Special categories: archives, research, statistics',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:9(3)': {
    title: 'Professional secrecy in health care',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_9',
  },
  'gdpr:10': {
    title: 'Criminal convictions and offences',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_10',
  },
  'gdpr:11': {
    title: 'When the person need not be identified',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_11',
  },
  'gdpr:12': {
    title: 'Clear information and easy use of the rights',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(1)': {
    title: 'Clear and plain information',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(2)': {
    title: 'Making the rights easy to use',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(3)': {
    title: 'An answer within one month',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(4)': {
    title: 'Saying why a request is refused',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(5)': {
    title: 'Free of charge',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(6)': {
    title: 'Asking who the person is',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:12(7)': {
    title: 'Information with icons',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_12',
  },
  'gdpr:13': {
    title: 'Information when data comes from the person',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)': {
    title: 'Information owed when data is collected',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)(a)': {
    title: 'Who the controller is and how to reach it',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)(b)': {
    title: 'How to reach the data protection officer',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)(c)': {
    title: 'Purposes and legal bases',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)(d)': {
    title: 'Which legitimate interests',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)(e)': {
    title: 'Who receives the data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(1)(f)': {
    title: 'Transfers outside the EEA',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)': {
    title: 'Further information owed when data is collected',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)(a)': {
    title: 'How long the data is kept',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)(b)': {
    title: 'That the rights exist',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)(c)': {
    title: 'That consent can be taken back',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)(d)': {
    title: 'The right to complain',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)(e)': {
    title: 'Whether the data must be given, and what follows if not',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(2)(f)': {
    title: 'Decisions made by machine',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(3)': {
    title: 'A new purpose, told beforehand',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:13(4)': {
    title: 'What the person already knows',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_13',
  },
  'gdpr:14': {
    title: 'Information when data comes from elsewhere',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)': {
    title: 'Information owed when data comes from elsewhere',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)(a)': {
    title: 'Who the controller is and how to reach it',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)(b)': {
    title: 'How to reach the data protection officer',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)(c)': {
    title: 'Purposes and legal bases',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)(d)': {
    title: 'Which categories of data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)(e)': {
    title: 'Who receives the data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(1)(f)': {
    title: 'Transfers outside the EEA',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)': {
    title: 'Further information when data comes from elsewhere',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(a)': {
    title: 'How long the data is kept',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(b)': {
    title: 'Which legitimate interests',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(c)': {
    title: 'That the rights exist',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(d)': {
    title: 'That consent can be taken back',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(e)': {
    title: 'The right to complain',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(f)': {
    title: 'Where the data came from',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(2)(g)': {
    title: 'Decisions made by machine',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(3)': {
    title: 'When the information is due',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(3)(a)': {
    title: 'Information within a month at most',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(3)(b)': {
    title: 'Information at the first contact at the latest',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(3)(c)': {
    title: 'Information at the first disclosure at the latest',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(4)': {
    title: 'A new purpose, told beforehand',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(5)': {
    title: 'When the information is not owed',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(5)(a)': {
    title: 'What the person already knows',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(5)(b)': {
    title: 'Impossible or disproportionate effort',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(5)(c)': {
    title: 'Obtaining or disclosure laid down by law',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:14(5)(d)': {
    title: 'Professional secrecy',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_14',
  },
  'gdpr:15': {
    title: "Seeing one's data",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_15',
  },
  'gdpr:15(1)': {
    title: 'What access covers',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_15',
  },
  'gdpr:15(1)(g)': {
    title: 'Learning where the data came from',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_15',
  },
  'gdpr:15(3)': {
    title: 'A copy of the data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_15',
  },
  'gdpr:15(4)': {
    title: 'The rights of others when a copy is given',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_15',
  },
  'gdpr:16': {
    title: 'Having data corrected',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_16',
  },
  'gdpr:17': {
    title: 'Having data erased',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_17',
  },
  'gdpr:17(1)': {
    title: 'When data has to be erased',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_17',
  },
  'gdpr:17(1)(c)': {
    title: 'Erasure after an objection',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_17',
  },
  'gdpr:17(3)': {
    title: 'When data need not be erased',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_17',
  },
  'gdpr:18': {
    title: 'Having the use of data restricted',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_18',
  },
  'gdpr:19': {
    title: 'Telling recipients about corrections and erasures',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_19',
  },
  'gdpr:20': {
    title: 'Taking data elsewhere',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_20',
  },
  'gdpr:21': {
    title: 'Objecting',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  },
  'gdpr:21(1)': {
    title: "Objecting for reasons of one's own",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  },
  'gdpr:21(2)': {
    title: 'Objecting to direct marketing',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  },
  'gdpr:21(3)': {
    title: 'No more marketing after an objection',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  },
  'gdpr:21(4)': {
    title: 'The right to object, told separately',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  },
  'gdpr:21(5)': {
    title: 'Objecting by automated means',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_21',
  },
  'gdpr:22': {
    title: 'Decisions made by machine alone',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_22',
  },
  'gdpr:22(1)': {
    title: 'Not being subject to decisions by machine alone',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_22',
  },
  'gdpr:22(2)': {
    title: 'When decisions by machine alone are allowed',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_22',
  },
  'gdpr:22(3)': {
    title: 'Having a person look at the decision',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_22',
  },
  'gdpr:22(4)': {
    title: 'Special categories in decisions by machine',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_22',
  },
  'gdpr:24': {
    title: "The controller's responsibility",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_24',
  },
  'gdpr:26': {
    title: 'Joint controllers',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_26',
  },
  'gdpr:26(2)': {
    title: 'The essence of the joint arrangement',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_26',
  },
  'gdpr:27': {
    title: 'Representative in the Union',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_27',
  },
  'gdpr:27(2)': {
    title: 'When no representative is needed',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_27',
  },
  'gdpr:28': {
    title: 'Processors',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
  },
  'gdpr:28(3)': {
    title: 'Contract with a processor',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
  },
  'gdpr:28(3)(b)': {
    title: 'Secrecy of those who handle the data',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
  },
  'gdpr:28(10)': {
    title: 'A processor that decides for itself',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_28',
  },
  'gdpr:29': {
    title: 'Acting on instructions only',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_29',
  },
  'gdpr:32': {
    title: 'Security',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_32',
  },
  'gdpr:34': {
    title: 'Telling people about a breach',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_34',
  },
  'gdpr:37': {
    title: 'Appointing a data protection officer',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_37',
  },
  'gdpr:37(1)': {
    title: 'When a data protection officer is required',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_37',
  },
  'gdpr:37(4)': {
    title: 'National rules on data protection officers',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_37',
  },
  'gdpr:37(7)': {
    title: 'Publishing how to reach the officer',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_37',
  },
  'gdpr:38(4)': {
    title: 'Turning to the data protection officer',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_38',
  },
  'gdpr:44': {
    title: 'Transfers outside the EEA: the principle',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_44',
  },
  'gdpr:45': {
    title: 'Transfers on an adequacy decision',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_45',
  },
  'gdpr:45(3)': {
    title: 'How an adequacy decision is made',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_45',
  },
  'gdpr:45(4)': {
    title: 'Watching adequacy decisions',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_45',
  },
  'gdpr:45(5)': {
    title: 'Withdrawing an adequacy decision',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_45',
  },
  'gdpr:46': {
    title: 'Transfers on safeguards',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(2)(a)': {
    title: 'Safeguard: instrument between public bodies',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(2)(b)': {
    title: 'Safeguard: binding corporate rules',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(2)(c)': {
    title: "Safeguard: the Commission's standard clauses",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(2)(d)': {
    title: "Safeguard: an authority's standard clauses",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(2)(e)': {
    title: 'Safeguard: code of conduct',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(2)(f)': {
    title: 'Safeguard: certification',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(3)(a)': {
    title: 'Safeguard: authorised contract terms',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:46(3)(b)': {
    title: 'Safeguard: arrangement between public bodies',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_46',
  },
  'gdpr:47': {
    title: 'Binding corporate rules',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_47',
  },
  'gdpr:49': {
    title: 'Transfers in specific situations',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)': {
    title: 'The exceptions for specific transfers',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(a)': {
    title: 'Exception: explicit consent',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(b)': {
    title: 'Exception: contract with the person',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(c)': {
    title: "Exception: contract in the person's interest",
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(d)': {
    title: 'Exception: important public interest',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(e)': {
    title: 'Exception: legal claims',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(f)': {
    title: 'Exception: vital interests',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:49(1)(g)': {
    title: 'Exception: public register',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_49',
  },
  'gdpr:77': {
    title: 'Complaining to a supervisory authority',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_77',
  },
  'gdpr:77(1)': {
    title: 'Choosing where to complain',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_77',
  },
  'gdpr:79': {
    title: 'Going to court',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_79',
  },
  'gdpr:82': {
    title: 'Damages',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_82',
  },
  'gdpr:87': {
    title: 'National identification numbers',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_87',
  },
  'gdpr:89(1)': {
    title: 'Safeguards for archives, research and statistics',
    url: 'https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_89',
  },
} as const satisfies Record<string, CitationEntry>
