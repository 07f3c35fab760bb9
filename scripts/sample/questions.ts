/** The two questions of the sample survey; digits in ballots.txt stand for these options. */
export const QUESTIONS = [
  {
    title: 'Please rank the four ITU-D objectives, from first choice to last choice',
    options: {
      '1': 'D.1 Coordination',
      '2': 'D.2 Modern and secure infrastructure',
      '3': 'D.3 Enabling environment',
      '4': 'D.4 Inclusive information society',
    },
  },
  {
    title: 'Please rank the five strategic goals, from first choice to last choice',
    options: {
      '1': 'Goal 1 – Growth',
      '2': 'Goal 2 – Inclusiveness',
      '3': 'Goal 3 – Sustainability',
      '4': 'Goal 4 – Innovation',
      '5': 'Goal 5 – Partnerships',
    },
  },
] as const;
