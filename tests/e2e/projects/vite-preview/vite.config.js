export default { preview: { strictPort: true }, build: { assetsInlineLimit: 0 } };
