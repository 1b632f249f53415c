/** "He", "herself": any form of a word for one person, in lower case. */
export const PERSONAL_PRONOUN = /^(?:he|him|his|himself|she|her|herself)$/;
