/**
 * Words of questions that say nothing of what is looked for, spelled as `spelled` does: 'is burglary up where I live' asks for burglary.
 * `help`, `report` and `safe` are not among them: somebody may look for just that.
 */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  [
    'a an and are as at be been but by can could do does did done for from had has have here how i if in into is it its im ive',
    'me my of on or our out should so than that the their them there these they this those to was we were what whats when where which',
    'who whos whom whose why will with would you your about any anyone anything anybody become became becoming get gets getting go going',
    'gone happen happens happened happening live living lives deal deals dealt look looking tell told find many much more most some',
    'up down near nearby around us am not no really ever please thing things used there has just now still',
    // Welsh
    'y yr ac neu o i yn ar am at gan gyda heb dan dros drwy wrth beth pwy pryd ble sut pam mae yw ydy oes sydd oedd fy ein eich eu ei hwn hon faint maen syn rwyn ywr ddim',
  ].flatMap((words) => words.split(' ')),
);
