/** A body's text, or `undefined` where it is larger than so many bytes: no more than that is ever held. */
export async function textOf(request: Request, most: number): Promise<string | undefined> {
  if (Number(request.headers.get('content-length')) > most) return
  const reader = request.body?.getReader()
  if (!reader) return ''
  const decoder = new TextDecoder()
  let text = ''
  for (let size = 0; ; ) {
    const { done, value } = await reader.read()
    if (done) return text + decoder.decode()
    size += value.length
    if (size > most) {
      await reader.cancel()
      return
    }
    text += decoder.decode(value, { stream: true })
  }
}
