/** What keeps the curtain drawn over a reload, until it is drawn back or one signs out; it holds nothing but that. */
export const curtainCookie = 'nonevent.curtain'
