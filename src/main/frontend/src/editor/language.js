// The pages say which language they are in; each of our sentences stands here in both.
export const english = document.documentElement.lang.startsWith('en');

export const say = (french, inEnglish) => (english ? inEnglish : french);
