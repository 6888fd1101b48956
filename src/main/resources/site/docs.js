'use strict';

// Where this page is, so that it works under any host name and behind a proxy that adds a prefix.
const server = new URL('.', window.location.href).href.replace(/\/$/, '');

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];
const order = (one, other) =>
  one.path.localeCompare(other.path) ||
  METHODS.indexOf(one.method.toLowerCase()) - METHODS.indexOf(other.method.toLowerCase());

Scalar.createApiReference('#documentation', {
  sources: [
    { title: 'Delivery: what readers get', slug: 'delivery', url: 'v1/openapi', default: true },
    { title: 'Management: what editors do', slug: 'management', url: 'manage/v1/openapi' },
  ],
  servers: [{ url: server, description: 'This server' }],
  // A token stays in this page's memory.
  persistAuth: false,
  authentication: { preferredSecurityScheme: 'bearer' },
  // Nothing is asked of any other server.
  proxyUrl: '',
  telemetry: false,
  withDefaultFonts: false,
  externalUrls: { dashboardUrl: '', registryUrl: '', proxyUrl: '', apiBaseUrl: '' },
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  operationsSorter: order,
  documentDownloadType: 'direct',
  favicon: 'docs/icon.svg',
  metaData: { title: 'Dateline: documentation' },
  theme: 'default',
  // On a phone, the switch of the side bar would lie over the address.
  customCss: '@media (max-width: 767px) { .scalar-client .scalar-sidebar-toggle { top: 56px !important; } }',
});
