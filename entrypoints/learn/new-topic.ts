/** Where articles go before the reader has chosen a topic. */
export const NEW_TOPIC = { title: 'My reading' };
