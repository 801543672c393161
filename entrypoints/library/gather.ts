/**
 * Runs what is asked for in one moment together, and answers it all at once when the last is there: what depends on the
 * answers is then drawn once and not once for each.
 */
export function gather<Question, Answer>(
  run: (question: Question) => Promise<Answer>,
): (question: Question) => Promise<Answer> {
  let asked: { question: Question; settle: (answer: PromiseSettledResult<Answer>) => void }[] = [];
  const answerAll = async () => {
    const now = asked;
    asked = [];
    const answers = await Promise.allSettled(now.map(({ question }) => run(question)));
    for (const [index, answer] of answers.entries()) now[index]?.settle(answer);
  };
  return (question) =>
    new Promise((resolve, reject) => {
      asked.push({
        question,
        settle: (answer) =>
          answer.status === 'fulfilled' ? resolve(answer.value) : reject(answer.reason),
      });
      if (asked.length === 1) setTimeout(answerAll);
    });
}
