/** Whether a link's text is an address rather than words. "www.example.org/optout" */
export function isAddressLike(text: string): boolean {
  return /^(?:https?:\/\/|www\.)\S*$|^\S+@\S+$|^(?:[\w-]+\.)+[a-z]{2,}(?:\/\S*)?$/i.test(text.trim());
}
