/** Who may call. */
export const accessExamples = [
  `# Who the credential stands for, and what it may do.
query WhoAmI {
  viewer {
    kind
    id
    permissions
    userAccount {
      email
    }
    tenant {
      id
      name
      defaultCountryCode
    }
  }
}
`,
  `# A device that users can sign in on. Its token is shown this once. \`login\` takes it with an e-mail address and a password,
# for example those that the server printed when it started, and answers with the tokens of a session.
mutation RegisterDevice {
  registerDevice(input: { name: "Till 1" }) {
    __typename
    ... on RegisterDevicePayload {
      device {
        id
        name
      }
      deviceToken
    }
    ... on Problem {
      code
      detail
    }
  }
}
`,
];
