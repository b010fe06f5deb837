import { defineConfig } from 'html-validate';

export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // A run-in heading of an official text stands inside its paragraph, where no h4 may: strong with the role is the only way.
    'prefer-native-element': ['error', { exclude: ['heading'] }],
    // A note is an aside inside an article, which is no landmark; axe, which knows that, checks the landmarks.
    'unique-landmark': 'off',
    // Official titles are as long as they are.
    'long-title': 'off',
  },
});
